import Bibliography

extension WebOfScience {
    /// The type of a work: what `PT` says, told apart further by `DT`.
    ///
    /// - Parameters:
    ///   - kind: `PT`: J (journal), B (book), S (series), C (conference), P (patent).
    ///   - documentTypes: the parts of `DT`.
    ///   - isWholeBook: true where the title is also the source's.
    /// - Returns: the type, and whether `PT` is known.
    static func type(
        _ kind: String?, documentTypes: [String], isWholeBook: Bool
    ) -> (type: ReferenceType, isKnown: Bool) {
        let types = Set(documentTypes.map { $0.lowercased() })
        if types.contains("preprint") { return (.article, true) }
        if types.contains("data set") || types.contains("dataset") { return (.dataset, true) }
        if types.contains(where: { $0.contains("dissertation") || $0 == "thesis" }) { return (.thesis, true) }
        switch kind?.first {
        case "P": return (.patent, true)
        case "C": return (.paperConference, true)
        case "B", "S":
            if types.contains("proceedings paper") { return (.paperConference, true) }
            if types.contains("book chapter") { return (.chapter, true) }
            return (isWholeBook || kind == "B" && types.contains("book") ? .book : .chapter, true)
        case "J": return (types == ["proceedings paper"] ? .paperConference : .articleJournal, true)
        default: return (.document, kind == nil)
        }
    }
}
