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
    ///   - article: the root of an article tree, a `front` alone, or a book or chapter of BITS.
    ///   - source: where the record was read from.
    ///   - id: the record's id.
    /// - Returns: the reference; fields that the tree does not hold are nil or empty.
    package func reference(from article: XMLElement, source: RecordSource, id: String) -> Reference {
        var reference = Reference(id: id, source: source)
        let articleType = article[.articleType]?.lowercased()
        reference.type =
            article[.specificUse].flatMap(ReferenceType.init(rawValue:)) ?? ArticleTypes.referenceType(articleType)
        reference.language = language(of: article)
        switch article.jats {
        case .book, .bookPartWrapper, .bookPart: map(book: article, into: &reference)
        case .front: map(front: article, into: &reference)
        default: if let front = article.first(.front) { map(front: front, into: &reference) }
        }
        map(articleType: articleType, into: &reference)
        mapRetraction(into: &reference)
        for part in article.children where part.jats == .subArticle { map(translation: part, into: &reference) }
        reference.methods = MethodsText(article).text
        return reference
    }

    private func map(front: XMLElement, into reference: inout Reference) {
        for part in front.children {
            switch part.jats {
            case .journalMeta: map(journal: part, into: &reference.container)
            case .articleMeta: map(articleMeta: part, into: &reference)
            default: break
            }
        }
    }

    func map(articleMeta meta: XMLElement, into reference: inout Reference) {
        var contributors = ContributorMapper(meta)
        var dates = DateMapper()
        var (pages, issue) = (PageMapper(), IssueMapper())
        var abstracts = AbstractMapper()
        for part in meta.children {
            switch part.jats {
            case .articleId, .bookId, .bookPartId: map(identifier: part, into: &reference.identifiers)
            case .articleCategories: map(categories: part, into: &reference)
            case .titleGroup, .bookTitleGroup: map(titles: part, into: &reference)
            case .contribGroup: contributors.add(part)
            case .pubDate, .history: dates.add(part)
            case .pubHistory:
                dates.add(part)
                map(publicationHistory: part, into: &reference)
            case .volume: reference.volume = reference.volume ?? nonEmpty(part.plainText)
            case .issue, .issuePart, .supplement: issue.add(part)
            case .volumeIssueGroup: map(volumeIssueGroup: part, into: &reference, &issue, &pages)
            case .volumeSeries: reference.container.collectionNumber = nonEmpty(part.plainText)
            case .isbn: add(part.plainText, to: &reference.container.isbn)
            case .publisher: map(publisher: part, into: &reference.container)
            case .edition: reference.edition = reference.edition ?? nonEmpty(part.plainText)
            case .fpage, .lpage, .pageRange, .elocationId: pages.add(part)
            case .abstract, .transAbstract: abstracts.add(part)
            case .kwdGroup: map(keywords: part, into: &reference)
            case .permissions: map(permissions: part, into: &reference)
            case .fundingGroup, .supportGroup: map(funding: part, into: &reference)
            case .contractSponsor, .grantSponsor, .contractNum, .grantNum: map(grant: part, in: meta, into: &reference)
            case .relatedArticle, .relatedObject: map(related: part, into: &reference)
            case .selfUri: map(link: part, into: &reference)
            case .conference: map(conference: part, into: &reference.container)
            case .customMetaGroup: for custom in part.children { map(custom: custom, into: &reference) }
            case .customMeta: map(custom: part, into: &reference)
            default: break
            }
        }
        reference.contributors = contributors.finished()
        if contributors.hasMore { reference.hasMoreContributors = true }
        dates.finish(into: &reference)
        abstracts.finish(into: &reference)
        reference.issue = issue.text
        reference.page = pages.page
        if let location = pages.location, location != reference.page {
            reference.identifiers.others.append(Identifier("elocation-id", location))
        }
        if dates.others.contains(where: { $0.kind == "retracted" }) {
            reference.retraction = Retraction(.retracted, origin: "date")
        }
    }

    /// An article that stands in several issues has several groups; the first names it.
    private func map(
        volumeIssueGroup group: XMLElement, into reference: inout Reference, _ issue: inout IssueMapper,
        _ pages: inout PageMapper
    ) {
        for part in group.children {
            switch part.jats {
            case .volume: reference.volume = reference.volume ?? nonEmpty(part.plainText)
            case .issue, .issuePart, .supplement: issue.add(part)
            case .fpage, .lpage, .pageRange, .elocationId: pages.add(part)
            default: break
            }
        }
    }

    private func map(conference: XMLElement, into container: inout Container) {
        let name = conference.first(.confName)?.plainText ?? conference.first(.confAcronym)?.plainText
        container.eventTitle = container.eventTitle ?? name.flatMap(nonEmpty)
    }

    private func map(custom: XMLElement, into reference: inout Reference) {
        guard custom.jats == .customMeta, let name = custom.first(.metaName)?.plainText else { return }
        var value = custom.first(.metaValue)?.text ?? ""
        // A line end before an indent is the file's layout; one of ours stands for itself.
        if custom[.specificUse] == nil, value.contains("\n ") {
            value = custom.first(.metaValue)?.plainText ?? value
        }
        guard custom[.specificUse] == "reference" else {
            return reference.unmapped.append(UnmappedField(name, value))
        }
        switch name {
        case "edition": reference.edition = value
        case "hasMoreContributors": reference.hasMoreContributors = value == "true"
        case "protectedTitlePart": reference.protectedTitleParts.append(value)
        case "eventTitle": reference.container.eventTitle = value
        case "collectionNumber": reference.container.collectionNumber = value
        case "retraction": reference.retraction = retraction(value)
        default: reference.unmapped.append(UnmappedField(name, value))
        }
    }

    /// `retracted title`: the kind, and where it is said.
    private func retraction(_ value: String) -> Retraction? {
        let words = value.split(separator: " ", maxSplits: 1)
        guard let kind = words.first.flatMap({ Retraction.Kind(rawValue: String($0)) }) else { return nil }
        return Retraction(kind, origin: words.count > 1 ? String(words[1]) : "record")
    }

    /// The language that an element states for itself.
    func language(of element: XMLElement) -> String? { (element[.xmlLang] ?? element[.lang]).flatMap(nonEmpty) }

    /// A text, or nil for an empty one.
    func nonEmpty(_ text: String) -> String? { text.isEmpty ? nil : text }

    func add(_ value: String, to list: inout [String]) {
        if !value.isEmpty, !list.contains(value) { list.append(value) }
    }
}
