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
        let reading = StudyReading(study, lexicon: lexicon)
        let facts = reading.facts()
        let table = DecisionTable(facts: facts, definitions: lexicon.definitions)
        let (row, answer) = table.decide()
        return AssessmentWriter(facts: facts, table: table, row: row, answer: answer, version: version).assessment()
    }
}
