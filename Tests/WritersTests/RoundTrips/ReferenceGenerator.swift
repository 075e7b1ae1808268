import Bibliography
import TestSupport

/// Makes references of every shape that readers make, each from its seed alone.
///
/// Texts have single blanks and no control characters, identifiers and numbers are canonical: what stands in a
/// `Reference` after reading.
struct ReferenceGenerator {
    private var random: SeededGenerator
    private let number: Int

    /// The reference of a seed.
    static func reference(_ seed: Int) -> Reference {
        var generator = ReferenceGenerator(random: SeededGenerator(seed: UInt64(seed)), number: seed)
        return generator.reference()
    }

    private mutating func reference() -> Reference {
        var reference = Reference(id: "r\(number)", source: RecordSource(format: .jats, file: "a.xml", record: number))
        reference.source.id = reference.id
        reference.source.database = some(0.3) { _ in "PubMed" }
        reference.type = pick(ReferenceType.allCases)
        if chance(0.5) { reference.type = .articleJournal }
        reference.title = text(3...9)
        reference.shortTitle = some(0.2) { $0.text(2...3) }
        reference.originalTitle = some(0.2) { $0.text(2...5) }
        reference.translatedTitles = many(0...1) { LocalizedText($0.text(2...4), language: $0.pick(["fr", nil])) }
        reference.contributors = many(0...5) { $0.contributor() }
        reference.hasMoreContributors = !reference.authors.isEmpty && chance(0.2)
        fillContainer(of: &reference)
        fillDates(of: &reference)
        reference.volume = some(0.7) { $0.pick(["16", "S1", "12 Suppl 2", "XIV"]) }
        reference.issue = some(0.6) { $0.pick(["2", "Suppl 9", "1-2", "Pt 1"]) }
        reference.page = some(0.8) { $0.pick(Self.pages) }
        reference.edition = some(0.2) { $0.pick(["2nd", "3rd revised", "4"]) }
        fillIdentifiers(of: &reference)
        reference.abstract = some(0.6) { $0.abstract() } ?? SectionedText()
        reference.otherAbstracts = many(0...1) {
            AlternativeAbstract(kind: $0.pick(["graphical", "translated"]), language: "de", $0.abstract())
        }
        reference.methods = some(0.2) { $0.abstract() } ?? SectionedText()
        reference.keywords = many(0...5) { Keyword($0.pick(Self.keywords), kind: $0.pick([nil, nil, "MeSH"])) }
        reference.publicationTypes = many(0...2) { $0.pick(["Journal Article", "Review", "Clinical Trial"]) }.uniqued
        reference.language = some(0.6) { $0.pick(["en", "de", "fr", "pt-BR", "zh"]) }
        reference.links = many(0...2) { Link($0.pick(Self.addresses), kind: $0.pick([nil, "pdf", "fulltext"])) }
        reference.funding = many(0...1) { _ in Funding(funder: "Fund for Rest", awards: ["R01"]) }
        reference.license = some(0.1) { _ in "CC BY 4.0" }
        reference.unmapped = many(0...3) { UnmappedField($0.pick(Self.fieldNames), $0.text(1...6)) }
        return reference
    }

    // MARK: Parts

    private mutating func contributor() -> Contributor {
        var contributor = Contributor(pick(Self.names))
        if chance(0.25) { contributor.role = pick(Contributor.Role.allCases) }
        contributor.orcid = some(0.2) { _ in "0000-0002-1825-0097" }
        contributor.affiliations = many(0...2) {
            Affiliation($0.pick(["Ulm University, Ulm", "Clinic A & B; 3rd floor"]))
        }
        return contributor
    }

    private mutating func fillContainer(of reference: inout Reference) {
        reference.container.title = some(0.8) {
            $0.pick(["Journal of Rest", "Sleep & Pacing", "Zeitschrift für Ruhe"])
        }
        reference.container.abbreviation = some(0.3) { $0.pick(["J Rest", "Z Ruhe"]) }
        reference.container.issn = many(0...2) { $0.pick(["1664-042X", "1234-5679"]) }.uniqued
        reference.container.isbn = many(0...1) { _ in "9780306406157" }
        reference.container.publisher = some(0.4) { $0.pick(["Westcare", "Taylor and Francis", "A & B; Sons"]) }
        reference.container.publisherPlace = some(0.3) { $0.pick(["Bristol", "Bristol and Bath"]) }
        reference.container.collectionTitle = some(0.2) { $0.text(1...3) }
        reference.container.collectionNumber = some(0.2) { $0.pick(["7", "12b"]) }
        reference.container.eventTitle = some(0.2) { $0.text(1...3) }
    }

    private mutating func fillDates(of reference: inout Reference) {
        reference.issued = some(0.9) { $0.pick(Self.dates) }
        reference.online = some(0.3) { $0.pick(Array(Self.dates.prefix(3))) }
        reference.otherDates = many(0...2) {
            DatedEvent($0.pick(["accessed", "received", "event"]), $0.pick(Array(Self.dates.prefix(3))))
        }
    }

    private mutating func fillIdentifiers(of reference: inout Reference) {
        reference.identifiers.doi = some(0.7) {
            $0.pick([
                "10.1000/a_b.%d", "10.1002/(SICI)1097-0258(19980815)17:15<1661::AID-X>3.0.CO;2-2", "10.5555/x%y#1",
            ])
        }
        reference.identifiers.pmid = some(0.4) { String($0.pick([123, 30_123_456])) }
        reference.identifiers.pmcid = some(0.3) { _ in "PMC3560481" }
        reference.identifiers.others = some(0.3) { [$0.pick(Self.identifiers)] } ?? []
    }

    private mutating func abstract() -> SectionedText {
        guard chance(0.4) else {
            return SectionedText(plain: many(1...3) { $0.text(5...20) }.joined(separator: "\n"))
        }
        return SectionedText(many(1...4) { .init(label: $0.pick(["AIM", "Background & aims"]), $0.text(5...15)) })
    }

    private mutating func text(_ count: ClosedRange<Int>) -> String {
        many(count) { $0.pick($0.chance(0.6) ? Self.plainWords : Self.oddWords) }.joined(separator: " ")
    }

    // MARK: Chance

    private mutating func chance(_ share: Double) -> Bool { Double.random(in: 0..<1, using: &random) < share }

    private mutating func pick<Value>(_ values: [Value]) -> Value {
        values[Int.random(in: values.indices, using: &random)]
    }

    private mutating func some<Value>(_ share: Double, _ value: (inout Self) -> Value) -> Value? {
        chance(share) ? value(&self) : nil
    }

    private mutating func many<Value>(_ count: ClosedRange<Int>, _ value: (inout Self) -> Value) -> [Value] {
        (0..<Int.random(in: count, using: &random)).map { _ in value(&self) }
    }
}

extension ReferenceGenerator {
    private static let plainWords = ["fatigue", "rest", "of", "people", "with", "Exertion", "study", "severe", "sleep"]

    /// Words with what means something to one of the formats, and of several scripts.
    private static let oddWords = [
        "ME/CFS", "iPSC:", "50%", "A&B", "&", "$5", "US$", "#1", "under_score", "{braced}", "x^2", "~5", "back\\slash",
        "\\alpha", "p<0.05", ">2", "<", "\"quoted\"", "‘single’", "it's", "naïve", "β2-adrenergic", "慢性疲労症候群",
        "Усталость", "–", "—", "a--b", "``tick''", "¿Por", "!`", "user@example.org", "a=b", "one,", "two;", "and",
        "…", "Ångström", "µg", "κ", "²", "½", "[sic]", "(n=3)", "'", "http://example.org/a_b?c=1&d=2", "10.1", "{", "}",
        "AB", "ER", "-", "€", "×", "≥", "ﬁ", "Łódź", "ß", "ı", "ə",
    ]

    private static let names = [
        PersonName(family: "Wirth", given: "Klaus J"), PersonName(family: "Scheibenbogen", given: "C."),
        PersonName(family: "Campen", given: "C Linda M C", nonDroppingParticle: "van"),
        PersonName(family: "Meer", given: "Jos W M", nonDroppingParticle: "van der"),
        PersonName(family: "Annunzio", given: "G", nonDroppingParticle: "d'"),
        PersonName(family: "Humboldt", given: "Alexander", droppingParticle: "von"),
        PersonName(family: "Doe", given: "John", suffix: "Jr"), PersonName(family: "King", given: "M L", suffix: "III"),
        PersonName(family: "García Márquez", given: "Gabriel José"), PersonName(family: "Löhn-Östrøm", given: "Åsa"),
        PersonName(family: "O'Brien", given: "Siobhán"), PersonName(family: "Ким", given: "Ольга"),
        PersonName(family: "王", given: "小明"), PersonName(family: "Ødegård", given: "É"), PersonName(family: "Plato"),
        PersonName(literal: "The Rest and Pacing Group"), PersonName(literal: "EUROMENE"),
        PersonName(literal: "Institute of Medicine, Committee on ME/CFS"),
        PersonName(literal: "Rest & Sons Foundation"), PersonName(literal: "Action ME"),
        PersonName(literal: "Doctors with M.E."),
    ]

    private static let pages = ["123-130", "S1-S8", "e0815", "1693589", "12", "1-3, 7", "7-7", "iv-xii", "e12-e19"]

    private static let keywords = [
        "fatigue", "killer cells, natural", "rest; pacing", "R&D", "50% rule", "β2-receptor", "Long COVID (PASC)",
        "{x}", "and", "ME/CFS",
    ]

    private static let addresses = [
        "https://example.org/a?b=1&c=2%20d", "http://example.org/~user/x_y#z", "https://example.org/ü",
        "https://www.example.org/a;b=1",
    ]

    private static let fieldNames = ["N1", "C1", "U1", "M2", "note", "timestamp", "bdsk-url-1", "Cited by", "H1"]

    private static let identifiers = [
        Identifier("arxiv", "2106.12345"), Identifier("pii", "S0140-6736(20)30183-5"),
        Identifier("wos", "WOS:000123456700001"), Identifier("publisher-id", "fphys.2025"),
    ]

    private static let dates: [PartialDate] = {
        var range = PartialDate(year: 2014, month: 5, day: 17)
        range.end = .init(year: 2014, month: 6, day: 2)
        var months = PartialDate(year: 2014, month: 11)
        months.end = .init(year: 2014, month: 12)
        var years = PartialDate(year: 2014)
        years.end = .init(year: 2016)
        var open = PartialDate(year: 2014)
        open.isOpenEnded = true
        var season = PartialDate(year: 2014)
        season.season = .winter
        var about = PartialDate(year: 1999)
        about.isApproximate = true
        var pending = PartialDate(year: 2024)
        pending.literal = "in press"
        var until = PartialDate(literal: "")
        (until.literal, until.end) = (nil, .init(year: 2003, month: 4))
        return [
            PartialDate(year: 2025), PartialDate(year: 2025, month: 3), PartialDate(year: 2025, month: 12, day: 31),
            range, months, years, open, season, about, pending, until, PartialDate(literal: "in press"),
            PartialDate(year: -43), PartialDate(year: 987),
        ]
    }()
}

extension Array where Element: Hashable {
    /// The elements without repetitions.
    var uniqued: [Element] {
        var seen: Set<Element> = []
        return filter { seen.insert($0).inserted }
    }
}
