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

    /// Six files of records that repeat each other in many ways.
    private static func exports(in folder: URL) throws -> [String] {
        var generator = SeededGenerator(seed: 5)
        return try (0..<6).map { number in
            let records = (0..<60).map { _ in
                let subject = ["Unrefreshing sleep", "Widespread pain", "Orthostatic intolerance", "Slow recovery"]
                    .randomElement(using: &generator)
                return ris(
                    "\(subject ?? "") after an infection in adults", page: Int.random(in: 1...40, using: &generator),
                    database: ["Embase", "Scopus", nil].randomElement(using: &generator) ?? nil)
            }
            let file = folder.appending(path: "\(number).ris")
            try Data(records.joined().utf8).write(to: file)
            return file.path
        }
    }

    @Test func `neither the number of threads nor the order of files changes what is found`() async throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let files = try Self.exports(in: folder)
        func sizes(_ paths: [String], threads: Int) async throws -> (text: String, works: [Int]) {
            var job = DedupeJob()
            (job.paths, job.threadCount) = (paths, threads)
            job.output = folder.appending(path: "clusters.txt").path
            _ = try await job.run { _ in }
            let text = try String(contentsOf: folder.appending(path: "clusters.txt"), encoding: .utf8)
            return (text, text.split(separator: "\n").map { $0.split(separator: "\t").count }.sorted())
        }
        let alone = try await sizes(files, threads: 1)
        #expect(alone.works.count > 20)
        for threads in [2, 8] { #expect(try await sizes(files, threads: threads).text == alone.text) }
        #expect(try await sizes(files.reversed(), threads: 2).works == alone.works)
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
