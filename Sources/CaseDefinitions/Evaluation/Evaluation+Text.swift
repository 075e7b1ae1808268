internal import Bibliography

extension Evaluation {
    /// The evaluation as a person reads it: matrix, shares with intervals, kappa, and each disagreement with its evidence.
    package var text: String {
        let statuses = PEMAssessment.Status.allCases
        let width = 16
        var lines = ["Labels in rows, rules in columns"]
        lines.append(Self.pad("", width) + statuses.map { Self.pad($0.rawValue, width) }.joined())
        for expected in statuses {
            let counts = statuses.map { Self.pad(String(count(expected: expected, given: $0)), width) }.joined()
            lines.append(Self.pad(expected.rawValue, width) + counts)
        }
        lines.append("")
        lines.append("Accuracy \(Self.shown(accuracy)), Cohen's kappa \(kappa.map(Self.rounded) ?? "undefined")")
        for status in statuses {
            lines.append(
                "\(Self.pad(status.rawValue, width))precision \(Self.shown(precision(of: status))), recall \(Self.shown(recall(of: status)))"
            )
        }
        for difference in disagreements { lines += Self.shown(difference) }
        return lines.joined(separator: "\n") + "\n"
    }

    private static func shown(_ difference: Case) -> [String] {
        let answer = difference.assessment
        var lines = [
            "",
            "\(difference.id): label \(difference.expected.rawValue), rules \(answer.status.rawValue) (\(answer.confidence.rawValue)). \(answer.explanation)",
        ]
        for evidence in answer.evidence {
            lines.append(
                "  \(evidence.section) \(evidence.span.lowerBound)-\(evidence.span.upperBound) \(evidence.ruleID): \u{201C}\(evidence.text)\u{201D}"
            )
        }
        if !answer.needsReview.isEmpty { lines.append("  review: " + answer.needsReview.joined(separator: ", ")) }
        return lines
    }

    private static func shown(_ share: Share) -> String {
        guard let value = share.value, let interval = share.interval else { return "- (0 of 0)" }
        return
            "\(rounded(value)) (\(share.hits) of \(share.total), 95 % \(rounded(interval.lowerBound))-\(rounded(interval.upperBound)))"
    }

    /// Three digits after the point.
    private static func rounded(_ number: Double) -> String {
        let thousandths = Int((abs(number) * 1000).rounded())
        let digits = String(thousandths % 1000)
        return (number < 0 ? "-" : "") + "\(thousandths / 1000)." + String(repeating: "0", count: 3 - digits.utf8.count)
            + digits
    }

    private static func pad(_ text: String, _ width: Int) -> String {
        text + String(repeating: " ", count: max(1, width - text.utf8.count))
    }
}
