/// Whether only a part of the sample met a definition.
extension Clause {
    /// A number or part of the sample met it.
    func isPortion(ofOtherSample: Bool) -> Bool {
        if Self.partAnalyses.contains(where: { sentence.has($0, in: part) }) { return true }
        if sentence.hasWord(ClauseWords.taken, in: after), !isPartOfWhom,
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
        if isSubgroupAfter || isRepeatedAnalysis { return true }
        if isGapped(ofOtherSample: ofOtherSample) || isPartitive || hasShareInBrackets { return true }
        if let met = last(ClauseWords.met.union(["diagnosed"]), in: lead), !isTaken(before: met),
            !sentence.hasWord(["who", "that"], in: max(range.lowerBound, met - 4)..<met)
        {
            let subject = max(range.lowerBound, met - 4)..<met
            let isCounted = subject.contains { isCount($0) }
            if isCounted, universal < 0, ofOtherSample || range.lowerBound > 0 { return true }
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

    /// "of whom those who met it will be analysed": what follows speaks of a part.
    private var isPartOfWhom: Bool {
        text(range.lowerBound) == "of" && ["whom", "which", "these", "those"].contains(text(range.lowerBound + 1))
            || sentence.hasWord(["subgroup", "subset", "subsample"], in: after)
    }

    /// "Patients who also met it formed a subgroup".
    private var isSubgroupAfter: Bool {
        ["formed", "constituted", "made", "were", "was"].contains(text(head))
            && sentence.hasWord(
                ["subgroup", "subset", "subsample", "stratum"], in: head..<max(head, min(head + 5, range.upperBound)))
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

    /// "comprised 40 patients meeting": the number is that of a group that was taken for it.
    private func isTaken(before met: Int) -> Bool {
        ["meeting", "fulfilling", "satisfying", "diagnosed"].contains(text(met))
            && sentence.hasWord(
                [
                    "comprised", "comprising", "consisted", "included", "recruited", "used", "enrolled", "studied",
                    "contained", "examined", "tested", "involved", "compared", "from", "in",
                ], in: range.lowerBound..<met)
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

    /// A number that counts; "(2)" numbers an item.
    private func isCount(_ index: Int) -> Bool {
        // "(n = 22)" is the size of what stands before it.
        sentence.isNumber(index) && text(index) != "one" && text(index - 1) != "n"
            && !(sentence.tokens[index].gap.contains(.open) && sentence.gap(after: index).contains(.close))
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
        {
            return true
        }
        // "Ten of the patients also met it"
        if word == "of", sentence.isNumber(index - 1), !isPercentage(index - 1),
            !sentence.hasWord(["who", "that"], in: index..<min(index + 5, sentence.tokens.count)),
            WordLists.people.contains(text(index + 1)) || ["them", "those"].contains(text(index + 1))
                || ["the", "our", "these"].contains(text(index + 1)) && WordLists.people.contains(text(index + 2))
        {
            return text(index - 1) != "one"
        }
        return word == "those" && ["who", "meeting", "fulfilling", "satisfying"].contains(text(index + 1)) && index > 0
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
