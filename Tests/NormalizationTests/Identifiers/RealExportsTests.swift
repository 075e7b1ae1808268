import Bibliography
import Foundation
import Normalization
import TestSupport
import Testing

/// Real RIS exports, line by line: what was normalized once must stay as it is.
@Suite(
    "Identifiers and pages of real exports",
    .enabled(if: Folders.shared("dedupe") != nil, "the shared exports are not there"))
struct RealExportsTests {
    @Test("normalizing twice changes nothing")
    func isIdempotent() throws {
        let folder = try #require(Folders.shared("dedupe"))
        var counts: [String: Int] = [:]
        var notes: [String: Int] = [:]
        for set in try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil) {
            guard let text = try? String(contentsOf: set.appending(path: "records.ris"), encoding: .utf8) else {
                continue
            }
            for line in text.split(whereSeparator: \.isNewline) where line.utf8.count > 6 {
                let value = String(line.dropFirst(6))
                let tag = String(line.prefix(2))
                counts[tag, default: 0] += 1
                for note in check(value, tag: tag) { notes["\(tag) \(note.kind)", default: 0] += 1 }
            }
        }
        print("real exports: DO \(counts["DO"] ?? 0), SN \(counts["SN"] ?? 0), SP \(counts["SP"] ?? 0); \(notes)")
    }

    private func check(_ value: String, tag: String) -> [IdentifierNote] {
        for name in DOIExtraction.names(in: value) {
            let again = try? DOIReading(name)
            #expect(again?.name == name && again?.steps.isEmpty == true, "\(value)")
        }
        var once = IdentifierNormalizer()
        var twice = IdentifierNormalizer()
        switch tag {
        case "DO", "UR", "L3":
            var identifiers = Identifiers()
            identifiers.doi = value
            once.normalize(&identifiers)
            twice.normalize(&identifiers)
        case "SN":
            var container = Container()
            container.issn = [value]
            once.normalize(&container)
            twice.normalize(&container)
        case "SP", "EP":
            let pages = PageRange(value)
            if let text = pages.value { #expect(PageRange(text).steps.isEmpty, "\(value)") }
        default: break
        }
        #expect(twice.changes.isEmpty, "\(value)")
        return tag == "UR" ? [] : once.notes
    }
}
