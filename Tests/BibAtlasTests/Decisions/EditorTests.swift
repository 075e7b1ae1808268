import BibAtlas
import Foundation
import Testing

@Suite("An editor's work over a store")
struct EditorTests {
    private let library = Library()
    private let slug = "wong-2019-sleep-exertion"
    private let sleep = Library.record(
        "1", "Sleep after exertion in adolescents", doi: "10.1000/sleep", abstract: "Actigraphy was worn for a week.")
    private let grip = Library.record(
        "2", "Grip strength over two days", author: "Löhn, Anna", doi: "10.1000/grip", year: 2021)

    @Test func `search finds words in any field, ranked and filtered`() async throws {
        try await library.take(
            sleep, grip, Library.record("3", "A cohort", abstract: "Grip was measured, sleep was not."))
        func slugs(_ question: String) throws -> [String] {
            try library.job.search(question).map { String($0.prefix { $0 != "\t" }) }
        }
        #expect(try slugs("grip") == ["lohn-2021-grip-strength", "wong-2019-cohort"])
        #expect(try slugs("actigraph") == [slug])
        #expect(try slugs("lohn") == ["lohn-2021-grip-strength"])
        #expect(try slugs("grip year:2021-") == ["lohn-2021-grip-strength"])
        #expect(try slugs("\"; DROP OR (") == [])
        #expect(try slugs("author:wong").count == 2)
        #expect(throws: JobError.self) { try library.job.search("pem:maybe") }
    }

    @Test func `an export holds what was asked for, in as many files as it takes`() async throws {
        try await library.take(sleep, grip)
        var choice = ExportChoice()
        (choice.format, choice.query) = ("ndjson", "year:2021-")
        try library.job.export(choice, to: library.folder.path("some.ndjson"))
        #expect(try library.text("some.ndjson").contains("lohn-2021-grip-strength"))
        #expect(try !library.text("some.ndjson").contains(slug))
        (choice.query, choice.splitCount) = (nil, 1)
        try library.job.export(choice, to: library.folder.path("all.ndjson"))
        #expect(try library.text("all-1.ndjson").contains("lohn-2021") && library.text("all-2.ndjson").contains(slug))
    }

    @Test func `what changed since a run is written, with tombstones`() async throws {
        try await library.take(sleep, grip)
        try await library.take(sleep, grip, Library.record("3", "Pacing at home"))
        var choice = ExportChoice()
        choice.since = 1
        let path = library.folder.path("changes.json")
        try library.job.export(choice, to: path)
        #expect(
            try library.text("changes.json").contains("wong-2019-pacing-home")
                && !library.text("changes.json").contains(slug))
        _ = try library.job.merge(slug, "wong-2019-pacing-home", library.judgement)
        choice.since = 2
        try library.job.export(choice, to: path)
        #expect(
            try library.text("changes.json").contains(#"{"slug": "wong-2019-pacing-home", "redirect": "\#(slug)"}"#))
    }

    @Test func `what waits is one list, and comes back from a table as decisions`() async throws {
        let title = "Energy envelope theory of daily pacing"
        try await library.take(
            Library.record("1", title, doi: "10.1000/x", year: 2010), Library.record("2", title, year: 2014),
            Library.record("4", "RETRACTED: " + title + " in adults", doi: "10.1000/r"))
        try await library.take(Library.record("2", title, year: 2010))
        let lines = try library.job.review()
        #expect(lines.first?.hasPrefix("retraction ") == true)
        #expect(lines.contains { $0.hasPrefix("duplicate wong-2010-energy-envelope") })
        let table = library.folder.path("review.csv")
        try library.job.reviewTable(to: table)
        var filled = try library.text("review.csv").components(separatedBy: "\r\n")
        for (row, line) in filled.enumerated() {
            if line.hasPrefix("retraction") { filled[row] = line.replacing("exclude,,,", with: "exclude,seen,known,") }
            if line.hasPrefix("pem") { filled[row] = line.replacing("applicable,,,", with: "applicable,mixed,read,") }
            if line.hasPrefix("duplicate") { filled[row] = line.replacing("apart,,,", with: "apart,merge,one work,") }
        }
        try Data(filled.joined(separator: "\r\n").utf8).write(to: URL(filePath: table))
        #expect(try library.job.importReview(table, by: "Ada") { _ in })
        #expect(try library.job.review() == [])
        #expect(try library.studies().count == 2)
        #expect(try library.job.faults() == [])
    }

    @Test func `pages that are live keep their slugs and texts, faulty ones lead on`() async throws {
        try await library.take(sleep, grip, Library.record("3", "Pacing at home"), publishing: false)
        let pages = library.folder.file(
            """
            slug,doi,pmid,title,found,badge
            sleep-page,10.1000/sleep,,,They slept badly.,PEM required
            lhn-2021-grip-strength,10.1000/GRIP,,,,
            nobody-2001,10.1000/none,,,,
            """, "pages.csv")
        var lines: [String] = []
        #expect(try !library.job.adopt(pages, library.judgement) { lines.append($0) })
        #expect(lines.contains { $0.hasPrefix("nobody-2001: no study") })
        let studies = try library.studies()
        #expect((studies["sleep-page"]?["summary"] as? [String: Any])?["found"] as? String == "They slept badly.")
        #expect(studies["lohn-2021-grip-strength"]?["redirects"] as? [String] == ["lhn-2021-grip-strength"])
        try await library.take(sleep, grip)
        #expect(
            try library.studies().keys.sorted() == ["lohn-2021-grip-strength", "sleep-page", "wong-2019-pacing-home"])
        #expect(try !library.job.adopt(pages, library.judgement) { lines.append($0) })
        #expect(lines.last?.hasSuffix("studies new 0, changed 0, gone 0") == true)
        #expect(try library.job.faults() == [])
    }

}
