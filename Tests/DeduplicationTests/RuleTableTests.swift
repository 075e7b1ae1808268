import Deduplication
import Foundation
import TestSupport
import Testing

@Suite("The documented rules")
struct RuleTableTests {
    @Test("are the rules of the code, in their order")
    func table() throws {
        let page = Folders.project.appending(path: "Documentation/Deduplication.md")
        let text = try String(contentsOf: page, encoding: .utf8)
        let written = text.split(separator: "\n").filter { $0.hasPrefix("| `") }.map(String.init)
        let rules = PairRule.all + [.versionsApart]
        let expected = rules.map { "| `\($0.id)` | \($0.effect.rawValue) | \($0.conditions) |" }
        #expect(written == expected, "the table should be:\n\(expected.joined(separator: "\n"))")
    }
}
