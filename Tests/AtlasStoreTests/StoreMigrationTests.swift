@testable import AtlasStore
import Atlas
import Bibliography
import Foundation
import Testing

@Suite("Stores of earlier versions")
struct StoreMigrationTests {
    private let place: TemporaryStore

    init() throws { place = try TemporaryStore() }

    /// Makes a store with the tables of the first version, and a record in it.
    private func makeFirstVersion() throws {
        let store = try AtlasStore.make(at: place.path, upTo: "1-records-and-studies")
        let run = Run(command: "import", date: "2026-01-05", rulesetVersion: "2026.1")
        _ = try store.ingest(from: NamedSource(name: "zotero", format: .ris), run: run) { ingestion in
            var reference = Reference(id: "a", source: RecordSource(format: .ris, file: "a.ris", record: 1))
            reference.title = "Sleep"
            try ingestion.add(reference, raw: [1])
        }
        try store.close()
    }

    @Test("one of the first version is opened for writing with all that it holds, and keeps what is new")
    func opensForWriting() throws {
        try makeFirstVersion()
        let (store, isNew) = try AtlasStore.open(forWritingAt: place.path)
        #expect(!isNew)
        #expect(try store.status().records == 1)
        let notice = WorkNotice(doi: "10.1000/a", Retraction(.retracted, origin: "crossref", date: "2021-03-09"))
        #expect(try store.keep([notice, notice]) == 1)
        #expect(try store.notices() == [notice])
        let answer = DOIAnswer(doi: "10.1000/a", isRegistered: true, date: "2026-01-05", contents: Data([1]))
        try store.keep([answer])
        #expect(try store.doiAnswers() == [answer])
    }

    @Test("one of the first version is read like today's")
    func opensForReading() throws {
        try makeFirstVersion()
        let store = try AtlasStore.open(forReadingAt: place.path)
        #expect(try store.status().records == 1)
        #expect(try store.notices().isEmpty)
        #expect(try store.doiAnswers().isEmpty)
        #expect(try store.journals().isEmpty)
    }
}
