import Bibliography
import Foundation
import Normalization
import Notation
import TestSupport
import Testing

@Suite("Normalizer")
struct NormalizerTests {
    @Test("every change says its field, what stood there, what stands there and the rule")
    func tellsChanges() {
        var reference = Reference(id: "a", source: RecordSource(format: .ris, file: "a.ris", record: 1))
        reference.type = .articleJournal
        reference.title = "[Rest &amp; sleep]."
        reference.contributors = [Contributor(PersonName(family: "LÖHN", given: "A.B."), role: .author)]
        reference.container.title = "Front. Physiol."
        reference.page = "123-30"
        reference.identifiers.doi = "https://doi.org/10.1000/ABC"
        let before = reference
        Normalizer().normalize(&reference)
        #expect(reference.title == "Rest & sleep")
        #expect(
            Set(reference.changes.map(\.field)).isSuperset(of: [
                "title", "contributors[0].family", "contributors[0].given", "container.title", "page",
                "identifiers.doi",
            ]))
        #expect(reference.changes.allSatisfy { !$0.rule.isEmpty && $0.from != $0.to })
        // The changes of a field lead from what was written to what stands there.
        let steps = reference.changes.filter { $0.field == "identifiers.doi" }
        #expect(steps.first?.from == before.identifiers.doi)
        #expect(steps.last?.to == "10.1000/abc" && reference.identifiers.doi == "10.1000/abc")
        #expect(zip(steps, steps.dropFirst()).allSatisfy { $0.to == $1.from })
    }

    @Test(
        "normalizing a record of a real export twice changes nothing",
        .enabled(if: Folders.shared("dedupe") != nil, "the shared exports are not there"))
    func isIdempotent() throws {
        let folder = try #require(Folders.shared("dedupe"))
        let normalizer = Normalizer()
        for set in try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil) {
            guard let text = try? String(contentsOf: set.appending(path: "records.ris"), encoding: .utf8) else {
                continue
            }
            // All of them take a debug build ten seconds; they were all settled when this was written.
            for (number, record) in text.components(separatedBy: "\nER  -").enumerated() where number % 16 == 0 {
                var once = reference(record)
                normalizer.normalize(&once)
                once.changes = []
                var twice = once
                normalizer.normalize(&twice)
                #expect(twice.changes.isEmpty, "\(set.lastPathComponent) \(number): \(twice.changes)")
                twice.diagnostics = once.diagnostics
                #expect(twice == once)
            }
        }
    }

    /// The fields that are normalised, of a record in RIS.
    private func reference(_ record: String) -> Reference {
        var reference = Reference(id: "a", source: RecordSource(format: .ris, file: "a.ris", record: 1))
        reference.type = .articleJournal
        for line in record.split(whereSeparator: \.isNewline) where line.utf8.count > 6 {
            let value = String(line.dropFirst(6))
            switch line.prefix(2) {
            case "TI", "T1": reference.title = value
            case "AU", "A1", "A2":
                let name = NameGrammar.ris.name(value)
                reference.contributors += name.map { [Contributor($0, role: .author)] } ?? []
            case "JO", "JF", "T2": reference.container.title = value
            case "J2", "JA": reference.container.abbreviation = value
            case "SN": reference.container.issn.append(value)
            case "DO": reference.identifiers.doi = value
            case "AN", "C2": reference.identifiers.pmid = value
            case "SP": reference.page = value
            case "EP": reference.page = (reference.page ?? "") + "-" + value
            case "LA": reference.language = value
            default: break
            }
        }
        return reference
    }
}
