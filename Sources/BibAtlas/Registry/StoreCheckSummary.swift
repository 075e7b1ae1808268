import AtlasStore
import Bibliography
import DOIRegistry
import Normalization

/// What a check over a store came to, in words.
struct StoreCheckSummary {
    let text: String

    init(_ questions: [DOIQuestion], _ answers: [String: RegistryAnswer], _ update: StudyUpdate) {
        var (registered, unregistered, unknown, others) = (0, 0, 0, 0)
        for question in questions {
            let answer = question.doi.flatMap { answers[$0.name] }
            switch answer?.registered {
            case true?: registered += 1
            case false?: unregistered += 1
            case nil: unknown += 1
            }
            if DOICheckReport.matches(question, answer) == false { others += 1 }
        }
        let lines = RetractionLines(update.retractions).lines
        text =
            (lines + [
                "DOIs: \(questions.count) (registered \(registered), not registered \(unregistered), unknown \(unknown); "
                    + "of another work \(others))",
                "studies: changed \(update.changed), unchanged \(update.unchanged)",
            ]).joined(separator: "\n")
    }
}

/// The studies that turned out to be retracted, withdrawn or under concern: what a person should see first.
struct RetractionLines {
    let lines: [String]

    init(_ found: [StudyUpdate.FoundRetraction]) {
        guard !found.isEmpty else {
            lines = []
            return
        }
        lines =
            ["newly found: \(found.count) retracted, withdrawn or under concern"]
            + found.map { one in
                let notice = one.retraction
                let facts = [notice.date, notice.doi.map { "notice \($0)" }, "by \(notice.origin)"].compactMap(\.self)
                return "  \(notice.kind.rawValue): \(one.title) (\(facts.joined(separator: ", ")))"
            }
    }
}
