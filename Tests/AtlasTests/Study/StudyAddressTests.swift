import Atlas
import Bibliography
import Testing

@Suite("Addresses and dates of a study")
struct StudyAddressTests {
    private func study(doi: String? = nil, pmid: String? = nil, pmcid: String? = nil) -> Study {
        var reference = Records.record()
        (reference.identifiers.doi, reference.identifiers.pmid, reference.identifiers.pmcid) = (doi, pmid, pmcid)
        return Study(reference)
    }

    @Test func `the DOI's address goes before PubMed's and PubMed Central's`() {
        #expect(study(doi: "10.1234/a", pmid: "1", pmcid: "PMC2").url == "https://doi.org/10.1234/a")
        #expect(study(pmid: "1", pmcid: "PMC2").url == "https://pubmed.ncbi.nlm.nih.gov/1/")
        #expect(study(pmcid: "PMC2").url == "https://pmc.ncbi.nlm.nih.gov/articles/PMC2/")
        #expect(study().url == nil)
    }

    @Test(
        "what a path can't hold is percent-encoded",
        arguments: [
            ("10.1016/s0140-6736(95)91537-9", "10.1016/s0140-6736(95)91537-9"),
            ("10.1002/(sici)1<1::aid-a>3.0.co;2-#", "10.1002/(sici)1%3C1::aid-a%3E3.0.co;2-%23"),
            ("10.1234/ä", "10.1234/%C3%A4"),
        ])
    func encodes(_ doi: String, path: String) { #expect(study(doi: doi).url == "https://doi.org/" + path) }

    @Test(
        "dates are as precise as they are known",
        arguments: [
            (PartialDate(year: 2025), "2025"), (PartialDate(year: 2025, month: 3), "2025-03"),
            (PartialDate(year: 2025, month: 3, day: 1), "2025-03-01"), (PartialDate(year: 98), "0098"),
        ])
    func dates(_ date: PartialDate, text: String) { #expect(date.isoText == text) }

    @Test func `a literal has no ISO form`() { #expect(PartialDate(literal: "in press").isoText == nil) }
}
