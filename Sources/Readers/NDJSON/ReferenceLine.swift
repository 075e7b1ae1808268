import Bibliography
internal import Notation

/// Makes a Reference of one of our lines.
///
/// What an earlier run found is found anew and not read: `changes`, `diagnostics`, `pem`, and of `source` all but the
/// database and the id.
struct ReferenceLine {
    /// The line: what is left of it, and what was noticed.
    var item: JSONItem
    private var reference: Reference

    /// Takes a line.
    init(_ item: JSONItem) {
        self.item = item
        reference = Reference(id: "", source: item.source)
    }

    /// Reads the line.
    mutating func read() -> Reference {
        readSource()
        readTitles()
        readContributors()
        readContainer()
        readDates()
        readPlace()
        readIdentifiers()
        readTexts()
        readKeywords()
        readRelations()
        readUnmapped()
        return reference
    }

    private mutating func readSource() {
        let source = item.members.take("source")?.value
        reference.source.database = source?["database"]?.text ?? item.text("database")
        reference.source.id = item.text("id") ?? source?["id"]?.text
        guard let member = item.members.peek("type"), let written = member.value.text else { return }
        guard let type = CSLType.type(written) else {
            return item.note(
                .note, .jsonUnknownType, member.offset,
                "'\(written.prefix(40))' is no type of CSL; it was read as of no known type")
        }
        _ = item.members.take("type")
        reference.type = type
    }

    private mutating func readTitles() {
        reference.title = item.text("title")
        reference.originalTitle = item.text("originalTitle")
        reference.translatedTitles = list("translatedTitles", ReferenceValue.localizedText)
        reference.shortTitle = item.text("shortTitle")
    }

    private mutating func readContributors() {
        reference.hasMoreContributors = item.members.take("hasMoreContributors")?.value.isSet == true
        for name in ["contributors", "authors", "author", "editors", "editor"] {
            guard let member = item.members.take(name) else { continue }
            let role: Contributor.Role = name.hasPrefix("editor") ? .editor : .author
            for value in member.value.elements {
                if case .string(let text) = value {
                    let names = JSONText.names(text)
                    reference.contributors += names.names.map { Contributor($0, role: role) }
                    if names.hasMore { reference.hasMoreContributors = true }
                } else if var contributor = ReferenceValue.contributor(value) {
                    if value["role"] == nil { contributor.role = role }
                    reference.contributors.append(contributor)
                } else if value["role"] == nil, value.isEmpty {
                    continue
                } else if case .object(let parts) = value, parts.allSatisfy({ $0.name == "role" || $0.value.isEmpty }) {
                    // A contributor without a name names nobody.
                    continue
                } else {
                    item.keep(unreadable: JSONMember(name: name, value: value, offset: member.offset))
                }
            }
        }
    }

    private mutating func readContainer() {
        for name in ["container", "journal"] {
            guard let member = item.members.take(name) else { continue }
            if case .object(let parts) = member.value {
                var rest: [JSONMember] = []
                for part in parts where !read(part, into: &reference.container) && !part.value.isEmpty {
                    rest.append(part)
                }
                if !rest.isEmpty { item.unmapped.append(UnmappedField(name, JSONValue.object(rest).compactText)) }
            } else if let title = member.value.text {
                if reference.container.title == nil { reference.container.title = title }
            } else if !member.value.isEmpty {
                item.keep(unreadable: member)
            }
        }
        if let issn = item.members.take("issn") { _ = read(issn, into: &reference.container) }
        if let isbn = item.members.take("isbn") { _ = read(isbn, into: &reference.container) }
        if let publisher = item.text("publisher") { reference.container.publisher = publisher }
    }

    private func read(_ part: JSONMember, into container: inout Container) -> Bool {
        let text = part.value.text
        switch part.name {
        case "title": container.title = text
        case "abbreviation": container.abbreviation = text
        case "issn", "isbn":
            let numbers = part.value.elements.compactMap(\.text)
            if part.name == "issn" { container.issn = numbers } else { container.isbn = numbers }
            return true
        case "collectionTitle": container.collectionTitle = text
        case "collectionNumber": container.collectionNumber = text
        case "eventTitle": container.eventTitle = text
        case "publisher": container.publisher = text
        case "publisherPlace": container.publisherPlace = text
        default: return false
        }
        return text != nil
    }

    private mutating func readDates() {
        reference.issued = date("issued") ?? date("date") ?? date("year")
        reference.online = date("online")
        reference.otherDates = list("otherDates", ReferenceValue.event)
    }

    private mutating func readPlace() {
        reference.volume = item.text("volume")
        reference.issue = item.text("issue")
        reference.page = item.text("page", "pages")
        reference.edition = item.text("edition")
    }

    private mutating func readIdentifiers() {
        if let member = item.members.take("identifiers") {
            guard case .object(let parts) = member.value else { return item.keep(unreadable: member) }
            for part in parts where !part.value.isEmpty {
                switch (part.name, part.value.text) {
                case ("doi", let text?): reference.identifiers.doi = text
                case ("pmid", let text?): reference.identifiers.pmid = text
                case ("pmcid", let text?): reference.identifiers.pmcid = text
                case ("doiOrigin", let text?): reference.identifiers.doiOrigin = text
                case ("others", _):
                    if let others = ReferenceValue.list(part.value, ReferenceValue.identifier) {
                        reference.identifiers.others += others
                    } else {
                        item.keep(unreadable: part)
                    }
                case (let kind, let text?): reference.identifiers.others.append(Identifier(kind.lowercased(), text))
                default: item.keep(unreadable: part)
                }
            }
        }
        reference.identifiers.doi = reference.identifiers.doi ?? item.text("doi", "DOI")
        reference.identifiers.pmid = reference.identifiers.pmid ?? item.text("pmid", "PMID")
        reference.identifiers.pmcid = reference.identifiers.pmcid ?? item.text("pmcid", "PMCID")
        if reference.source.id == nil { reference.source.id = reference.identifiers.pmid ?? reference.identifiers.doi }
    }

    private mutating func readTexts() {
        reference.abstract = sections("abstract")
        reference.otherAbstracts = list("otherAbstracts", ReferenceValue.abstract)
        reference.methods = sections("methods")
        reference.publicationTypes = texts("publicationTypes")
        if let member = item.members.peek("language"), let written = member.value.text,
            let tag = JSONText.language(written)
        {
            _ = item.members.take("language")
            // Our own line says it as it was read; the normaliser is not asked twice.
            reference.language = JSONText.isTag(written) ? written : tag
        }
    }

    private mutating func sections(_ name: String) -> SectionedText {
        let sections = item.members.take(name + "Sections")
        let text = item.members.take(name)
        if let read = ReferenceValue.sections(sections?.value, text: text?.value) { return read }
        if let sections { item.keep(unreadable: sections) }
        guard let text else { return SectionedText() }
        if let plain = text.value.text { return SectionedText(plain: plain) }
        if let read = ReferenceValue.list(text.value, ReferenceValue.section) { return SectionedText(read) }
        if !text.value.isEmpty { item.keep(unreadable: text) }
        return SectionedText()
    }

    /// The groups say all that the list says, unless somebody changed the list.
    private mutating func readKeywords() {
        let keywords = texts("keywords")
        let groups = list("keywordGroups", ReferenceValue.keywords).flatMap(\.self)
        let isSame = keywords.isEmpty || groups.map(\.text) == keywords
        reference.keywords = isSame && !groups.isEmpty ? groups : keywords.map { Keyword($0) }
    }

    private mutating func readRelations() {
        reference.links = list("links", ReferenceValue.link)
        if let url = item.text("url", "URL"), !reference.links.contains(where: { $0.url == url }) {
            reference.links.append(Link(url))
        }
        reference.funding = list("funding", ReferenceValue.funding)
        reference.license = item.text("license")
        reference.relatedArticles = list("relatedArticles", ReferenceValue.relatedArticle)
        if let member = item.members.take("retraction") {
            reference.retraction = ReferenceValue.retraction(member.value)
            if reference.retraction == nil, !member.value.isEmpty { item.keep(unreadable: member) }
        }
    }

    /// Keeps what the line kept, then what this reading has no place for.
    private mutating func readUnmapped() {
        reference.unmapped = list("unmapped", ReferenceValue.unmapped)
        for name in ["changes", "diagnostics", "pem"] { _ = item.members.take(name) }
        reference.unmapped += item.rest()
    }

    // MARK: Values

    private mutating func date(_ name: String) -> PartialDate? {
        guard let member = item.members.take(name), !member.value.isEmpty else { return nil }
        if let date = ReferenceValue.date(member.value) { return date }
        item.keep(unreadable: member)
        return nil
    }

    /// Texts in a list, or in one string that semicolons part.
    private mutating func texts(_ name: String) -> [String] {
        guard let member = item.members.take(name), !member.value.isEmpty else { return [] }
        if case .string(let text) = member.value { return CSLText.keywords(text) }
        if let texts = ReferenceValue.list(member.value, ReferenceValue.text) { return texts }
        item.keep(unreadable: member)
        return []
    }

    private mutating func list<Element>(_ name: String, _ element: (JSONValue) -> Element?) -> [Element] {
        guard let member = item.members.take(name), !member.value.isEmpty else { return [] }
        if let list = ReferenceValue.list(member.value, element) { return list }
        item.keep(unreadable: member)
        return []
    }
}
