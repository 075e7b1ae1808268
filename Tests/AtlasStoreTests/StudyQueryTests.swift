import Atlas
import AtlasStore
import Bibliography
import Testing

@Suite("Questions for studies")
struct StudyQueryTests {
    private var study: Study {
        var reference = Reference(id: "a", source: RecordSource(format: .ris, file: "a.ris", record: 1))
        reference.contributors = [Contributor(PersonName(family: "Löhn", given: "Anna"))]
        reference.container.title = "Frontiers in physiology"
        reference.container.abbreviation = "Front Physiol"
        reference.issued = PartialDate(year: 2020)
        reference.identifiers.doi = "10.1000/a"
        reference.pem = PEMAssessment(status: .required, confidence: .high, explanation: "E", rulesetVersion: "1")
        return Study(reference)
    }

    @Test(
        "a filter admits what it names",
        arguments: [
            ("pem:required", true), ("pem:mixed", false), ("year:2020", true), ("year:2020-", true),
            ("year:-2019", false),
            ("year:2018-2021", true), ("year:2021-", false), ("author:lohn", true), ("author:Löhn", true),
            ("author:lind", false), ("journal:\"front physiol\"", true), ("journal:lancet", false),
            ("doi:https://doi.org/10.1000/A", true), ("doi:10.1000/b", false), ("sleep", true),
            ("pem:required year:2021-", false),
        ])
    func admits(question: String, expected: Bool) throws {
        #expect(try StudyQuery(question).admits(study) == expected)
    }

    @Test("words are left for full text, an unknown filter among them")
    func leavesWords() throws {
        #expect(
            try StudyQuery("sleep pem:required \"after exertion\" cohort:a").words == "sleep after exertion cohort:a")
    }

    @Test(
        "a value that a filter can't have is refused",
        arguments: ["pem:yes", "year:soon", "year:2020-2019", "year:-", "year:"])
    func refuses(question: String) {
        #expect(throws: StudyQuery.Fault.self) { try StudyQuery(question) }
    }
}
