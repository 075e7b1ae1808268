import Bibliography
internal import ArticleTree
internal import Notation

extension CSLArticle {
    // MARK: Titles

    /// Writes the titles; true where there is one.
    mutating func writeTitles(_ assembler: ArticleAssembler) -> Bool {
        let title = BibTeXTitles.joined(plain("title"), plain("subtitle"))
        let original = plain("original-title")
        let short = plain("title-short", "shortTitle")
        assembler.titles(
            title ?? short, original: original, translated: custom.translatedTitles, short: title == nil ? nil : short)
        return title != nil || short != nil
    }

    // MARK: Container

    /// Writes what the work stands in.
    mutating func writeContainer(_ assembler: ArticleAssembler) {
        let title = plain("container-title")
        let abbreviation = plain("container-title-short", "journalAbbreviation", "short-container-title")
        var numbers = CSLSerialNumbers()
        numbers.add(takeTexts("ISSN"), isSerial: true)
        numbers.add(takeTexts("ISBN"), isSerial: false)
        let (publisher, place) = (plain("publisher"), plain("publisher-place"))
        assembler.journalMeta {
            assembler.journalTitle(title, abbreviation: abbreviation)
            for issn in numbers.issn { assembler.text(.issn, issn) }
            for isbn in numbers.isbn { assembler.text(.isbn, isbn) }
            assembler.publisher(publisher, place: place)
        }
    }

    /// Takes the texts of a variable that may be a list.
    private mutating func takeTexts(_ name: String) -> [String] {
        guard let member = item.members.take(name) else { return takeExtra(name).map { [$0] } ?? [] }
        if let texts = ReferenceValue.list(.array(member.value.elements), ReferenceValue.text) { return texts }
        item.keep(unreadable: member)
        return []
    }

    // MARK: Contributors

    /// Takes the names of all roles, in the order of the file.
    mutating func takeContributors() -> (list: [Contributor], hasMore: Bool) {
        var list: [Contributor] = []
        var hasMore = false
        for name in item.members.names {
            guard let role = CSLNameVariable.roles[name], let member = item.members.take(name) else { continue }
            for value in member.value.elements {
                if case .string(let text) = value {
                    let names = JSONText.names(text)
                    list += names.names.map { Contributor($0, role: role) }
                    hasMore = hasMore || names.hasMore
                } else if let contributor = CSLNameValue.contributor(value, role: role) {
                    if CSLArticle.isMore(contributor.name) { hasMore = true } else { list.append(contributor) }
                } else if !value.isEmpty {
                    item.keep(unreadable: JSONMember(name: name, value: value, offset: member.offset))
                }
            }
        }
        for (name, role) in CSLNameVariable.all {
            for text in takeExtras(name) {
                // "Doe || Jane", citeproc-js's form of a name in a note.
                let parts = text.split(separator: "||").map { NameText.collapsed($0) }
                list +=
                    parts.count == 2
                    ? [Contributor(PersonName(family: parts[0], given: parts[1]), role: role)]
                    : [Contributor(PersonName(literal: text), role: role)]
            }
        }
        return (list, hasMore)
    }

    private static func isMore(_ name: PersonName) -> Bool {
        guard let text = name.literal ?? (name.given == nil ? name.family : nil) else { return false }
        return ["et al.", "et al", "others", "and others"].contains(text.lowercased())
    }

    // MARK: Place

    /// Writes volume, issue and pages.
    mutating func writePlace(_ assembler: ArticleAssembler) {
        var issue = plain("issue")
        var page = plain("page")
        if CSLType.isArticle(type) {
            if page == nil { page = plain("article-number", "number") }
        } else if issue == nil {
            issue = plain("number")
        }
        if let page, let first = item.members.peek("page-first")?.value.text, page.hasPrefix(first) {
            _ = item.members.take("page-first")
        } else if page == nil {
            page = plain("page-first")
        }
        assembler.location(volume: plain("volume"), issue: issue, page: page)
    }

    // MARK: Texts

    /// Takes the keywords: a list, or a text that lists them.
    mutating func takeKeywords() -> [Keyword] {
        let member = item.members.take("keyword")
        let extra = takeExtra("keyword")
        if !custom.keywords.isEmpty { return custom.keywords.map { Keyword($0) } }
        guard let member else { return extra.map(CSLText.keywords)?.map { Keyword($0) } ?? [] }
        if case .string(let text) = member.value { return CSLText.keywords(text).map { Keyword($0) } }
        guard let texts = ReferenceValue.list(member.value, ReferenceValue.text) else {
            item.keep(unreadable: member)
            return []
        }
        return texts.map { Keyword(CSLText.plain($0)) }
    }

    /// Writes the abstract.
    mutating func writeAbstract(_ assembler: ArticleAssembler) {
        let text = item.text("abstract")
        let sections = SectionedText(custom.abstractSections)
        // Somebody may have changed the abstract and left what we had written beside it.
        if !sections.isEmpty, text == nil || sections.text == text { return assembler.abstract(sections) }
        if let text { assembler.abstract(CSLText.abstract(text)) }
    }

    /// Takes `genre` and further publication types.
    mutating func takePublicationTypes() -> [String] {
        let genre = plain("genre")
        guard let genre, !custom.publicationTypes.contains(genre) else { return custom.publicationTypes }
        return [genre] + custom.publicationTypes
    }

    /// Takes a retraction; any other status stays a field without a place.
    mutating func takeRetraction() -> Retraction? {
        let written = item.members.peek("status")?.value.text?.lowercased()
        guard let kind = written.flatMap(Retraction.Kind.init(rawValue:)), kind == .retracted || kind == .withdrawn
        else {
            return custom.retraction
        }
        _ = item.members.take("status")
        return custom.retraction ?? Retraction(kind, origin: "status")
    }

    /// Writes Crossref's licence: the address of the first.
    mutating func writeLicense(_ assembler: ArticleAssembler) {
        guard let member = item.members.peek("license") else { return }
        guard let text = member.value.text ?? member.value.elements.first?["URL"]?.text else { return }
        if member.value.elements.count == 1 { _ = item.members.take("license") }
        assembler.element(.permissions) { assembler.element(.license) { assembler.text(.licenseP, text) } }
    }
}
