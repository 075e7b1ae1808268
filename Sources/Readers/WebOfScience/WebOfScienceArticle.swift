internal import ArticleTree
import Bibliography
internal import Notation
internal import XMLTree

extension TaggedRecord where Format == WebOfScience {
    /// Writes the whole tree.
    mutating func write(_ assembler: ArticleAssembler) {
        if values.peek(.accession)?.hasPrefix("INSPEC:") == true { readAsInspec() }
        let publicationTypes = values.takeAll(.publicationType).flatMap { Self.parts($0.text) }
        let type = takeType(publicationTypes)
        let language = takeLanguage()
        assembler.begin(type, language: language)
        let title = values.take(.title)
        assembler.journalMeta {
            // The source of a whole book is the book.
            let source = values.peek(.container)
            let isRepeated = type == .book && WebOfScience.isSame(source, title)
            if isRepeated { _ = values.take(.container) }
            assembler.journalTitle(
                isRepeated ? nil : values.take(.container), abbreviation: values.take(.abbreviation))
            writeSerialNumbers(assembler)
            assembler.publisher(values.take(.publisher), place: values.take(.place))
        }
        assembler.articleMeta {
            writeIdentifiers(type, assembler)
            assembler.categories(publicationTypes: publicationTypes, seriesTitle: values.take(.series))
            assembler.titles(title, original: values.take(.originalTitle))
            isTelling = isTelling || title != nil
            writeContributors(type, assembler)
            writeDates(assembler)
            assembler.location(volume: values.take(.volume), issue: takeIssue(type), page: takePages())
            assembler.abstract(SectionedText(plain: values.takeAll(.abstract).map(\.text).joined(separator: "\n")))
            writeKeywords(assembler)
            assembler.funding(values.takeAll(.grant).flatMap { WebOfScience.grants($0.text) })
            if let event = values.take(.event) {
                assembler.element(.conference) { assembler.text(.confName, event) }
            }
            writeRest(assembler)
        }
    }

    /// INSPEC writes `/sub 2/` for a subscript, its own terms in `DE` and codes in `ID`, the last of which may be the DOI.
    private mutating func readAsInspec() {
        let hasDOI = values.line(of: .doi) != nil
        for index in values.all.indices {
            switch values.all[index].rule.meaning {
            case .keywordPlus: values.reassign(index, to: hasDOI ? .kept : FieldRule(.note))
            case .keyword: values.reassign(index, to: FieldRule(.indexTerm))
            case .title, .abstract: break
            default: continue
            }
            values.all[index].text = WebOfScience.withoutScripts(values.all[index].text)
        }
    }

    private mutating func takeType(_ documentTypes: [String]) -> ReferenceType {
        let kind = values.peek(.type)
        let isWhole = WebOfScience.isSame(values.peek(.container), values.peek(.title))
        let found = WebOfScience.type(kind, documentTypes: documentTypes, isWholeBook: isWhole)
        if found.isKnown { _ = values.take(.type) } else if let kind { noteUnknownType(kind) }
        return found.type
    }

    private mutating func writeIdentifiers(_ type: ReferenceType, _ assembler: ArticleAssembler) {
        var dois = values.takeAll(.doi).map(\.text)
        if dois.isEmpty, let codes = values.peek(.note), let name = DOISyntax.names(in: codes).last {
            assembler.identifier("doi", String(name), origin: "ID")
            isTelling = true
        }
        // D2 is the book's DOI, which is the work's where the record is the book.
        if dois.isEmpty, type == .book, let doi = values.take(.bookDOI) { dois = [doi] }
        write(dois, kind: "doi", assembler)
        var pmids = values.takeAll(.pmid).map(\.text)
        for index in values.indices(.accession) {
            let text = values.all[index].text
            values.all[index].isTaken = true
            source.id = source.id ?? text
            let label = text.prefix { $0 != ":" }
            source.database = source.database ?? WebOfScience.database(label, of: text)
            switch label {
            case "WOS", "ISI": write([text], kind: "wos", assembler)
            case "MEDLINE" where PMID.canonical(text) != nil: if pmids.isEmpty { pmids = [text] }
            default: write([text], kind: label == text ? "wos" : label.lowercased(), assembler)
            }
        }
        write(pmids.map { PMID.canonical($0) ?? $0 }, kind: "pmid", assembler)
    }

    private mutating func writeDates(_ assembler: ArticleAssembler) {
        write(takeIssued(), kind: "issued", assembler)
        let online = values.take(.online).flatMap { DateNotation.ris($0) }
        noteUnreadable(online, .online)
        write(online, kind: "online", assembler)
    }

    /// The issue; of a patent its number, as RIS has it.
    private mutating func takeIssue(_ type: ReferenceType) -> String? {
        guard type == .patent, let index = values.all.firstIndex(where: { $0.tag == "PN" }) else {
            return values.take(.issue)
        }
        values.all[index].isTaken = true
        return values.all[index].text
    }

    /// First and last page, a range in `PS`, or the article number.
    private mutating func takePages() -> String? {
        // Of `41103-1` and `41103-3` only `PS` says which pages they are.
        if values.peek(.startPage)?.utf8.contains(0x2D) == true, let range = values.take(.pages) { return range }
        let (start, end) = (values.take(.startPage), values.take(.endPage))
        let range = start.map { start in end == nil || end == start ? start : start + "-" + (end ?? "") } ?? end
        if let range {
            values.takeRepetitions(of: range, .pages)
            return range
        }
        if let range = values.take(.pages) { return range }
        guard let number = values.take(.articleNumber) else { return nil }
        // `UNSP` says that the publisher does not call it an article number (ARTN).
        let words = number.split(separator: " ")
        return words.count > 1 && (words[0] == "UNSP" || words[0] == "ARTN")
            ? words.dropFirst().joined(separator: " ") : number
    }

    /// Author keywords, KeyWords Plus, and the terms that other databases of the platform give.
    private mutating func writeKeywords(_ assembler: ArticleAssembler) {
        var keywords = values.takeAll(.keyword).flatMap { Self.parts($0.text) }
            .map { Keyword($0, kind: "author-keywords") }
        keywords += values.takeAll(.keywordPlus).flatMap { Self.parts($0.text) }
            .map { Keyword($0, kind: "keywords-plus") }
        keywords += values.takeAll(.indexTerm).flatMap { value in
            Self.parts(value.text).map { Keyword($0, kind: value.tag.description) }
        }
        assembler.keywords(keywords)
    }
}

extension WebOfScience {
    /// Reads `Agency [no. 1, no. 2]; Agency`; semicolons part numbers too, inside the brackets.
    static func grants(_ written: String) -> [Funding] {
        var parts: [String] = []
        var isOpen = false
        for part in TaggedRecord<WebOfScience>.parts(written) {
            if isOpen, let last = parts.indices.last { parts[last] += "; " + part } else { parts.append(part) }
            if let bracket = part.last(where: { $0 == "[" || $0 == "]" }) { isOpen = bracket == "[" }
        }
        return parts.map { part in
            guard part.utf8.last == 0x5D, let open = part.lastIndex(of: "[") else { return Funding(funder: part) }
            let numbers = part[part.index(after: open)...].dropLast().split { $0 == "," || $0 == ";" }
            let funder = NameText.collapsed(part[..<open])
            return Funding(
                funder: funder.isEmpty ? nil : funder,
                awards: numbers.map { NameText.collapsed($0) }.filter { !$0.isEmpty })
        }
    }

    /// The text with INSPEC's scripts on the line: `Sn/sub 2/P/sub 2/` is Sn2P2.
    static func withoutScripts(_ text: String) -> String {
        var rest = text[...]
        var plain = ""
        while let slash = rest.firstIndex(of: "/") {
            plain += rest[..<slash]
            let mark = rest[slash...]
            guard mark.hasPrefix("/sub ") || mark.hasPrefix("/sup "),
                let end = mark.dropFirst(5).prefix(20).firstIndex(of: "/")
            else {
                plain += "/"
                rest = mark.dropFirst()
                continue
            }
            plain += NameText.collapsed(mark[..<end].dropFirst(5))
            rest = mark[end...].dropFirst()
        }
        return plain + rest
    }

    /// The database that an accession number is of.
    static func database(_ label: Substring, of text: String) -> String? {
        if label == text { return nil }
        return label == "WOS" || label == "ISI" ? "Web of Science" : String(label)
    }

    /// True where two titles have the same letters, case and signs aside.
    static func isSame(_ one: String?, _ other: String?) -> Bool {
        guard let one, let other else { return false }
        return one.lowercased().filter { $0.isLetter || $0.isNumber }
            == other.lowercased().filter { $0.isLetter || $0.isNumber }
    }
}
