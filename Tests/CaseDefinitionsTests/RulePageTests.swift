import Bibliography
import CaseDefinitions
import Foundation
import TestSupport
import Testing

@Suite("The page of rules")
struct RulePageTests {
    /// The first sentence of the tests that each rule decides.
    private func examples() throws -> [String: String] {
        let classifier = PEMClassifier(definitions: try .builtIn())
        let sentences =
            EntrySentences.single + EntrySentences.several + EntrySentences.explicit + OtherSentences.parts
            + OtherSentences.collisions
            + OtherSentences.kinds + Paraphrases.all + HarderParaphrases.all
        var examples: [String: String] = [:]
        for sentence in sentences where !sentence.text.isEmpty {
            let answer = classifier.assess(sentence.study)
            for id in answer.evidence.map(\.ruleID) + [classifier.trace(sentence.study).fired.id]
            where examples[id] == nil {
                examples[id] = sentence.text
            }
        }
        return examples
    }

    @Test func `is the one that the rules and the tests make`() throws {
        let expected = RulePage.markdown(definitions: try .builtIn(), examples: try examples())
        let page = Folders.project.appending(path: "Documentation/PEMRules.md")
        let written = (try? String(contentsOf: page, encoding: .utf8)) ?? ""
        guard written != expected else { return }
        let made = FileManager.default.temporaryDirectory.appending(path: "PEMRules.md")
        try expected.write(to: made, atomically: true, encoding: .utf8)
        Issue.record(
            "Documentation/PEMRules.md differs from the rules; the new text is in \(made.path): read the diff and copy it."
        )
    }

    @Test func `every rule has an id of its own`() {
        #expect(Set(Rule.all.map(\.id)).count == Rule.all.count)
    }
}
