import Bibliography

extension ArticleMapper {
    /// What publication types and related articles say of a retraction, in MEDLINE's and Web of Science's words.
    ///
    /// A partial retraction leaves the work standing; a correction says nothing of it.
    func mapRetraction(into reference: inout Reference) {
        guard reference.retraction == nil else { return }
        for type in reference.publicationTypes {
            if let kind = ArticleMapper.retractionTypes[type.lowercased()] {
                reference.retraction = Retraction(kind, origin: "publication-type")
                return
            }
        }
        if reference.relatedArticles.contains(where: { $0.relation == "retraction-forward" }) {
            reference.retraction = Retraction(.retracted, origin: "related-article")
        }
    }

    private static let retractionTypes: [String: Retraction.Kind] = [
        "retracted publication": .retracted, "withdrawn publication": .withdrawn,
        "retraction of publication": .notice, "retraction notice": .notice, "retraction": .notice,
        "expression of concern": .concern,
    ]
}
