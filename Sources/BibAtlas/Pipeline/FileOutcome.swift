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

    /// Counts the records of a batch.
    mutating func count(_ batch: ReadBatch) {
        kept += batch.references.count
        refused += batch.refusals.count
        for index in batch.references.indices where !batch.references[index].changes.isEmpty { changed += 1 }
    }

    /// The outcome with the counts of its batches, and what there is to say of the whole file.
    func concluded(_ counts: FileOutcome, _ diagnostics: [Diagnostic]) -> (FileOutcome, [Diagnostic]) {
        var whole = self
        (whole.kept, whole.refused, whole.changed) = (counts.kept, counts.refused, counts.changed)
        guard let format, whole.found == 0 else { return (whole, diagnostics) }
        whole.isRefused = true
        if isCut { return (whole, diagnostics) }
        let message = "read as \(format.rawValue), the file holds no record; check the export"
        return (whole, diagnostics + [Diagnostic(.error, .noRecords, at: SourceLocation(file: file), message)])
    }
}
