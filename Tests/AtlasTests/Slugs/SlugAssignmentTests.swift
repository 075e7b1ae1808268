import Atlas
import Bibliography
import TestSupport
import Testing

@Suite("Assignment of slugs")
struct SlugAssignmentTests {
    private let author = PersonName(family: "Jason", given: "L A")

    private func study(_ title: String, doi: String? = nil, pmid: String? = nil) -> Study {
        var reference = Records.record(author: author, year: 2020, title: title, doi: doi)
        reference.identifiers.pmid = pmid
        return Study(reference)
    }

    private func assigned(_ studies: [Study], reserved: Set<String> = []) -> [String: String] {
        var studies = studies
        SlugAssignment.assign(to: &studies, reserved: reserved)
        return Dictionary(uniqueKeysWithValues: studies.map { ($0.reference.title ?? "", $0.slug) })
    }

    @Test func `collisions are numbered by DOI, then PMID, then title, in any order of arrival`() {
        let studies = [
            study("Cerebral flow, z"), study("Cerebral flow, a"), study("Cerebral flow, p", pmid: "9"),
            study("Cerebral flow, q", pmid: "10"), study("Cerebral flow, d", doi: "10.1234/b"),
            study("Cerebral flow, e", doi: "10.1234/a"),
        ]
        let expected = [
            "Cerebral flow, e": "jason-2020-cerebral-flow", "Cerebral flow, d": "jason-2020-cerebral-flow-2",
            "Cerebral flow, p": "jason-2020-cerebral-flow-3", "Cerebral flow, q": "jason-2020-cerebral-flow-4",
            "Cerebral flow, a": "jason-2020-cerebral-flow-5", "Cerebral flow, z": "jason-2020-cerebral-flow-6",
        ]
        var random = SeededGenerator(seed: 7)
        for _ in 0..<20 { #expect(assigned(studies.shuffled(using: &random)) == expected) }
    }

    @Test func `published slugs stay, and nobody gets one that is reserved or redirects`() {
        var published = study("Cerebral flow, z")
        published.slug = "jason-2020-cerebral-flow"
        published.redirects = ["jason-2020-cerebral-flow-2"]
        let slugs = assigned(
            [study("Cerebral flow, a", doi: "10.1234/a"), published], reserved: ["jason-2020-cerebral-flow-3"])
        #expect(slugs["Cerebral flow, z"] == "jason-2020-cerebral-flow")
        #expect(slugs["Cerebral flow, a"] == "jason-2020-cerebral-flow-4")
    }

    @Test func `a title that ends in a number does not meet a collision's number`() {
        var studies = [study("Flow", doi: "10.1234/b"), study("Flow 2"), study("Flow", doi: "10.1234/a")]
        SlugAssignment.assign(to: &studies)
        #expect(studies.map(\.slug) == ["jason-2020-flow-3", "jason-2020-flow-2", "jason-2020-flow"])
    }
}
