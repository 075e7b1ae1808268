internal import Bibliography
internal import Deduplication

/// The records of one work, best first, while they become one record.
struct RecordMerger {
    /// The records, best first.
    let records: [Reference]
    /// Indices of the records of the published version; all where none is published.
    let published: [Int]
    /// Indices of the preprints beside a published version.
    let earlier: [Int]
    /// The record that grows.
    var merged: Reference
    /// The index of the record that each field came from, by the field's name in the atlas JSON.
    var origins: [String: Int] = [:]
    /// What contradicts.
    var review: [ReviewFlag] = []

    /// Begins with the best record, of which only the id, the source and the assessment stay as they are.
    init(_ records: [Reference]) {
        self.records = records
        let isPreprint = records.map(\.isPreprint)
        let later = records.indices.filter { !isPreprint[$0] }
        // A record without any venue does not show that a preprint was published.
        let isPublished = later.contains { records[$0].hasVenue }
        published = isPublished ? later : Array(records.indices)
        earlier = isPublished ? records.indices.filter { isPreprint[$0] } : []
        merged = Reference(id: records[0].id, source: records[0].source)
    }

    /// Every record, the published version's before the preprints.
    var all: [Int] { published + earlier }

    /// Merges everything.
    mutating func merge() {
        mergeTitles()
        mergeContributors()
        mergeContainer()
        mergePlace()
        mergeIdentifiers()
        mergeTexts()
        mergeRelations()
        mergeAssessment()
        mergeHistory()
    }

    /// Sets a field to the first value that a record states, and remembers which.
    mutating func take<Value>(
        _ field: WritableKeyPath<Reference, Value?>, as name: String, from order: [Int]
    ) {
        guard let index = order.first(where: { records[$0][keyPath: field] != nil }) else { return }
        merged[keyPath: field] = records[index][keyPath: field]
        origins[name] = index
    }

    /// Joins a list over records, each element once, in the order of the records.
    ///
    /// - Parameters:
    ///   - field: the list.
    ///   - name: its name in the atlas JSON; its origin is the first record that states one.
    ///   - order: the records.
    ///   - key: what makes two elements the same.
    mutating func join<Element, Key: Hashable>(
        _ field: WritableKeyPath<Reference, [Element]>, as name: String?, from order: [Int], by key: (Element) -> Key
    ) {
        var seen: Set<Key> = []
        var joined: [Element] = []
        for index in order {
            let elements = records[index][keyPath: field]
            if let name, !elements.isEmpty, origins[name] == nil { origins[name] = index }
            // A record that repeats itself is its own affair: only what earlier records state is left out.
            let new = elements.filter { !seen.contains(key($0)) }
            joined.append(contentsOf: new)
            seen.formUnion(new.map(key))
        }
        merged[keyPath: field] = joined
    }
}

extension Reference {
    /// True where the record says where the work was published.
    fileprivate var hasVenue: Bool {
        container.title != nil || container.abbreviation != nil || volume != nil || identifiers.doi != nil
            || identifiers.pmid != nil
    }
}
