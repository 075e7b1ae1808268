/// Records with each content once: what can't be told apart is one work and need not be compared.
struct DistinctContents {
    /// One record for each content; the place is its slot.
    private(set) var records: [MatchRecord] = []
    /// The indices of all records with the content of a slot.
    private(set) var indices: [[Int]] = []
    private var slots: [UInt64: [Int]] = [:]

    init() {}

    init(_ records: [MatchRecord]) {
        slots.reserveCapacity(records.count)
        for record in records { add(record) }
    }

    /// Adds a record.
    ///
    /// - Parameter record: the record.
    /// - Returns: its slot if the content is new, else nil.
    @discardableResult
    mutating func add(_ record: MatchRecord) -> Int? {
        let hash = StableHash.of([record.content[...]], seed: 0)
        if record.saysSomething,
            let slot = slots[hash]?.first(where: { records[$0].isIdentical(to: record) })
        {
            indices[slot].append(record.index)
            return nil
        }
        slots[hash, default: []].append(records.count)
        records.append(record)
        indices.append([record.index])
        return records.count - 1
    }

    /// Turns clusters of slots into clusters of indices, and adds the slots that stand alone.
    func indices(ofClusters clusters: [[Int]]) -> [[Int]] {
        var isTaken = [Bool](repeating: false, count: records.count)
        var found: [[Int]] = []
        found.reserveCapacity(records.count)
        for cluster in clusters {
            for slot in cluster { isTaken[slot] = true }
            found.append(cluster.flatMap { indices[$0] }.sorted())
        }
        for slot in records.indices where !isTaken[slot] { found.append(indices[slot].sorted()) }
        return found.sorted { $0.lexicographicallyPrecedes($1) }
    }
}

extension MatchRecord {
    /// False for a record without title and identifier, which equals any other such record by its emptiness alone.
    var saysSomething: Bool { [.titles, .doi, .pmid, .pmcid].contains { !key($0).isEmpty } }
}
