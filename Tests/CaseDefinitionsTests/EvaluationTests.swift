import Bibliography
import CaseDefinitions
import Testing

@Suite("The evaluation against labels")
struct EvaluationTests {
    private func evaluation(_ pairs: [(PEMAssessment.Status, PEMAssessment.Status)]) -> Evaluation {
        Evaluation(
            pairs.enumerated().map { index, pair in
                var assessment = PEMAssessment(
                    status: pair.1, confidence: .high, explanation: "Because.", rulesetVersion: "1")
                assessment.evidence = [.init(section: "abstract", span: 3..<6, text: "CCC", ruleID: "role-inclusion")]
                return Evaluation.Case(id: "s\(index)", expected: pair.0, assessment: assessment)
            })
    }

    @Test func `counts, shares and kappa follow their definitions`() throws {
        let evaluation = evaluation([
            (.required, .required), (.required, .notRequired), (.notRequired, .notRequired), (.unstated, .unstated),
        ])
        #expect(evaluation.accuracy.value == 0.75)
        #expect(evaluation.recall(of: .required) == .init(hits: 1, total: 2))
        #expect(evaluation.precision(of: .notRequired) == .init(hits: 1, total: 2))
        let kappa = try #require(evaluation.kappa)
        #expect(abs(kappa - (0.75 - 0.3125) / (1 - 0.3125)) < 1e-12)
        #expect(evaluation.disagreements.map(\.id) == ["s1"])
    }

    @Test func `the interval is Wilson's`() throws {
        let interval = try #require(Evaluation.Share(hits: 8, total: 10).interval)
        #expect(abs(interval.lowerBound - 0.4902) < 1e-4)
        #expect(abs(interval.upperBound - 0.9433) < 1e-4)
        #expect(Evaluation.Share(hits: 0, total: 0).interval == nil)
    }

    @Test func `the text shows each disagreement with its evidence`() {
        let text = evaluation([(.required, .notRequired), (.unstated, .unstated)]).text
        #expect(text.contains("s0: label required, rules not-required (high). Because."))
        #expect(text.contains("  abstract 3-6 role-inclusion: \u{201C}CCC\u{201D}"))
        #expect(text.contains("Accuracy 0.500 (1 of 2, 95 % 0.095-0.905)"))
        #expect(evaluation([]).text.contains("kappa undefined"))
    }
}
