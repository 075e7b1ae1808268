import BibAtlas
import Foundation
import TestSupport
import Testing

/// A folder of its own for one test, removed with it.
private func withFolder(_ body: (URL) async throws -> Void) async throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try await body(folder)
}

private func job(_ paths: [String], in folder: URL, threads: Int = 1) -> ImportJob {
    var job = ImportJob()
    job.paths = paths
    job.store = folder.appending(path: "atlas.sqlite").path
    job.atlas = folder.appending(path: "atlas.json").path
    job.threadCount = threads
    return job
}

private struct Atlas: Decodable {
    struct Study: Decodable {
        struct PEM: Decodable {
            var status: String
            var badge: String
        }
        var slug: String
        var title: String?
        var byline: String
        var doi: String?
        var pem: PEM?
    }
    var studies: [Study]
}

private func atlas(_ folder: URL) throws -> Atlas {
    try JSONDecoder().decode(Atlas.self, from: Data(contentsOf: folder.appending(path: "atlas.json")))
}

private let samples = Folders.project.appending(path: "Inputs").path

@Suite("The main job")
struct ImportJobTests {
    @Test func `the samples become studies, and the figures add up`() async throws {
        try await withFolder { folder in
            let report = try await job([samples], in: folder).run { _ in }
            #expect(report.files.reduce(0) { $0 + $1.found } == 70)
            #expect(report.files.reduce(0) { $0 + $1.refused } == 1)
            #expect(report.added == 69)
            #expect(try atlas(folder).studies.count == report.studies.total)
            let kept = try FileManager.default.contentsOfDirectory(atPath: folder.appending(path: "quarantine").path)
            #expect(kept.count == 1)
        }
    }

    @Test func `importing twice changes nothing`() async throws {
        try await withFolder { folder in
            _ = try await job([samples], in: folder).run { _ in }
            let first = try Data(contentsOf: folder.appending(path: "atlas.json"))
            let again = try await job([samples], in: folder).run { _ in }
            #expect(again.added + again.changed == 0)
            #expect(again.studies.added + again.studies.changed + again.studies.removed == 0)
            #expect(try Data(contentsOf: folder.appending(path: "atlas.json")) == first)
        }
    }

    @Test func `the atlas is the same for any order of files and number of threads`() async throws {
        let files = try FileManager.default.contentsOfDirectory(atPath: samples).filter { !$0.hasSuffix(".md") }
            .sorted().map { samples + "/" + $0 }
        var results: Set<Data> = []
        for (order, threads) in [(files, 1), (files.reversed(), 2), (files, 8)] {
            try await withFolder { folder in
                _ = try await job(order, in: folder, threads: threads).run { _ in }
                results.insert(try Data(contentsOf: folder.appending(path: "atlas.json")))
            }
        }
        #expect(results.count == 1)
    }

    @Test func `a dry run writes nothing`() async throws {
        try await withFolder { folder in
            var dry = job([samples], in: folder)
            dry.isDryRun = true
            let report = try await dry.run { _ in }
            #expect(report.added == 69)
            #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).isEmpty)
        }
    }

    @Test func `the defects that the atlas showed are none here`() async throws {
        try await withFolder { folder in
            _ = try await job([samples], in: folder).run { _ in }
            let studies = try atlas(folder).studies
            // 1: one paper is one study. 3: a particle is handled one way.
            #expect(studies.count { $0.doi == "10.1016/j.cnp.2020.01.003" } == 1)
            #expect(studies.filter { $0.slug.contains("campen") }.map(\.slug) == ["van-campen-2020-cerebral-blood"])
            // 2: a letter is folded, not dropped.
            #expect(studies.contains { $0.slug.hasPrefix("lohn-2024-") })
            // 4: a study without an author is called by its title.
            #expect(!studies.contains { $0.slug.contains("unknown") })
            #expect(studies.contains { $0.slug == "rituximab-patients-myalgic-encephalomyelitis-2019" })
            // 5: a theory paper selected no participants.
            let wirth = try #require(studies.first { $0.slug == "wirth-2025-potential-causes" })
            #expect(wirth.byline == "Wirth, Klaus J, Steinacker, Jürgen M · Frontiers in physiology · 2025 · DOI")
            #expect(wirth.pem?.status == "not-applicable")
            #expect(wirth.pem?.badge == "PEM unclear")
            // 6: no trailing period and no brackets of a translation.
            #expect(!studies.contains { $0.title?.hasSuffix(".") == true || $0.title?.hasPrefix("[") == true })
            // 7: a study that only mentions PEM is never "required".
            for slug in ["keller-2014-inability-myalgic", "davenport-2023-two-symptoms"] {
                #expect(studies.first { $0.slug == slug }?.pem?.status == "unstated")
            }
        }
    }

    @Test func `a path that is not there is named and nothing is made`() async throws {
        try await withFolder { folder in
            let missing = folder.appending(path: "none.ris").path
            await #expect(throws: JobError.self) { try await job([missing], in: folder).run { _ in } }
            let left = try FileManager.default.contentsOfDirectory(atPath: folder.path)
            #expect(left.isEmpty)
        }
    }

    @Test(
        "a file that can't be read is reported and the others go on",
        arguments: ["", "PK\u{3}\u{4}zip", "a\u{0}b\u{1}", "words"])
    func goesOn(contents: String) async throws {
        try await withFolder { folder in
            let odd = folder.appending(path: "odd.ris").path
            let sound = folder.appending(path: "sound.ris").path
            try Data(contents.utf8).write(to: URL(filePath: odd))
            try Data("TY  - JOUR\nTI  - A title\nER  - \n".utf8).write(to: URL(filePath: sound))
            let report = try await job([odd, sound], in: folder).run { _ in }
            #expect(report.added == 1)
            #expect(report.hasRefusals == !contents.isEmpty)
        }
    }

    @Test func `two exports that both number their records from 1 lose none`() async throws {
        try await withFolder { folder in
            let titles = [
                "Sleep in chronic fatigue syndrome", "Exercise testing on two days", "Grip strength in women",
            ]
            var paths: [String] = []
            for title in titles {
                let file = folder.appending(path: "export-\(paths.count).ris")
                try Data("TY  - JOUR\nID  - 1\nTI  - \(title)\nPY  - 2019\nER  - \n".utf8).write(to: file)
                paths.append(file.path)
            }
            let report = try await job(paths, in: folder).run { _ in }
            #expect(report.added == 3)
            #expect(report.studies.total == 3)
            let again = try await job(paths.reversed(), in: folder).run { _ in }
            #expect(again.added + again.changed == 0)
        }
    }

    @Test func `a file that is no store is left as it is`() async throws {
        try await withFolder { folder in
            let store = folder.appending(path: "atlas.sqlite")
            try Data("not a database, but a letter of some length".utf8).write(to: store)
            await #expect(throws: JobError.self) { try await job([samples], in: folder).run { _ in } }
            #expect(try Data(contentsOf: store) == Data("not a database, but a letter of some length".utf8))
        }
    }
}
