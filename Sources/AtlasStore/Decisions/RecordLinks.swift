internal import Atlas

/// What people decided of which records are one work, over what the rules say.
///
/// A later decision overrules an earlier one about the same two records.
struct RecordLinks {
    /// Two records, the lesser number first.
    private struct Pair: Hashable {
        let first: Int, second: Int

        init(_ one: Int, _ other: Int) { (first, second) = (min(one, other), max(one, other)) }
    }

    private var isJoined: [Pair: Bool] = [:]
    private var bound: Set<Int> = []
    private var keepers: [Int] = []

    /// True where nobody decided anything of the kind.
    var isEmpty: Bool { isJoined.isEmpty }

    init(_ entries: [DecisionTable.Entry]) {
        for entry in entries {
            let kind = entry.decision.statement.kind
            guard kind == .merge || kind == .apart || kind == .split else { continue }
            for (place, part) in entry.parts.enumerated() {
                bound.formUnion(part)
                for other in entry.parts.dropFirst(place + 1) {
                    for one in part { for two in other where one != two { isJoined[Pair(one, two)] = kind == .merge } }
                }
            }
            if kind != .merge, let first = entry.parts.first?.first { keepers.append(first) }
        }
    }

    /// The clusters as people want them.
    ///
    /// - Parameters:
    ///   - clusters: the clusters as the rules have them.
    ///   - names: the identifiers of a record, by which records that no decision names follow those that one does.
    /// - Returns: clusters of the same records, each ascending.
    /// - Throws: what `names` throws.
    func applied(to clusters: [[Int]], names: (Int) throws -> Set<String>) rethrows -> [[Int]] {
        guard !isEmpty else { return clusters }
        return try joined(clusters).flatMap { try parted($0, names: names) }
    }

    /// The records that a published study gives up, since people hold them for other works than its own.
    func released(from records: [Int], in clusters: [Int: Int]) -> [Int] {
        let isTorn = records.contains { one in
            bound.contains(one) && records.contains { isJoined[Pair(one, $0)] == false }
        }
        guard isTorn, let keeper = keepers.last(where: records.contains) ?? records.first else { return [] }
        let others = Set(records.filter(bound.contains).compactMap { clusters[$0] }.filter { $0 != clusters[keeper] })
        return records.filter { clusters[$0].map(others.contains) ?? false }
    }

    private func joined(_ clusters: [[Int]]) -> [[Int]] {
        var clusters = clusters
        var place: [Int: Int] = [:]
        for (number, cluster) in clusters.enumerated() { for record in cluster { place[record] = number } }
        let pairs = isJoined.filter(\.value).keys.sorted { ($0.first, $0.second) < ($1.first, $1.second) }
        for pair in pairs {
            guard let one = place[pair.first], let other = place[pair.second], one != other else { continue }
            let (kept, given) = (min(one, other), max(one, other))
            for record in clusters[given] { place[record] = kept }
            clusters[kept] += clusters[given]
            clusters[given] = []
        }
        return clusters.filter { !$0.isEmpty }.map { $0.sorted() }
    }

    private func parted(_ cluster: [Int], names: (Int) throws -> Set<String>) rethrows -> [[Int]] {
        let decided = cluster.filter(bound.contains)
        func areApart(_ one: Int, _ other: Int) -> Bool { isJoined[Pair(one, other)] == false }
        guard decided.contains(where: { one in decided.contains { areApart(one, $0) } }) else { return [cluster] }
        var groups: [[Int]] = []
        for record in decided {
            let possible = groups.indices.filter { !groups[$0].contains { areApart(record, $0) } }
            let wanted = possible.first { groups[$0].contains { isJoined[Pair(record, $0)] == true } }
            if let place = wanted ?? possible.first { groups[place].append(record) } else { groups.append([record]) }
        }
        let known = try groups.map { try $0.reduce(into: Set<String>()) { $0.formUnion(try names($1)) } }
        for record in cluster where !bound.contains(record) {
            let own = try names(record)
            groups[known.firstIndex { !$0.isDisjoint(with: own) } ?? 0].append(record)
        }
        return groups.map { $0.sorted() }
    }
}
