import BibAtlas
import Foundation
import Testing

/// The atlas JSON out of a store; `Library` checks each against the schema.
@Suite("The atlas JSON of a store")
struct AtlasExportTests {
    private let library = Library()
    private let slug = "wong-2019-sleep-exertion"
    private let sleep = Library.record("1", "Sleep after exertion in adolescents", doi: "10.1000/sleep")
    private let grip = Library.record("2", "Grip strength over two days", author: "Löhn, Anna", year: 2021)
    private let pacing = Library.record("3", "Pacing at home")

    @Test func `everybody sees no review reasons, paths, editors or unconfirmed repairs`() async throws {
        // A rule guesses the DOI of one record, and another one contradicts the sleep study's.
        let guessed = Library.record(
            "2", "Grip strength over two days", doi: "10.1016/j.rest.2020.01.003/abstract", year: 2021)
        try await library.take(sleep, guessed, Library.record("9", "Sleep after exertion in adolescents"))
        let reason = Judgement(because: "A quiet reason", by: "Ada Quiet", date: "2026-01-06T10:00:00Z")
        _ = try library.job.rule(slug, status: "required", reason)
        _ = try library.job.edit(slug, [("found", "They slept badly."), ("title", "Sleep")], reason)
        try await library.take(
            Library.record("1", "Sleep after exertion in young adolescents", doi: "10.1000/sleep"), guessed)
        let editors = try library.text(library.export("atlas") { $0.isInternal = true })
        let secrets = [
            "Ada Quiet", "A quiet reason", "2026-01-06", "export.ris", "changed-under-decision", "doi-unconfirmed",
            "10.1016/j.rest.2020.01.003", "needsReview", "machineValue", "\"sources\"", "\"origins\"", "\"review\"",
        ]
        for secret in secrets { #expect(editors.contains(secret), "editors see \(secret)") }
        let everybody = try library.text(library.export("atlas"))
        for secret in secrets { #expect(!everybody.contains(secret), "nobody else sees \(secret)") }
        #expect(everybody.contains("They slept badly.") && everybody.contains(#""decidedBy": "editor""#))
        #expect(try library.text("atlas.json") == everybody)
        // Whoever confirms a repair makes it public.
        _ = try library.job.acknowledge("wong-2021-grip-strength", "doi-unconfirmed", reason)
        #expect(
            try library.studies(isInternal: false)["wong-2021-grip-strength"]?["doi"] as? String
                == "10.1016/j.rest.2020.01.003")
    }

    @Test func `a machine's "required" that waits for a person may be held back`() async throws {
        let unsure = "Participants had to meet the Canadian and Fukuda criteria."
        let sure = "Participants had to meet the International Consensus Criteria."
        try await library.take(
            Library.record("1", "Sleep after exertion in adolescents", abstract: sure),
            Library.record("3", "Pacing at home", abstract: sure), Library.record("4", "A cohort", abstract: unsure))
        let shown = try library.studies()
        let waiting = shown.filter { _, study in
            let pem = study["pem"] as? [String: Any]
            return pem?["status"] as? String == "required" && (pem?["needsReview"] as? [String])?.isEmpty == false
        }
        #expect(!waiting.isEmpty && waiting.count < shown.count)
        let held = try badges { $0.holdsUnreviewed = true }
        for (slug, badge) in try badges({ _ in }) {
            #expect(held[slug] == (waiting[slug] == nil ? badge : "PEM unclear"))
        }
        for slug in waiting.keys { _ = try library.job.rule(slug, status: "required", library.judgement) }
        #expect(try badges { $0.holdsUnreviewed = true } == badges { _ in })
    }

    @Test func `tombstones say where a published slug leads now, and nothing of unpublished ones`() async throws {
        try await library.take(sleep, grip, pacing)
        let run = try runCount()
        #expect(try changes(since: run) == ([], []))
        _ = try library.job.merge("lohn-2021-grip-strength", "wong-2019-pacing-home", library.judgement)
        _ = try library.job.merge(slug, "lohn-2021-grip-strength", library.judgement)
        #expect(
            try changes(since: run) == (
                [slug], ["lohn-2021-grip-strength -> \(slug)", "wong-2019-pacing-home -> \(slug)"]
            ))
        _ = try library.job.exclude(slug, library.judgement)
        #expect(
            try changes(since: run) == (
                [], ["lohn-2021-grip-strength -> ", "wong-2019-pacing-home -> ", "\(slug) -> "]
            ))
        let excluded = try runCount()
        try await library.take(Library.record("7", "Light at night"), publishing: false)
        _ = try library.job.exclude("wong-2019-light-night", library.judgement)
        #expect(try changes(since: excluded) == ([], []))
        _ = try library.job.undo(excluded, library.judgement)
        #expect(try changes(since: excluded).shown == [slug])
    }

    private func badges(_ change: (inout ExportChoice) -> Void) throws -> [String: String] {
        let text = try library.text(library.export("atlas", change))
        let file = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
        let studies = file?["studies"] as? [[String: Any]] ?? []
        return Dictionary(
            studies.map { ($0["slug"] as? String ?? "", ($0["pem"] as? [String: Any])?["badge"] as? String ?? "") },
            uniquingKeysWith: { first, _ in first })
    }

    private func runCount() throws -> Int64 {
        let line = try library.job.status().split(separator: "\n").first { $0.hasPrefix("runs: ") }
        return Int64(line?.dropFirst(6) ?? "") ?? 0
    }

    private func changes(since run: Int64) throws -> (shown: [String], gone: [String]) {
        let text = try library.text(library.export("atlas") { $0.since = run })
        let file = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
        let studies = file?["studies"] as? [[String: Any]] ?? []
        let gone = file?["tombstones"] as? [[String: Any]] ?? []
        return (
            studies.map { $0["slug"] as? String ?? "" },
            gone.map { "\($0["slug"] as? String ?? "") -> \($0["redirect"] as? String ?? "")" }
        )
    }
}
