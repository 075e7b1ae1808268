internal import Bibliography

extension RecordMerger {
    /// Links, funding, licence, related articles and what is said of a retraction.
    mutating func mergeRelations() {
        join(\.links, as: "links", from: published) { $0.url }
        if let index = all.first(where: { !records[$0].funding.isEmpty }) {
            merged.funding = records[index].funding
            origins["funding"] = index
        }
        take(\.license, as: "license", from: published)
        join(\.relatedArticles, as: "related", from: all) { $0 }
        let others = merged.relatedArticles.filter { $0.relation != "preprint" && !isWithin($0) }
        merged.relatedArticles = others
        if others.isEmpty { origins["related"] = nil }
        mergeRetraction()
    }

    /// True where a record names another record of this very study, as a preprint names its article.
    private func isWithin(_ related: RelatedArticle) -> Bool {
        records.contains { record in
            related.doi.map { $0 == record.identifiers.doi } ?? false
                || related.pmid.map { $0 == record.identifiers.pmid } ?? false
        }
    }

    /// A retraction that one source knows of holds, whatever the others say; a preprint's withdrawal is not the article's.
    private mutating func mergeRetraction() {
        let order: [Retraction.Kind] = [
            .retracted, .withdrawn, .expressionOfConcern, .reinstated, .corrected, .concern, .notice,
        ]
        for kind in order {
            guard let index = published.first(where: { records[$0].retraction?.kind == kind }) else { continue }
            merged.retraction = records[index].retraction
            origins["retraction"] = index
            return
        }
    }
}
