/// Writes the page of all rules, so that it cannot drift from them.
package enum RulePage {
    /// The contents of `Documentation/PEMRules.md`.
    ///
    /// - Parameters:
    ///   - definitions: the set of definitions.
    ///   - examples: sentences from the tests by the id of the rule that they show.
    /// - Returns: Markdown.
    package static func markdown(definitions: DefinitionSet, examples: [String: String] = [:]) -> String {
        var lines = [
            "# The rules of the PEM criterion", "",
            "Made from the rules, the definitions and the tests' sentences; `CaseDefinitionsTests` holds this page to them and",
            "writes the new text to a temporary file where they differ. Ruleset \(definitions.version).", "",
            "The first rule that fits decides. Evidence in the output names a rule by its id.", "",
            "| id | reason | a sentence that it decides |", "|---|---|---|",
        ]
        for rule in Rule.all { lines.append("| `\(rule.id)` | \(rule.reason) | \(examples[rule.id] ?? "") |") }
        lines += ["", "## Reasons for review", ""]
        lines += ReviewReason.allCases.map { "- `\($0.rawValue)`" }
        lines += [
            "", "## Case definitions", "", "| id | definition | ruling | clause read | why |", "|---|---|---|---|---|",
        ]
        for definition in definitions.definitions {
            let ruling = definition.machineRuling.rawValue + (definition.isContested ? ", contested" : "")
            lines.append(
                "| `\(definition.id)` | \(definition.name) | \(ruling) | \(definition.confidence) | \(definition.reason) |"
            )
        }
        return lines.joined(separator: "\n") + "\n"
    }
}
