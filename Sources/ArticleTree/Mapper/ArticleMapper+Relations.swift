import Bibliography
import XMLTree

extension ArticleMapper {
    /// Reads the licence: its address wherever a generation of JATS puts it, else its text.
    func map(permissions: XMLElement, into reference: inout Reference) {
        for license in permissions.children where license.jats == .license {
            let address =
                license[.xlinkHref] ?? license[.href] ?? license.first(.licenseRef)?.plainText
                ?? license.first(.licenseP)?.first(.extLink).flatMap { $0[.xlinkHref] ?? $0[.href] }
            reference.license = address ?? nonEmpty(license.plainText)
            if reference.license != nil { return }
        }
    }

    /// Reads funders and awards.
    func map(funding group: XMLElement, into reference: inout Reference) {
        for award in group.children {
            switch award.jats {
            case .awardGroup:
                let awards = award.children.filter { $0.jats == .awardId }.compactMap { nonEmpty($0.plainText) }
                let sources = award.children.filter { $0.jats == .fundingSource }
                if sources.isEmpty, !awards.isEmpty { reference.funding.append(Funding(funder: nil, awards: awards)) }
                for source in sources {
                    let (name, id) = funder(source)
                    reference.funding.append(Funding(funder: name, funderID: id, awards: awards))
                }
            default: map(funding: award, into: &reference)
            }
        }
    }

    private func funder(_ source: XMLElement) -> (name: String?, id: String?) {
        let wrap = source.first(.institutionWrap)
        let id = (wrap ?? source).first(.institutionId)?.plainText
        let name = wrap?.first(.institution)?.plainText ?? source.plainText
        return (nonEmpty(name), id ?? source[.xlinkHref])
    }

    /// Reads a related article.
    func map(related element: XMLElement, into reference: inout Reference) {
        let target = (element[.xlinkHref] ?? element[.href]).flatMap(nonEmpty)
        let kind = element[.extLinkType]
        let text = nonEmpty(element.plainText)
        var related = RelatedArticle(relation: element[.relatedArticleType] ?? "related", text: text)
        switch kind {
        case "pmid", "pubmed": related.pmid = target
        case "doi": related.doi = target
        default:
            if let target, target.contains("10."), target.contains("/") {
                related.doi = target
            } else if related.text == nil {
                related.text = target
            }
        }
        for id in element.children where id.jats == .pubId || id.jats == .objectId {
            switch id[.pubIdType] {
            case "pmid": related.pmid = related.pmid ?? nonEmpty(id.plainText)
            case "doi": related.doi = related.doi ?? nonEmpty(id.plainText)
            default: break
            }
        }
        reference.relatedArticles.append(related)
    }

    /// Reads an address of the article itself.
    func map(link element: XMLElement, into reference: inout Reference) {
        guard let url = element[.xlinkHref] ?? element[.href], !url.isEmpty else { return }
        reference.links.append(Link(url, kind: element[.contentType]))
    }
}
