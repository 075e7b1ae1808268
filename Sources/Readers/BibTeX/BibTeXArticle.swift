import ArticleTree
import Bibliography
import Notation
import XMLTree

/// Makes the article tree of one entry.
struct BibTeXArticle {
    let assembler: ArticleAssembler
    let entry: BibTeXEntry
    let type: BibTeXEntryType
    var fields: BibTeXFields
    /// Fields of the model that JATS has no element for.
    var customFields: [(name: String, value: String)] = []
    /// What the model has no place for, beside the fields nobody took.
    var unmapped: [UnmappedField] = []
    /// What was noticed.
    var faults: [BibTeXFault] = []

    init(_ entry: BibTeXEntry, into assembler: ArticleAssembler) {
        (self.entry, self.assembler) = (entry, assembler)
        fields = BibTeXFields(entry)
        let server = (entry["eprinttype"] ?? entry["archiveprefix"])?.value.lowercased()
        let isPreprint = server.map { BibTeXArticle.preprintServers.contains($0) } ?? false
        type = BibTeXEntryType(entry.type, subtype: entry["entrysubtype"]?.value, isPreprint: isPreprint)
    }

    private let identifying = ["doi", "url", "eprint", "pmid", "pmcid", "isbn"]
    private static let preprintServers: Set<String> = ["arxiv", "biorxiv", "medrxiv", "chemrxiv", "psyarxiv", "osf"]

    /// Writes the tree.
    mutating func tree() -> XMLDocument? {
        if !type.isKnown {
            unmapped.append(UnmappedField("entrytype", entry.type))
            report(.note, .bibtexUnknownType, at: 0, "`@\(entry.type)` is no known type; it was read as `@misc`")
        }
        if let title = fields["title"] {
            customFields += BibTeXProtection.parts(of: title.value).map { ("protectedTitlePart", $0) }
        }
        let titles = BibTeXTitles(&fields, type: type.type)
        let contributors = contributors()
        if titles.title == nil, contributors.isEmpty, identifying.allSatisfy({ fields[$0] == nil }) {
            report(.warning, .emptyRecord, at: 0, "the entry has neither a title nor an author nor an identifier")
        }
        let container = BibTeXContainer(&fields, titles: titles, type: type.type)
        assembler.begin(type.type, language: language())
        assembler.journalMeta { container.write(to: assembler) }
        assembler.tree.open(JATS.articleMeta.rawValue)
        identifiers()
        let stated = fields.text(.genre).map(BibTeXArticle.genres) ?? []
        let genres = stated.isEmpty ? [type.genre].compactMap(\.self) : stated
        assembler.categories(publicationTypes: genres, seriesTitle: container.series)
        assembler.titles(titles.title, original: titles.original, short: titles.short)
        assembler.contributors(contributors)
        dates()
        place(container)
        links()
        if let abstract = fields.take(.abstract) {
            assembler.abstract(SectionedText(plain: BibTeXText.paragraphs(abstract.value)))
        }
        assembler.keywords(keywords())
        event(container)
        if let edition = fields.text(.edition) { customFields.append(("edition", edition)) }
        if let number = container.seriesNumber { customFields.append(("collectionNumber", number)) }
        assembler.customMeta(fields: customFields, unmapped: rest())
        assembler.tree.close()
        return assembler.finish()
    }

    mutating func report(
        _ severity: Diagnostic.Severity, _ code: DiagnosticCode, at offset: Int, _ message: String
    ) {
        faults.append(BibTeXFault(severity, code, at: offset, message))
    }

    /// Web of Science parts several publication types by semicolons.
    private static func genres(_ type: String) -> [String] {
        type.split(separator: ";").map { BibliographyString.words(BibTeXText.collapsed(String($0))) }.filter {
            !$0.isEmpty
        }
    }

    /// A value of names, dates or numbers without the comments in it, which are reported.
    mutating func uncommented(_ field: BibTeXField) -> String {
        let value = BibTeXText.uncommented(field.value)
        if value.utf8.count < field.value.utf8.count {
            report(.note, .bibtexSyntax, at: field.offset, "a comment inside `\(field.name)` was left out")
        }
        return value
    }

    // MARK: Parts

    private mutating func place(_ container: BibTeXContainer) {
        let page = fields.take(.pages).map { BibTeXText.pages($0.value) }
        let location = fields.text(.articleNumber)
        assembler.location(volume: volume(), issue: container.issue, page: page)
        guard let location, location != page else { return }
        // Pages go before the electronic location, which would then be lost.
        if page == nil {
            assembler.text(.elocationId, location)
        } else {
            unmapped.append(UnmappedField("eid", location))
        }
    }

    /// The volume, with the part of it (biblatex manual 2.2.2, `part`): "7.2"; a part in words stays apart.
    private mutating func volume() -> String? {
        guard let volume = fields.text(.volume) else { return nil }
        guard let part = fields["part"], part.value.utf8.allSatisfy(BibTeXBytes.isDigit) else { return volume }
        return fields.text(.part).map { volume + "." + $0 } ?? volume
    }

    private mutating func event(_ container: BibTeXContainer) {
        guard let title = container.eventTitle else { return }
        // JATS has a place for the venue, the model has none.
        if let venue = container.venue { unmapped.append(UnmappedField("venue", venue)) }
        assembler.element(.conference) {
            assembler.text(.confName, title)
            if let venue = container.venue { assembler.text(.confLoc, venue) }
        }
    }

    private mutating func keywords() -> [Keyword] {
        var keywords: [Keyword] = []
        let all = fields.takeAll { meaning -> String?? in
            if case .keywords(let kind) = meaning { .some(kind) } else { nil }
        }
        for (field, kind) in all {
            for text in BibTeXText.list(field.value) where !keywords.contains(where: { $0.text == text }) {
                keywords.append(Keyword(text, kind: kind))
            }
        }
        return keywords
    }

    private mutating func language() -> String? {
        var language: String?
        for field in fields.takeAll(.language) {
            let languages = BibTeXText.plain(field.value)
            let tag = BibTeXLanguage.tag(languages, options: fields["langidopts"]?.value)
            language = language ?? tag ?? BibTeXLanguage.first(of: languages)
            if tag == nil, !languages.isEmpty { unmapped.append(UnmappedField(field.name, languages)) }
        }
        return language
    }

    /// The fields that nobody took, decoded.
    private func rest() -> [UnmappedField] {
        unmapped
            + fields.rest.compactMap { field in
                if field.key == "entrysubtype", type.isStatedBySubtype { return nil }
                let isVerbatim = BibTeXFieldTable.meaning(of: field.key).isVerbatim
                let value = isVerbatim ? BibTeXText.verbatim(field.value) : BibTeXText.paragraphs(field.value)
                return value.isEmpty ? nil : UnmappedField(field.name, value)
            }
    }
}

extension BibTeXMeaning {
    /// True for fields that hold no TeX.
    var isVerbatim: Bool {
        switch self {
        case .verbatim, .parent, .doi, .url, .eprint, .eprintType: true
        default: false
        }
    }
}
