import Bibliography
import Notation
import Testing

@Suite("The mark of an atlas's export")
struct AtlasMarkTests {
    private func pem(_ status: PEMAssessment.Status) -> PEMAssessment {
        PEMAssessment(status: status, confidence: .high, explanation: "", rulesetVersion: "")
    }

    @Test(
        "the note is plain words",
        arguments: [
            (PEMAssessment.Status.required, Retraction.Kind?.none, "BibAtlas study a-2020-b: PEM required."),
            (.notRequired, .retracted, "BibAtlas study a-2020-b: PEM not required; retracted."),
            (.mixed, nil, "BibAtlas study a-2020-b: PEM not required (mixed)."),
            (
                .notApplicable, .expressionOfConcern,
                "BibAtlas study a-2020-b: PEM unclear (not applicable); expression of concern."
            ),
        ])
    func writesNote(status: PEMAssessment.Status, kind: Retraction.Kind?, note: String) {
        #expect(AtlasMark(slug: "a-2020-b", pem: pem(status), retraction: kind).note == note)
    }

    @Test(
        "it is found in a note, and what else stands there stays",
        arguments: [
            ("", "", ""), ("Read!\n", "", "Read!\n"), ("<p>", "</p>", ""), ("<div><p>Read! ", "</p></div>", nil),
            ("", " BibAtlas is a program.", " BibAtlas is a program."),
        ])
    func findsMark(before: String, after: String, rest: String?) {
        for kind in [nil] + Retraction.Kind.allCases.map(Optional.some) {
            let mark = AtlasMark(slug: "a-2020-b", pem: pem(.mixed), retraction: kind)
            var note = before + mark.note + after
            let found = AtlasMark.take(from: &note)
            #expect(found?.slug == "a-2020-b" && found?.retraction == kind)
            #expect(note == rest ?? before + after)
        }
    }

    @Test(
        "other words are no mark",
        arguments: ["", "BibAtlas", "BibAtlas study", "BibAtlas study : x", "BibAtlas study A", "BibAtlas study -a."])
    func rejectsNote(written: String) {
        var note = written
        #expect(AtlasMark.take(from: &note) == nil && note == written)
    }

    @Test func `keywords are read one by one`() {
        let mark = AtlasMark(slug: "a-2020-b", pem: pem(.unstated), retraction: .withdrawn)
        #expect(mark.keywords == ["BibAtlas: a-2020-b", "PEM unclear (unstated)", "withdrawn"])
        #expect(AtlasMark(keyword: mark.keywords[0])?.slug == "a-2020-b")
        #expect(AtlasMark.isPEM(mark.keywords[1]) && !AtlasMark.isPEM("PEM"))
        #expect(AtlasMark.kind(mark.keywords[2]) == .withdrawn)
        #expect(AtlasMark(keyword: "BibAtlas: A b") == nil)
    }
}
