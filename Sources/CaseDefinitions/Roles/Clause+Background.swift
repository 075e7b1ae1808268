/// Whether a definition is only spoken of, or kept people out.
extension Clause {
    /// The words are about earlier work, advice or history.
    var isPast: Bool {
        if isElsewhere || isTalk || isVariable || isExposure || isFeature { return true }
        let words = range.lowerBound..<min(group.upperBound + 8, range.upperBound)
        guard let past = words.first(where: { ClauseWords.past.contains(text($0)) }) else { return false }
        if ["previously", "previous", "commonly", "widely", "often", "prior", "usually"].contains(text(past)),
            hasPeople, hasMet || hasWord(["diagnosed"])
        {
            return hasWord(["studies", "cited", "literature"])
        }
        if hasMet || hasWord(["diagnosed", "recruited", "enrolled", "eligible", "inclusion"]) {
            return hasWord(["cited", "literature"])
        }
        if past > group.lowerBound - 1, past < group.upperBound { return false }
        if ["proposed", "published", "guideline", "guidelines", "report", "several", "many", "since", "existing"]
            .contains(text(past))
        {
            return !(hasEntryNoun || sentence.hasWord(["defined", "according", "using", "based", "per"], in: before))
        }
        return !hasEntryNoun
    }

    private var hasEntryNoun: Bool {
        hasWord([
            "patients", "participants", "subjects", "cases", "we", "our", "cohort", "children", "adults", "sample",
        ]) && !hasWord(["recommends", "recommended", "recommend", "cited"])
    }
    /// "did not meet", "excluded if they met".
    var isNegated: Bool {
        if sentence.heading == .exclusion { return true }
        if let met = last(ClauseWords.met, in: before), group.lowerBound - met <= 14 {
            let window = max(range.lowerBound, met - 4)..<met
            let isOnly = sentence.hasWord(["only"], in: window)
            if !isOnly, sentence.hasWord(ClauseWords.negations, in: window) {
                return !sentence.hasWord(ClauseWords.dropped, in: range)
            }
        }
        if sentence.isRefused(in: after), hasMet || isGoverned,
            !sentence.hasWord(["included", "recruited"], in: before)
        {
            return true
        }
        guard
            let out = last(ClauseWords.dropped.union(["exclude", "exclusion", "excluding", "except"]), in: before)
        else {
            return false
        }
        return last(["included", "inclusion", "include", "recruited", "enrolled"], in: before).map { $0 < out } ?? true
            && !sentence.hasWord(ClauseWords.negations, in: out..<group.lowerBound)
    }

    /// Not of this study: earlier, later or other people's work, or an opinion.
    var isElsewhere: Bool {
        isPastWork || isLaterWork || isOfEarlierStudy || isOfOthers || isReported || isOpinion
    }

    /// "the Norwegian trials, whose patients met it", "Smith and colleagues report on patients who met it".
    private var isOfOthers: Bool {
        before.contains { index in
            if ["colleagues", "coworkers", "workers", "al"].contains(text(index)),
                Self.reporting.contains(text(index + 1))
            {
                return true
            }
            guard ["trials", "studies", "reports", "cohorts", "investigations"].contains(text(index)),
                (index + 1...index + 2).contains(where: { ["whose", "which", "that", "where"].contains(text($0)) })
            else { return false }
            return !sentence.hasWord(["our", "these", "present", "we", "both"], in: max(0, index - 5)..<index)
        }
    }

    private static let reporting: Set<String> = [
        "report", "reported", "reports", "present", "presented", "describe", "described", "found", "show", "showed",
        "studied", "examined", "compared", "recruited", "tested", "observed",
    ]

    /// "has been described in patients meeting it".
    private var isReported: Bool {
        before.contains {
            ["has", "have"].contains(text($0)) && text($0 + 1) == "been" && Self.reporting.contains(text($0 + 2))
        }
    }

    /// Speaks of earlier work: "earlier studies, which recruited by the Fukuda criteria".
    private var isPastWork: Bool {
        if text(before.lowerBound) == "in", text(before.lowerBound + 1) == "our",
            ["earlier", "previous", "prior", "former"].contains(text(before.lowerBound + 2))
        {
            return true
        }
        if sentence.hasWord(["we", "our"], in: range.lowerBound..<group.lowerBound) { return false }
        return before.contains {
            ClauseWords.earlier.contains(text($0)) && ClauseWords.works.contains(text($0 + 1))
                && !["from", "in", "as", "with", "for"].contains(
                    text(["a", "an", "the", "our"].contains(text($0 - 1)) ? $0 - 2 : $0 - 1))
        }
    }

    /// "Future trials should recruit patients who meet it".
    private var isLaterWork: Bool {
        before.contains {
            ["future", "upcoming", "further", "larger", "planned"].contains(text($0))
                && (ClauseWords.works.contains(text($0 + 1)) || ClauseWords.works.contains(text($0 + 2)))
        } && hasWord(["should", "need", "needs", "may", "could", "might", "ought", "future", "planned"])
    }

    /// "patients who met it in an earlier study of our group".
    private var isOfEarlierStudy: Bool {
        let near = head..<max(head, min(head + 5, range.upperBound))
        return near.contains {
            ["earlier", "previous", "prior", "former"].contains(text($0)) && ClauseWords.works.contains(text($0 + 1))
        }
    }

    /// "fulfilment of the CCC as a variable": a field of a registry.
    private var isVariable: Bool {
        let near = head..<max(head, min(head + 5, range.upperBound))
        return sentence.has(["as", "a", "variable"], in: near) || sentence.has(["as", "variables"], in: near)
            || sentence.has(["as", "one", "variable"], in: near) || sentence.has(["as", "a", "covariate"], in: near)
    }

    /// "Meeting the criteria was associated with": a finding about those who met it.
    private var isExposure: Bool {
        guard ["meeting", "fulfilling", "satisfying", "fulfilment", "fulfillment"].contains(text(before.lowerBound)),
            let verb = finiteVerbAfter ?? after.first(where: { Self.finding.contains(text($0)) })
        else { return false }
        return !sentence.hasWord(
            [
                "required", "mandatory", "necessary", "inclusion", "entry", "prerequisite", "condition", "eligible",
                "obligatory", "compulsory", "criterion", "confirmed", "verified", "requirement",
            ], in: verb..<range.upperBound)
    }

    private static let finding: Set<String> = [
        "predicted", "predict", "predicts", "correlated", "increased", "doubled", "explained", "raised",
    ]

    /// "PEM, a required symptom in the criteria": speaks of what the definition holds.
    private var isFeature: Bool {
        let near = max(before.lowerBound, group.lowerBound - 4)..<max(before.lowerBound, group.lowerBound)
        return !hasMet
            && near.contains {
                [
                    "symptom", "feature", "hallmark", "element", "component", "required", "mandatory", "compulsory",
                    "obligatory", "essential",
                ].contains(text($0)) && ["in", "of", "under", "by"].contains(text($0 + 1))
            }
    }

    /// "It has been argued that patients meeting it".
    private var isOpinion: Bool {
        before.contains { ClauseWords.opining.contains(text($0)) && text($0 + 1) == "that" }
    }

    /// "People who meet it need care": of whoever meets it, and nothing was done here with anybody.
    ///
    /// Work on participants shows in a verb of the past, a count, or a word of entry.
    var isOfAnybody: Bool {
        guard !sentence.hasWord(ClauseWords.work, in: sentence.tokens.indices),
            let met = last(ClauseWords.met, in: before), !isPredicate(met),
            sentence.hasWord(WordLists.people.union(["those", "who"]), in: max(before.lowerBound, met - 4)..<met)
        else { return false }
        return !sentence.tokens.indices.contains { sentence.isNumber($0) && text($0) != "one" && !group.contains($0) }
    }

    /// "could name the CCC": the definition is what people know or think of.
    private var isTalk: Bool {
        if isOpinion { return true }
        guard let verb = last(ClauseWords.knowing, in: before), !hasMet else { return false }
        return !sentence.hasWord(
            ["diagnosed", "defined", "according", "using", "recruited"], in: verb..<group.lowerBound)
    }

    /// "ME/CFS is defined by": what holds everywhere, not what this study did.
    var isGeneral: Bool {
        before.contains {
            ["is", "are", "can", "may", "could", "should"].contains(text($0))
                && [
                    "be", "defined", "characterised", "characterized", "diagnosed", "usually", "currently", "often",
                    "described",
                ].contains(text($0 + 1))
        }
            && !hasPeople
    }
}
