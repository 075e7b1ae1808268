internal import Bibliography
internal import Deduplication

extension Study.PeerReview {
    /// Tells the state of a merged record.
    ///
    /// Journals are taken to review what they publish. That is wrong for letters and news without a publication type,
    /// which records can't tell from articles.
    init(of reference: Reference) {
        if reference.isPreprint {
            self = .preprint
        } else if reference.type == .articleJournal || reference.type == .review,
            reference.container.title != nil || reference.container.abbreviation != nil,
            reference.retraction?.kind != .notice, !reference.publicationTypes.contains(where: Self.isUnreviewed)
        {
            self = .reviewed
        } else {
            self = .unknown
        }
    }

    private static func isUnreviewed(_ type: String) -> Bool { unreviewedTypes.contains(type.lowercased()) }

    /// Publication types of PubMed and of JATS articles that journals print without review as a rule.
    private static let unreviewedTypes: Set = [
        "editorial", "news", "newspaper article", "comment", "commentary", "letter", "published erratum", "correction",
        "erratum", "retraction of publication", "retraction", "expression of concern", "biography", "interview",
        "meeting abstract", "congress", "book review", "book-review", "in brief", "announcement", "obituary",
        "addresses",
    ]
}
