import Bibliography
import CaseDefinitions
import Testing

/// A text of our own, with what a careful reader says of it by the decision table.
struct LabelledSentence: Sendable, CustomTestStringConvertible {
    let text: String
    let status: PEMAssessment.Status
    /// `id:role`, or `id:in` and `id:out` where only selection matters; in any order.
    let uses: String
    var title = "A study of people with ME/CFS"
    var year: Int? = 2019
    var types: [String] = []
    var isMethods = true
    var review: String?

    init(
        _ text: String, _ status: PEMAssessment.Status, _ uses: String = "",
        title: String = "A study of people with ME/CFS",
        year: Int? = 2019, types: [String] = [], abstract: Bool = false, review: String? = nil
    ) {
        (self.text, self.status, self.uses, self.title, self.year) = (text, status, uses, title, year)
        (self.types, isMethods, self.review) = (types, !abstract, review)
    }

    var testDescription: String { text }

    private static let classifier = Result { PEMClassifier(definitions: try .builtIn()) }

    /// The text in its field.
    var study: StudyText {
        var study = StudyText(title: title, year: year, publicationTypes: types)
        if isMethods { study.methods = text } else { study.abstract = text }
        return study
    }

    /// Compares status, uses and the review reason.
    func check() throws {
        let answer = try Self.classifier.get().assess(study)
        let said = answer.definitions.map { "\($0.id):\($0.role.rawValue)" }
        #expect(
            answer.status == status,
            "MISS \(text) | got \(answer.status.rawValue), wanted \(status.rawValue) | \(said) | \(answer.explanation)")
        for use in uses.split(separator: " ") {
            let parts = use.split(separator: ":").map(String.init)
            let mine = answer.definitions.first { $0.id == parts[0] }
            let isIn = mine?.role.rawValue.hasPrefix("inclusion")
            let fits =
                parts[1] == "in"
                ? isIn == true
                : parts[1] == "out" ? isIn == false : parts[1] == "none" ? mine == nil : mine?.role.rawValue == parts[1]
            #expect(fits, "MISS \(text) | wanted \(use), got \(said)")
        }
        if let review {
            #expect(
                answer.needsReview.contains(review), "MISS \(text) | wanted review \(review), got \(answer.needsReview)"
            )
        }
    }
}
