/// Clusters that grow with new records: only the blocks that a new record touches are compared.
///
/// The clusters equal those of `Deduplicator.clusters(of:)` over all records at once.
package struct DeduplicationIndex: Sendable {
    private let keepsVersionsApart: Bool
    private var contents = DistinctContents()
    private var keys: [[UInt64]] = []
    private var blocks: [UInt64: [Int]] = [:]
    /// Pairs of blocks that are compared in full.
    private var pairs: Set<JoinedPair> = []
    /// Pairs of blocks too large for that, which are found anew when the block grows.
    private var largeBlockPairs: [UInt64: [JoinedPair]] = [:]

    /// Makes an index of the records that are known.
    ///
    /// - Parameters:
    ///   - records: the known records.
    ///   - keepsVersionsApart: whether a preprint and its article are two works.
    package init(_ records: [MatchRecord] = [], keepsVersionsApart: Bool = false) {
        self.keepsVersionsApart = keepsVersionsApart
        insert(records)
    }

    /// Adds records.
    package mutating func insert(_ records: [MatchRecord]) {
        var touched: [UInt64: [Int]] = [:]
        for record in records {
            guard let slot = contents.add(record) else { continue }
            let hashes = BlockingKeys(record).hashes
            keys.append(hashes)
            for hash in hashes { touched[hash, default: []].append(slot) }
        }
        var outgrown: [[Int]] = []
        for (hash, new) in touched {
            let known = blocks[hash] ?? []
            blocks[hash] = known + new
            guard known.count + new.count <= BlockPairs.limit else {
                if known.count <= BlockPairs.limit { outgrown.append(known) }
                largeBlockPairs[hash] = joinedPairs(ofLarge: known + new)
                continue
            }
            for (place, slot) in new.enumerated() {
                for other in known + new[..<place] { compare(slot, other).map { _ = pairs.insert($0) } }
            }
        }
        for known in outgrown { forget(known) }
    }

    /// All clusters, those of one record included; indices ascending, clusters by their first index.
    package var clusters: [[Int]] {
        let joined = Array(pairs.union(largeBlockPairs.values.joined()))
        let clusters = Clustering.clusters(of: joined, in: contents.records, keepsVersionsApart: keepsVersionsApart)
        return contents.indices(ofClusters: clusters)
    }

    private func compare(_ one: Int, _ other: Int) -> JoinedPair? {
        guard PairFilter.mayJoin(contents.records[one], contents.records[other]) else { return nil }
        let decision = PairDecision(
            contents.records[one], contents.records[other], keepsVersionsApart: keepsVersionsApart)
        guard decision.joins, let rank = decision.rank else { return nil }
        return JoinedPair(one, other, rank: rank)
    }

    private func joinedPairs(ofLarge slots: [Int]) -> [JoinedPair] {
        var found: Set<JoinedPair> = []
        BlockPairs.forEach(of: slots, in: contents.records) { one, other in
            if let pair = compare(one, other) { found.insert(pair) }
        }
        return Array(found)
    }

    /// Drops the pairs of a block that is no longer compared in full, save those that another block holds.
    private mutating func forget(_ slots: [Int]) {
        let members = Set(slots)
        pairs = pairs.filter { pair in
            guard members.contains(pair.first), members.contains(pair.second) else { return true }
            return keys[pair.first].contains { hash in
                keys[pair.second].contains(hash) && (blocks[hash]?.count ?? 0) <= BlockPairs.limit
            }
        }
    }
}
