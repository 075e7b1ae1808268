import Bibliography
import TestSupport
import Testing
import Writers

@Suite("From a reference to CSL-JSON and back")
struct CSLRoundTripTests {
    @Test func `what CSL-JSON holds comes back`() throws {
        var generator = SeededGenerator(seed: 77)
        let references = (0..<300).map { number in Self.reference("r\(number)", &generator) }
        let read = try Rereading.references(OutputFormat.cslJSON.bytes(of: references), as: .cslJSON)
        #expect(read.count == references.count)
        for (reference, again) in zip(references, read) {
            var expected = reference
            expected.source = again.source
            // A date in words is told of.
            expected.diagnostics = again.diagnostics.filter { $0.code == .unreadableDate }
            #expect(again.source.id == reference.id)
            #expect(again.source.database == reference.source.database)
            #expect(Rereading.differences(again, expected) == [])
        }
    }

    @Test func `any text makes an item that is read`() throws {
        var generator = SeededGenerator(seed: 5)
        let references = (0..<200).map { _ in Records.random(&generator) }
        let read = try Rereading.references(OutputFormat.cslJSON.bytes(of: references), as: .cslJSON)
        #expect(read.count == references.count)
    }

    /// A reference of random values that CSL-JSON can hold.
    private static func reference(_ id: String, _ random: inout SeededGenerator) -> Reference {
        var reference = Reference(id: id, source: RecordSource(format: .ris, file: "a.ris", record: 1))
        func some<Value>(_ value: Value) -> Value? { Bool.random(using: &random) ? value : nil }
        reference.source.database = some("PubMed")
        reference.type = ReferenceType.allCases.randomElement(using: &random) ?? .book
        reference.title = "Rest & sleep <0.5 mm: “a study”"
        (reference.originalTitle, reference.shortTitle) = (some("Titel"), some("Rest"))
        reference.translatedTitles = some([LocalizedText("Titre", language: "fr")]) ?? []
        let names = [
            PersonName(family: "Campen", given: "C M C", suffix: "Jr", nonDroppingParticle: "van der"),
            PersonName(family: "Humboldt", given: "Alexander", droppingParticle: "von"),
            PersonName(literal: "EUROMENE & Friends, Inc."), PersonName(family: "Plato"),
            PersonName(family: nil, given: "Jo"), PersonName(family: "De Meirleir", given: "Kenny"),
            PersonName(family: "Annunzio", given: "Gabriele", nonDroppingParticle: "d'"),
        ]
        for role in [Contributor.Role.author, .editor, .containerAuthor, .translator, .reviewedAuthor, .contributor] {
            for name in names where Int.random(in: 0..<4, using: &random) == 0 {
                reference.contributors.append(Contributor(name, role: role))
            }
        }
        reference.hasMoreContributors = Bool.random(using: &random)
        reference.container.title = some("Journal of Rest")
        reference.container.abbreviation = some(Bool.random(using: &random) ? "J Rest" : "Journal of Rest")
        reference.container.issn = some(["1664-042X", "none", "1234-5679"]) ?? []
        reference.container.isbn = some(["9780306406157"]) ?? []
        (reference.container.publisher, reference.container.publisherPlace) = (some("House"), some("Ulm"))
        (reference.container.collectionTitle, reference.container.collectionNumber) = (some("Series"), some("7"))
        reference.container.eventTitle = some("Meeting")
        reference.issued = dates.randomElement(using: &random)
        reference.online = some(PartialDate(year: 2024, month: 12, day: 31))
        for kind in ["accessed", "event", "original", "received", "accepted"] where Bool.random(using: &random) {
            reference.otherDates.append(DatedEvent(kind, dates.randomElement(using: &random) ?? dates[0]))
        }
        (reference.volume, reference.issue, reference.edition) = (some("16"), some("2 Suppl"), some("2nd"))
        reference.page = some("123-130")
        (reference.identifiers.doi, reference.identifiers.pmid) = (some("10.1234/a_b<c>"), some("123"))
        reference.identifiers.pmcid = some("PMC12")
        reference.identifiers.others = some([Identifier("arxiv", "1234.5678")]) ?? []
        reference.abstract =
            [
                SectionedText([.init(label: "AIM", "To see."), .init(label: "END", "Seen.\nTwice.")]),
                SectionedText(plain: "One.\nTwo."), SectionedText(),
            ].randomElement(using: &random) ?? SectionedText()
        reference.keywords =
            [["rest", "sleep"], ["rest, deep", "sleep"], ["rest, deep"], ["a;b", "c"], []]
            .randomElement(using: &random)?.map { Keyword($0) } ?? []
        reference.publicationTypes = [[], ["Review"], ["Review", "Letter"]].randomElement(using: &random) ?? []
        reference.language = some("de")
        reference.links =
            [
                [], [Link("https://example.org/a?b&c"), Link("https://example.org/", kind: "pdf")],
                [Link("https://example.org/", kind: "fulltext"), Link("https://example.org/a")],
            ].randomElement(using: &random) ?? []
        reference.retraction = some(Retraction(.retracted, origin: "title"))
        let fields = [("C7", "x\n y"), ("note", "z"), ("event-place", "Ulm"), ("note", "w"), ("type", "u")]
        for (name, value) in fields.shuffled(using: &random) where Bool.random(using: &random) {
            reference.unmapped.append(UnmappedField(name, value))
        }
        return reference
    }

    private static let dates: [PartialDate] = {
        var range = PartialDate(year: 2014, month: 11)
        (range.end, range.isApproximate) = (.init(year: 2014, month: 12), true)
        var open = PartialDate(year: 2014, month: 3)
        open.isOpenEnded = true
        var season = PartialDate(year: 2013)
        (season.season, season.literal) = (.winter, "Winter term 2013")
        return [
            PartialDate(year: 2025), PartialDate(year: 2025, month: 3), PartialDate(year: -43, month: 3, day: 15),
            range, open, season, PartialDate(literal: "in press"),
        ]
    }()
}
