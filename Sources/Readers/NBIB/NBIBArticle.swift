internal import ArticleTree
import Bibliography
internal import Notation
internal import XMLTree

extension TaggedRecord where Format == NBIB {
    /// Writes the whole tree.
    mutating func write(_ assembler: ArticleAssembler) {
        let type = referenceType()
        let language = takeLanguage()
        assembler.begin(type, language: language)
        let publicationTypes = values.takeAll(.publicationType).map(\.text)
        assembler.journalMeta { writeContainer(type, assembler) }
        assembler.articleMeta {
            writeIdentifiers(assembler)
            assembler.categories(publicationTypes: publicationTypes, seriesTitle: values.take(.series))
            writeTitles(assembler)
            writeContributors(assembler)
            let history = takeHistory()
            writeDates(history, assembler)
            assembler.location(volume: values.take(.volume), issue: values.take(.issue), page: takePages())
            assembler.history(history)
            writeLinks(assembler)
            for value in values.indices(.related) {
                guard let related = MEDLINERelation.related(values.all[value].tag.description, values.all[value].text)
                else { continue }
                values.all[value].isTaken = true
                assembler.related(related)
            }
            writeAbstracts(assembler)
            writeKeywords(assembler)
            assembler.funding(values.takeAll(.grant).map { NBIB.grant($0.text) })
            if let edition = values.take(.edition) { fields.append(("edition", edition)) }
            writeRest(assembler)
        }
    }

    private func referenceType() -> ReferenceType {
        let written = values.all.filter { $0.rule.meaning == .publicationType }.map { $0.text.lowercased() }
        for (prefix, type) in NBIB.types where written.contains(where: { $0.hasPrefix(prefix) }) { return type }
        if values.peek(.bookTitle) != nil { return values.peek(.title) == nil ? .book : .chapter }
        let isArticle = [.container, .abbreviation, .serialNumber, .pmid].contains { values.peek($0) != nil }
        return isArticle ? .articleJournal : .document
    }

    private mutating func writeContainer(_ type: ReferenceType, _ assembler: ArticleAssembler) {
        var title = values.peek(.title) == nil ? nil : values.take(.bookTitle)
        // ERIC names the publisher of what stands in no journal in JT.
        let standsAlone = type == .book || type == .report || type == .thesis
        let isPublisher = standsAlone && values.peek(.abbreviation) == nil && values.peek(.publisher) == nil
        var publisher = values.take(.publisher)
        if let school = type == .thesis ? takeSchool() : nil {
            publisher = publisher ?? school
        } else if isPublisher {
            publisher = values.take(.container)
        } else {
            title = title ?? values.take(.container)
        }
        assembler.journalTitle(title, abbreviation: values.take(.abbreviation))
        writeSerialNumbers(assembler)
        assembler.publisher(publisher, place: values.take(.place))
    }

    /// ERIC's `SO` of a thesis: `Ph.D. Dissertation, A University`.
    private mutating func takeSchool() -> String? {
        guard let citation = values.peek(.citation), let comma = citation.firstIndex(of: ",") else { return nil }
        let kind = citation[..<comma].lowercased()
        guard kind.hasSuffix("dissertation") || kind.hasSuffix("thesis") else { return nil }
        _ = values.take(.citation)
        return NameText.collapsed(citation[citation.index(after: comma)...])
    }

    private mutating func writeTitles(_ assembler: ArticleAssembler) {
        // "[Not Available]." stands for a translation that there is not.
        let isMissing = values.peek(.title)?.hasPrefix("[Not Available]") == true && values.peek(.originalTitle) != nil
        var title = isMissing ? values.take(.originalTitle) : values.take(.title)
        if isMissing { _ = values.take(.title) }
        // A further TI is a subtitle, as in the exports that JabRef collects.
        for part in values.takeAll(.title).map(\.text) {
            let ends = title?.utf8.last.map { [0x3A, 0x3F, 0x21, 0x2E].contains($0) } ?? true
            title = (title ?? "") + (ends ? " " : ": ") + part
        }
        title = title ?? values.take(.bookTitle)
        assembler.titles(title, original: values.take(.originalTitle))
        isTelling = isTelling || title != nil
    }

    private mutating func writeDates(_ history: [DatedEvent], _ assembler: ArticleAssembler) {
        let issued = values.take(.date).flatMap { NBIB.date($0) }
        noteUnreadable(issued, .date)
        write(issued, kind: "issued", assembler)
        let ahead = history.first { $0.kind == "aheadofprint" || $0.kind == "epublish" }?.date
        write(values.take(.online).flatMap { NBIB.date($0) } ?? ahead, kind: "online", assembler)
    }

    /// Takes the dates of the history, each once: `EDAT` is PubMed's own in `PHST`.
    private mutating func takeHistory() -> [DatedEvent] {
        var events: [DatedEvent] = []
        for index in values.indices(.history) {
            guard let event = NBIB.event(values.all[index]) else { continue }
            values.all[index].isTaken = true
            if !events.contains(event) { events.append(event) }
        }
        return events
    }

    /// `PG`, else an electronic location in `LID` without a label.
    private mutating func takePages() -> String? {
        if let pages = values.take(.pages) { return pages }
        for index in values.indices(.locator) where values.all[index].rule.rank == 0 {
            let text = values.all[index].text
            guard text.utf8.count <= 20, !text.utf8.contains(where: { $0 == 0x2F || $0 == 0x5B }) else { continue }
            values.all[index].isTaken = true
            return text
        }
        return nil
    }

    private mutating func writeAbstracts(_ assembler: ArticleAssembler) {
        let text = values.takeAll(.abstract).map(\.text).joined(separator: "\n")
        assembler.abstract(SectionedText(plain: text))
        let languages = values.all.filter { $0.rule.meaning == .abstractLanguage }.map(\.text)
        for (number, index) in values.indices(.otherAbstract).enumerated() {
            let (kind, text) = NBIB.otherAbstract(values.all[index].text)
            // "Abstract available from the publisher."
            if text.utf8.count < 60, text.hasPrefix("Abstract available") { continue }
            values.all[index].isTaken = true
            let language = number < languages.count ? LanguageTable.tag(languages[number]) : nil
            if language != nil { values.takeRepetitions(of: languages[number], .abstractLanguage) }
            let isTranslated = language != nil && language != "en"
            assembler.abstract(
                SectionedText(plain: text), kind: isTranslated ? "translated" : kind, language: language)
        }
    }

    /// Other terms under their owner, who is nobody for those of the authors, then MeSH headings as written.
    private mutating func writeKeywords(_ assembler: ArticleAssembler) {
        var kind: String?
        var keywords: [Keyword] = []
        for index in values.all.indices {
            let text = values.all[index].text
            switch values.all[index].rule.meaning {
            case .keywordOwner: kind = text == "NOTNLM" ? "author-keywords" : text
            case .keyword: keywords.append(Keyword(text, kind: kind))
            default: continue
            }
            values.all[index].isTaken = true
        }
        keywords += values.takeAll(.indexTerm).map { Keyword($0.text, kind: "MeSH") }
        assembler.keywords(keywords)
    }
}

extension NBIB {
    /// Reads a date; `2013 06 10` is one in numbers.
    static func date(_ written: String) -> PartialDate? {
        DateNotation.medline(TaggedRecord<NBIB>.ordered(written))
    }

    /// Reads a date of the history: `2015/03/03 06:00 [aheadofprint]`.
    static func event(_ value: FieldValue) -> DatedEvent? {
        let text = value.text
        var kind = historyKinds[value.rule.rank]
        if let open = text.lastIndex(of: "["), text.last == "]" {
            kind = String(text[text.index(after: open)...].dropLast())
        }
        let day = text.prefix { $0 != " " && $0 != "[" }
        guard let kind, let date = date(String(day)), date.start != nil, date.end == nil else { return nil }
        return DatedEvent(kind == "revised" ? "rev-recd" : kind, date)
    }

    /// Parts another abstract from its kind, which stands before a colon.
    static func otherAbstract(_ written: String) -> (kind: String, text: String) {
        guard let colon = written.utf8.firstIndex(of: 0x3A) else { return ("other", written) }
        let kind = written[..<colon].lowercased()
        guard abstractKinds.contains(kind) else { return ("other", written) }
        return (kind, NameText.collapsed(written[written.index(after: colon)...]))
    }

    /// `OtherAbstract/@Type` of PubMed's XML.
    private static let abstractKinds: Set<String> = [
        "aamc", "aids", "kie", "pip", "nasa", "publisher", "plain-language-summary",
    ]

    /// Reads a grant: award number, agency's acronym, agency, country, parted by slashes, each but the agency optional.
    ///
    /// Award numbers hold slashes too, so the parts are told from the end.
    static func grant(_ written: String) -> Funding {
        var parts = written.split(separator: "/", omittingEmptySubsequences: false).map { NameText.collapsed($0) }
        if parts.count > 1, let last = parts.last, countries.contains(last) || last.isEmpty { parts.removeLast() }
        let agency = parts.removeLast()
        if parts.count > 1, let last = parts.last, last.utf8.count == 2,
            last.utf8.allSatisfy({ (0x41...0x5A).contains($0) })
        {
            parts.removeLast()
        }
        let number = parts.drop { $0.isEmpty }.joined(separator: "/")
        return Funding(funder: agency.isEmpty ? nil : agency, awards: number.isEmpty ? [] : [number])
    }

    /// The countries of agencies that MEDLINE lists.
    private static let countries: Set<String> = [
        "United States", "United Kingdom", "Canada", "Australia", "Austria", "Belgium", "Czech Republic", "Denmark",
        "France", "Germany", "Ireland", "Italy", "Japan", "Netherlands", "New Zealand", "Norway", "Spain", "Sweden",
        "Switzerland", "International", "India", "China", "Brazil", "South Africa", "Israel", "Portugal", "Poland",
    ]
}
