import Bibliography
import Foundation
import TestSupport
import Testing

@testable import Readers

@Suite(.enabled(if: Folders.shared("cases/nbib") != nil, "the shared cases are absent"))
struct NBIBSharedCasesTests {
    @Test func `every record of others' cases is read, and told by its content`() throws {
        for file in try files(endingIn: ["nbib", "txt"]) {
            let bytes = Array(try Data(contentsOf: file))
            #expect(FormatDetector.detect(bytes) == .format(.nbib), "\(file.lastPathComponent)")
            let reading = try TaggedReading(bytes, NBIB.self)
            let lines = String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isNewline)
            let numbered = lines.count { $0.hasPrefix("PMID-") }
            let titled = lines.count { $0.hasPrefix("OWN - ERIC") }
            #expect(reading.records.allSatisfy { $0.article != nil })
            // JabRef's case has two records that begin with a tag of their own, and one case has no PMID at all.
            let others = file.lastPathComponent.contains("MultipleEntries") ? 2 : numbered + titled == 0 ? 1 : 0
            #expect(reading.records.count == numbered + titled + others, "\(file.lastPathComponent)")
        }
    }

    /// Decisions: particles stand apart, languages are tags, pages as written, MeSH as written.
    @Test func `what Zotero states of its cases is found`() throws {
        var (agreeing, different) = (0, [String]())
        for file in try files(endingIn: ["json"]) {
            let source = file.deletingPathExtension().deletingPathExtension()
            let items = try JSONSerialization.jsonObject(with: Data(contentsOf: file)) as? [[String: Any]] ?? []
            let references = try TaggedReading(Array(Data(contentsOf: source)), NBIB.self).references
            #expect(references.count == items.count)
            for (item, reference) in zip(items, references) {
                for (field, stated) in item {
                    guard let found = value(of: field, in: reference) else { continue }
                    if squeezed(found) == squeezed(text(stated)) {
                        agreeing += 1
                    } else {
                        different.append("\(source.lastPathComponent) \(field): \(found) for \(text(stated))")
                    }
                }
            }
        }
        #expect(different.isEmpty)
        #expect(agreeing >= 60)
    }

    private func value(of field: String, in reference: Reference) -> String? {
        switch field {
        case "title": reference.title ?? ""
        case "DOI": reference.identifiers.doi ?? ""
        case "volume": reference.volume ?? ""
        case "issue": reference.issue ?? ""
        case "publicationTitle", "bookTitle": reference.container.title ?? ""
        case "journalAbbreviation": reference.container.abbreviation ?? ""
        case "publisher", "institution", "university": reference.container.publisher ?? ""
        case "place": reference.container.publisherPlace ?? ""
        case "abstractNote": reference.abstract.text
        case "ISBN": reference.container.isbn.joined()
        case "creators": reference.contributors.map { $0.name.familyWithParticle + ($0.name.given ?? "") }.joined()
        case "tags": reference.keywords.map { squeezed($0.text) }.sorted().joined()
        default: nil
        }
    }

    private func text(_ stated: Any) -> String {
        switch stated {
        case let text as String: text
        case let list as [[String: Any]]:
            list.first?["tag"] == nil
                ? list.map { "\($0["lastName"] ?? "")\($0["firstName"] ?? "")" }.joined()
                : list.map { squeezed("\($0["tag"] ?? "")") }.sorted().joined()
        default: ""
        }
    }

    private func squeezed(_ text: String) -> String { text.lowercased().filter { $0.isLetter || $0.isNumber } }

    private func files(endingIn endings: Set<String>) throws -> [URL] {
        guard let folder = Folders.shared("cases/nbib") else { return [] }
        let all = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
        return (all?.allObjects as? [URL] ?? []).filter { endings.contains($0.pathExtension) }.sorted {
            $0.path < $1.path
        }
    }
}
