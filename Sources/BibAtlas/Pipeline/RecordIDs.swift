import Bibliography

/// Keeps the ids of one run apart: one that is missing or was used before becomes `file#n`, with a diagnostic.
struct RecordIDs {
    /// A 64-bit hash of each id (FNV-1a), so that millions of records need little memory.
    ///
    /// Should two ids share one, the second record is called by its number, which it would not have needed.
    private var used: Set<UInt64> = []

    /// Settles the id of the next record.
    mutating func settle(_ reference: inout Reference) {
        if reference.source.id == nil {
            let message = "the record states no id; it is called \(Self.number(of: reference.source))"
            reference.diagnostics.append(
                Diagnostic(.note, .missingID, at: Self.place(of: reference.source), message))
        } else if !used.insert(Self.hash(reference.id)).inserted {
            let numbered = Self.number(of: reference.source)
            let message = "the id \"\(reference.id)\" occurred before in this run; this record is called \(numbered)"
            reference.diagnostics.append(
                Diagnostic(.note, .duplicateID, at: Self.place(of: reference.source), message))
            reference.id = numbered
        }
    }

    private static func number(of source: RecordSource) -> String { "\(source.file)#\(source.record)" }

    private static func place(of source: RecordSource) -> SourceLocation {
        SourceLocation(
            file: source.file, line: source.lines?.lowerBound ?? 0, column: source.lines == nil ? 0 : 1,
            record: source.record)
    }

    private static func hash(_ id: String) -> UInt64 {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in id.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
        return hash
    }
}
