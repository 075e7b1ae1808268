/// What kind of paper a record is, as far as that decides whether participants were selected.
package enum RecordKind: String, Sendable, CaseIterable {
    /// Notice of a retraction, a correction or a concern.
    case notice
    /// News.
    case news
    /// Editorial.
    case editorial
    /// Commentary, reply, viewpoint.
    case commentary
    /// Letter without participants.
    case letter
    /// Report of a meeting.
    case conference
    /// Systematic review or meta-analysis.
    case systematicReview = "systematic-review"
    /// Paper that proposes or revises a case definition.
    case definition
    /// Guideline or consensus statement.
    case guideline
    /// Narrative review.
    case review
    /// Theory or hypothesis.
    case theory
    /// Some other paper that tells of no participants.
    case discussion
    /// Experiments on animals.
    case animal
    /// Cells without patient donors, or a model in a computer.
    case laboratory
    /// Everything else: a study with participants, or its protocol.
    case primary

    /// The rule that says so.
    var ruleID: String { "record-kind-" + rawValue }

    /// Why no participants were selected, for a patient.
    var explanation: String {
        switch self {
        case .notice: "A notice about another paper: no participants were selected."
        case .news: "A news item: no participants were selected."
        case .editorial: "An editorial: no participants were selected."
        case .commentary: "A commentary: no participants were selected."
        case .letter: "A letter without participants of its own."
        case .conference: "A report of a meeting: no participants were selected."
        case .systematicReview: "A systematic review that names no case definition for the studies it includes."
        case .definition: "A paper about a case definition: no participants were selected by it."
        case .guideline: "A guideline or consensus statement: no participants were selected."
        case .review: "A review of other papers: no participants were selected."
        case .theory: "A theory paper: no participants were selected."
        case .discussion: "A paper that tells of no participants of its own."
        case .animal: "An animal study: no participants were selected."
        case .laboratory: "A laboratory or computer study without patients: no participants were selected."
        case .primary: "A study with participants."
        }
    }
}
