import BibAtlas
import Foundation
import Testing

@Suite("Decisions of people")
struct DecisionTests {
    private let library = Library()
    private let sleep = Library.record("1", "Sleep after exertion in adolescents", doi: "10.1000/sleep")
    private let grip = Library.record("2", "Grip strength over two days", doi: "10.1000/grip")
    private let slug = "wong-2019-sleep-exertion"
    private let gripSlug = "wong-2019-grip-strength"

    private func pem(_ slug: String, isInternal: Bool = true) throws -> [String: Any] {
        try #require(library.studies(isInternal: isInternal)[slug]?["pem"] as? [String: Any])
    }

    @Test func `a ruling goes before the rules, and stays through imports`() async throws {
        try await library.take(sleep, grip)
        #expect(try pem(slug)["decidedBy"] as? String == "machine")
        _ = try library.job.rule(slug, status: "required", library.judgement)
        #expect(try pem(slug)["badge"] as? String == "PEM required")
        #expect(try pem(slug)["decidedBy"] as? String == "editor")
        try await library.take(sleep, grip, Library.record("3", "Pacing at home"))
        #expect(try pem(slug)["status"] as? String == "required")
        let study = try #require(try library.studies()[slug])
        let decision = try #require((study["decisions"] as? [[String: Any]])?.first)
        #expect(decision["by"] as? String == "Ada" && decision["because"] as? String == "read it")
        #expect(decision["machineValue"] as? String == "unstated")
        #expect(try library.studies(isInternal: false)[slug]?["decisions"] == nil)
        #expect(study["review"] as? [String] == [])
    }

    @Test func `sources that change under a decision are flagged, and the decision stays`() async throws {
        try await library.take(sleep)
        _ = try library.job.edit(slug, [("title", "Sleep, after exertion"), ("found", "Little.")], library.judgement)
        try await library.take(
            Library.record("1", "Sleep after exertion in young adolescents", doi: "10.1000/sleep"))
        let study = try #require(try library.studies()[slug])
        #expect(study["title"] as? String == "Sleep, after exertion")
        #expect((study["summary"] as? [String: Any])?["found"] as? String == "Little.")
        let flags = try #require(study["review"] as? [[String: Any]])
        #expect(flags.map { $0["code"] as? String } == ["changed-under-decision"])
    }

    @Test(
        "a value that its field can't have is refused",
        arguments: [
            ("doi", "none"), ("pmid", "12a"), ("published", "May 2020"), ("evidenceLevel", "E9"), ("colour", "blue"),
        ])
    func refusesValues(field: String, value: String) async throws {
        try await library.take(sleep)
        #expect(throws: JobError.self) { try library.job.edit(slug, [(field, value)], library.judgement) }
        #expect(try library.studies()[slug]?["decisions"] as? [String] == [])
    }

    @Test func `an excluded study is in no export, and no import brings it back`() async throws {
        try await library.take(sleep, grip)
        _ = try library.job.exclude(slug, library.judgement)
        #expect(try library.studies().keys.sorted() == [gripSlug])
        try await library.take(
            Library.record("1", "Sleep after exertion in adolescents", doi: "10.1000/sleep", year: 2020))
        #expect(try library.studies(isInternal: false).keys.sorted() == [gripSlug])
    }

    @Test func `published studies that a person merges are one, and both slugs lead to it`() async throws {
        try await library.take(sleep, grip)
        _ = try library.job.edit(slug, [("found", "One text.")], library.judgement)
        _ = try library.job.edit(gripSlug, [("found", "Another text.")], library.judgement)
        let said = try library.job.merge(slug, gripSlug, library.judgement)
        #expect(said.contains("gone 1"))
        var studies = try library.studies()
        #expect(studies.keys.sorted() == [slug])
        #expect(studies[slug]?["redirects"] as? [String] == [gripSlug])
        #expect((studies[slug]?["summary"] as? [String: Any])?["found"] as? String == "One text.")
        let flags = studies[slug]?["review"] as? [[String: Any]]
        #expect(flags?.contains { $0["code"] as? String == "decisions-conflict" } == true)
        #expect(try library.job.explanation(of: gripSlug)?.hasPrefix(slug) == true)
        try await library.take(sleep, grip, Library.record("3", "Pacing at home"))
        #expect(try library.studies().count == 2)
        // Taken back, each has its own name and text again.
        _ = try library.job.undo(4, library.judgement)
        studies = try library.studies()
        #expect(studies.count == 3)
        #expect(studies[slug]?["redirects"] as? [String] == [])
        #expect((studies[gripSlug]?["summary"] as? [String: Any])?["found"] as? String == "Another text.")
        #expect(try library.job.faults() == [])
    }

    @Test func `what a person holds apart no rule joins, and what is split keeps its slug`() async throws {
        let copy = Library.record("9", "Sleep after exertion in adolescents")
        try await library.take(sleep, copy)
        #expect(try library.studies().count == 1)
        _ = try library.job.split(slug, records: ["9"], library.judgement)
        #expect(try library.studies().keys.sorted() == [slug, slug + "-2"])
        try await library.take(sleep, copy, grip)
        #expect(try library.studies().count == 3)
        #expect(try library.job.faults() == [])
        _ = try library.job.undo(2, library.judgement)
        #expect(try library.studies()[slug] != nil)
    }

    @Test func `an import is taken back as a whole`() async throws {
        try await library.take(sleep, publishing: false)
        try await library.take(
            Library.record("1", "Sleep after exertion in adolescents", doi: "10.1000/sleep", year: 2020), grip,
            publishing: false)
        #expect(try library.studies()["wong-2020-sleep-exertion"] != nil)
        _ = try library.job.undo(2, library.judgement)
        #expect(try library.studies().keys.sorted() == [slug])
        #expect(throws: JobError.self) { try library.job.undo(2, library.judgement) }
        #expect(throws: JobError.self) { try library.job.undo(99, library.judgement) }
        #expect(try library.job.faults() == [])
    }

    @Test func `an import whose studies are public is not taken back`() async throws {
        try await library.take(sleep)
        #expect(throws: JobError.self) { try library.job.undo(1, library.judgement) }
        #expect(try library.studies().count == 1)
    }

    @Test func `decisions move to a rebuilt store, by record or by DOI`() async throws {
        let copy = Library.record("9", "Sleep after exertion in adolescents")
        try await library.take(sleep, grip, copy, Library.record("3", "Pacing at home"))
        _ = try library.job.rule(slug, status: "mixed", library.judgement)
        _ = try library.job.edit(gripSlug, [("why", "x")].map { ("whyItMatters", $0.1) }, library.judgement)
        _ = try library.job.merge(gripSlug, "wong-2019-pacing-home", library.judgement)
        _ = try library.job.split(slug, records: ["9"], library.judgement)
        let file = library.folder.path("decisions.ndjson")
        try library.job.exportDecisions(to: file)
        let rebuilt = Library()
        try await rebuilt.take(Library.record("3", "Pacing at home"), copy, grip, sleep)
        #expect(try rebuilt.job.importDecisions(file) { _ in })
        let (expected, found) = (try library.studies(), try rebuilt.studies())
        #expect(found.keys.sorted() == expected.keys.sorted())
        for (slug, study) in expected {
            #expect((found[slug]?["decisions"] as? NSArray) == (study["decisions"] as? NSArray))
            #expect((found[slug]?["redirects"] as? NSArray) == (study["redirects"] as? NSArray))
        }
        var lines: [String] = []
        #expect(try rebuilt.job.importDecisions(file) { lines.append($0) })
        #expect(lines == ["decisions: 4 read, none new; nothing changed"])
        let empty = Library()
        try await empty.take(Library.record("7", "Another work"))
        #expect(try !empty.job.importDecisions(file) { _ in })
    }
}
