package import Bibliography

/// Says of a study whether post-exertional malaise was required for taking part, with the words that say so.
///
/// A pure function of the text and the definitions; one pass over the text finds all phrases, and a text without any
/// costs nothing more. It is conservative: where the words leave doubt, the answer is not "required".
package struct PEMClassifier: Sendable {
    let lexicon: Lexicon
    let version: String

    /// Makes a classifier; building its automaton takes milliseconds, so keep it.
    package init(definitions: DefinitionSet) {
        lexicon = Lexicon(definitions)
        version = definitions.version
    }

    /// Assesses one study.
    ///
    /// - Parameter study: its texts.
    /// - Returns: the status with evidence; never nothing.
    package func assess(_ study: StudyText) -> PEMAssessment {
        let (facts, table) = read(study)
        let (row, answer) = table.decide()
        return AssessmentWriter(facts: facts, table: table, row: row, answer: answer, version: version).assessment()
    }

    /// The row of the decision table that gave the status, and the later rows that would have given one.
    ///
    /// - Parameter study: its texts.
    /// - Returns: the rule that fired and those it overruled, in the table's order.
    package func trace(_ study: StudyText) -> (fired: Rule, overruled: [Rule]) {
        let table = read(study).table
        let rows = DecisionTable.rows.filter { $0.answer(table) != nil }.map { Rule(id: $0.id, reason: $0.reason) }
        return (rows[0], rows.dropFirst().filter { $0.id != "status-no-rule" && $0.id != "status-otherwise" })
    }

    private func read(_ study: StudyText) -> (facts: StudyFacts, table: DecisionTable) {
        let facts = StudyReading(study, lexicon: lexicon).facts()
        return (facts, DecisionTable(facts: facts, definitions: lexicon.definitions))
    }
}
