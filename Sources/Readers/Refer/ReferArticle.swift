internal import ArticleTree
import Bibliography
internal import Notation
internal import XMLTree

extension TaggedRecord where Format == Refer {
    /// Writes the whole tree.
    mutating func write(_ assembler: ArticleAssembler) {
        let written = values.peek(.type)
        let known = written.flatMap { Refer.type($0) }
        if let written, known == nil { noteUnknownType(written) } else { _ = values.take(.type) }
        let type = known ?? (written == nil ? Refer.type(of: values) : .document)
        let language = takeLanguage()
        assembler.begin(type, language: language)
        let container = takeContainer(type)
        assembler.journalMeta {
            assembler.journalTitle(container.title, abbreviation: container.abbreviation)
            writeSerialNumbers(assembler)
            assembler.publisher(values.take(.publisher), place: values.take(.place))
        }
        assembler.articleMeta {
            writeIdentifiers(assembler)
            assembler.categories(
                publicationTypes: values.takeAll(.publicationType).flatMap { Self.parts($0.text) },
                seriesTitle: container.series)
            let title = values.take(.title)
            values.takeRepetitions(of: title, .shortTitle)
            let short = values.take(.shortTitle)
            assembler.titles(title ?? short, short: title == nil ? nil : short)
            isTelling = isTelling || title != nil || short != nil
            writeContributors(written?.lowercased() ?? "", assembler)
            writeDates(assembler)
            assembler.location(volume: values.take(.volume), issue: values.take(.issue), page: takePages())
            writeLinks(assembler)
            assembler.abstract(SectionedText(plain: values.takeAll(.abstract).map(\.text).joined(separator: "\n")))
            assembler.keywords(values.takeAll(.keyword).flatMap { Self.parts($0.text) }.map { Keyword($0) })
            if let event = container.event {
                assembler.element(.conference) { assembler.text(.confName, event) }
            }
            if let edition = values.take(.edition) { fields.append(("edition", edition)) }
            writeRest(assembler)
        }
    }

    /// `%J` is the journal, `%B` what a part stands in: a book, proceedings, or the series of a book.
    private mutating func takeContainer(
        _ type: ReferenceType
    ) -> (title: String?, abbreviation: String?, series: String?, event: String?) {
        var (title, series) = (values.take(.container), values.take(.series))
        let book = values.peek(.bookTitle)
        var (abbreviation, event): (String?, String?)
        switch type {
        case .book, .report, .thesis, .software:
            if series == nil { series = values.take(.bookTitle) }
        case .paperConference where title != nil: event = values.take(.bookTitle)
        default:
            if let journal = title, let book {
                // EndNote calls `%J` the alternate journal where `%B` names one.
                if Abbreviation.abbreviates(journal, book) {
                    (title, abbreviation) = (values.take(.bookTitle), journal)
                } else if Abbreviation.abbreviates(book, journal) || book == journal {
                    abbreviation = book == journal ? nil : book
                    _ = values.take(.bookTitle)
                }
            } else {
                title = title ?? values.take(.bookTitle)
            }
        }
        if let full = title, abbreviation == nil, let other = values.peek(.container),
            Abbreviation.abbreviates(other, full)
        {
            abbreviation = values.take(.container)
        }
        return (title, abbreviation, series, event)
    }

    private mutating func writeIdentifiers(_ assembler: ArticleAssembler) {
        source.id = values.take(.id)
        source.database = values.take(.database)
        var dois: [String] = []
        for index in values.indices(.doi) where DOISyntax.names(in: values.all[index].text).first != nil {
            dois.append(values.all[index].text)
            values.all[index].isTaken = true
        }
        write(dois, kind: "doi", assembler)
        if dois.isEmpty, let found = hiddenDOI() {
            assembler.identifier("doi", found.doi, origin: found.tag.description)
            isTelling = true
        }
        for index in values.indices(.pmcid) + values.indices(.accession) {
            let text = values.all[index].text
            guard let (kind, value) = Refer.identifier(text, database: source.database) else { continue }
            write([value], kind: kind, assembler)
            values.all[index].isTaken = true
        }
    }

    /// A DOI in `%M`, `%U` or a note, where `%R` has none.
    private mutating func hiddenDOI() -> (doi: String, tag: FieldTag)? {
        for meaning in [FieldMeaning.accession, .link, .note] {
            for index in values.indices(meaning) {
                let text = values.all[index].text
                guard let name = DOISyntax.names(in: text).first else { continue }
                let before = text[..<name.startIndex].lowercased()
                let isOwn =
                    before.isEmpty || before.hasSuffix("doi.org/") || before.hasPrefix("doi") && before.utf8.count < 6
                guard isOwn, name.endIndex == text.endIndex else { continue }
                values.all[index].isTaken = true
                return (String(name), values.all[index].tag)
            }
        }
        return nil
    }

    private mutating func writeContributors(_ type: String, _ assembler: ArticleAssembler) {
        var contributors: [Contributor] = []
        var hasMore = false
        for index in values.all.indices {
            let role: Contributor.Role
            switch values.all[index].rule.meaning {
            case .author: role = Refer.authorRoles[type] ?? .author
            case .editor: role = .editor
            case .seriesEditor: role = Refer.partsOfBooks.contains(type) ? .collectionEditor : .translator
            case .translator: role = .translator
            case .group:
                contributors.append(Contributor(PersonName(literal: values.all[index].text)))
                values.all[index].isTaken = true
                continue
            default: continue
            }
            values.all[index].isTaken = true
            let list = Refer.names(values.all[index].text)
            hasMore = hasMore || list.hasMore
            contributors += list.names.map { Contributor($0, role: role) }
        }
        // The address is the first author's; several of several authors can't be told apart and stay unmapped.
        let authors = contributors.indices.filter { contributors[$0].role == .author }
        if let first = authors.first, authors.count == 1 || values.indices(.affiliation).count == 1 {
            contributors[first].affiliations = values.takeAll(.affiliation).map { Affiliation($0.text) }
        }
        if hasMore { fields.append(("hasMoreContributors", "true")) }
        assembler.contributors(contributors)
        isTelling = isTelling || !contributors.isEmpty
    }

    private mutating func writeDates(_ assembler: ArticleAssembler) {
        write(takeIssued(), kind: "issued", assembler)
        write(values.take(.accessed).flatMap { DateNotation.ris($0) }, kind: "accessed", assembler)
    }

    /// `%P`, else an article number that Web of Science's export puts into a note ("Artn 1234").
    private mutating func takePages() -> String? {
        if let pages = values.take(.pages), pages != "-" { return pages }
        for index in values.indices(.note) {
            let words = values.all[index].text.split(separator: " ")
            guard words.count == 2, words[0].lowercased() == "artn" else { continue }
            values.all[index].isTaken = true
            return String(words[1])
        }
        return nil
    }

    private mutating func writeLinks(_ assembler: ArticleAssembler) {
        for index in values.indices(.link) + values.indices(.pdf) {
            let addresses = LinkText.addresses(values.all[index].text)
            guard addresses.isAll, !addresses.found.isEmpty else { continue }
            values.all[index].isTaken = true
            let isPDF = values.all[index].rule.meaning == .pdf
            for address in addresses.found { assembler.link(address, kind: isPDF ? "pdf" : nil) }
        }
    }
}

extension Refer {
    /// Reads a name; EndNote keeps a group whole by a comma at its end or two inside ("A Centre,,A Section").
    static func names(_ written: String) -> NameList {
        guard let comma = written.utf8.firstIndex(of: 0x2C) else { return TaggedRecord<Refer>.names(written) }
        let behind = written.utf8[written.utf8.index(after: comma)...]
        guard behind.isEmpty || behind.first == 0x2C else { return TaggedRecord<Refer>.names(written) }
        let parts = written.split(separator: ",").map { NameText.collapsed($0) }
        // One word with a comma is a family name, unless it is an acronym.
        if parts.count == 1, !parts[0].utf8.contains(0x20), parts[0].utf8.contains(where: { $0 >= 0x61 }) {
            return TaggedRecord<Refer>.names(parts[0])
        }
        return NameList(names: parts.isEmpty ? [] : [PersonName(literal: parts.joined(separator: ", "))])
    }

    /// Reads a labelled identifier, or a bare one where the database says what it is.
    static func identifier(_ text: String, database: String?) -> (kind: String, value: String)? {
        if text.hasPrefix("WOS:") || text.hasPrefix("ISI:") { return ("wos", text) }
        let isLabelled = text.utf8.contains { (0x41...0x5A).contains($0 & 0xDF) }
        if isLabelled, text.lowercased().contains("pmc"), let id = PMCID.canonical(text) { return ("pmcid", id) }
        let name = database?.lowercased() ?? ""
        let isPubMed = name.contains("pubmed") || name.contains("medline") || name.contains("nlm")
        if isLabelled || isPubMed, let id = PMID.canonical(text) { return ("pmid", id) }
        return nil
    }
}
