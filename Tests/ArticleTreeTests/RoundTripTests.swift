import ArticleTree
import Bibliography
import TestSupport
import Testing
import XMLTree

@Suite("From a reference to its tree and back")
struct RoundTripTests {
    static let source = RecordSource(format: .ris, file: "a.ris", record: 1)

    /// A reference with a value in every field that a tree can hold, or in a random part of them.
    static func reference(_ random: inout SeededGenerator) -> Reference {
        var reference = Reference(id: "x", source: source)
        func some<Value>(_ value: Value) -> Value? { Bool.random(using: &random) ? value : nil }
        reference.type = ReferenceType.allCases.randomElement(using: &random) ?? .book
        reference.title = some("Löhn & others <0.5 mm: a study")
        reference.originalTitle = some("Titel")
        reference.translatedTitles = some([LocalizedText("Titre", language: "fr")]) ?? []
        reference.shortTitle = some("Short")
        reference.protectedTitleParts = ["Short"]
        reference.language = some("de")
        let names = [
            PersonName(family: "Campen", given: "C M C", suffix: "Jr", nonDroppingParticle: "van der"),
            PersonName(family: "Humboldt", given: "Alexander", droppingParticle: "von"),
            PersonName(literal: "EUROMENE & Friends"), PersonName(family: "Plato"),
            PersonName(family: nil, given: "Jo"),
        ]
        for name in names where Bool.random(using: &random) {
            var contributor = Contributor(
                name, role: Contributor.Role.allCases.randomElement(using: &random) ?? .author)
            contributor.orcid = some("0000-0002-1825-0097")
            contributor.affiliations =
                some([Affiliation("Ulm University, Ulm"), Affiliation("X", ror: "https://ror.org/1", country: "DE")])
                ?? []
            contributor.isCorresponding = Bool.random(using: &random)
            contributor.isEqualContributor = Bool.random(using: &random)
            contributor.email = some("a@example.org")
            reference.contributors.append(contributor)
        }
        reference.hasMoreContributors = Bool.random(using: &random)
        reference.container.title = some("Frontiers in physiology")
        reference.container.abbreviation = some("Front Physiol")
        reference.container.issn = some(["1664-042X", "1234-5679"]) ?? []
        reference.container.isbn = some(["9780306406157"]) ?? []
        reference.container.publisher = some("Westcare")
        reference.container.publisherPlace = some("Bristol")
        reference.container.collectionTitle = some("Series")
        reference.container.collectionNumber = some("7")
        reference.container.eventTitle = some("Meeting")
        let dates = [
            PartialDate(year: 2025), PartialDate(year: 2025, month: 3), PartialDate(year: 2025, month: 3, day: 1),
            range,
            open, season, PartialDate(literal: "in press"),
        ]
        reference.issued = some(dates.randomElement(using: &random) ?? dates[0])
        reference.online = some(PartialDate(year: 2024, month: 12, day: 31))
        reference.otherDates = some([DatedEvent("accessed", PartialDate(year: 2026, month: 1, day: 2))]) ?? []
        reference.volume = some("16")
        reference.issue = some("2 Suppl")
        reference.page = some("123-130")
        reference.edition = some("2nd")
        reference.identifiers.doi = some("10.1000/a<b>c")
        if reference.identifiers.doi != nil { reference.identifiers.doiOrigin = some("N1") }
        reference.identifiers.pmid = some("123")
        reference.identifiers.pmcid = some("PMC123")
        reference.identifiers.others = some([Identifier("arxiv", "2106.12345")]) ?? []
        reference.abstract =
            some(SectionedText([.init(label: "AIM", "To see.\nTwo."), .init(label: "END", "Seen.")])) ?? SectionedText()
        reference.otherAbstracts =
            some([AlternativeAbstract(kind: "graphical", language: "en", SectionedText(plain: "A picture."))]) ?? []
        reference.methods = some(SectionedText([.init(label: "Participants", "Forty people.")])) ?? SectionedText()
        reference.keywords = some([Keyword("PEM"), Keyword("fatigue", kind: "MeSH", language: "en")]) ?? []
        reference.publicationTypes = some(["Hypothesis and Theory"]) ?? []
        reference.links = some([Link("https://example.org/?a=1&b=2", kind: "pdf"), Link("https://example.org")]) ?? []
        reference.funding = some([Funding(funder: "NIH", funderID: "10.13039/1", awards: ["R01"])]) ?? []
        reference.retraction = some(Retraction(.concern, origin: "title"))
        reference.license = some("CC BY 4.0")
        reference.relatedArticles =
            some([RelatedArticle(relation: "preprint", doi: "10.1101/1", text: "Earlier")]) ?? []
        reference.unmapped = some([UnmappedField("U1", "x y"), UnmappedField("note", "a & b")]) ?? []
        return reference
    }

    static var range: PartialDate {
        var date = PartialDate(year: 2014, month: 5, day: 17)
        date.end = .init(year: 2014, month: 6, day: 2)
        return date
    }

    static var open: PartialDate {
        var date = PartialDate(year: 2014)
        date.isOpenEnded = true
        return date
    }

    static var season: PartialDate {
        var date = PartialDate(year: 2014)
        date.season = .spring
        return date
    }

    @Test func `every field that a tree can hold comes back equal`() throws {
        var random = SeededGenerator(seed: 7)
        let builder = ArticleBuilder()
        for _ in 0..<300 {
            let reference = Self.reference(&random)
            let root = try #require(builder.document(from: reference)?.root)
            #expect(ArticleMapper().reference(from: root, source: Self.source, id: "x") == reference)
        }
    }
}
