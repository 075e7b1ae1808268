internal import Bibliography

extension RecordMerger {
    /// The best full title of the journal; every other member from the best record that states it.
    mutating func mergeContainer() {
        let order = published
        let titled = order.filter { records[$0].container.title != nil }
        let abbreviations = Set(order.compactMap { records[$0].container.abbreviation }.map(bare))
        if let index = titled.first(where: { !isAbbreviated($0, abbreviations) }) ?? titled.first {
            merged.container.title = records[index].container.title
            origins["journal"] = index
        }
        takePart(\.abbreviation, order)
        takePart(\.collectionTitle, order)
        takePart(\.collectionNumber, order)
        takePart(\.eventTitle, order)
        takePart(\.publisher, order)
        takePart(\.publisherPlace, order)
        join(\.container.issn, as: nil, from: order) { $0 }
        join(\.container.isbn, as: nil, from: order) { $0 }
        // A title that lost because it is short is the abbreviation.
        guard merged.container.abbreviation == nil else { return }
        let short = titled.first {
            isAbbreviated($0, abbreviations) && records[$0].container.title != merged.container.title
        }
        merged.container.abbreviation = short.flatMap { records[$0].container.title }
    }

    private mutating func takePart(_ part: WritableKeyPath<Container, String?>, _ order: [Int]) {
        guard let index = order.first(where: { records[$0].container[keyPath: part] != nil }) else { return }
        merged.container[keyPath: part] = records[index].container[keyPath: part]
        if part == \.abbreviation, merged.container.title == nil { origins["journal"] = index }
    }

    /// True where a title has a shortened word, or is what some record calls the abbreviation.
    private func isAbbreviated(_ index: Int, _ abbreviations: Set<String>) -> Bool {
        guard let title = records[index].container.title else { return false }
        return title.split(separator: " ").contains { $0.last == "." } || abbreviations.contains(bare(title))
    }

    private func bare(_ title: String) -> String { title.lowercased().filter { $0 != "." } }
}
