internal import Bibliography

/// Tells what a group of definitions was used for, from the words of its clause.
///
/// The first rule that fits decides.
struct RoleRules {
    let kind: RecordKind
    /// True where the title or the sentence before speaks of a sample that was drawn for something else.
    let isOtherSample: Bool
    /// True where the title names another illness or a population, and not the index illness.
    let isOtherTitle: Bool
    /// True where the title announces a count of cases: prevalence, incidence.
    let isCountingTitle: Bool
    let definitions: [CaseDefinition]

    /// A role and the rule that gave it.
    struct Verdict {
        let role: PEMAssessment.Role
        let ruleID: String
        var isStrong = false
        /// True where it may have been a rule of entry, and the words don't tell.
        var isDoubtful = false

        /// Spoken of, as far as the words tell.
        static let unclear = Verdict(role: .background, ruleID: "role-background", isDoubtful: true)
    }

    /// The role of a group.
    ///
    /// - Parameters:
    ///   - group: definitions of one sentence.
    ///   - sentence: that sentence.
    ///   - section: the field's name.
    /// - Returns: the role, with the id of the rule.
    func verdict(on group: MentionGroup, in sentence: Sentence, section: String) -> Verdict {
        let clause = Clause(of: group.range, in: sentence)
        if section == "keywords" {
            return Verdict(role: kind == .definition ? .definitional : .background, ruleID: "role-background")
        }
        if group.mentions.allSatisfy(\.isBody) { return Verdict(role: .background, ruleID: "role-body") }
        if clause.isInstrument { return Verdict(role: .instrument, ruleID: "role-instrument") }
        if kind == .systematicReview { return pooled(clause, section: section) }
        if kind != .primary {
            let isSubject = kind == .definition && section == "title" || kind == .guideline && section == "title"
            return Verdict(
                role: isSubject ? .definitional : .background,
                ruleID: isSubject ? "role-definitional" : "role-background")
        }
        if clause.isNegated { return Verdict(role: .exclusionNegated, ruleID: "role-excluded") }
        if group.mentions.allSatisfy({ definitions[$0.definition].pem == "none" }), section != "title" {
            return Verdict(role: .inclusion, ruleID: "role-inclusion")
        }
        if clause.isModified, clause.hasOwnSample, section != "title" {
            return Verdict(role: .inclusionModified, ruleID: "role-modified")
        }
        if clause.isListItem || clause.isConditional || clause.isExhaustive {
            return entry(group, clause, section: section)
        }
        if clause.isPast || clause.isGeneral { return Verdict(role: .background, ruleID: "role-background") }
        if clause.isPortion(ofOtherSample: isOtherSample) {
            let role: PEMAssessment.Role = clause.hasSubgroupWord ? .subgroup : .outcome
            return Verdict(role: role, ruleID: role == .subgroup ? "role-subgroup" : "role-outcome")
        }
        if clause.isOfAnybody, !clause.isListItem { return .unclear }
        if clause.isOutcome { return Verdict(role: .outcome, ruleID: "role-outcome") }
        if clause.isComparison(of: group) { return Verdict(role: .classification, ruleID: "role-classification") }
        if clause.isSorting, isOtherSample || !clause.isRecruitedIllness { return sorting(group, clause) }
        if let verdict = subject(clause) { return verdict }
        if isOtherSample, clause.isContrasted, !clause.isIllnessInBrackets, !clause.isOrdered {
            return Verdict(role: .classification, ruleID: "role-classification")
        }
        let verdict = entry(group, clause, section: section)
        let isIndex = group.mentions.contains {
            definitions[$0.definition].disease == nil && definitions[$0.definition].ruling == .required
        }
        if isCountingTitle, isIndex, !clause.isOrdered, verdict.role != .background {
            return Verdict(role: .outcome, ruleID: "role-outcome")
        }
        if isOtherTitle, isIndex, verdict.role != .background, !clause.isRestricting {
            return Verdict(role: .outcome, ruleID: "role-outcome")
        }
        return verdict
    }

    private func pooled(_ clause: Clause, section: String) -> Verdict {
        if clause.isNegated || clause.hasWord(["none"]) {
            return Verdict(role: .exclusionNegated, ruleID: "role-excluded")
        }
        let isAdvice =
            clause.sentence.hasWord(
                ["recommend", "recommends", "future", "should"], in: clause.sentence.tokens.indices)
            && !clause.sentence.hasWord(
                ["studies", "trials", "eligible", "included", "diagnosed"], in: clause.sentence.tokens.indices)
        let isCustom =
            clause.hasWord(["are"]) && clause.hasWord(["used"])
            && clause.hasWord(["primarily", "commonly", "often", "widely", "frequently", "mostly", "usually"])
        let isHistory =
            isAdvice || isCustom
            || clause.hasWord([
                "published", "introduced", "birthed", "proposed", "developed", "superseded", "replaced", "history",
                "evolved", "recommended", "since",
            ])
                && !clause.hasWord([
                    "studies", "trials", "eligible", "eligibility", "included", "diagnosed", "participants",
                ])
        let isPooled = clause.sentence.hasWord(
            [
                "recruited", "enrolled", "selected",
                "studies", "study", "trials", "trial", "rcts", "articles", "papers", "eligible", "eligibility",
                "included", "inclusion", "include", "meta", "participants",
                "patients", "adults", "children", "diagnosed", "used", "using", "cohorts", "samples", "cases", "people",
                "individuals", "estimates", "met", "prevalence", "according",
            ], in: clause.sentence.tokens.indices)
        return !isHistory && isPooled
            ? Verdict(role: .reviewPooled, ruleID: "role-review-pooled")
            : Verdict(role: .background, ruleID: "role-background")
    }

    /// Sorted into classes: the entry rule of the cases where the definition asks for less, a mere class otherwise.
    private func sorting(_ group: MentionGroup, _ clause: Clause) -> Verdict {
        let isLoose = group.mentions.allSatisfy {
            definitions[$0.definition].ruling == .notRequired && definitions[$0.definition].disease == nil
        }
        let isCase = clause.hasWord(["cfs", "me", "mecfs", "cases", "syndrome"])
        return isLoose && isCase
            ? Verdict(role: .inclusion, ruleID: "role-inclusion")
            : Verdict(role: .classification, ruleID: "role-classification")
    }

    /// The definition as the subject of its clause: used by the study, or spoken of.
    private func subject(_ clause: Clause) -> Verdict? {
        guard !clause.isGoverned, !clause.isMetBefore, !(clause.isBracketed && clause.hasPeopleOrTopic),
            let verb = clause.finiteVerbAfter
        else { return nil }
        if clause.isUsed(after: verb) {
            if isOtherSample, clause.isForSorting(after: verb) {
                return Verdict(role: .classification, ruleID: "role-classification")
            }
            return clause.isPortionAfter(verb)
                ? Verdict(role: .outcome, ruleID: "role-outcome")
                : Verdict(role: .inclusion, ruleID: "role-inclusion", isStrong: clause.isStrong)
        }
        return clause.isPortionAfter(verb)
            ? Verdict(role: .outcome, ruleID: "role-outcome")
            : Verdict(role: .background, ruleID: "role-background")
    }

    /// True where meeting one of the definitions would promise PEM.
    private func asksForPEM(_ group: MentionGroup) -> Bool {
        group.mentions.contains { definitions[$0.definition].machineRuling == .required }
    }

    /// Words of entry belong to the definition itself; a promise of PEM needs that.
    private func isFirm(_ clause: Clause) -> Bool {
        clause.isListItem || clause.isConditional || clause.isExhaustive || clause.isGoverned || clause.isLabelled
            || clause.isAdjective
            || clause.isInBrackets
            || clause.isConfirmedAfter
    }

    private func entry(_ group: MentionGroup, _ clause: Clause, section: String) -> Verdict {
        if section == "title" {
            let isEntry = clause.hasMet || clause.hasWord(["defined", "diagnosed"])
            return isEntry
                ? Verdict(role: .inclusion, ruleID: "role-inclusion")
                : Verdict(role: .background, ruleID: "role-background")
        }
        let isEntry =
            clause.isListItem || clause.isConditional || clause.isExhaustive || clause.isLabelled
            || clause.hasEntryBefore
            || clause.hasEntryAfter
            || clause.isInBrackets && clause.hasPeopleOrTopic
            || section == "methods" && (clause.hasPeopleOrTopic || clause.hasWord(["fatigue"]))
        guard isEntry, !asksForPEM(group) || isFirm(clause) else {
            return isEntry || clause.hasPeopleOrTopic ? .unclear : Verdict(role: .background, ruleID: "role-background")
        }
        if clause.isModified {
            return Verdict(role: .inclusionModified, ruleID: "role-modified", isStrong: clause.isStrong)
        }
        if group.mentions.count > 1 {
            return group.combinator == "or"
                ? Verdict(role: .inclusionAlternative, ruleID: "role-alternative", isStrong: clause.isStrong)
                : Verdict(role: .inclusionConjunction, ruleID: "role-conjunction", isStrong: clause.isStrong)
        }
        return Verdict(
            role: group.isChoice ? .inclusionAlternative : .inclusion, ruleID: "role-inclusion",
            isStrong: clause.isStrong)
    }
}
