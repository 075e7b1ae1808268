/// Whether only a part of the sample met a definition.
extension Clause {
    /// A number or part of the sample met it.
    func isPortion(ofOtherSample: Bool) -> Bool {
        if isRestDropped { return false }
        if isSubgroupAfter || isMetInPart { return true }
        if Self.partAnalyses.contains(where: { sentence.has($0, in: part) }) { return true }
        if isWhoWasTaken { return false }
        if isBareCount { return true }
        if sentence.hasWord(ClauseWords.taken, in: after),
            sentence.hasWord(["who", "that", "meeting", "fulfilling"], in: before)
        {
            return false
        }
        let lead = before
        let universal =
            lead.last {
                ClauseWords.universals.contains(text($0)) && text($0 + 1) != "but"
                    && !["nearly", "almost", "not"].contains(text($0 - 1))
            } ?? -1
        let portion = lead.last { isPortionWord($0) && $0 > universal }
        if let portion, !isRelative(after: portion) { return true }
        if isRepeatedAnalysis { return true }
        if isGapped(ofOtherSample: ofOtherSample) || isPartitive || hasShareInBrackets { return true }
        if let met = last(ClauseWords.met.union(["diagnosed"]), in: lead), isPredicate(met) {
            let subject = max(range.lowerBound, met - 4)..<met
            let isCounted = subject.contains { isCount($0) }
            let areOthersHealthy = sentence.hasWord(
                ["healthy", "controls"], in: group.upperBound..<sentence.tokens.count)
            if isCounted, !areOthersHealthy, universal < 0, ofOtherSample || range.lowerBound > 0 { return true }
        }
        // "against the CCC, which were met in 61 %"
        let isMetInShare = after.contains {
            ClauseWords.met.contains(text($0)) && ["in", "by"].contains(text($0 + 1)) && isPercentage($0 + 2)
        }
        if isMetInShare { return true }
        // "a third of them by CCC", "met the CCC in 45 %"
        return sentence.hasWord(ClauseWords.met, in: before) || sentence.hasWord(["positive"], in: before)
            ? false
            : after.contains { isPercentage($0) } && sentence.hasWord(["prevalence", "rate", "frequency"], in: range)
    }

    /// "From 217 we kept the 114 who met it": those who met it are the sample.
    private var isWhoWasTaken: Bool {
        guard let met = last(ClauseWords.met.union(["diagnosed"]), in: before), !isPredicate(met) else { return false }
        return (before.lowerBound..<met).contains { verb in
            ClauseWords.taken.contains(text(verb)) && ["we", "only"].contains(text(verb - 1))
                && !(verb..<met).contains { ClauseWords.portions.contains(text($0)) || text($0) == "of" }
                && !sentence.hasWord(["separately", "subgroup", "subset"], in: range)
        }
    }

    /// "Twenty-one also met it": a number without a noun counts people who were named before.
    private var isBareCount: Bool {
        guard let met = last(ClauseWords.met, in: before), isPredicate(met) else { return false }
        var index = met - 1
        while ["also", "additionally", "further", "had", "have", "has", "would"].contains(text(index)) { index -= 1 }
        return index >= before.lowerBound && isCount(index) && !sentence.hasWord(["all"], in: before.lowerBound..<index)
    }

    /// "Of these, 61 met it; the other two were excluded": those who did not meet it did not stay.
    private var isRestDropped: Bool {
        (group.upperBound..<sentence.tokens.count).contains { place in
            ["other", "others", "remaining", "rest", "remainder"].contains(text(place))
                && sentence.hasWord(
                    ["excluded", "removed", "dropped"], in: place..<min(place + 5, sentence.tokens.count))
        }
    }

    /// "Patients who also met it formed a subgroup", "will be analysed as a subgroup".
    private var isSubgroupAfter: Bool {
        (head..<max(head, min(head + 9, range.upperBound))).contains {
            ["subgroup", "subset", "subsample", "stratum"].contains(text($0)) && ["a", "one"].contains(text($0 - 1))
        }
    }

    /// "the criteria, which were met in 61 %".
    private var isMetInPart: Bool {
        after.contains {
            ClauseWords.met.contains(text($0)) && ["in", "by"].contains(text($0 + 1)) && isPercentage($0 + 2)
        }
    }

    /// "Analyses were repeated in patients meeting it".
    private var isRepeatedAnalysis: Bool {
        sentence.hasWord(["analysis", "analyses", "models"], in: before)
            && sentence.hasWord(["repeated", "rerun", "replicated", "recalculated"], in: before)
    }

    /// A count follows: "the IOM criteria by 15", "the CCC in 45 %".
    private func isGapped(ofOtherSample: Bool) -> Bool {
        guard ["by", "in"].contains(text(head)), sentence.isNumber(head + 1), text(head + 1) != "one" else {
            return false
        }
        if isPercentage(head + 1) { return true }
        let noun = text(head + 2)
        if ClauseWords.countedElse.contains(noun) { return false }
        let isCountOfPeople =
            noun.isEmpty || ["of", "and", "or"].contains(noun) || WordLists.people.contains(noun)
            || sentence.isNumber(head + 2)
        return text(head) == "by" ? isCountOfPeople : ofOtherSample
    }

    /// A share stands right behind: "those who met the CCC (20 %)".
    private var hasShareInBrackets: Bool {
        (group.upperBound..<min(head + 1, sentence.tokens.count)).contains {
            isPercentage($0) && sentence.tokens[$0].gap.contains(.open) && sentence.gap(after: $0).contains(.close)
        }
    }

    /// "Of 53 patients 22 were diagnosed by": a number out of a number.
    private var isPartitive: Bool {
        guard ["of", "among", "from", "out"].contains(text(before.lowerBound)),
            let verb = last(ClauseWords.met.union(["diagnosed", "classified", "identified"]), in: before)
        else { return false }
        let counts = before.filter { $0 < verb && isCount($0) }
        return counts.count > 1 && counts.contains { verb - $0 <= 3 }
    }

    /// The words between the semicolons around the group.
    private var part: Range<Int> {
        var start = group.lowerBound
        while start > 0, !sentence.tokens[start].gap.contains(.semicolon) { start -= 1 }
        return start..<max(range.upperBound, group.upperBound)
    }

    /// True where meeting it is what the clause says, as in "40 met it".
    ///
    /// In "comprised 40 patients meeting it" and in "40 patients who met it" the number is that of people who were taken.
    func isPredicate(_ met: Int) -> Bool {
        if sentence.hasWord(["who", "that"], in: max(range.lowerBound, met - 4)..<met) { return false }
        if text(met) == "diagnosed" { return ["was", "were", "been"].contains(text(met - 1)) }
        return !["meeting", "fulfilling", "satisfying", "conforming", "qualifying", "matching", "fitting"].contains(
            text(met))
    }

    /// "67 % of patients who met it": the share is of those who met it, not of the meeting.
    private func isRelative(after portion: Int) -> Bool {
        guard !["subgroup", "subset", "subsample", "those", "of"].contains(text(portion)),
            let met = last(ClauseWords.met, in: portion..<max(portion, group.lowerBound))
        else { return false }
        return sentence.hasWord(["who"], in: max(portion, met - 2)..<met)
            && !hasWord(["number", "proportion", "percentage", "prevalence"])
    }

    private static let partAnalyses = [
        ["secondary", "analysis"], ["secondary", "analyses"], ["sensitivity", "analysis"], ["sensitivity", "analyses"],
        ["post", "hoc"], ["subgroup", "analysis"], ["sub", "analysis"],
    ]

    /// A number that counts; "(2)" numbers an item, and "(n = 30)" says how large a group is.
    private func isCount(_ index: Int) -> Bool {
        sentence.isNumber(index) && (text(index) != "one" || sentence.isNumber(index - 1))
            && !sentence.hasWord(["aged", "age", "ages"], in: max(0, index - 4)..<index)
            && !ClauseBounds(in: sentence).isBracketed(index) && !ClauseWords.countedElse.contains(text(index + 1))
            && (index == 0 || sentence.isNumber(index - 1) || !sentence.tokens[index].gap.isDisjoint(with: .blank))
    }

    private func isPercentage(_ index: Int) -> Bool {
        sentence.isNumber(index) && sentence.gap(after: index).contains(.percent)
    }

    private func isPortionWord(_ index: Int) -> Bool {
        let word = text(index)
        if ClauseWords.portions.contains(word) {
            if word == "most", ClauseWords.afterMost.contains(text(index + 1)) { return false }
            return !(word == "third" && text(index + 1) == "group")
        }
        if word == "of", ["whom", "which", "these", "those"].contains(text(index + 1)) {
            if ["diagnosis", "presence", "criteria", "definition"].contains(text(index - 1)) { return false }
            return !["all", "each", "every", "both", "any"].contains(text(index - 1))
        }
        if isPercentage(index) { return true }
        if ["all", "nearly", "almost"].contains(word), ["but", "all"].contains(text(index + 1)),
            !(word == "all" && text(index + 1) == "all")
        {
            return true
        }
        if word == "of", sentence.isNumber(index - 1), text(index - 1) != "one",
            sentence.isNumber(index + 1) || sentence.isNumber(index + 2)
                || ["them", "the", "these", "our"].contains(text(index + 1))
        {
            return true
        }
        return word == "those" && text(index - 1) != "only"
            && ["who", "meeting", "fulfilling", "satisfying"].contains(text(index + 1)) && index > 0
            && sentence.hasWord(
                [
                    "compared", "among", "versus", "than", "not", "also", "additionally", "separately", "supplement",
                    "repeated", "analyses", "analysis",
                ], in: range)
    }

    func isPortionAfter(_ verb: Int) -> Bool {
        (verb..<range.upperBound).contains {
            isPortionWord($0)
                || sentence.isNumber($0) && text($0) != "one" && ["by", "in"].contains(text($0 - 1))
                    && !sentence.hasWord(["all"], in: verb..<range.upperBound)
        }
    }
}
