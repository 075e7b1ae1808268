import BibAtlas
import Bibliography
import Foundation
import TestSupport
import Testing

/// What must survive every format: a line of NDJSON, as far as it is compared.
private struct Line: Decodable, Equatable {
    struct Name: Decodable, Equatable {
        var family: String?
        var literal: String?
        var role: String
    }
    struct Day: Decodable, Equatable {
        var year: Int?
    }
    struct OtherDate: Decodable, Equatable {
        var kind: String
        var date: Day
    }
    struct Identifiers: Decodable, Equatable {
        var doi: String?
    }
    var title: String?
    var contributors: [Name]
    var issued: Day?
    var otherDates: [OtherDate]?
    var volume: String?
    var page: String?
    var identifiers: Identifiers

    /// Title, DOI, year, first author, volume and pages; the year online where there is no other, as formats with one
    /// date write it.
    var kept: [String?] {
        let year = issued?.year ?? otherDates?.first { $0.kind == "online" }?.date.year
        let author = contributors.first { $0.role == "author" }
        return [title, identifiers.doi, year.map(String.init), author?.family ?? author?.literal, volume, page]
    }
}

private func convert(
    _ paths: [String], to format: String, _ folder: Folder, threads: Int = 1, from: String? = nil,
    isRaw: Bool = false
) async throws -> (path: String, outcomes: [FileOutcome]) {
    var job = ConvertJob()
    (job.paths, job.outputFormat, job.inputFormat, job.threadCount) = (paths, format, from, threads)
    job.isRaw = isRaw
    let path = folder.path("\(threads)-\(UUID().uuidString).out")
    job.output = path
    return (path, try await job.run { _ in })
}

private func kept(_ paths: [String], _ folder: Folder) async throws -> [[String?]] {
    let path = try await convert(paths, to: "ndjson", folder).path
    return try Data(contentsOf: URL(filePath: path)).split(separator: 0x0A).map {
        try JSONDecoder().decode(Line.self, from: Data($0)).kept
    }
}

/// Our own exports, and one record of each format.
private func inputs(_ folder: Folder) -> [String] {
    [Folders.project.appending(path: "Inputs").path]
        + FormatSamples.all.map { folder.file($0.value, "sample-\($0.key.rawValue)") }
}

@Suite("Converting")
struct ConvertJobTests {
    @Test(
        "what is written in a format and read again says the same",
        arguments: ["ris", "bibtex", "jats", "csl-json", "ndjson"])
    func comesBack(format: String) async throws {
        let folder = Folder()
        let read = try await kept(inputs(folder), folder)
        #expect(read.count == 79)
        let written = try await convert(inputs(folder), to: format, folder).path
        let again = try await kept([written], folder)
        #expect(again.count == read.count)
        for (before, after) in zip(read, again) { #expect(before == after) }
    }

    @Test(
        "the output is the same for any number of threads",
        arguments: [("ndjson", false), ("bibtex", true), ("jats", true), ("csl-json", true)])
    func isTheSame(format: String, isRaw: Bool) async throws {
        let folder = Folder()
        let paths = inputs(folder)
        var outputs: Set<Data> = []
        for threads in [1, 2, 8] {
            let written = try await convert(paths, to: format, folder, threads: threads, isRaw: isRaw)
            outputs.insert(try Data(contentsOf: URL(filePath: written.path)))
        }
        #expect(outputs.count == 1)
    }

    @Test(
        "one big file and many small ones come out the same for any number of threads, ids and faults in their order",
        arguments: ["ndjson", "bibtex"])
    func holdsOrder(format: String) async throws {
        let folder = Folder()
        // Batches have about 1 MB: these records make several of them, with ids that come again in later ones.
        let filling = String(repeating: "Rest and sleep were measured. ", count: 900)
        let records = (0..<90).map {
            "TY  - JOUR\nID  - r\($0 % 50)\nTI  - Work \($0)\nPY  - 2020\nAB  - \(filling)\nER  - \n\n"
        }
        let entries = (0..<90).map {
            "@article{k\($0 % 50), title = {Work \($0)}, crossref = {whole}, abstract = {\(filling)}}\n"
        }
        let whole = "@proceedings{whole, title = {All of it}, publisher = pub}\n@string{pub = {Press}}\n"
        let small = (0..<20).map { folder.file($0 % 6 == 5 ? "no record\n" : records[$0], "\($0).ris") }
        let paths =
            [folder.file(records.joined(), "big.ris"), folder.file(entries.joined() + whole, "big.bib")] + small
        var outputs: Set<Data> = []
        var logs: Set<Data> = []
        for threads in [1, 2, 8] {
            var job = ConvertJob()
            (job.paths, job.outputFormat, job.threadCount, job.isRaw) = (paths, format, threads, true)
            (job.output, job.diagnostics) = (folder.path("out"), folder.path("diagnostics"))
            let outcomes = try await job.run { _ in }
            #expect(outcomes.map(\.file) == paths)
            #expect(outcomes.reduce(0) { $0 + $1.kept } == 198)
            outputs.insert(try Data(contentsOf: URL(filePath: folder.path("out"))))
            logs.insert(try Data(contentsOf: URL(filePath: folder.path("diagnostics"))))
        }
        #expect(outputs.count == 1 && logs.count == 1)
    }

    @Test(
        "a work says the same in every format that is read, told by its content or named",
        arguments: SourceFormat.allCases)
    func readsEveryFormat(format: SourceFormat) async throws {
        let folder = Folder()
        let sample = try #require(FormatSamples.all.first { $0.key == format }).value
        let path = folder.file(sample, "sample")
        let wanted = [FormatSamples.title, FormatSamples.doi, "2021", "Dalen", "7", "12-19"]
        #expect(try await kept([path], folder) == [wanted])
        let named = try await convert([path], to: "ris", folder, from: format.rawValue, isRaw: true)
        #expect(named.outcomes.map(\.kept) == [1])
        #expect(named.outcomes.map(\.format) == [format])
    }

    @Test func `one work in all formats is one study`() async throws {
        let folder = Folder()
        var job = ImportJob()
        (job.paths, job.store) = (inputs(folder).dropFirst().map { $0 }, folder.store)
        let report = try await job.run { _ in }
        // PubMed's record stands in two forms, each a record of its own.
        #expect(report.added == 10 && report.changed == 0)
        #expect(report.studies.total == 1)
        #expect(!report.hasRefusals)
        #expect(report.warningCount == 0)
    }

    @Test func `BibTeX is ASCII where that is asked for`() async throws {
        let folder = Folder()
        var job = ConvertJob()
        job.paths = [folder.file("TY  - JOUR\nAU  - Müller, Žofie\nTI  - Étude 5 µm\nER  - \n", "a.ris")]
        (job.outputFormat, job.isASCIIOnly, job.output) = ("bibtex", true, folder.path("a.bib"))
        _ = try await job.run { _ in }
        let written = try Data(contentsOf: URL(filePath: folder.path("a.bib")))
        #expect(written.allSatisfy { $0 < 0x80 })
        #expect(try await kept([folder.path("a.bib")], folder).first?.first == "Étude 5 µm")
    }

    @Test func `a file that is cut off counts what was kept before`() async throws {
        let folder = Folder()
        let path = folder.path("cut.ris.gz")
        let process = Process()
        process.executableURL = URL(filePath: "/bin/sh")
        let records = "seq 2000 | sed 's/.*/TY  - JOUR\\nTI  - Work &\\nER  - /' | gzip -c | head -c 3000 > \"$0\""
        process.arguments = ["-c", records, path]
        try process.run()
        process.waitUntilExit()
        let outcomes = try await convert([path], to: "ndjson", folder).outcomes
        let outcome = try #require(outcomes.first)
        #expect(outcome.isCut && outcome.hasRefusals && !outcome.isRefused)
        #expect(outcome.kept > 500)
        #expect(FileTable(outcomes).description.contains("ris, cut off"))
    }
}
