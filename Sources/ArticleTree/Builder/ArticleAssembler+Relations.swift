package import Bibliography
internal import XMLTree

extension ArticleAssembler {
    /// Writes a related article; a PMID beside a DOI stands in `object-id`, which is no part of the text.
    package func related(_ related: RelatedArticle) {
        element(.relatedArticle) {
            attribute(.relatedArticleType, related.relation)
            if let target = related.doi ?? related.pmid {
                attribute(.extLinkType, related.doi != nil ? "doi" : "pmid")
                attribute(.xlinkHref, target)
            }
            if let text = related.text { tree.text(text) }
            if related.doi != nil, let pmid = related.pmid {
                element(.objectId) {
                    attribute(.pubIdType, "pmid")
                    tree.text(pmid)
                }
            }
        }
    }

    /// Writes what happened to the work, days by kind; one call.
    ///
    /// - Parameter events: dates of which year, month and day say all.
    package func history(_ events: [DatedEvent]) {
        guard !events.isEmpty else { return }
        element(.history) {
            for event in events {
                guard let start = event.date.start else { continue }
                element(.date) {
                    attribute(.dateType, event.kind)
                    if let day = start.day { text(.day, String(day)) }
                    if let month = start.month { text(.month, String(month)) }
                    text(.year, String(start.year))
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
            if grant.funder != nil || grant.funderID != nil {
                element(.fundingSource) {
                    element(.institutionWrap) {
                        if let funder = grant.funder { text(.institution, funder) }
                        if let id = grant.funderID { text(.institutionId, id) }
                    }
                }
            }
            for award in grant.awards { text(.awardId, award) }
        }
    }
}
