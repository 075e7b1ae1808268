import Bibliography

extension ArticleMapper {
    /// Says an informative `@article-type` in MEDLINE's words, beside the headings, and marks notices.
    func map(articleType: String?, into reference: inout Reference) {
        if let type = articleType.flatMap({ ArticleTypes.publicationTypes[$0] }) {
            add(type, to: &reference.publicationTypes)
        }
        switch articleType {
        case "retraction", "partial-retraction", "retraction-notice":
            reference.retraction = Retraction(.notice, origin: "publication-type")
        case "expression-of-concern": reference.retraction = Retraction(.concern, origin: "publication-type")
        case "retracted-article": reference.retraction = Retraction(.retracted, origin: "publication-type")
        default:
            // The article's own record links forward to the notice of its retraction.
            if reference.retraction == nil,
                reference.relatedArticles.contains(where: { ArticleTypes.notices.contains($0.relation) })
            {
                reference.retraction = Retraction(.retracted, origin: "related-article")
            }
        }
    }
}

/// What `@article-type` says in other vocabularies.
enum ArticleTypes {
    /// MEDLINE's publication types; a research article is what every record is taken for.
    ///
    /// Source: JATS 1.3 `@article-type`, suggested values; MEDLINE publication types.
    static let publicationTypes = [
        "review-article": "Review", "systematic-review": "Systematic Review", "meta-analysis": "Meta-Analysis",
        "editorial": "Editorial", "letter": "Letter", "news": "News", "case-report": "Case Reports",
        "case-study": "Case Reports", "article-commentary": "Comment", "commentary": "Comment", "reply": "Comment",
        "correction": "Published Erratum", "corrigendum": "Published Erratum", "erratum": "Published Erratum",
        "addendum": "Published Erratum", "retraction": "Retraction Notice", "partial-retraction": "Retraction Notice",
        "retraction-notice": "Retraction Notice", "expression-of-concern": "Expression of Concern",
        "retracted-article": "Retracted Publication", "book-review": "Book Review", "product-review": "Review",
        "obituary": "Obituary", "meeting-report": "Congress", "abstract": "Meeting Abstract",
        "meeting-abstract": "Meeting Abstract", "clinical-trial": "Clinical Trial",
        "protocol": "Clinical Trial Protocol",
        "guideline": "Guideline", "preprint": "Preprint", "interview": "Interview",
    ]

    /// What an article calls its link to the notice that retracts it.
    static let notices: Set = ["retraction-forward", "retraction", "retraction-notice", "retracted-by"]

    /// The CSL type; what a journal prints is an article of it.
    static func referenceType(_ articleType: String?) -> ReferenceType {
        switch articleType {
        case "preprint": .article
        case "book-review": .reviewBook
        case "product-review": .review
        case "dissertation", "thesis": .thesis
        case "book", "monograph": .book
        case "chapter", "book-chapter", "chapter-article": .chapter
        case "report", "technical-report": .report
        case "dataset", "data": .dataset
        default: .articleJournal
        }
    }
}
