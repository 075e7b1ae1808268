import Atlas
import Bibliography
import TestSupport
import Testing

@Suite("Merging the records of one work")
struct StudyBuilderTests {
    private let builder = StudyBuilder()

    /// A vendor's export and a publisher's record of one article.
    private var vendor: Reference {
        var reference = Records.record(
            .ris, file: "scopus.ris", year: 2020, title: "CEREBRAL FLOW IN ADULTS", doi: "10.1016/j.x.2020.1")
        reference.contributors = Records.authors(("van Campen", "Linda M C"), ("Rowe", "Peter C"))
        reference.container.title = "J. Neurol."
        (reference.volume, reference.issue, reference.page) = ("5", "1", "50-58")
        reference.abstract = SectionedText([.init(label: "AIM", "To measure flow."), .init(label: "END", "It fell.")])
        reference.keywords = [Keyword("Flow"), Keyword("Tilt")]
        return reference
    }

    private var publisher: Reference {
        var reference = Records.record(
            .jats, file: "article.xml", year: 2020, title: "Cerebral flow in adults", doi: "10.1016/j.x.2020.1")
        reference.contributors = [
            Contributor(PersonName(family: "Campen", given: "L M C", nonDroppingParticle: "van")),
            Contributor(PersonName(family: "Rowe", given: "P C"), orcid: "0000-0002-1825-0097"),
        ]
        reference.container.title = "Journal of neurology"
        reference.page = "50"
        reference.abstract = SectionedText(plain: "To measure flow. It fell.")
        reference.methods = SectionedText(plain: "All adults met the criteria.")
        reference.keywords = [Keyword("flow"), Keyword("adults")]
        return reference
    }

    @Test func `each field comes from the best source, and the study remembers from which`() {
        let study = builder.merge([vendor, publisher])
        #expect(study.sources.map(\.name) == ["jats", "ris"])
        #expect(study.reference.title == "Cerebral flow in adults")
        #expect(study.reference.container.title == "Journal of neurology")
        #expect(study.reference.container.abbreviation == "J. Neurol.")
        #expect(study.reference.abstract.isStructured)
        #expect(study.reference.methods.text == "All adults met the criteria.")
        #expect(study.reference.page == "50-58")
        #expect(study.reference.volume == "5")
        #expect(study.reference.keywords.map(\.text) == ["flow", "adults", "Tilt"])
        #expect(study.origins["title"] == 0)
        #expect(study.origins["abstract"] == 1)
        #expect(study.origins["methods"] == 0)
        #expect(study.origins["page"] == 1)
        #expect(study.review.isEmpty)
        #expect(study.peerReview == .reviewed)
    }

    @Test func `full names go before initials, and each author keeps what any record knows`() {
        let study = builder.merge([vendor, publisher])
        #expect(Byline(study.reference).description.hasPrefix("van Campen, Linda M C, Rowe, Peter C · "))
        #expect(study.reference.contributors[1].orcid == "0000-0002-1825-0097")
        #expect(study.origins["authors"] == 0)
        #expect(study.origins["authors[0].given"] == 1)
        #expect(study.origins["authors[1].orcid"] == nil)
    }

    @Test func `a lost letter is restored`() {
        var plain = publisher
        plain.contributors = Records.authors(("Lohn", "M"))
        var spelled = vendor
        spelled.contributors = Records.authors(("Löhn", "Maja"))
        let study = builder.merge([plain, spelled])
        #expect(study.reference.authors.map(\.name) == [PersonName(family: "Löhn", given: "Maja")])
    }

    @Test func `a list of authors that another one continues goes after it`() {
        var short = publisher
        short.contributors.removeLast()
        let study = builder.merge([short, vendor])
        #expect(study.reference.authors.count == 2)
        #expect(study.origins["authors"] == 1)
    }

    @Test func `a published preprint takes the journal's fields and keeps what only it tells`() {
        var preprint = Records.record(.jats, file: "p.xml", year: 2019, title: "Cerebral flow", doi: "10.1101/2019.1.1")
        preprint.container.title = "medRxiv"
        preprint.issued = PartialDate(year: 2019, month: 5, day: 2)
        preprint.publicationTypes = ["Preprint"]
        preprint.abstract = SectionedText(plain: "An earlier text.")
        preprint.methods = SectionedText(plain: "Recruited by the clinic.")
        preprint.relatedArticles = [RelatedArticle(relation: "published-article", doi: "10.1016/j.x.2020.1")]
        var article = vendor
        article.relatedArticles = [RelatedArticle(relation: "preprint", doi: "10.1101/2019.1.1")]
        let study = builder.merge([preprint, article])
        #expect(study.reference.identifiers.doi == "10.1016/j.x.2020.1")
        #expect(study.reference.year == 2020)
        #expect(study.reference.abstract == article.abstract)
        #expect(study.reference.methods == preprint.methods)
        #expect(study.reference.publicationTypes.isEmpty)
        #expect(study.reference.relatedArticles.isEmpty)
        #expect(study.peerReview == .reviewed)
        #expect(study.review.isEmpty)
        let expected = Preprint(
            doi: "10.1101/2019.1.1", server: "medRxiv", posted: PartialDate(year: 2019, month: 5, day: 2))
        #expect(study.preprints == [expected])
    }

    @Test func `a preprint alone is a study of its own kind`() {
        let study = builder.merge([Records.record(year: 2019, title: "T", doi: "10.1101/2019.1.1")])
        #expect(study.peerReview == .preprint)
        #expect(study.preprints.isEmpty)
        #expect(study.reference.identifiers.doi == "10.1101/2019.1.1")
    }

    @Test func `different DOIs of the published work are flagged and kept`() {
        var other = vendor
        other.identifiers.doi = "10.1016/j.other"
        let study = builder.merge([other, publisher])
        #expect(study.reference.identifiers.doi == "10.1016/j.x.2020.1")
        #expect(study.reference.identifiers.others == [Identifier("doi", "10.1016/j.other")])
        let expected = ReviewFlag(.doiConflict, field: "doi", values: ["10.1016/j.x.2020.1", "10.1016/j.other"])
        #expect(study.review == [expected])
    }

    @Test func `an identifier that is none is kept apart and flagged, and a repaired DOI goes after a stated one`() {
        var faulty = publisher
        (faulty.identifiers.pmid, faulty.identifiers.doi) = ("n/a", "10.1016/j.guess")
        faulty.changes = [
            Change(field: "identifiers.doi", from: "x", to: "10.1016/j.guess", rule: "doi-lower-case+doi-note-cut")
        ]
        let alone = builder.merge([faulty])
        #expect(alone.reference.identifiers.pmid == nil)
        #expect(alone.reference.identifiers.others == [Identifier("pmid", "n/a")])
        #expect(alone.review.map(\.code) == [.invalidIdentifier, .unconfirmedDOI])
        let study = builder.merge([faulty, vendor])
        #expect(study.reference.identifiers.doi == "10.1016/j.x.2020.1")
        #expect(study.review.map(\.code) == [.doiConflict, .invalidIdentifier])
    }

    @Test(
        "years are flagged that an online and an issue date do not explain",
        arguments: [(2019, nil, false), (2018, nil, true), (2018, 2018, false), (2022, nil, true)])
    func years(_ year: Int, online: Int?, isFlagged: Bool) {
        var other = vendor
        other.issued = PartialDate(year: year)
        var best = publisher
        best.online = online.map { PartialDate(year: $0) }
        let study = builder.merge([best, other])
        #expect(study.reference.year == 2020)
        #expect(study.review.map(\.code) == (isFlagged ? [.yearConflict] : []))
    }

    @Test func `the issue's year is of a record that knows the issue`() {
        var ahead = publisher
        (ahead.page, ahead.issued) = (nil, PartialDate(year: 2019))
        #expect(builder.merge([ahead, vendor]).reference.year == 2020)
    }

    @Test func `a translated title is shown, the original kept`() {
        var german = publisher
        german.title = "Der Blutfluss"
        var english = vendor
        (english.title, english.originalTitle) = ("The blood flow", "Der Blutfluss")
        let reference = builder.merge([german, english]).reference
        #expect(reference.title == "The blood flow")
        #expect(reference.originalTitle == "Der Blutfluss")
    }

    @Test func `a retraction that one record knows of holds`() {
        var retracted = vendor
        retracted.retraction = Retraction(.retracted, origin: "title")
        let study = builder.merge([publisher, retracted])
        #expect(study.reference.retraction?.kind == .retracted)
        #expect(study.origins["retraction"] == 1)
    }

    @Test func `a notice is not applicable and names its article`() {
        var notice = Records.record(year: 2021, title: "Retraction of: A trial", doi: "10.1234/n")
        notice.retraction = Retraction(.notice, origin: "title")
        notice.relatedArticles = [RelatedArticle(relation: "retracted-article", doi: "10.1234/t")]
        notice.pem = PEMAssessment(
            status: .required, confidence: .low, explanation: "So it seemed.", rulesetVersion: "2026.1")
        let study = builder.merge([notice])
        #expect(study.reference.pem?.status == .notApplicable)
        #expect(study.reference.pem?.badge == .unclear)
        #expect(study.reference.relatedArticles == notice.relatedArticles)
        #expect(study.peerReview == .unknown)
    }

    @Test func `changes stay with the values that were taken`() {
        var best = publisher
        best.changes = [Change(field: "title", from: "A.", to: "A", rule: "kept")]
        var other = vendor
        other.changes = [
            Change(field: "title", from: "B.", to: "B", rule: "lost"),
            Change(field: "volume", from: "Vol. 5", to: "5", rule: "kept"),
        ]
        let study = builder.merge([other, best])
        #expect(study.reference.changes.map(\.rule) == ["kept", "kept"])
    }

    @Test func `a record alone is itself`() {
        let study = builder.merge([publisher])
        #expect(study.reference == publisher)
        #expect(Set(study.origins.values) == [0])
    }

    @Test func `the order of the records has no influence`() {
        var twin = vendor
        twin.source.file = "copy.ris"
        var odd = vendor
        odd.source.record = 9
        odd.identifiers.doi = nil
        odd.keywords = [Keyword("Odd")]
        let records = [vendor, publisher, twin, odd]
        let expected = builder.merge(records)
        var random = SeededGenerator(seed: 3)
        for _ in 0..<30 { #expect(builder.merge(records.shuffled(using: &random)) == expected) }
    }

    @Test func `a source goes by the user's label, else the database, else the format`() {
        #expect(builder.merge([Records.wirth]).sources[0].name == "zotero")
        #expect(StudyBuilder { _ in "weekly" }.merge([Records.wirth]).sources[0].name == "weekly")
        #expect(builder.merge([vendor]).sources[0].name == "ris")
    }
}
