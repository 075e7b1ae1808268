internal import Bibliography

extension RecordMerger {
    /// Abstract, methods text, keywords and publication types.
    mutating func mergeTexts() {
        if let index = bestAbstract() {
            merged.abstract = records[index].abstract
            origins["abstract"] = index
        }
        join(\.otherAbstracts, as: nil, from: all) { $0 }
        // Full text tells who took part; it is kept whatever else wins.
        if let index = all.first(where: { !records[$0].methods.isEmpty }) {
            merged.methods = records[index].methods
            origins["methods"] = index
        }
        join(\.keywords, as: "keywords", from: all) { $0.text.lowercased() }
        join(\.publicationTypes, as: "publicationTypes", from: published) { $0.lowercased() }
    }

    /// A whole abstract before a cut one, the published version's before a preprint's, a structured before a flat one.
    private func bestAbstract() -> Int? {
        let order = all.filter { !records[$0].abstract.isEmpty }
        let whole = order.filter { !isCut(records[$0].abstract) }
        let later = whole.filter { !earlier.contains($0) }
        for candidates in [later, whole, order] where !candidates.isEmpty {
            return candidates.first { records[$0].abstract.isStructured } ?? candidates.first
        }
        return nil
    }

    /// True where an export cut the text.
    private func isCut(_ text: SectionedText) -> Bool {
        guard let end = text.sections.last?.text else { return false }
        return end.hasSuffix("...") || end.hasSuffix("…")
    }
}
