import BibAtlas
import Foundation
import Testing

@Suite("Journals that records teach")
struct TaughtJournalsTests {
    private static func record(_ id: String, _ title: String, _ journal: String...) -> String {
        (["TY  - JOUR", "ID  - \(id)", "AU  - Ito, Ken", "TI  - \(title)", "PY  - 2020"] + journal + ["ER  - "])
            .joined(separator: "\n") + "\n"
    }

    private static let records = [
        record("a", "Sleep of ill people", "JF  - Annals of Slow Walking", "J2  - Ann Slow Walk", "SN  - 0317-8471"),
        record("b", "Grip strength over a week", "JF  - Annals of Slow Walking"),
        record("c", "Pacing in daily life", "JF  - Ann. Slow Walk."),
        record("d", "Light and noise", "JF  - Frontiers in Physiology", "J2  - Frontiers Physiol", "SN  - 0317-8471"),
    ]

    /// Imports the records, some at a time, and returns the atlas JSON.
    private func atlas(_ groups: [[String]], in folder: Folder) async throws -> String {
        for group in groups {
            var job = ImportJob()
            (job.paths, job.store) = ([folder.file(group.joined(), "library.ris")], folder.store)
            job.atlas = folder.path("atlas.json")
            _ = try await job.run { _ in }
        }
        return try String(contentsOfFile: folder.path("atlas.json"), encoding: .utf8)
    }

    @Test("one record's lesson completes the others, whatever came first")
    func teaches() async throws {
        let records = Self.records
        let atlas = try await atlas([records], in: Folder())
        // All three studies, in the form that each lacks; the journal that a list knows stays as it is.
        let whole =
            #""journal": {"title": "Annals of Slow Walking", "abbreviation": "Ann Slow Walk", "issn": ["0317-8471"]}"#
        #expect(atlas.components(separatedBy: whole).count == 4)
        #expect(atlas.contains(#""title": "Frontiers in physiology", "abbreviation": "Front Physiol""#))
        #expect(try await self.atlas([records.reversed()], in: Folder()) == atlas)
        // In imports of their own as well; only the revision tells that a study was published before it was completed.
        let split = try await self.atlas(records.reversed().map { [$0] }, in: Folder())
        #expect(split.replacing("\"revision\": 2", with: "\"revision\": 1") == atlas)
    }

    @Test("importing again changes nothing, and the lesson is found and listed with its teacher")
    func isKept() async throws {
        let folder = Folder()
        let first = try await atlas([Self.records], in: folder)
        #expect(try await atlas([Self.records], in: folder) == first)
        let output = folder.path("journals.ndjson")
        try LineJob.lookingUpJournals(store: folder.store).run(
            [folder.file("Ann Slow Walk\nPNAS\n", "names.txt")], output: output)
        let found = try String(contentsOfFile: output, encoding: .utf8)
        #expect(
            found.contains(
                #""title":"Annals of Slow Walking","abbreviation":"Ann Slow Walk","issn":["0317-8471"],"match":"abbreviation""#
            ))
        #expect(found.contains(#""abbreviation":"Proc Natl Acad Sci U S A""#))
        try LineJob.listJournals(store: folder.store, to: output)
        let list = try String(contentsOfFile: output, encoding: .utf8)
        #expect(list.contains(#""taughtBy":"ris a","records":1,"disputed":false"#))
        let text = try #require(try StoreJob(store: folder.store).explanation(of: "b"))
        #expect(text.contains(#"container.abbreviation: nothing -> "Ann Slow Walk" [journal-taught-abbreviation]"#))
    }
}
