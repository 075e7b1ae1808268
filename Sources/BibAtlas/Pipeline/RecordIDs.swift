import Bibliography

/// Keeps the ids of one run apart: one that is missing or was used before becomes `file#n`, with a diagnostic.
struct RecordIDs {
    private var used: Set<String> = []

    /// Settles the id of the next record.
    mutating func settle(_ reference: inout Reference) {
        let source = reference.source
        let place = SourceLocation(
            file: source.file, line: source.lines?.lowerBound ?? 0, column: source.lines == nil ? 0 : 1,
            record: source.record)
        let numbered = "\(source.file)#\(source.record)"
        if source.id == nil {
            reference.diagnostics.append(
                Diagnostic(.note, .missingID, at: place, "the record states no id; it is called \(numbered)"))
        } else if !used.insert(reference.id).inserted {
            reference.diagnostics.append(
                Diagnostic(
                    .note, .duplicateID, at: place,
                    "the id \"\(reference.id)\" occurred before in this run; this record is called \(numbered)"))
            reference.id = numbered
        }
    }
}
