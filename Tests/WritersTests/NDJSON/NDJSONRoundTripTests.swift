import Bibliography
import TestSupport
import Testing
import Writers

@Suite("From a reference to a line and back")
struct NDJSONRoundTripTests {
    @Test func `a line read back holds all that an article tree holds`() throws {
        var generator = SeededGenerator(seed: 31)
        let references = (0..<150).map { _ in Records.random(&generator) }
        let read = try Rereading.references(OutputFormat.ndjson.bytes(of: references), as: .ndjson)
        #expect(read.count == references.count)
        for (reference, again) in zip(references, read) {
            var expected = try #require(Rereading.projection(reference))
            var again = again
            (expected.id, expected.source, expected.diagnostics) = ("", Self.source, [])
            (again.id, again.source, again.diagnostics) = ("", Self.source, [])
            #expect(Rereading.differences(again, expected) == [])
        }
    }

    @Test func `every field of the model comes back, but for what an earlier run found`() throws {
        var expected = Self.full
        let read = try Rereading.references(OutputFormat.ndjson.bytes(of: [expected]))
        let again = try #require(read.first)
        #expect(again.source.format == .ndjson)
        #expect(again.source.id == "PMC1")
        #expect(again.source.database == "PubMed Central")
        #expect(again.source.record == 1)
        (expected.source, expected.changes, expected.diagnostics, expected.pem) = (again.source, [], [], nil)
        #expect(Rereading.differences(again, expected) == [])
    }

    @Test func `a line written again is the same but for its source`() throws {
        let once = try Rereading.references(OutputFormat.ndjson.bytes(of: [Self.full]))
        var twice = try Rereading.references(OutputFormat.ndjson.bytes(of: once))
        twice[0].source = once[0].source
        #expect(twice == once)
    }

    private static let source = RecordSource(format: .ndjson, file: "a", record: 1)

    /// A value in every field.
    private static let full = {
        var source = RecordSource(format: .jats, file: "set.xml", record: 3)
        (source.lines, source.bytes) = (10...90, 400..<9000)
        (source.database, source.id) = ("PubMed Central", "PMC1")
        var reference = Reference(id: "PMC1", source: source)
        reference.type = .report
        (reference.title, reference.originalTitle, reference.shortTitle) = ("A title", "Ein Titel", "Title")
        reference.translatedTitles = [LocalizedText("Un titre", language: "fr")]
        var author = Contributor(
            PersonName(
                family: "Löhn", given: "Maja", suffix: "Jr", droppingParticle: "von", nonDroppingParticle: "de la"),
            orcid: "0000-0002-1825-0097",
            affiliations: [Affiliation("A clinic", ror: "https://ror.org/1", country: "DE"), Affiliation("B")])
        (author.isCorresponding, author.isEqualContributor, author.isDeceased) = (true, true, true)
        author.email = "a@example.org"
        reference.contributors = [author, Contributor(PersonName(literal: "A group"), role: .editor)]
        reference.hasMoreContributors = true
        (reference.container.title, reference.container.abbreviation) = ("Journal of Rest", "J Rest")
        (reference.container.issn, reference.container.isbn) = (["1234-5679"], ["9780306406157"])
        (reference.container.collectionTitle, reference.container.collectionNumber) = ("Series", "7")
        reference.container.eventTitle = "Meeting"
        (reference.container.publisher, reference.container.publisherPlace) = ("House", "Ulm")
        var range = PartialDate(year: 2014, month: 11)
        (range.end, range.isApproximate) = (.init(year: 2014, month: 12), true)
        reference.issued = range
        reference.online = PartialDate(year: 2014, month: 9, day: 1)
        var season = PartialDate(year: 2013)
        (season.season, season.isOpenEnded, season.literal) = (.winter, true, "from winter on")
        reference.otherDates = [DatedEvent("received", season), DatedEvent("accepted", PartialDate(literal: "in May"))]
        (reference.volume, reference.issue, reference.page, reference.edition) = ("1", "2", "3-4", "2nd")
        reference.identifiers.doi = "10.1234/abc"
        (reference.identifiers.pmid, reference.identifiers.pmcid) = ("1", "PMC2")
        reference.identifiers.others = [Identifier("pii", "S1"), Identifier("doi", "10.1234/def")]
        reference.identifiers.doiOrigin = "N1"
        reference.abstract = SectionedText([.init(label: "AIM", "To see.\nAll."), .init(label: "END", "Seen.")])
        reference.otherAbstracts = [
            AlternativeAbstract(kind: "graphical", SectionedText(plain: "A picture.")),
            AlternativeAbstract(kind: "translated", language: "de", SectionedText([.init(label: "ZIEL", "Sehen.")])),
        ]
        reference.methods = SectionedText([.init(label: "Patients", "Adults.")])
        reference.keywords = [Keyword("fatigue", kind: "author", language: "en"), Keyword("rest, and pacing")]
        reference.publicationTypes = ["Research Article", "Review"]
        reference.language = "en"
        reference.links = [Link("https://example.org/a?b&c", kind: "pdf"), Link("https://example.org/")]
        reference.funding = [Funding(funder: "A fund", funderID: "10.13039/1", awards: ["X1", "X2"])]
        reference.license = "CC BY 4.0"
        reference.relatedArticles = [RelatedArticle(relation: "preprint", doi: "10.1101/1", text: "A preprint.")]
        reference.retraction = Retraction(.notice, origin: "publication-type")
        reference.unmapped = [UnmappedField("C7", "x\n y"), UnmappedField("note", "z"), UnmappedField("C7", "x")]
        reference.changes = [Change(field: "title", from: "A title.", to: "A title", rule: "title-final-period")]
        reference.pem = PEMAssessment(status: .required, confidence: .high, explanation: "x", rulesetVersion: "1")
        return reference
    }()
}
