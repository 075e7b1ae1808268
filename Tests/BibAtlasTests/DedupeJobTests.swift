import BibAtlas
import Foundation
import TestSupport
import Testing

@Suite("Deduplication of exports")
struct DedupeJobTests {
    private static func ris(_ title: String, page: Int, database: String? = nil) -> String {
        """
        TY  - JOUR
        AU  - Rowe, Peter C
        AU  - Visser, Frans
        TI  - \(title)
        T2  - Brain
        PY  - 2015
        VL  - 3
        SP  - \(page)
        \(database.map { "DB  - \($0)\n" } ?? "")ER  -

        """
    }

    private struct Summary: Decodable {
        struct Row: Decodable {
            var database: String?
            var found, unreadable, duplicatesWithin, duplicatesAcross, unique: Int
        }
        var databases: [Row]
        var total: Row
    }

    @Test func `the figures add up for each database, and kept records name every database`() async throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let sleep = "Unrefreshing sleep after an infection in adults"
        let pain = "Widespread pain after an infection in adults"
        let first = Self.ris(sleep, page: 1, database: "Embase") + Self.ris(sleep + ".", page: 1, database: "Embase")
        try Data(first.utf8).write(to: folder.appending(path: "a.ris"))
        let second = Self.ris(sleep, page: 1) + Self.ris(pain, page: 9) + "TY  - JOUR\nER  -\n"
        try Data(second.utf8).write(to: folder.appending(path: "b.ris"))
        var job = DedupeJob()
        job.paths = [folder.appending(path: "a.ris").path, folder.appending(path: "b.ris").path]
        (job.outputFormat, job.database) = ("ris", "Scopus")
        job.output = folder.appending(path: "unique.ris").path
        job.removed = folder.appending(path: "removed.ris").path
        job.summary = folder.appending(path: "summary.json").path
        job.quarantine = folder.appending(path: "quarantine").path
        _ = try await job.run { _ in }
        let summary = try JSONDecoder().decode(
            Summary.self, from: Data(contentsOf: folder.appending(path: "summary.json")))
        #expect(summary.databases.map(\.database) == ["Embase", "Scopus"])
        for row in summary.databases + [summary.total] {
            #expect(row.found == row.unreadable + row.duplicatesWithin + row.duplicatesAcross + row.unique)
        }
        #expect(summary.databases[0].duplicatesWithin == 1)
        #expect(summary.databases[1].duplicatesAcross == 1)
        let unique = try String(contentsOf: folder.appending(path: "unique.ris"), encoding: .utf8)
        #expect(unique.contains("DB  - Embase; Scopus"))
        #expect(unique.components(separatedBy: "TY  - ").count - 1 == summary.total.unique)
        let removed = try String(contentsOf: folder.appending(path: "removed.ris"), encoding: .utf8)
        let copies = summary.total.duplicatesWithin + summary.total.duplicatesAcross
        #expect(removed.components(separatedBy: "TY  - ").count - 1 == copies)
    }
}
