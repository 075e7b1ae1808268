import Bibliography
import Testing

@testable import CaseDefinitions

@Suite("A paper's kind is told from what it says of its own work")
struct RecordKindTests {
    private static let classifier = try? PEMClassifier(definitions: .builtIn())

    private func status(_ text: KindTexts.Text) throws -> PEMAssessment.Status {
        try #require(Self.classifier).assess(StudyText(title: text.title, abstract: text.abstract, year: 2020)).status
    }

    @Test("A paper without participants of its own selects nobody", arguments: KindTexts.withoutParticipants)
    func selectsNobody(_ text: KindTexts.Text) throws {
        #expect(try status(text) == .notApplicable)
    }

    @Test("A study stays a study, however its title sounds", arguments: KindTexts.withParticipants)
    func staysAStudy(_ text: KindTexts.Text) throws {
        #expect(try status(text) != .notApplicable)
    }
}
