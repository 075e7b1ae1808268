internal import Bibliography

/// Turns facts and the table's answer into an assessment with evidence, roles and reasons for review.
struct AssessmentWriter {
    let facts: StudyFacts
    let table: DecisionTable
    let row: String
    let answer: DecisionTable.Answer
    let version: String

    func assessment() -> PEMAssessment {
        var result = PEMAssessment(
            status: answer.status, confidence: answer.confidence, explanation: answer.explanation,
            rulesetVersion: version)
        result.definitions = uses()
        result.evidence = evidence()
        result.isContested = answer.deciding.contains {
            facts.groups[$0].mentions.contains { table.definitions[$0.definition].isContested }
        }
        result.needsReview = ReviewReason.allCases.filter(holds).map(\.rawValue)
        if !result.needsReview.isEmpty, result.confidence == .high { result.confidence = .medium }
        return result
    }

    /// One use a definition: that of its weightiest role, in the order of the text.
    private func uses() -> [PEMAssessment.DefinitionUse] {
        var uses: [PEMAssessment.DefinitionUse] = []
        for (index, group) in facts.groups.enumerated() {
            for mention in group.mentions {
                let id = table.definitions[mention.definition].id
                let passage = facts.passages[index]
                let use = PEMAssessment.DefinitionUse(
                    id: id, role: group.role, combinator: group.isInclusion ? group.combinator : nil,
                    section: passage.section,
                    span: passage.span)
                if let known = uses.firstIndex(where: { $0.id == id }) {
                    if Self.weight(use.role) < Self.weight(uses[known].role) { uses[known] = use }
                } else {
                    uses.append(use)
                }
            }
        }
        if let demand = facts.demands.first, row == "status-pem-demanded" {
            uses.append(.init(id: "explicit-pem", role: .inclusion, section: demand.section, span: demand.span))
        }
        for descriptor in facts.descriptors {
            uses.append(
                .init(
                    id: descriptor.id, role: .inclusion, section: descriptor.passage.section,
                    span: descriptor.passage.span))
        }
        return uses
    }

    private static func weight(_ role: PEMAssessment.Role) -> Int {
        let order: [PEMAssessment.Role] = [
            .inclusionConjunction, .inclusionAlternative, .inclusion, .inclusionModified, .reviewPooled,
            .comparisonGroup, .subgroup,
            .outcome, .classification, .exclusionNegated, .definitional, .instrument, .background,
        ]
        return order.firstIndex(of: role) ?? order.count
    }

    private func evidence() -> [PEMAssessment.Evidence] {
        if answer.status == .notApplicable { return facts.kindEvidence.map { [$0] } ?? [] }
        func marked(_ passages: [StudyFacts.Passage], _ rule: String) -> [PEMAssessment.Evidence] {
            passages.map { .init(section: $0.section, span: $0.span, text: $0.text, ruleID: rule) }
        }
        var found: [PEMAssessment.Evidence] = []
        if row == "status-pem-waived" { found += marked(facts.waivers, "pem-waived") }
        if row == "status-pem-demanded" { found += marked(facts.demands, "pem-entry-rule") }
        if row == "status-own-rule" { found += marked(facts.ownRules, "own-entry-rule") }
        let others = facts.groups.indices.filter {
            !answer.deciding.contains($0) && facts.groups[$0].role != .background
        }
        for group in answer.deciding + others { found += marked([facts.passages[group]], facts.groups[group].ruleID) }
        return found
    }

    private func holds(_ reason: ReviewReason) -> Bool {
        let deciding = answer.deciding.map { facts.groups[$0] }
        switch reason {
        case .contestedDefinition:
            return deciding.contains { $0.mentions.contains { table.definitions[$0.definition].isContested } }
        case .unknownDefinition: return facts.hasUnknownCriteria || deciding.contains { $0.role == .inclusionModified }
        case .pemRuleUnclear:
            return facts.hasUnclearPEM && answer.status != .required && row != "status-pem-waived"
        case .uncertainRole:
            return facts.kind == .primary && row != "status-pem-demanded" && row != "status-pem-waived"
                && facts.groups.contains { $0.isDoubtful && table.ruling(of: $0).rawValue != answer.status.rawValue }
        case .entryRuleUnread: return facts.hasUnreadEntry && answer.status == .unstated
        case .uncertainRecordKind: return !facts.isKindCertain
        case .niceAfter2021: return deciding.contains { $0.mentions.contains(where: \.isUnclear) }
        case .bareCDCAfter2015:
            return deciding.contains { $0.mentions.contains(where: \.isLate) }
        case .andWithoutBoth:
            return answer.status == .required
                && deciding.contains { group in
                    group.combinator == "and" && !group.isEmphatic
                        && Set(group.mentions.compactMap(table.ruling)).count > 1
                }
        case .mixed: return answer.status == .mixed
        case .secondaryOnlyDefinition:
            return facts.kind == .primary && !facts.groups.isEmpty && !facts.groups.contains(where: \.isInclusion)
                && row != "status-pem-demanded" && row != "status-pem-waived"
        case .conflictRule5Rule6: return !facts.waivers.isEmpty && !facts.demands.isEmpty
        case .indexGroupByClassification:
            return row == "status-secondary-only" && deciding.contains { $0.role == .classification }
        case .abstractMethodsDisagree: return disagree
        case .unknownLanguage: return facts.hasForeignText
        }
    }

    /// True where the abstract's entry rule says otherwise than that of the methods.
    private var disagree: Bool {
        let entries = facts.groups.indices.filter { facts.groups[$0].isInclusion }
        let sides = ["abstract", "methods"].map { section in
            entries.filter { facts.passages[$0].section == section }.map(table.ruling(of:))
        }
        return !sides[0].isEmpty && !sides[1].isEmpty && MentionGroup.all(sides[0]) != MentionGroup.all(sides[1])
    }
}
