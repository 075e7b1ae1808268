import Atlas
import Bibliography
import CaseDefinitions
import Deduplication
import Normalization

/// Tells in words where each field of a study came from, what was changed, and why its PEM status is what it is.
struct StudyExplanation {
    let study: Study
    let records: [Reference]
    let classifier: PEMClassifier

    /// The whole text, in sections.
    var text: String {
        let parts = [head, sources, changes, merging, evidence, decisions, review].filter { !$0.isEmpty }
        return parts.joined(separator: "\n\n")
    }

    private var head: String {
        "\(study.slug)\n\(study.reference.title ?? "(no title)")\n\(Byline(study.reference).description)"
    }

    private var sources: String {
        let lines = study.sources.enumerated().map { index, source in
            let fields = study.origins.filter { $0.value == index }.map(\.key).sorted()
            return "  [\(index)] \(source.file) record \(source.record) (\(source.format.rawValue))"
                + (fields.isEmpty ? "" : ": \(fields.joined(separator: ", "))")
        }
        return "sources, and the fields taken from each:\n" + lines.joined(separator: "\n")
    }

    private var changes: String {
        let lines = records.flatMap { record in
            record.changes.map { change in
                "  \(record.id): \(change.field): \(shown(change.from)) -> \(shown(change.to)) [\(change.rule)]"
            }
        }
        let told = Set(records.flatMap(\.changes))
        let further = study.reference.changes.filter { !told.contains($0) }.map { change in
            "  all records: \(change.field): \(shown(change.from)) -> \(shown(change.to)) [\(change.rule)]"
        }
        return lines.isEmpty && further.isEmpty ? "" : "changes:\n" + (lines + further).joined(separator: "\n")
    }

    private var merging: String {
        guard records.count > 1 else { return "" }
        let matches = records.enumerated().map { MatchRecord($1, index: $0) }
        let lines = Deduplicator().explanations(of: matches).map { pair in
            "  \(records[pair.first].id) and \(records[pair.second].id): \(pair.isJoined ? "joined" : "apart") by \(pair.rule)"
        }
        return "merged, since:\n" + lines.joined(separator: "\n")
    }

    private var evidence: String {
        guard let pem = study.reference.pem else { return "" }
        var lines = [
            "\(pem.badge.rawValue) (\(pem.status.rawValue), confidence \(pem.confidence.rawValue)): \(pem.explanation)"
        ]
        let (fired, overruled) = classifier.trace(StudyText(study.reference))
        lines.append("  decided by \(fired.id): \(fired.reason)")
        for rule in overruled { lines.append("  overruled \(rule.id): \(rule.reason)") }
        for piece in pem.evidence {
            lines.append(
                "  \(piece.section) \(piece.span.lowerBound)-\(piece.span.upperBound) [\(piece.ruleID)]: >>\(piece.text)<<"
            )
        }
        for use in pem.definitions { lines.append("  definition \(use.id): \(use.role.rawValue)") }
        for reason in pem.needsReview { lines.append("  needs review: \(reason)") }
        return lines.joined(separator: "\n")
    }

    private var decisions: String {
        guard let decisions = study.decisions, !decisions.isEmpty else { return "" }
        let lines = decisions.map { said in
            let about = [said.field, said.otherSlug].compactMap(\.self).joined(separator: " ")
            let value =
                said.kind == .edit || said.kind == .rule
                ? " = \(shown(said.value)), for \(shown(said.machineValue))" : ""
            return
                "  \(said.kind.rawValue)\(about.isEmpty ? "" : " " + about)\(value): \(said.reason) (\(said.name), \(said.date))"
        }
        return "decided by people:\n" + lines.joined(separator: "\n")
    }

    private var review: String {
        guard !study.review.isEmpty else { return "" }
        let lines = study.review.map { "  \($0.code.rawValue) in \($0.field): \($0.values.joined(separator: " | "))" }
        return "waits for a person:\n" + lines.joined(separator: "\n")
    }

    private func shown(_ value: String?) -> String { value.map { "\"\($0)\"" } ?? "nothing" }
}
