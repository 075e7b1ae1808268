internal import Bibliography

extension RecordMerger {
    /// Links the notices to the study and sets its state: a retraction goes before a concern, what the work's own
    /// records say before both.
    ///
    /// - Parameter notices: the records of notices, whose places in `sources` follow those of the work's records.
    mutating func add(_ notices: [Reference]) {
        for (place, notice) in notices.enumerated() {
            guard let kind = Notice(notice) else { continue }
            let index = records.count + place
            link(notice, as: kind.forwardRelation, index)
            switch (kind, merged.retraction?.kind) {
            case (.retraction, nil), (.retraction, .concern):
                merged.retraction = Retraction(.retracted, origin: "notice")
                origins["retraction"] = index
            case (.concern, nil):
                merged.retraction = Retraction(.concern, origin: "notice")
                origins["retraction"] = index
            default: continue
            }
        }
    }

    private mutating func link(_ notice: Reference, as relation: String, _ index: Int) {
        let (doi, pmid) = (notice.identifiers.doi, notice.identifiers.pmid)
        let known = merged.relatedArticles.firstIndex { related in
            related.doi.map { $0 == doi } ?? false || related.pmid.map { $0 == pmid } ?? false
        }
        if let known {
            merged.relatedArticles[known].doi = merged.relatedArticles[known].doi ?? doi
            merged.relatedArticles[known].pmid = merged.relatedArticles[known].pmid ?? pmid
            return
        }
        merged.relatedArticles.append(RelatedArticle(relation: relation, doi: doi, pmid: pmid, text: notice.title))
        if origins["related"] == nil { origins["related"] = index }
    }
}
