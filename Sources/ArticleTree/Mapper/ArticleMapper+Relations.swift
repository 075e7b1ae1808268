import Bibliography
import XMLTree

extension ArticleMapper {
    /// Reads a related article.
    func map(related element: XMLElement, into reference: inout Reference) {
        let target = element.target
        let text = nonEmpty(element.plainText)
        let kind = element[.relatedArticleType] ?? element[.linkType] ?? element[.documentType] ?? element[.sourceType]
        var related = RelatedArticle(relation: kind ?? "related", text: text)
        switch element[.extLinkType]?.lowercased() {
        case "pmid", "pubmed": related.pmid = target
        case "doi": related.doi = target
        case "pmc", "pmcid", "pmcaid": related.text = text ?? target
        default:
            if let target, ArticleMapper.holdsDOI(target) {
                related.doi = target
            } else {
                related.text = text ?? target
            }
        }
        if related.doi == nil { related.doi = stated("doi", in: element) }
        if related.pmid == nil { related.pmid = stated("pmid", in: element) }
        if let document = element[.documentId], related.doi == nil {
            if element[.documentIdType] == "doi" { related.doi = document } else { related.text = text ?? document }
        }
        if related.doi != nil || related.pmid != nil || related.text != nil || kind != nil {
            reference.relatedArticles.append(related)
        }
    }

    /// An identifier that the relation holds as an element.
    private func stated(_ kind: String, in element: XMLElement) -> String? {
        element.children.first { ($0.jats == .pubId || $0.jats == .objectId) && $0[.pubIdType] == kind }
            .flatMap { nonEmpty($0.plainText) }
    }

    private static func holdsDOI(_ address: String) -> Bool {
        guard let start = address.utf8.firstIndex(of: UInt8(ascii: "1")) else { return false }
        return address.contains("doi.org/10.")
            || address[start...].hasPrefix("10.") && address.contains("/")
                && !address.contains("://")
    }

    /// Reads which preprint the article grew out of, as its publication history tells.
    func map(publicationHistory history: XMLElement, into reference: inout Reference) {
        for event in history.children where event.jats == .event {
            let date = event.first(.date)
            let kind = event[.eventType] ?? date?[.dateType] ?? event.first(.eventDesc)?.plainText.lowercased()
            guard kind == "preprint" || kind == "preprint-publication" else { continue }
            let id = event.children.first { $0.jats == .articleId && $0[.pubIdType] == "doi" }?.plainText
            let link = event.first(.selfUri)?.target ?? event.first(.eventDesc)?.first(.extLink)?.target
            if let doi = id ?? link.flatMap({ ArticleMapper.holdsDOI($0) ? $0 : nil }) {
                reference.relatedArticles.append(RelatedArticle(relation: "preprint", doi: doi))
            } else if let link {
                reference.relatedArticles.append(RelatedArticle(relation: "preprint", text: link))
            }
        }
    }

    /// Reads an address of the article itself; a file of the publisher's own parcel is none.
    func map(link element: XMLElement, into reference: inout Reference) {
        guard let url = element.target ?? nonEmpty(element.plainText) else { return }
        if url.contains("://") || url.hasPrefix("www.") || url.hasPrefix("doi:") || url.hasPrefix("10.") {
            reference.links.append(Link(url, kind: element[.contentType]))
        } else {
            reference.unmapped.append(UnmappedField("self-uri", url))
        }
    }
}
