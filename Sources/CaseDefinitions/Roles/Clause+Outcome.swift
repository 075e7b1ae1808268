/// Whether meeting a definition was a result, a class or a comparison.
extension Clause {
    /// Meeting it was counted or awaited.
    var isOutcome: Bool {
        if sentence.hasWord(["whether"], in: before), !sentence.hasWord(["regardless", "irrespective"], in: before) {
            return true
        }
        if sentence.hasWord(["proportion", "rate", "rates", "outcome", "endpoint"], in: before) { return true }
        if sentence.hasWord(["prevalence", "incidence"], in: sentence.tokens.indices) { return true }
        if sentence.has(["how", "many"], in: before) { return true }
        if isAsked || isRecorded { return true }
        if let met = last(ClauseWords.met, in: before),
            ["would", "could", "might", "may"].contains(text(text(met - 1) == "have" ? met - 2 : met - 1))
        {
            return true
        }
        let isNarrowed = sentence.has(["only", "those"], in: group.upperBound..<sentence.tokens.count)
        if let screened = last(["screened", "screening"], in: before), !hasMet, !isNarrowed,
            !sentence.hasWord(["defined", "diagnosed"], in: screened..<group.lowerBound),
            !sentence.hasWord(["recruited", "enrolled", "included"], in: range)
        {
            return true
        }
        guard let grown = last(["developed", "develop", "developing", "progressed", "onset"], in: before),
            text(grown) != "onset"
        else { return false }
        let object = grown + 1..<min(grown + 5, range.upperBound)
        return sentence.hasWord(["me", "cfs", "chronic", "myalgic", "mecfs"], in: object)
            && !sentence.hasWord(["who", "had"], in: max(range.lowerBound, grown - 2)..<grown)
    }

    /// "we determined who met": the question was open when the sample was drawn.
    private var isAsked: Bool {
        before.contains {
            ClauseWords.asking.contains(text($0)) && ["who", "which", "if", "how"].contains(text($0 + 1))
        }
    }

    /// "Fulfilment of the CCC was recorded": noted of people who were in already.
    private var isRecorded: Bool {
        guard let verb = finiteVerbAfter,
            sentence.hasWord(
                ["fulfilment", "fulfillment", "presence", "status"],
                in: max(range.lowerBound, group.lowerBound - 4)..<verb)
        else { return false }
        return !sentence.hasWord(
            [
                "required", "mandatory", "necessary", "confirmed", "prerequisite", "condition", "inclusion", "entry",
                "verified",
            ],
            in: verb..<range.upperBound)
    }

    /// "Participants meeting it were compared with those meeting another alone, or not meeting it".
    private var isComparedWithRest: Bool {
        let hasRest = after.contains {
            text($0) == "than"
                && sentence.hasWord(
                    ["others", "rest", "remainder", "remaining"], in: $0..<min($0 + 3, range.upperBound))
        }
        if hasRest { return true }
        guard sentence.hasWord(["meeting", "fulfilling", "satisfying", "who"], in: before),
            !sentence.hasWord(ClauseWords.otherIllness.union(["healthy", "covid"]), in: after),
            let compared = after.first(where: { ["compared", "versus", "vs"].contains(text($0)) })
        else { return false }
        return (compared..<range.upperBound).contains {
            guard text($0) == "those" || WordLists.people.contains(text($0)) else { return false }
            let next = text($0 + 1)
            return ["meeting", "fulfilling", "satisfying", "not"].contains(next)
                || next == "who"
                    && (ClauseWords.met.contains(text($0 + 2)) || ["did", "only", "failed"].contains(text($0 + 2)))
        }
    }

    /// Definitions were compared with each other.
    func isComparison(of group: MentionGroup) -> Bool {
        if isComparedWithRest { return true }
        let isPlural = group.mentions.count > 1 || sentence.hasWord(["definitions"], in: range)
        guard isPlural,
            !sentence.hasWord(
                ClauseWords.met.union(["diagnosed", "recruited", "inclusion", "eligible", "required", "diagnosis"]),
                in: range)
        else { return false }
        return sentence.hasWord(ClauseWords.comparing, in: range)
    }

    /// "Patients with ME/CFS (Canadian criteria)", no other sample named before.
    var isIllnessInBrackets: Bool {
        isInBrackets && sentence.hasWord(["cfs", "mecfs", "me"], in: before)
            && !sentence.hasWord(["covid", "post", "pcs", "pcc", "sars"], in: before)
    }

    /// "were used to identify cases": in a sample that was drawn otherwise.
    func isForSorting(after verb: Int) -> Bool {
        (verb..<range.upperBound).contains {
            text($0) == "to" && Self.finding.contains(text($0 + 1))
        }
    }

    private static let finding: Set<String> = [
        "determine", "classify", "identify", "categorise", "categorize", "detect", "ascertain", "assess", "evaluate",
        "estimate", "find", "count", "label",
    ]

    /// A wider sample was sorted by it.
    var isSorting: Bool {
        guard let sort = last(ClauseWords.sorting, in: before) else { return false }
        return !hasMet && !isCheckedAgainst
            && !sentence.hasWord(
                ["recruited", "enrolled", "inclusion", "eligible", "diagnosed"], in: sort..<group.lowerBound)
    }

    /// "Subjects with ME/CFS were recruited and classified by it": the illness came first, so it is their entry rule.
    var isRecruitedIllness: Bool {
        sentence.hasWord(["cfs", "mecfs", "me"], in: before)
            && sentence.hasWord(["recruited", "enrolled", "diagnosed", "included"], in: before)
    }

    /// The same sentence sets those who did not meet it against those who did.
    var isContrasted: Bool {
        let rest = group.upperBound..<sentence.tokens.count
        let hasOther = rest.contains {
            ["not", "non", "without", "neither", "remaining", "rest"].contains(text($0))
                || text($0) == "other" && WordLists.people.contains(text($0 + 1))
        }
        return hasOther && sentence.hasWord(["or", "compared", "versus", "vs", "and", "with"], in: rest)
    }
}
