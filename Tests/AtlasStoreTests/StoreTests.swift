import Atlas
import AtlasStore
import Bibliography
import Deduplication
import Foundation
import TestSupport
import Testing

/// A store in a folder of its own, gone when the test is done.
final class TemporaryStore {
    let folder = FileManager.default.temporaryDirectory.appending(path: "atlas-store-\(UUID().uuidString)")
    var path: String { folder.appending(path: "atlas.sqlite").path }

    init() throws { try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true) }

    deinit { try? FileManager.default.removeItem(at: folder) }
}

private let run = Run(command: "import", date: "2026-01-05", rulesetVersion: "2026.1")

private func reference(_ id: String, _ title: String, doi: String? = nil, year: Int = 2020) -> Reference {
    var source = RecordSource(format: .ris, file: "library.ris", record: 1)
    source.id = id
    var reference = Reference(id: id, source: source)
    (reference.title, reference.type) = (title, .articleJournal)
    reference.contributors = [Contributor(PersonName(family: "Löhn", given: "Anna"), role: .author)]
    reference.container.title = "Fatigue"
    reference.issued = PartialDate(year: year)
    reference.identifiers.doi = doi
    reference.keywords = [Keyword("sleep")]
    return reference
}

private let library = [
    reference("a", "Sleep and pain after exertion in adolescents", doi: "10.1000/a"),
    reference("b", "Sleep and pain after exertion in adolescents"),
    reference("c", "Orthostatic intolerance in severely ill patients", doi: "10.1000/c"),
]

extension AtlasStore {
    /// Imports records under a source's name and brings the studies in line, as the main job does.
    @discardableResult
    fileprivate func take(_ references: [Reference], as name: String = "zotero") throws -> (IngestSummary, StudyUpdate)
    {
        let summary = try ingest(from: NamedSource(name: name, format: .ris), run: run) { ingestion in
            for reference in references {
                try ingestion.add(
                    reference, raw: Array("\(reference.id) \(reference.title ?? "") \(reference.year ?? 0)".utf8))
            }
        }
        var records: [MatchRecord] = []
        try forEachRecord { records.append(MatchRecord($0.reference, index: $0.id)) }
        let update = try updateStudies(
            clusters: Deduplicator().clusters(of: records), rulesetVersion: run.rulesetVersion
        ) { StudyBuilder().merge($0.map(\.reference)) }
        return (summary, update)
    }

    fileprivate var atlas: [UInt8] {
        get throws { AtlasJSON(rulesetVersion: "2026.1", for: .editors).bytes(of: try studies()) }
    }
}

@Suite("Atlas store")
struct StoreTests {
    private let place: TemporaryStore

    init() throws { place = try TemporaryStore() }

    @Test("opening for writing makes a store once, opening for reading never")
    func opens() throws {
        #expect(throws: StoreError.missing(path: place.path)) { try AtlasStore.open(forReadingAt: place.path) }
        #expect(!FileManager.default.fileExists(atPath: place.path))
        #expect(try AtlasStore.open(forWritingAt: place.path).isNew)
        #expect(try !AtlasStore.open(forWritingAt: place.path).isNew)
        #expect(try AtlasStore.open(forReadingAt: place.path).status() == StoreStatus())
    }

    @Test("a file that is no store of ours is refused and left as it was")
    func refusesOthers() throws {
        let bytes = Data("TY  - JOUR\nER  - \n".utf8)
        try bytes.write(to: URL(filePath: place.path))
        #expect(throws: StoreError.foreign(path: place.path)) { try AtlasStore.open(forWritingAt: place.path) }
        #expect(try Data(contentsOf: URL(filePath: place.path)) == bytes)
    }

    @Test("importing twice changes nothing")
    func isIdempotent() throws {
        let store = try AtlasStore.open(forWritingAt: place.path).store
        let (first, studies) = try store.take(library)
        #expect(first.added == 3 && studies.added == 2)
        let (status, atlas) = (try store.status(), try store.atlas)
        let (second, update) = try store.take(library)
        #expect(second.unchanged == 3 && second.added + second.changed == 0)
        #expect(update.unchanged == 2 && update.added + update.changed + update.removed == 0)
        #expect(try store.status() == status)
        #expect(try store.atlas == atlas)
        #expect(String(decoding: atlas, as: UTF8.self).contains("\"lohn-2020-sleep-pain\""))
    }

    @Test("a record comes back as it was taken in")
    func roundTrips() throws {
        let store = try AtlasStore.open(forWritingAt: place.path).store
        try store.take(library)
        var references: [Reference] = []
        try store.forEachRecord { references.append($0.reference) }
        #expect(references == library)
    }

    @Test("a changed record supersedes its earlier version, which is kept")
    func supersedes() throws {
        let store = try AtlasStore.open(forWritingAt: place.path).store
        try store.take(library)
        var changed = library[2]
        changed.title = "Orthostatic intolerance in severely ill people"
        let (summary, update) = try store.take([changed])
        #expect(summary.changed == 1 && update.changed == 1)
        let record = try #require(try store.records(ofStudy: "lohn-2020-orthostatic-intolerance").first)
        #expect(record.reference.title == changed.title)
        #expect(try store.earlierVersions(ofRecord: record.id) == [library[2]])
    }

    @Test("the same records give the same atlas in any order of import")
    func isIndependentOfOrder() throws {
        let store = try AtlasStore.open(forWritingAt: place.path).store
        let other = try TemporaryStore()
        let second = try AtlasStore.open(forWritingAt: other.path).store
        let more = library + [reference("d", "Sleep and pain after exertion in adults", doi: "10.1000/d")]
        try store.take(more)
        for reference in more.reversed() { try second.take([reference]) }
        #expect(try store.atlas == second.atlas)
    }

    @Test("a published slug stays with its study when the title changes")
    func keepsPublishedSlugs() throws {
        let store = try AtlasStore.open(forWritingAt: place.path).store
        try store.take(library)
        #expect(try store.publish().map(\.revision) == [1, 1])
        var changed = library[2]
        changed.title = "Upright intolerance in severely ill patients"
        try store.take([changed])
        let study = try #require(try store.study(slug: "lohn-2020-orthostatic-intolerance"))
        #expect(study.reference.title == changed.title)
        #expect(try store.publish().map(\.revision).sorted() == [1, 2])
        #expect(try store.publish().map(\.revision).sorted() == [1, 2])
    }

    @Test("published studies that look like one are proposed, never merged")
    func proposesMerges() throws {
        let store = try AtlasStore.open(forWritingAt: place.path).store
        let title = "Energy envelope theory of daily pacing"
        try store.take([reference("x", title, year: 2010), reference("y", title, year: 2014)])
        _ = try store.publish()
        let (_, update) = try store.take([reference("x", title, year: 2014)])
        #expect(update.proposals.map(\.kind) == [.merge])
        #expect(try store.studies().count == 2)
    }

    @Test("an error in the middle of a file takes nothing in")
    func isAtomic() throws {
        struct Fault: Error {}
        let store = try AtlasStore.open(forWritingAt: place.path).store
        #expect(throws: Fault.self) {
            try store.ingest(from: NamedSource(format: .ris), run: run) { ingestion in
                try ingestion.add(library[0], raw: [1])
                throw Fault()
            }
        }
        #expect(try store.status() == StoreStatus())
    }

    @Test("finds studies by the id of a record and keeps what registries and people said")
    func looksUp() throws {
        let store = try AtlasStore.open(forWritingAt: place.path).store
        try store.take(library)
        #expect(try store.studies(ofRecordID: "b").map(\.slug) == ["lohn-2020-sleep-pain"])
        #expect(try store.study(slug: "nobody") == nil)
        let answer = DOIAnswer(doi: "10.1000/a", isRegistered: true, agency: "Crossref", date: "2026-01-05")
        try store.keep([answer])
        #expect(try store.doiAnswers() == [answer])
        try store.add([StoredJournal(title: "Fatigue", issns: ["2164-1846"])])
        #expect(try store.journals().map(\.title) == ["Fatigue"])
        let decision = Decision(StudyDecision(.apart, slug: "a", reason: "two", name: "Ada", date: "2026-01-06"))
        #expect(try store.book([decision, decision], run: run)?.count == 2)
        #expect(try store.book([decision], run: run) == nil)
        #expect(try store.decisions().map(\.statement.reason) == ["two", "two"])
    }
}
