internal import ArticleTree
internal import Notation

/// The identifiers of a record, wherever they hide.
struct RISIdentifiers {
    private var dois: [(text: String, origin: String?)] = []
    /// The names in `dois`, in lower case.
    private var names: Set<String> = []
    private var pmid: String?
    private var pmidOrigin: String?
    private var pmcid: String?
    private var pmcidOrigin: String?
    private var others: [(kind: String, text: String)] = []

    /// Takes the values that hold one and nothing else; looks into the others.
    init(taking values: inout RISValues) {
        takeDOIs(&values)
        takePubMed(&values)
        takeAccession(&values)
    }

    /// True where there is one.
    var hasAny: Bool { !dois.isEmpty || pmid != nil || pmcid != nil || !others.isEmpty }

    /// Writes the parts of `article-meta`.
    func write(_ assembler: ArticleAssembler) {
        for doi in dois { assembler.identifier("doi", doi.text, origin: doi.origin) }
        if let pmid { assembler.identifier("pmid", pmid, origin: pmidOrigin) }
        if let pmcid { assembler.identifier("pmcid", pmcid, origin: pmcidOrigin) }
        for other in others { assembler.identifier(other.kind, other.text) }
    }

    /// True for an address that only repeats the record's DOI.
    func isResolver(_ address: String) -> Bool {
        guard !dois.isEmpty, let name = DOISyntax.names(in: address).first else { return false }
        return isKnown(name) && RISIdentifiers.isOnly(name, in: address)
    }

    // MARK: DOI

    /// Where a DOI is looked for when `DO` has none, the likeliest place first.
    private static let places: [RISMeaning] = [
        .publicationType, .note, .link, .labelled, .accession, .number, .articleNumber, .id, .unmapped, .abstract,
    ]

    private mutating func takeDOIs(_ values: inout RISValues) {
        var unreadable: [Int] = []
        for index in values.all.indices where values.all[index].use.meaning == .doi {
            let text = values.all[index].text
            let names = DOISyntax.names(in: text)
            guard let first = names.first else {
                unreadable.append(index)
                continue
            }
            values.all[index].isTaken = true
            // One name stays as written, so that the normaliser sees what was wrong with it.
            if names.allSatisfy({ RISIdentifiers.isEqual($0, first) }) {
                if !isKnown(first) { add(RISIdentifiers.joiningSICI(text), nil) }
            } else {
                for name in names where !isKnown(name) { add(String(name), nil) }
            }
        }
        for place in RISIdentifiers.places where dois.isEmpty || place == .publicationType {
            lookForDOI(in: place, &values)
        }
        if dois.isEmpty, let index = unreadable.first,
            values.all[index].text.utf8.contains(where: { (0x30...0x39).contains($0) })
        {
            dois.append((values.all[index].text, nil))
            values.all[index].isTaken = true
        }
    }

    private mutating func lookForDOI(in place: RISMeaning, _ values: inout RISValues) {
        guard values.has(place) else { return }
        for index in values.all.indices where values.all[index].use.meaning == place && !values.all[index].isTaken {
            let value = values.all[index]
            guard DOISyntax.mayContainDOI(value.text) else { continue }
            for name in DOISyntax.names(in: value.text) {
                guard place == .publicationType || isOwn(name, in: value.text, place) else { continue }
                if !isKnown(name) { add(String(name), value.name) }
                let isAddress = place == .link && LinkText.isAddress(value.text)
                if !isAddress, RISIdentifiers.isOnly(name, in: value.text) { values.all[index].isTaken = true }
                if place != .publicationType { return }
            }
        }
    }

    /// False where the text names the DOI of another work.
    private func isOwn(_ name: Substring, in text: String, _ place: RISMeaning) -> Bool {
        guard place == .note || place == .abstract || place == .unmapped || place == .labelled else { return true }
        let clause = text[..<name.startIndex].split(separator: "\n", omittingEmptySubsequences: false).last ?? ""
        let before = clause.suffix(80)
        if RISIdentifiers.foreignWords.finds(in: before) { return false }
        guard place == .abstract else { return true }
        // In an abstract only a DOI that is labelled and stands at the end.
        let after = text[name.endIndex...].utf8.count { $0 > 0x40 }
        return after <= 2 && before.lowercased().drop { $0 == " " }.suffix(20).contains("doi")
    }

    private static let foreignWords = WordSearch([
        "erratum", "correct", "comment", "retract", "republish", "update of", "update in", "concern in", "supplement",
        "protocol", "available at", "data", "reply to", "original article",
    ])

    /// SICIs hold square brackets, around which some databases put blanks: `10.1659/0276-4741(2002)022 [ 0328:… ]2.0.CO;2`.
    private static func joiningSICI(_ text: String) -> String {
        guard text.hasSuffix("CO;2"), text.utf8.contains(0x20), text.utf8.contains(0x5B) else { return text }
        let joined = text.filter { $0 != " " }
        return DOISyntax.names(in: joined).first.map { $0.endIndex == joined.endIndex } == true ? joined : text
    }

    private mutating func add(_ text: String, _ origin: String?) {
        dois.append((text, origin))
        for name in DOISyntax.names(in: text) { names.insert(name.lowercased()) }
    }

    private func isKnown(_ name: Substring) -> Bool { !names.isEmpty && names.contains(name.lowercased()) }

    private static func isEqual(_ one: Substring, _ other: Substring) -> Bool {
        one.utf8.count == other.utf8.count && one.lowercased() == other.lowercased()
    }

    /// True where nothing but labels and a resolver stands around a name.
    private static func isOnly(_ name: Substring, in text: String) -> Bool {
        let rest = (text[..<name.startIndex] + text[name.endIndex...]).lowercased()
        let words = rest.split { !$0.isLetter && !$0.isNumber }
        return words.allSatisfy {
            ["http", "https", "dx", "doi", "org", "www", "digital", "object", "identifier"].contains($0)
        }
    }

    // MARK: PubMed

    private mutating func takePubMed(_ values: inout RISValues) {
        for index in values.all.indices where !values.all[index].isTaken {
            switch values.all[index].use.meaning {
            case .pmid:
                guard let found = PMID.canonical(values.all[index].text) else { continue }
                if pmid == nil { pmid = found }
                values.all[index].isTaken = pmid == found
            case .pmcid:
                guard let found = PMCID.canonical(values.all[index].text) else { continue }
                if pmcid == nil { pmcid = found }
                values.all[index].isTaken = pmcid == found
            default: continue
            }
        }
        for index in values.all.indices where !values.all[index].isTaken {
            switch values.all[index].use.meaning {
            case .labelled, .accession, .articleNumber, .note, .link: look(into: index, &values)
            default: continue
            }
        }
        guard let pmid else { return }
        // Bare digits that another field shows to be the PMID.
        for index in values.all.indices where values.all[index].text == pmid {
            switch values.all[index].use.meaning {
            case .accession, .labelled: values.all[index].isTaken = true
            default: continue
            }
        }
    }

    /// A custom field, a note or an address: a PMID or PMCID counts where it is labelled as one and stands alone.
    private mutating func look(into index: Int, _ values: inout RISValues) {
        let value = values.all[index]
        // Each of them has digits; most notes have none.
        guard RISIdentifiers.mayHoldDigits(value.text.utf8) else { return }
        for piece in value.text.utf8.split(whereSeparator: { $0 == 0x0A || $0 == 0x3B }) where piece.count < 100 {
            guard RISIdentifiers.mayHoldDigits(piece) else { continue }
            let line = Substring(piece)
            let text = RISIdentifiers.europePMC(line) ?? RISIdentifiers.accession(value, line)
            let isLabelled = text.utf8.contains { (0x41...0x5A).contains(FieldTag.raised($0)) }
            if let found = PMID.canonical(text), isLabelled || isFromPubMed(value, values) {
                if pmid == nil { (pmid, pmidOrigin) = (found, value.name) }
                if pmid == found { take(index, line, &values) }
            } else if isLabelled, RISIdentifiers.pmc.finds(in: text), let found = PMCID.canonical(text) {
                if pmcid == nil { (pmcid, pmcidOrigin) = (found, value.name) }
                if pmcid == found { take(index, line, &values) }
            }
        }
    }

    /// True where a digit stands among the bytes, or the first byte of a wide one.
    private static func mayHoldDigits(_ bytes: some Sequence<UInt8>) -> Bool {
        bytes.contains { (0x30...0x39).contains($0) || $0 == 0xEF }
    }

    /// The identifier in an address of Europe PMC, such as `https://europepmc.org/article/MED/12345678`.
    private static func europePMC(_ line: Substring) -> String? {
        guard line.utf8.contains(0x2F), europePMCWord.finds(in: line),
            let start = line.firstRange(of: "europepmc.org/")?.upperBound
        else { return nil }
        let parts = line[start...].split(separator: "/")
        guard parts.count >= 3, let last = parts.last else { return nil }
        switch parts[parts.count - 2].uppercased() {
        case "MED": return "PMID: " + last
        case "PMC": return "PMCID: " + last
        default: return nil
        }
    }

    private static let pmc = WordSearch(["pmc"])
    private static let europePMCWord = WordSearch(["europepmc.org/"])

    /// EBSCO's accession numbers go on behind the digits with `. Language: English. Entry Date: 20150102.`.
    private static func accession(_ value: RISValue, _ line: Substring) -> String {
        guard value.use.meaning == .accession, line.utf8.contains(0x20),
            let end = line.firstRange(of: ". ")?.lowerBound,
            line[..<end].utf8.allSatisfy({ (0x30...0x39).contains($0) })
        else { return String(line) }
        return String(line[..<end])
    }

    /// A value that is only the identifier is done with; an address stays a link, and of a note the rest is kept.
    private func take(_ index: Int, _ line: Substring, _ values: inout RISValues) {
        let value = values.all[index]
        if value.use.meaning != .link, line.utf8.count == value.text.utf8.count { values.all[index].isTaken = true }
    }

    /// True where bare digits are a PMID by the database that the record comes from.
    private func isFromPubMed(_ value: RISValue, _ values: RISValues) -> Bool {
        let signs: WordSearch
        switch (value.use.meaning, value.tag) {
        case (.accession, _): signs = RISIdentifiers.pubMedNames
        case (_, "C2"): signs = RISIdentifiers.scopusNames
        case (_, "C5"): signs = RISIdentifiers.embaseNames
        default: return false
        }
        for other in values.all where other.tag == "DB" || other.tag == "DP" {
            if signs.finds(in: other.text) { return true }
            // EBSCO's codes of MEDLINE.
            let database = other.text.lowercased()
            if value.use.meaning == .accession, ["cmedm", "mdc", "mnh"].contains(database) { return true }
        }
        return false
    }

    private static let pubMedNames = WordSearch(["pubmed", "medline", "nlm", "ncbi"])
    private static let scopusNames = WordSearch(["scopus"])
    private static let embaseNames = WordSearch(["embase"])

    // MARK: Others

    /// Accession numbers that say whose they are.
    private mutating func takeAccession(_ values: inout RISValues) {
        for index in values.all.indices where values.all[index].use.meaning == .accession && !values.all[index].isTaken
        {
            let text = values.all[index].text
            guard text.hasPrefix("WOS:") || text.hasPrefix("ISI:") else { continue }
            others.append(("wos", text))
            values.all[index].isTaken = true
        }
    }
}
