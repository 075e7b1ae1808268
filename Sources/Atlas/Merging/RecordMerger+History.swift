internal import Bibliography

extension RecordMerger {
    /// The assessment of the record whose text tells most: the one with the methods, else with the abstract.
    mutating func mergeAssessment() {
        let order = [origins["methods"], origins["abstract"]].compactMap(\.self) + all
        take(\.pem, as: "pem", from: order)
        guard merged.retraction?.kind == .notice, let assessed = merged.pem, assessed.status != .notApplicable else {
            return
        }
        merged.pem = PEMAssessment(
            status: .notApplicable, confidence: .high,
            explanation: "A notice of a retraction: no participants were selected.",
            rulesetVersion: assessed.rulesetVersion)
    }

    /// Unmapped fields and faults of all records; of the changes, those of the values that were taken.
    mutating func mergeHistory() {
        join(\.unmapped, as: nil, from: all) { $0 }
        join(\.diagnostics, as: nil, from: all) { $0 }
        merged.changes = all.flatMap { index in
            records[index].changes.filter { (origins[Self.atlasField(of: $0.field)] ?? all[0]) == index }
        }
    }

    /// The name in the atlas JSON of a field that a change names (`contributors[2].given`, `identifiers.doi`).
    private static func atlasField(of field: String) -> String {
        let head = field.prefix { $0 != "." && $0 != "[" }
        return switch head {
        case "contributors": "authors"
        case "container": "journal"
        case "issued": "published"
        case "relatedArticles": "related"
        case "identifiers": String(field.dropFirst(head.count + 1))
        default: String(head)
        }
    }
}
