internal import Bibliography

/// All that the stages found in one study, before the decision table is asked.
struct StudyFacts: Sendable {
    /// A fact with the words that state it.
    struct Passage: Sendable {
        let section: String
        let span: Range<Int>
        let text: String
    }

    var kind = RecordKind.primary
    var kindEvidence: PEMAssessment.Evidence?
    var isKindCertain = true
    /// Every group of definitions with its role, in the order of the text.
    var groups: [MentionGroup] = []
    /// The words of each group, same order.
    var passages: [Passage] = []
    /// The sentences of the groups.
    var sentences: [Sentence] = []
    /// Explicit entry rules on PEM.
    var demands: [Passage] = []
    var waivers: [Passage] = []
    /// True where PEM stands beside words of entry without making a rule.
    var hasUnclearPEM = false
    /// A spelled-out entry rule without PEM.
    var ownRules: [Passage] = []
    /// How the cases were found where no definition says so.
    var descriptors: [(id: String, passage: Passage)] = []
    /// True where a sentence speaks of entry and made no rule.
    var hasUnreadEntry = false
    /// True where a sentence names criteria that the set does not know.
    var hasUnknownCriteria = false
    /// True where a text is not English, so that its roles were not read.
    var hasForeignText = false
    var isOtherSample = false
    /// True where people are named at all.
    var hasPeople = false
    var year: Int?
}
