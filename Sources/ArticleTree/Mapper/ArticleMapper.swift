package import Bibliography
package import XMLTree

/// Turns an article tree into a Reference; the only code that does, for every format.
///
/// It reads JATS as publishers write it and the conventions of `ArticleAssembler`. It changes no value beyond joining
/// pieces and collapsing white space: canonical forms are the normaliser's.
package struct ArticleMapper: Sendable {
    /// Makes a mapper.
    package init() {}

    /// Maps one article.
    ///
    /// - Parameters:
    ///   - article: the root of an article tree, or a `front` alone.
    ///   - source: where the record was read from.
    ///   - id: the record's id.
    /// - Returns: the reference; fields that the tree does not hold are nil or empty.
    package func reference(from article: XMLElement, source: RecordSource, id: String) -> Reference {
        var reference = Reference(id: id, source: source)
        let isFront = article.jats == .front
        let articleType = article[.articleType]
        reference.type = article[.specificUse].flatMap(ReferenceType.init(rawValue:)) ?? .articleJournal
        reference.language = article[.xmlLang] ?? article[.lang]
        guard let front = isFront ? article : article.first(.front) else { return reference }
        for part in front.children {
            switch part.jats {
            case .journalMeta: map(journal: part, into: &reference.container)
            case .articleMeta: map(articleMeta: part, into: &reference)
            default: break
            }
        }
        map(articleType: articleType, into: &reference)
        mapRetraction(into: &reference)
        if let body = article.first(.body) { reference.methods = MethodsText(body).text }
        return reference
    }

    private func map(articleMeta meta: XMLElement, into reference: inout Reference) {
        var contributors = ContributorMapper(meta)
        var dates = DateMapper()
        var pages = PageMapper()
        for part in meta.children {
            switch part.jats {
            case .articleId: map(identifier: part, into: &reference.identifiers)
            case .articleCategories: map(categories: part, into: &reference)
            case .titleGroup: map(titles: part, into: &reference)
            case .contribGroup: contributors.add(part)
            case .pubDate, .history, .pubHistory: dates.add(part)
            case .volume: reference.volume = reference.volume ?? part.plainText
            case .issue: reference.issue = reference.issue ?? part.plainText
            case .volumeSeries: reference.container.collectionNumber = part.plainText
            case .isbn: reference.container.isbn.append(part.plainText)
            case .fpage, .lpage, .pageRange, .elocationId: pages.add(part)
            case .abstract, .transAbstract: map(abstract: part, into: &reference)
            case .kwdGroup: map(keywords: part, into: &reference)
            case .permissions: map(permissions: part, into: &reference)
            case .fundingGroup, .supportGroup: map(funding: part, into: &reference)
            case .relatedArticle, .relatedObject: map(related: part, into: &reference)
            case .selfUri: map(link: part, into: &reference)
            case .conference: map(conference: part, into: &reference.container)
            case .customMetaGroup: for custom in part.children { map(custom: custom, into: &reference) }
            case .customMeta: map(custom: part, into: &reference)
            default: break
            }
        }
        reference.contributors = contributors.finished()
        dates.finish(into: &reference)
        reference.page = pages.page
    }

    private func map(conference: XMLElement, into container: inout Container) {
        container.eventTitle = container.eventTitle ?? conference.first(.confName)?.plainText
    }

    private func map(custom: XMLElement, into reference: inout Reference) {
        guard custom.jats == .customMeta, let name = custom.first(.metaName)?.plainText else { return }
        let value = custom.first(.metaValue)?.text ?? ""
        guard custom[.specificUse] == "reference" else {
            return reference.unmapped.append(UnmappedField(name, value))
        }
        switch name {
        case "edition": reference.edition = value
        case "hasMoreContributors": reference.hasMoreContributors = value == "true"
        case "eventTitle": reference.container.eventTitle = value
        case "collectionNumber": reference.container.collectionNumber = value
        case "retraction": reference.retraction = retraction(value)
        default: reference.unmapped.append(UnmappedField(name, value))
        }
    }
}

extension ArticleMapper {
    /// `retracted title`: the kind, and where it is said.
    private func retraction(_ value: String) -> Retraction? {
        let words = value.split(separator: " ", maxSplits: 1)
        guard let kind = words.first.flatMap({ Retraction.Kind(rawValue: String($0)) }) else { return nil }
        return Retraction(kind, origin: words.count > 1 ? String(words[1]) : "record")
    }
}

/// Puts together where an article stands: a range, two pages, or an electronic location.
private struct PageMapper {
    private var range: String?
    private var first: String?
    private var last: String?
    private var location: String?

    mutating func add(_ part: XMLElement) {
        let text = part.plainText
        guard !text.isEmpty else { return }
        switch part.jats {
        case .pageRange: range = range ?? text
        case .fpage: first = first ?? text
        case .lpage: last = last ?? text
        default: location = location ?? text
        }
    }

    /// A printed range beats the first and last page, since it may name several; pages beat the location.
    var page: String? {
        if let range { return range }
        guard let first else { return location }
        guard let last, last != first else { return first }
        return first + "-" + last
    }
}
