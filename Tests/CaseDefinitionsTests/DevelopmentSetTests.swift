import Bibliography
import CaseDefinitions
import Foundation
import Testing
import TestSupport

@Suite("The development set of labelled studies")
struct DevelopmentSetTests {
    private struct Labelled: Decodable {
        struct Definition: Decodable { let id, role: String }
        let id, title, text, text_source, pem_status: String
        let year: Int?
        let definitions: [Definition]
    }

    @Test(.enabled(if: Folders.shared("pem/pem_dev.jsonl") != nil, "the shared labelled studies are absent"))
    func `is classified nearly without a fault`() throws {
        let url = try #require(Folders.shared("pem/pem_dev.jsonl"))
        let classifier = PEMClassifier(definitions: try .builtIn())
        let known = Set(try DefinitionSet.builtIn().definitions.map(\.id))
        var (right, total, found, expected, both, sameKind, roles) = (0, 0, 0, 0, 0, 0, 0)
        var (claimed, claimedRight, required) = (0, 0, 0)
        for line in try String(contentsOf: url, encoding: .utf8).split(separator: "\n") {
            let label = try JSONDecoder().decode(Labelled.self, from: Data(line.utf8))
            var study = StudyText(title: label.title, year: label.year)
            if label.text_source == "methods" { study.methods = label.text } else { study.abstract = label.text }
            let answer = classifier.assess(study)
            total += 1
            if answer.status.rawValue == label.pem_status { right += 1 }
            if answer.status == .required { claimed += 1 }
            if label.pem_status == "required" { required += 1 }
            if answer.status == .required, label.pem_status == "required" { claimedRight += 1 }
            let mine = answer.definitions.filter { known.contains($0.id) }
            let theirs = label.definitions.filter { known.contains($0.id) }
            found += mine.count
            expected += theirs.count
            for use in mine {
                guard let their = theirs.first(where: { $0.id == use.id }) else { continue }
                both += 1
                if use.role.rawValue.hasPrefix("inclusion") == their.role.hasPrefix("inclusion") { sameKind += 1 }
                if use.role.rawValue == their.role { roles += 1 }
            }
            let said = mine.map { "\($0.id):\($0.role.rawValue)" }.sorted()
            let wanted = theirs.map { "\($0.id):\($0.role)" }.sorted()
            if answer.status.rawValue != label.pem_status || said != wanted {
                print(
                    "DIFF \(label.id): \(answer.status.rawValue), not \(label.pem_status); \(said) not \(wanted); review \(answer.needsReview); \(answer.explanation)"
                )
            }
        }
        let f1 = 2 * Double(both) / Double(max(1, found + expected))
        print(
            "accuracy \(right)/\(total), required \(claimedRight) of \(claimed) claimed, of \(required) there, definitions F1 \(f1), inclusion \(sameKind)/\(both), role \(roles)/\(both)"
        )
        #expect(right * 100 >= total * 97)
        #expect(claimed == claimedRight)
        #expect(f1 >= 0.97)
    }
}
