import Bibliography
import XMLTree

extension ArticleMapper {
    /// Reads journal-meta, in which NLM 2.x puts titles where later versions have `journal-title-group`.
    func map(journal meta: XMLElement, into container: inout Container) {
        var abbreviations = Abbreviations()
        var issns: [(text: String, rank: Int)] = []
        for part in meta.children {
            switch part.jats {
            case .journalTitleGroup: for title in part.children { map(title: title, into: &container, &abbreviations) }
            case .journalTitle, .abbrevJournalTitle: map(title: part, into: &container, &abbreviations)
            case .journalId: abbreviations.add(part.plainText, kind: part[.journalIdType])
            case .issn: issns.append((part.plainText, ArticleMapper.rank(issn: part)))
            case .issnL: issns.append((part.plainText, 3))
            case .isbn: add(part.plainText, to: &container.isbn)
            case .publisher: map(publisher: part, into: &container)
            default: break
            }
        }
        container.abbreviation = abbreviations.best
        for rank in 0...3 { for issn in issns where issn.rank == rank { add(issn.text, to: &container.issn) } }
    }

    /// The print ISSN comes first; among those of no kind the order of the file stays.
    private static func rank(issn: XMLElement) -> Int {
        switch (issn[.pubType] ?? issn[.publicationFormat])?.lowercased() {
        case "ppub", "print", "p": 0
        case "epub", "electronic", "online", "e": 2
        default: 1
        }
    }

    private func map(title: XMLElement, into container: inout Container, _ abbreviations: inout Abbreviations) {
        switch title.jats {
        case .journalTitle: container.title = container.title ?? nonEmpty(title.plainText)
        case .abbrevJournalTitle: abbreviations.add(title.plainText, kind: "abbrev-journal-title")
        default: break
        }
    }

    /// NLM's abbreviation, ISO's, then the publisher's own.
    private struct Abbreviations {
        private var found: [String: String] = [:]

        mutating func add(_ text: String, kind: String?) {
            if let kind, !text.isEmpty, found[kind] == nil { found[kind] = text }
        }

        var best: String? { found["nlm-ta"] ?? found["iso-abbrev"] ?? found["abbrev-journal-title"] }
    }

    /// Reads the publisher, in journal-meta or in a book's own.
    func map(publisher: XMLElement, into container: inout Container) {
        container.publisher = container.publisher ?? publisher.first(.publisherName).flatMap { nonEmpty($0.plainText) }
        let place = publisher.first(.publisherLoc).flatMap { nonEmpty($0.plainText) }
        container.publisherPlace = container.publisherPlace ?? place
    }

    /// Reads publication types, headings, subjects and the series.
    func map(categories: XMLElement, into reference: inout Reference) {
        for part in categories.children {
            switch part.jats {
            case .subjGroup: map(subjects: part, isHeading: ArticleMapper.isHeading(part), into: &reference)
            case .seriesTitle: reference.container.collectionTitle = nonEmpty(part.plainText)
            default: break
            }
        }
    }

    /// Publishers put topics into further groups; the heading says what kind of article it is, at Frontiers one level down.
    private static func isHeading(_ group: XMLElement) -> Bool {
        guard let type = group[.subjGroupType]?.lowercased() else { return true }
        return ["publication-type", "heading", "display-channel", "article-type", "article-types", "toc-heading"]
            .contains(type)
    }

    /// Topics are no keywords of the article: they are kept by themselves, the path of a nested one parted by slashes.
    private func map(subjects group: XMLElement, isHeading: Bool, path: String = "", into reference: inout Reference) {
        var path = path
        for part in group.children {
            switch part.jats {
            case .subject, .compoundSubject:
                let words = part.jats == .subject ? [part.plainText] : part.children.map(\.plainText)
                let subject = words.filter { !$0.isEmpty }.joined(separator: ": ")
                guard !subject.isEmpty else { continue }
                if isHeading {
                    add(subject, to: &reference.publicationTypes)
                } else {
                    let topic = UnmappedField("subject", path.isEmpty ? subject : path + "/" + subject)
                    if !reference.unmapped.contains(topic) { reference.unmapped.append(topic) }
                }
                if !isHeading { path += path.isEmpty ? subject : "/" + subject }
            case .subjGroup: map(subjects: part, isHeading: isHeading, path: path, into: &reference)
            default: break
            }
        }
    }

    /// Reads one identifier of the article.
    func map(identifier element: XMLElement, into identifiers: inout Identifiers) {
        let value = element.plainText
        guard !value.isEmpty else { return }
        let type = element[.pubIdType] ?? element[.bookPartIdType] ?? element[.bookIdType] ?? element[.customType]
        let kind = (type == "custom" ? element[.customType] ?? "other" : type ?? "other").lowercased()
        switch kind {
        case "doi" where identifiers.doi == nil && element[.specificUse] != "version":
            identifiers.doi = value
            identifiers.doiOrigin = ArticleMapper.origin(element)
        case "pmid" where identifiers.pmid == nil: identifiers.pmid = value
        case "pmc", "pmcid", "pmc-id":
            if identifiers.pmcid == nil {
                identifiers.pmcid = value.first?.isNumber == true ? "PMC" + value : value
            }
        default: identifiers.others.append(Identifier(kind, value))
        }
    }

    /// Where another format's reader found the identifier; publishers use the attribute for other things.
    private static func origin(_ element: XMLElement) -> String? {
        guard let use = element[.specificUse] else { return nil }
        var root = element
        while let parent = root.parent { root = parent }
        return root[.specificUse].flatMap(ReferenceType.init(rawValue:)) == nil ? nil : use
    }
}
