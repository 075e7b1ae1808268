/// What can be said of one study's post-exertional malaise criterion, with the evidence for it.
///
/// "Required" means that PEM was an explicit required diagnostic criterion for taking part in the study, not that it
/// was studied, observed or discussed.
public struct PEMAssessment: Hashable, Codable, Sendable {
    /// The five answers; "needs review" is a flag beside them, never one of them.
    public enum Status: String, Hashable, Codable, Sendable, CaseIterable {
        /// PEM was required for taking part.
        case required
        /// The entry rule is known, and it does not require PEM.
        case notRequired = "not-required"
        /// Separately recruited cohorts, or pooled studies, differ.
        case mixed
        /// There are participants, but the text does not state a rule that decides.
        case unstated
        /// No participants were selected: theory, review, guideline, notice, animals.
        case notApplicable = "not-applicable"
    }

    /// How sure the rules are.
    public enum Confidence: String, Hashable, Codable, Sendable, CaseIterable {
        /// Explicit and unambiguous.
        case high
        /// Depends on a reading that is likely.
        case medium
        /// Little to go by.
        case low
    }

    /// The site's wording.
    public enum Badge: String, Hashable, Codable, Sendable, CaseIterable {
        /// Shown for `required`.
        case required = "PEM required"
        /// Shown for `not-required` and `mixed`.
        case notRequired = "PEM not required"
        /// Shown for `unstated` and `not-applicable`.
        case unclear = "PEM unclear"
    }

    /// Words of the record that led to the status.
    public struct Evidence: Hashable, Codable, Sendable {
        /// The field that holds them: `title`, `abstract`, `methods`, `keywords`, `publicationTypes`.
        public var section: String
        /// Unicode scalars from 0 in that field's text, end excluded.
        public var span: Range<Int>
        /// The words themselves.
        public var text: String
        /// The id of the rule that used them.
        public var ruleID: String

        /// Makes a piece of evidence.
        public init(section: String, span: Range<Int>, text: String, ruleID: String) {
            (self.section, self.span, self.text, self.ruleID) = (section, span, text, ruleID)
        }
    }

    /// What a named case definition, or another way of finding participants, was used for.
    public enum Role: String, Hashable, Codable, Sendable, CaseIterable {
        /// Every participant had to meet it.
        case inclusion
        /// Every participant had to meet it and others.
        case inclusionConjunction = "inclusion-conj"
        /// One of several was enough.
        case inclusionAlternative = "inclusion-alt"
        /// A changed form of it was the entry rule.
        case inclusionModified = "inclusion-modified"
        /// It told a subgroup apart.
        case subgroup
        /// It defined the comparison group.
        case comparisonGroup = "comparison-group"
        /// It sorted a wider sample.
        case classification
        /// Meeting it was an outcome.
        case outcome
        /// It was a questionnaire or a measure.
        case instrument
        /// It was mentioned.
        case background
        /// The paper defines or discusses it.
        case definitional
        /// The reviewed studies used it.
        case reviewPooled = "review-pooled"
        /// Participants were excluded by it.
        case exclusionNegated = "exclusion-negated"
        /// A way of finding participants that is no definition (self-report, codes).
        case descriptor
    }

    /// One mention of a case definition that counts.
    public struct DefinitionUse: Hashable, Codable, Sendable {
        /// The definition's id in the data file, or a descriptor such as `explicit-pem`.
        public var id: String
        /// What it was used for.
        public var role: Role
        /// `and`, `or`; nil for a single one.
        public var combinator: String?
        /// The field that `span` counts in.
        public var section: String
        /// Unicode scalars from 0, end excluded.
        public var span: Range<Int>

        /// Makes a use of a definition.
        public init(id: String, role: Role, combinator: String? = nil, section: String, span: Range<Int>) {
            (self.id, self.role, self.combinator, self.section, self.span) = (id, role, combinator, section, span)
        }
    }

    /// The answer.
    public var status: Status
    /// Whom the status speaks of: `index-group` unless the record says otherwise.
    public var scope = "index-group"
    /// The words that led to it.
    public var evidence: [Evidence] = []
    /// The definitions found, in the order of the text.
    public var definitions: [DefinitionUse] = []
    /// True where a definition that decided is ruled differently by experts.
    public var isContested = false
    /// How sure the rules are.
    public var confidence: Confidence
    /// Why a person should look; empty where nobody needs to.
    public var needsReview: [String] = []
    /// One sentence for a patient.
    public var explanation: String
    /// The version of the rules and definitions.
    public var rulesetVersion: String
    /// True where a person decided.
    public var isDecidedByEditor = false

    /// Makes an assessment without evidence.
    public init(status: Status, confidence: Confidence, explanation: String, rulesetVersion: String) {
        (self.status, self.confidence) = (status, confidence)
        (self.explanation, self.rulesetVersion) = (explanation, rulesetVersion)
    }

    /// The site's wording for the status.
    public var badge: Badge {
        switch status {
        case .required: .required
        case .notRequired, .mixed: .notRequired
        case .unstated, .notApplicable: .unclear
        }
    }
}
