/// A rule by its id, with the reason why it is one.
package struct Rule: Hashable, Sendable {
    /// The id that evidence names.
    package let id: String
    /// One sentence.
    package let reason: String

    /// All rules, in the order in which they are asked.
    package static let all: [Rule] = kinds + roles + entry + statuses

    private static let kinds = RecordKind.allCases.filter { $0 != .primary }.map {
        Rule(id: $0.ruleID, reason: $0.explanation)
    }

    private static let roles = [
        Rule(id: "role-body", reason: "The words name a body or its advice, not criteria that anybody had to meet."),
        Rule(
            id: "role-instrument",
            reason: "The name belongs to a questionnaire or score, which measures and does not select."),
        Rule(id: "role-review-pooled", reason: "The reviewed studies selected by it."),
        Rule(id: "role-definitional", reason: "The paper is about this definition."),
        Rule(id: "role-excluded", reason: "People who met it, or failed to meet it, were kept out or told apart."),
        Rule(id: "role-background", reason: "It is spoken of, and nobody of this study was selected by it here."),
        Rule(id: "role-subgroup", reason: "Only a part of the sample met it."),
        Rule(id: "role-outcome", reason: "How many met it was counted, so it was a result and no condition."),
        Rule(
            id: "role-classification",
            reason: "It sorted a sample that had been drawn otherwise, or definitions were compared."),
        Rule(id: "role-comparison-group", reason: "It defines another illness than the index group's."),
        Rule(id: "role-modified", reason: "A changed form of it was the entry rule."),
        Rule(id: "role-conjunction", reason: "Participants had to meet all of the definitions named."),
        Rule(id: "role-alternative", reason: "Participants had to meet one of the definitions named."),
        Rule(id: "role-inclusion", reason: "Participants had to meet it."),
    ]

    private static let entry = [
        Rule(id: "pem-entry-rule", reason: "The study's own entry rule demands PEM."),
        Rule(id: "pem-waived", reason: "The study's own entry rule waives PEM or makes it one of several choices."),
        Rule(id: "own-entry-rule", reason: "The study spells out its entry rule, and PEM is no part of it."),
    ]

    private static let statuses = DecisionTable.rows.map { Rule(id: $0.id, reason: $0.reason) }
}
