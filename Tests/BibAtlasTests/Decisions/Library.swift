import BibAtlas
import Foundation
import TestSupport
import Testing

/// A store that a test feeds and asks, in a folder of its own.
struct Library {
    let folder = Folder()
    let judgement = Judgement(because: "read it", by: "Ada", date: "2026-01-06T10:00:00Z")

    var job: StoreJob { StoreJob(store: folder.store) }

    /// Imports RIS records as one export and writes the atlas JSON.
    @discardableResult
    func take(_ records: String..., publishing: Bool = true) async throws -> ImportReport {
        try await take(file: folder.file(records.joined(), "export.ris"), source: "library", publishing: publishing)
    }

    /// Imports a file and writes the atlas JSON.
    @discardableResult
    func take(
        file: String, source: String? = nil, publishing: Bool = true, threadCount: Int = 1
    ) async throws -> ImportReport {
        var job = ImportJob()
        job.paths = [file]
        job.store = folder.store
        job.atlas = publishing ? folder.path("atlas.json") : nil
        job.source = source
        job.threadCount = threadCount
        let report = try await job.run { _ in }
        if let atlas = job.atlas { try expectValid(atlas) }
        return report
    }

    /// Checks an atlas JSON against its schema, as every one that a test writes is.
    private func expectValid(_ path: String) throws {
        let document = try Data(contentsOf: URL(filePath: path))
        #expect(try JSONSchema(DefinitionsJob.schema).faults(in: document) == [])
    }

    /// Exports the studies.
    ///
    /// - Returns: the file's path.
    func export(_ format: String, _ change: (inout ExportChoice) -> Void = { _ in }) throws -> String {
        let path = folder.path("exported.\(format)")
        var choice = ExportChoice()
        choice.format = format
        change(&choice)
        try job.export(choice, to: path)
        if format == "atlas" { try expectValid(path) }
        return path
    }

    /// The text of a file in the folder, or of a path that one of the above gave.
    func text(_ name: String) throws -> String {
        let path = name.hasPrefix("/") ? name : folder.path(name)
        return String(decoding: try Data(contentsOf: URL(filePath: path)), as: UTF8.self)
    }

    /// The studies of the atlas JSON, by slug.
    func studies(isInternal: Bool = true) throws -> [String: [String: Any]] {
        let text = try text(export("atlas") { $0.isInternal = isInternal })
        let file = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
        let studies = file?["studies"] as? [[String: Any]] ?? []
        return Dictionary(studies.map { ($0["slug"] as? String ?? "", $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// A record of RIS.
    static func record(
        _ id: String, _ title: String, author: String = "Wong, Ida", doi: String? = nil, year: Int = 2019,
        abstract: String? = nil
    ) -> String {
        var lines = ["TY  - JOUR", "ID  - \(id)", "AU  - \(author)", "TI  - \(title)", "PY  - \(year)"]
        if let doi { lines.append("DO  - \(doi)") }
        if let abstract { lines.append("AB  - \(abstract)") }
        return (lines + ["JO  - Fatigue", "ER  - "]).joined(separator: "\n") + "\n"
    }
}
