/// Finds the records of one work among many: pure, and the same for any order of records.
package struct Deduplicator: Sendable {
    /// Whether a preprint and its article are two works, as reviewers want it; else they are one.
    package var keepsVersionsApart: Bool

    /// Makes a deduplicator.
    ///
    /// - Parameter keepsVersionsApart: whether a preprint and its article are two works.
    package init(keepsVersionsApart: Bool = false) { self.keepsVersionsApart = keepsVersionsApart }

    /// Groups records by work.
    ///
    /// Time grows with the number of records that share a blocking key, never with its square.
    ///
    /// - Parameter records: the records, in any order; their indices should differ.
    /// - Returns: all clusters, those of one record included; indices ascending, clusters by their first index.
    package func clusters(of records: [MatchRecord]) -> [[Int]] {
        let contents = DistinctContents(records)
        let pairs = joinedPairs(among: contents.records)
        let joined = Clustering.clusters(of: pairs, in: contents.records, keepsVersionsApart: keepsVersionsApart)
        return contents.indices(ofClusters: joined)
    }

    /// The pairs that a rule joins, each once.
    private func joinedPairs(among records: [MatchRecord]) -> [JoinedPair] {
        var joined: Set<JoinedPair> = []
        forEachCandidate(among: records) { one, other in
            guard PairFilter.mayJoin(records[one], records[other]) else { return }
            let decision = PairDecision(records[one], records[other], keepsVersionsApart: keepsVersionsApart)
            if decision.joins, let rank = decision.rank { joined.insert(JoinedPair(one, other, rank: rank)) }
        }
        return Array(joined)
    }

    /// The number of comparisons that a grouping makes.
    package func comparisonCount(of records: [MatchRecord]) -> Int {
        var count = 0
        forEachCandidate(among: DistinctContents(records).records) { _, _ in count += 1 }
        return count
    }

    /// Calls `body` with the pairs that share a block; a pair may come again in a later batch.
    func forEachCandidate(among records: [MatchRecord], _ body: (Int, Int) -> Void) {
        var entries: [(hash: UInt64, slot: UInt32)] = []
        entries.reserveCapacity(records.count * 7)
        for (slot, record) in records.enumerated() {
            for hash in BlockingKeys(record).hashes { entries.append((hash, UInt32(truncatingIfNeeded: slot))) }
        }
        entries.sort { ($0.hash, $0.slot) < ($1.hash, $1.slot) }
        var batch: [UInt64] = []
        func flush() {
            batch.sort()
            var last: UInt64?
            for pair in batch where pair != last {
                last = pair
                body(Int(pair >> 32), Int(pair & 0xFFFF_FFFF))
            }
            batch.removeAll(keepingCapacity: true)
        }
        var start = 0
        while start < entries.count {
            var end = start + 1
            while end < entries.count, entries[end].hash == entries[start].hash { end += 1 }
            if end - start > 1 {
                BlockPairs.forEach(of: entries[start..<end].map { Int($0.slot) }, in: records) { one, other in
                    batch.append(UInt64(min(one, other)) << 32 | UInt64(max(one, other)))
                }
            }
            if batch.count >= Self.batchSize { flush() }
            start = end
        }
        flush()
    }

    private static let batchSize = 1 << 20
}
