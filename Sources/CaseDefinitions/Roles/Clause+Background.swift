/// Whether a definition is only spoken of, or kept people out.
extension Clause {
    /// The words are about earlier work, advice or history.
    var isPast: Bool {
        if isPastWork || isLaterWork || isOfEarlierStudy { return true }
        if isTalk || isOpinion || isVariable || isExposure || isFeature { return true }
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
        if let met = last(ClauseWords.met, in: before), group.lowerBound - met <= 14 {
            let window = max(range.lowerBound, met - 4)..<met
            let isOnly = sentence.hasWord(["only"], in: window)
            if !isOnly, sentence.hasWord(ClauseWords.negations, in: window) {
                return !sentence.hasWord(["excluded", "omitted"], in: range)
            }
        }
        if isPutOut || isExclusionItem { return true }
        guard let out = last(["excluded", "exclude", "exclusion", "excluding", "except"], in: before) else {
            return false
        }
        return last(["included", "inclusion", "include", "recruited", "enrolled"], in: before).map { $0 < out } ?? true
            && !sentence.hasWord(ClauseWords.negations, in: out..<group.lowerBound)
    }

    /// "Those who met it were excluded": the verb follows, with nothing but helping words between.
    private var isPutOut: Bool {
        guard hasMet || hasPeople else { return false }
        for place in head..<max(head, range.upperBound) {
            if ["excluded", "omitted", "removed", "ineligible"].contains(text(place)) { return true }
            if text(place) == "not", ClauseWords.taken.contains(text(place + 1)) { return true }
            guard Self.helping.contains(text(place)) || sentence.isNumber(place) || place == head else { return false }
        }
        return false
    }

    /// "Exclusion criteria: diabetes; fatigue that only meets it": an item of a list of what kept people out.
    private var isExclusionItem: Bool {
        let lead = 0..<group.lowerBound
        guard let out = last(["exclusion", "excluded"], in: lead),
            (out + 1..<min(out + 4, group.lowerBound + 1)).contains(where: {
                sentence.tokens[$0].gap.contains(.colon)
            })
        else { return false }
        return last(["inclusion", "included", "eligible"], in: lead).map { $0 < out } ?? true
    }

    private static let helping: Set<String> = [
        "were", "was", "are", "is", "be", "been", "will", "also", "further", "therefore", "then", "and", "thus", "had",
        "have", "not", "subsequently", "n", "who", "or", "at", "baseline", "screening", "before", "entry", "would",
    ]

    /// "Trials by it were not considered": a review left out what used it.
    var isLeftOut: Bool {
        after.contains { index in
            ["excluded", "omitted", "ineligible", "disregarded"].contains(text(index))
                || text(index) == "not"
                    && ["considered", "eligible", "included", "accepted", "pooled", "retained"].contains(
                        text(index + 1))
        }
    }

    /// "We recommend that trials use it": advice for later work.
    var isAdvised: Bool {
        sentence.hasWord(
            ["recommend", "recommends", "recommended", "recommendation", "should", "future", "advise", "urge"],
            in: 0..<group.lowerBound) && !isMetBefore
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
                && !["from", "in", "as", "with"].contains(text($0 - 1))
                && !["from", "in", "of"].contains(text($0 - 2))
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
                ["symptom", "feature", "hallmark", "element", "component"].contains(text($0))
                    && ["in", "of"].contains(text($0 + 1))
            }
    }

    /// "Clinicians believed that patients meeting it need care": what somebody thinks, not what the study did.
    private var isOpinion: Bool {
        before.contains {
            [
                "believed", "believe", "thought", "think", "felt", "argued", "argue", "agreed", "suggested", "said",
                "hold",
            ]
            .contains(text($0)) && text($0 + 1) == "that"
        }
    }

    /// "could name the CCC": the definition is what people know or think of.
    private var isTalk: Bool {
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
