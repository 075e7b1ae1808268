public import Bibliography

/// What reading one file came to.
public struct FileOutcome: Sendable {
    /// The path as it was given.
    public var file: String
    /// The format; nil where none was recognised.
    public var format: SourceFormat?
    /// Records that were read.
    public var kept = 0
    /// Records that could not be read.
    public var refused = 0
    /// Records in which a rule changed a value.
    public var changed = 0
    /// True where the whole file could not be read.
    public var isRefused = false
    /// True where reading stopped before the end of the file; what stood before is kept.
    public var isCut = false

    /// True where something could not be read: a record, the file, or its end.
    public var hasRefusals: Bool { refused > 0 || isRefused || isCut }

    /// The records in the file.
    public var found: Int { kept + refused }

    /// Counts one record.
    mutating func count(_ item: RecordRun.Item) {
        switch item {
        case .kept(let reference, _):
            kept += 1
            if !reference.changes.isEmpty { changed += 1 }
        case .refused: refused += 1
        }
    }
}
