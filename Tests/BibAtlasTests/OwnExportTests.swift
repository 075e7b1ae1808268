import BibAtlas
import Foundation
import Testing

/// Exports for colleagues, and what becomes of them when they come back.
@Suite("An export that comes back")
struct OwnExportTests {
    private let library = Library()
    private let slug = "wong-2019-sleep-exertion"
    private let sleep = Library.record(
        "1", "Sleep after exertion in adolescents", doi: "10.1000/sleep",
        abstract: "Participants had to meet the International Consensus Criteria.")
    private let grip = Library.record("2", "RETRACTED: Grip strength over two days", author: "Löhn, Anna", year: 2021)
    private let pacing = Library.record("3", "Pacing at home", abstract: "A review of pacing.")

    private static let marked = ["ris", "bibtex", "csl-json", "jats"]

    @Test("people read slug, PEM status and retraction in plain words", arguments: Self.marked)
    func plainWords(format: String) async throws {
        try await library.take(sleep, grip, pacing)
        let text = try library.text(library.export(format))
        #expect(text.contains("BibAtlas study \(slug): PEM required."))
        #expect(text.contains("BibAtlas study lohn-2021-grip-strength: PEM unclear (unstated); retracted."))
        for keyword in ["BibAtlas: \(slug)", "BibAtlas: wong-2019-pacing-home", "PEM required", "retracted"] {
            #expect(text.contains(keyword))
        }
    }

    @Test func `RIS has them in N1 and KW, BibTeX in note and keywords`() async throws {
        try await library.take(sleep, grip)
        let ris = try library.text(library.export("ris")).components(separatedBy: "\r\n")
        #expect(ris.contains("N1  - BibAtlas study \(slug): PEM required."))
        #expect(ris.contains("KW  - BibAtlas: \(slug)") && ris.contains("KW  - PEM required"))
        #expect(ris.contains("KW  - retracted") && ris.contains("ID  - \(slug)"))
        let bibtex = try library.text(library.export("bibtex"))
        #expect(bibtex.contains("note = {BibAtlas study \(slug): PEM required.}"))
        #expect(bibtex.contains("keywords = {BibAtlas: \(slug), PEM required}"))
    }

    @Test("it finds its studies again, and changes none", arguments: Self.marked + ["ndjson"])
    func comesBack(format: String) async throws {
        try await library.take(sleep, grip, pacing)
        let before = try withoutRevision(library.studies(isInternal: false))
        let report = try await library.take(file: library.export(format))
        #expect(report.added == 3 && report.studies.total == 3 && report.studies.added == 0)
        #expect(try withoutRevision(library.studies(isInternal: false)) == before)
        #expect(try library.job.faults() == [])
        let again = try await library.take(file: library.export(format))
        #expect(again.studies.added == 0 && again.studies.total == 3)
    }

    @Test("in a fresh store the studies have their slugs, and no ruling", arguments: Self.marked + ["ndjson"])
    func rebuilds(format: String) async throws {
        try await library.take(sleep, grip, pacing)
        // The title changes after the page is public: the slug stays, and no title would give it.
        let renamed = Library.record("1", "Rest and sleep after exertion", doi: "10.1000/sleep")
        try await library.take(renamed, grip, pacing)
        _ = try library.job.rule("wong-2019-pacing-home", status: "required", library.judgement)
        let fresh = Library()
        try await fresh.take(file: library.export(format))
        let studies = try fresh.studies()
        #expect(studies.keys.sorted() == ["lohn-2021-grip-strength", "wong-2019-pacing-home", slug])
        let pem = try #require(studies["wong-2019-pacing-home"]?["pem"] as? [String: Any])
        #expect(pem["decidedBy"] as? String == "machine" && pem["status"] as? String == "unstated")
        let retraction = studies["lohn-2021-grip-strength"]?["retraction"] as? [String: Any]
        #expect(retraction?["kind"] as? String == "retracted")
        // The originals join what was rebuilt.
        let report = try await fresh.take(renamed, grip, pacing)
        #expect(report.studies.total == 3)
    }

    @Test func `a colleague's edited library finds its studies, by what is left of the mark`() async throws {
        let plain = Library.record("4", "Heart rate variability at rest")
        try await library.take(sleep, plain)
        let exported = try library.text(library.export("ris"))
        // The DOI is gone, the title is another wording, the note was wrapped by a reference manager.
        let edited =
            exported.replacing("TI  - Sleep after exertion in adolescents", with: "TI  - How young people sleep")
            .replacing("DO  - 10.1000/sleep\r\n", with: "")
            .replacing("TI  - Heart rate variability at rest", with: "TI  - HRV when resting")
            .replacing("N1  - BibAtlas study wong-2019-heart-rate: PEM unclear (unstated).\r\n", with: "")
            .replacing(
                "N1  - BibAtlas study \(slug): PEM required.",
                with: "N1  - <p>Read this! BibAtlas study \(slug): PEM required.</p>")
        #expect(edited != exported)
        let report = try await library.take(file: library.folder.file(edited, "edited.ris"))
        #expect(report.added == 2 && report.studies.total == 2)
        #expect(try library.studies()[slug]?["title"] as? String == "Sleep after exertion in adolescents")
        #expect(try library.job.faults() == [])
    }

    @Test func `a slug on another work's record is no proof`() async throws {
        try await library.take(sleep)
        let copied = try library.text(library.export("ris"))
            .replacing("TI  - Sleep after exertion in adolescents", with: "TI  - Oxygen uptake in mice")
            .replacing("DO  - 10.1000/sleep", with: "DO  - 10.1000/mice")
        let report = try await library.take(file: library.folder.file(copied, "copied.ris"))
        #expect(report.studies.total == 2)
    }

    @Test func `what the rules said of an edited study stays the rules' word`() async throws {
        try await library.take(sleep)
        _ = try library.job.edit(slug, [("title", "Sleep, edited")], library.judgement)
        _ = try library.job.rule(slug, status: "mixed", library.judgement)
        try await library.take(file: library.export("bibtex"))
        let study = try #require(try library.studies()[slug])
        #expect(study["title"] as? String == "Sleep, edited")
        #expect((study["review"] as? [Any])?.isEmpty == true)
        #expect((study["decisions"] as? [[String: Any]])?.count == 2)
    }

    private func withoutRevision(_ studies: [String: [String: Any]]) throws -> [String: Data] {
        try studies.mapValues { study in
            var study = study
            study["revision"] = nil
            return try JSONSerialization.data(withJSONObject: study, options: .sortedKeys)
        }
    }
}
