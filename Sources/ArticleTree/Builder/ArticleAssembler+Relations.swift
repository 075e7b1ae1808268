package import Bibliography
internal import XMLTree

extension ArticleAssembler {
    /// Writes a related article; a PMID beside a DOI stands in `pub-id`.
    package func related(_ related: RelatedArticle) {
        element(.relatedArticle) {
            attribute(.relatedArticleType, related.relation)
            if let target = related.doi ?? related.pmid {
                attribute(.extLinkType, related.doi != nil ? "doi" : "pmid")
                attribute(.xlinkHref, target)
            }
            if let text = related.text { tree.text(text) }
            if related.doi != nil, let pmid = related.pmid {
                element(.pubId) {
                    attribute(.pubIdType, "pmid")
                    tree.text(pmid)
                }
            }
        }
    }

    /// Writes funders and awards; one call.
    package func funding(_ funding: [Funding]) {
        guard !funding.isEmpty else { return }
        element(.fundingGroup) { for grant in funding { write(grant) } }
    }

    private func write(_ grant: Funding) {
        element(.awardGroup) {
            if let funder = grant.funder {
                element(.fundingSource) {
                    element(.institutionWrap) {
                        text(.institution, funder)
                        if let id = grant.funderID { text(.institutionId, id) }
                    }
                }
            }
            for award in grant.awards { text(.awardId, award) }
        }
    }
}
