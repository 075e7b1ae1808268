import Bibliography

/// Values that use every field of the model.
enum SampleReference {
    static let range = {
        var date = PartialDate(year: 2014, month: 11)
        date.end = .init(year: 2014, month: 12)
        date.isApproximate = true
        return date
    }()

    static let openSeason = {
        var date = PartialDate(year: 2014)
        date.season = .winter
        date.isOpenEnded = true
        return date
    }()

    static let assessment = {
        var pem = PEMAssessment(
            status: .notRequired, confidence: .high, explanation: "Fukuda does not require it.",
            rulesetVersion: "2026.1")
        pem.evidence = [.init(section: "abstract", span: 3..<9, text: "Fukuda", ruleID: "single-inclusion")]
        pem.definitions = [.init(id: "fukuda-1994", role: .inclusion, section: "abstract", span: 3..<9)]
        pem.needsReview = ["mixed"]
        return pem
    }()

    static let full = {
        var source = RecordSource(format: .jats, file: "set.xml", record: 3)
        source.lines = 10...90
        source.bytes = 400..<9000
        source.database = "PubMed Central"
        source.id = "PMC1"
        var reference = Reference(id: "PMC1", source: source)
        reference.type = .articleJournal
        reference.title = "A title"
        reference.originalTitle = "Ein Titel"
        reference.translatedTitles = [LocalizedText("Un titre", language: "fr")]
        reference.shortTitle = "Title"
        reference.protectedTitleParts = ["NK"]
        reference.contributors = [
            Contributor(PersonName(family: "Löhn", given: "Maja"), orcid: "0000-0002-1825-0097"),
            Contributor(PersonName(literal: "A group"), role: .editor),
        ]
        reference.hasMoreContributors = true
        reference.container.title = "Journal"
        reference.issued = range
        reference.online = PartialDate(year: 2014, month: 9, day: 1)
        reference.otherDates = [DatedEvent("received", PartialDate(year: 2013))]
        (reference.volume, reference.issue, reference.page, reference.edition) = ("1", "2", "3-4", "2nd")
        reference.identifiers.doi = "10.1234/abc"
        reference.identifiers.others = [Identifier("pii", "S1")]
        reference.identifiers.doiOrigin = "N1"
        reference.abstract = SectionedText([.init(label: "AIM", "To see."), .init(label: "END", "Seen.")])
        reference.otherAbstracts = [AlternativeAbstract(kind: "graphical", SectionedText(plain: "A picture."))]
        reference.methods = SectionedText([.init(label: "Patients", "Adults.")])
        reference.keywords = [Keyword("fatigue", kind: "author", language: "en")]
        reference.publicationTypes = ["Research Article"]
        reference.language = "en"
        reference.links = [Link("https://example.org/a", kind: "pdf")]
        reference.funding = [Funding(funder: "A fund", funderID: "10.13039/1", awards: ["X1"])]
        reference.license = "CC BY 4.0"
        reference.relatedArticles = [RelatedArticle(relation: "preprint", doi: "10.1101/1")]
        reference.retraction = Retraction(.retracted, origin: "title")
        reference.unmapped = [UnmappedField("C7", "x")]
        reference.changes = [Change(field: "title", from: "A title.", to: "A title", rule: "title-final-period")]
        reference.diagnostics = [
            Diagnostic(.note, .duplicateID, at: SourceLocation(file: "set.xml", line: 10, record: 3), "again")
        ]
        reference.pem = assessment
        return reference
    }()
}
