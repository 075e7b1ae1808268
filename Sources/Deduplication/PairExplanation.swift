/// Why two records are one work or two: the rule and what was compared.
package struct PairExplanation: Sendable {
    /// One field of both records.
    package struct Field: Hashable, Sendable {
        /// The field's name.
        package let name: String
        /// The keys that were compared, as text; nil where a record states none.
        package let first: String?, second: String?
        /// `agrees`, `near`, `differs` or `missing`.
        package let outcome: String
    }

    /// The indices of the two records, the smaller first.
    package let first: Int, second: Int
    /// The id of the deciding rule; `no-rule` where none speaks of the pair.
    package let rule: String
    /// True where the rule keeps the two apart whatever a third record says.
    package let partsWorks: Bool
    /// True where the two stand in one cluster.
    package let isJoined: Bool
    /// True where the two stay apart and a person should see them.
    package let isNearMiss: Bool
    /// What was compared, in a fixed order.
    package let fields: [Field]

    init(_ one: MatchRecord, _ other: MatchRecord, _ decision: PairDecision, isJoined: Bool) {
        let (one, other) = one.index <= other.index ? (one, other) : (other, one)
        (first, second, self.isJoined) = (one.index, other.index, isJoined)
        rule = decision.rule?.id ?? "no-rule"
        partsWorks = decision.parts
        isNearMiss = !isJoined && decision.isNearMiss
        fields = MatchField.allCases.map { field in
            Field(
                name: field.name, first: one.text(of: field), second: other.text(of: field),
                outcome: decision.comparison[field].word)
        }
    }
}

extension Deduplicator {
    /// Explains every pair that was joined, and every one with a like title or one DOI that was kept apart.
    ///
    /// - Parameter records: the records, in any order.
    /// - Returns: explanations, ordered by the indices of their records.
    package func explanations(of records: [MatchRecord]) -> [PairExplanation] {
        var cluster: [Int: Int] = [:]
        for (number, indices) in clusters(of: records).enumerated() {
            for index in indices { cluster[index] = number }
        }
        var seen: Set<UInt64> = []
        var explanations: [PairExplanation] = []
        forEachCandidate(among: records) { one, other in
            guard seen.insert(UInt64(one) << 32 | UInt64(other)).inserted else { return }
            let (first, second) = (records[one], records[other])
            let decision = PairDecision(first, second, keepsVersionsApart: keepsVersionsApart)
            let isJoined = cluster[first.index] == cluster[second.index]
            let isAlike = decision.rule != nil && decision.comparison[.title] != .disagrees
            guard isJoined || isAlike || decision.comparison[.doi] == .agrees else { return }
            explanations.append(PairExplanation(first, second, decision, isJoined: isJoined))
        }
        return explanations.sorted { ($0.first, $0.second) < ($1.first, $1.second) }
    }

    /// Explains one pair, whether or not the two share a block.
    ///
    /// - Parameters:
    ///   - one: a record.
    ///   - other: the other one.
    /// - Returns: the explanation; `isJoined` is what the pair's own rule says.
    package func explanation(of one: MatchRecord, and other: MatchRecord) -> PairExplanation {
        let decision = PairDecision(one, other, keepsVersionsApart: keepsVersionsApart)
        return PairExplanation(one, other, decision, isJoined: decision.joins)
    }
}

extension MatchRecord {
    /// The keys of a field as text for people.
    fileprivate func text(of field: MatchField) -> String? {
        let bytes: [UInt8] =
            switch field {
            case .doi: Array(key(.doi))
            case .pubmed: Array(key(.pmid).isEmpty ? key(.pmcid) : key(.pmid))
            case .title: Array(list(.titles).joined(separator: Array(" | ".utf8)))
            case .authors:
                list(.authors).joined(separator: Array("; ".utf8)).map { $0 == Self.subseparator ? 0x20 : $0 }
            case .year: year.map { Array(String($0).utf8) } ?? []
            case .container: Array(list(.containers).first ?? [])
            case .volume: Array(key(.volume))
            case .issue: Array(key(.issue))
            case .page: key(.pageStart) + (key(.pageEnd).isEmpty ? [] : [0x2D]) + key(.pageEnd)
            }
        return bytes.isEmpty ? nil : String(decoding: bytes, as: UTF8.self)
    }
}
