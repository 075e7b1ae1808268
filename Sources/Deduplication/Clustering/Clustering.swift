/// A pair that a rule joined, by slots.
struct JoinedPair: Hashable, Sendable {
    /// The slots.
    let first: Int, second: Int
    /// The rank of the rule; the smaller, the stronger.
    let rank: Int

    init(_ one: Int, _ other: Int, rank: Int) {
        (first, second, self.rank) = (min(one, other), max(one, other), rank)
    }
}

/// Makes clusters of joined pairs so that no third record chains two works together.
///
/// Pairs are taken in the order of their rules' strength, ties by contents; a join holds only where no pair across the
/// two clusters is parted by a rule.
struct Clustering {
    private let records: [MatchRecord]
    private let keepsVersionsApart: Bool
    private var parent: [Int: Int] = [:]
    private var members: [Int: [Int]] = [:]
    private var profiles: [Int: [Int]] = [:]

    /// Above this many comparisons between two clusters they stay apart: clusters of so many faces are no one work.
    private static let comparisonLimit = 4_096

    /// Clusters of two slots or more.
    ///
    /// - Parameters:
    ///   - pairs: the joined pairs.
    ///   - records: the records by slot, each content once.
    ///   - keepsVersionsApart: whether a preprint and its article are two works.
    /// - Returns: lists of slots, in no defined order.
    static func clusters(
        of pairs: [JoinedPair], in records: [MatchRecord], keepsVersionsApart: Bool
    ) -> [[Int]] {
        var clustering = Clustering(records: records, keepsVersionsApart: keepsVersionsApart)
        for pair in clustering.ordered(pairs) { clustering.join(pair) }
        return clustering.members.values.filter { $0.count > 1 }
    }

    private init(records: [MatchRecord], keepsVersionsApart: Bool) {
        (self.records, self.keepsVersionsApart) = (records, keepsVersionsApart)
    }

    /// Orders by strength, then by contents, so that slots don't matter.
    private func ordered(_ pairs: [JoinedPair]) -> [JoinedPair] {
        let slots = Set(pairs.lazy.flatMap { [$0.first, $0.second] })
            .sorted { MatchRecord.precedes(records[$0], records[$1]) }
        var place: [Int: Int] = [:]
        place.reserveCapacity(slots.count)
        for (number, slot) in slots.enumerated() { place[slot] = number }
        let keyed = pairs.map { pair in
            let (one, other) = (place[pair.first] ?? 0, place[pair.second] ?? 0)
            return (pair: pair, key: (pair.rank, min(one, other), max(one, other)))
        }
        return keyed.sorted { $0.key < $1.key }.map(\.pair)
    }

    private mutating func join(_ pair: JoinedPair) {
        let (one, other) = (root(of: pair.first), root(of: pair.second))
        guard one != other, agree(profiles[one] ?? [one], profiles[other] ?? [other]) else { return }
        let joined = (members[one] ?? [one]) + (members[other] ?? [other])
        let faces = Self.distinct((profiles[one] ?? [one]) + (profiles[other] ?? [other]), in: records)
        parent[other] = one
        (members[one], members[other]) = (joined, nil)
        (profiles[one], profiles[other]) = (faces, nil)
    }

    private mutating func root(of slot: Int) -> Int {
        var top = slot
        while let next = parent[top] { top = next }
        var place = slot
        while let next = parent[place], next != top {
            parent[place] = top
            place = next
        }
        return top
    }

    private func agree(_ one: [Int], _ other: [Int]) -> Bool {
        guard one.count * other.count <= Self.comparisonLimit else { return false }
        return one.allSatisfy { slot in
            other.allSatisfy { !PairDecision(records[slot], records[$0], keepsVersionsApart: keepsVersionsApart).parts }
        }
    }

    /// One slot for each combination of the fields that part works.
    private static func distinct(_ slots: [Int], in records: [MatchRecord]) -> [Int] {
        var seen: Set<UInt64> = []
        return slots.filter { slot in
            let record = records[slot]
            let year = ArraySlice(record.year.map { Array(String($0).utf8) } ?? [])
            let parts = [
                MatchRecord.Part.doi, .pmid, .pmcid, .volume, .pageStart, .titles, .containers, .issns, .authors,
            ]
            return seen.insert(StableHash.of(parts.map(record.key) + [year], seed: record.marks.isEmpty ? 0 : 1))
                .inserted
        }
    }
}
