/// Why a person should look at an assessment; the raw values are part of the output.
enum ReviewReason: String, CaseIterable, Sendable {
    case contestedDefinition = "contested-definition"
    case unknownDefinition = "unknown-definition"
    case niceAfter2021 = "nice-after-2021"
    case bareCDCAfter2015 = "bare-cdc-after-2015"
    case andWithoutBoth = "and-without-both"
    case mixed
    case secondaryOnlyDefinition = "secondary-only-definition"
    case conflictRule5Rule6 = "conflict-rule5-rule6"
    case indexGroupByClassification = "index-group-by-classification"
    case abstractMethodsDisagree = "abstract-methods-disagree"
    /// PEM stands beside words of entry, and the sentence was read as no rule; beside the reasons of DECISIONS.
    case pemRuleUnclear = "pem-rule-unclear"
    /// A definition stands near words of entry, and what it was used for was not clear; beside the reasons of DECISIONS.
    case uncertainRole = "uncertain-role"
    /// A sentence speaks of entry, and no rule was read in it; beside the reasons of DECISIONS.
    case entryRuleUnread = "entry-rule-unread"
    /// The kind of the paper was told from weak cues; beside the reasons of DECISIONS.
    case uncertainRecordKind = "uncertain-record-kind"
    case unknownLanguage = "unknown-language"
}
