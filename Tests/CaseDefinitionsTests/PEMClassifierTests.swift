import Bibliography
import CaseDefinitions
import TestSupport
import Testing

@Suite("The PEM classifier")
struct PEMClassifierTests {
    let classifier: PEMClassifier

    init() throws { classifier = PEMClassifier(definitions: try .builtIn()) }

    private let theoryTitle =
        "The potential causes of myasthenia and fasciculations in severely ill ME/CFS patients: the role of disturbed electrophysiology"

    @Test("a theory paper selects nobody", arguments: [["Hypothesis and Theory"], []])
    func theory(_ types: [String]) throws {
        let answer = classifier.assess(StudyText(title: theoryTitle, year: 2025, publicationTypes: types))
        #expect(answer.status == .notApplicable)
        #expect(answer.badge.rawValue == "PEM unclear")
        #expect(answer.explanation == "A theory paper: no participants were selected.")
        #expect(
            answer.evidence == [
                .init(section: "title", span: 0..<20, text: "The potential causes", ruleID: "record-kind-theory")
            ])
    }

    @Test func `spans count Unicode scalars of the field they name`() throws {
        let text = "Größe ≥ 5 µm – die Ärzte; “ok”. Patients met the Canadian Consensus Criteria (CCC)."
        let answer = classifier.assess(StudyText(title: "ME/CFS", abstract: text))
        let evidence = try #require(answer.evidence.first)
        let scalars = Array(text.unicodeScalars)
        #expect(evidence.section == "abstract")
        #expect(String(String.UnicodeScalarView(scalars[evidence.span])) == evidence.text)
        #expect(evidence.text == "Canadian Consensus Criteria (CCC")
    }

    @Test func `methods beat the abstract, and a difference is flagged`() {
        let study = StudyText(
            title: "Cytokines in ME/CFS", abstract: "Patients met the Canadian Consensus Criteria.",
            methods: "Patients had to meet the Fukuda criteria.", year: 2019)
        let answer = classifier.assess(study)
        #expect(answer.status == .notRequired)
        #expect(answer.needsReview.contains("abstract-methods-disagree"))
    }

    @Test func `keywords and a title alone select nobody`() {
        let answer = classifier.assess(
            StudyText(title: "Cytokines in ME/CFS", keywords: ["Canadian Consensus Criteria", "PEM required"]))
        #expect(answer.status == .unstated)
        #expect(answer.definitions.map(\.role) == [.background])
    }

    @Test func `an empty study is unstated`() {
        let answer = classifier.assess(StudyText())
        #expect(answer.status == .unstated)
        #expect(answer.evidence.isEmpty)
    }

    @Test func `the trace names the row that fired and those it overruled`() {
        let study = StudyText(
            title: "A trial in ME/CFS", methods: "Patients met the IOM criteria, but PEM was not required.")
        let trace = classifier.trace(study)
        #expect(trace.fired.id == "status-pem-waived")
        #expect(trace.overruled.map(\.id).contains("status-single"))
    }

    @Test func `random texts never crash it and always give the same answer`() {
        var generator = SeededGenerator(seed: 7)
        let pieces = [
            "met", " ", "the ", "CCC", "(", ")", ", ", "or ", "and ", "Fukuda ", "criteria", ". ", "PEM ",
            "not required", "é", "≥", "ME/CFS", "\n", "12 ", "of ", "%",
            "patients ", "筋痛", "\u{301}", "both ", "NICE ", "2021 ", "excluded ", "whom ", "all but one ", "🙂", ";",
            "respectively",
        ]
        for _ in 0..<2000 {
            let text = (0..<Int.random(in: 0..<30, using: &generator)).map { _ in
                pieces.randomElement(using: &generator) ?? ""
            }.joined()
            let study = StudyText(title: text, abstract: text, methods: text, keywords: [text], year: 2021)
            let answer = classifier.assess(study)
            #expect(answer == classifier.assess(study))
            for evidence in answer.evidence where evidence.section != "publicationTypes" {
                let scalars = Array((evidence.section == "keywords" ? text : text).unicodeScalars)
                #expect(evidence.span.upperBound <= scalars.count)
                #expect(String(String.UnicodeScalarView(scalars[evidence.span])) == evidence.text)
            }
        }
    }
}
