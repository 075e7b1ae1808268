/// What the rules say of one pair.
package struct PairDecision: Sendable {
    /// The place of the deciding rule in `PairRule.all`; nil where no rule speaks of the pair.
    let rank: Int?
    /// The deciding rule.
    package let rule: PairRule?
    /// What was compared.
    package let comparison: PairComparison

    /// Decides on two records.
    ///
    /// - Parameters:
    ///   - one: a record.
    ///   - other: the other one.
    ///   - keepsVersionsApart: whether a preprint and its article are two works.
    package init(_ one: MatchRecord, _ other: MatchRecord, keepsVersionsApart: Bool) {
        comparison = PairComparison(one, other)
        if keepsVersionsApart, PairRule.versionsApart.applies(to: comparison) {
            (rank, rule) = (PairRule.all.count, .versionsApart)
            return
        }
        rank = PairRule.all.firstIndex { [comparison] in $0.applies(to: comparison) }
        rule = rank.map { PairRule.all[$0] }
    }

    /// True where the two are one work.
    package var joins: Bool { rule?.effect == .joins }
    /// True where no third record may bring the two together.
    package var parts: Bool { rule?.effect == .parts }
    /// True where the two stay apart and look so much alike that a person should see them.
    package var isNearMiss: Bool {
        !joins && (rule?.effect == .nearMiss || (comparison[.title] == .agrees && comparison[.authors] == .agrees))
            && comparison.traits.isDisjoint(with: [.kindsDiffer, .genericTitle])
    }
}
