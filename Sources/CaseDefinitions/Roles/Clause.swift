/// The clause around a group of definitions, and the questions that role rules ask of it.
struct Clause {
    let sentence: Sentence
    /// The group's words.
    let group: Range<Int>
    /// The clause's words.
    let range: Range<Int>

    private var before: Range<Int> { range.lowerBound..<group.lowerBound }
    private var after: Range<Int> { group.upperBound..<max(range.upperBound, group.upperBound) }

    init(of group: Range<Int>, in sentence: Sentence) {
        (self.sentence, self.group) = (sentence, group)
        var start = group.lowerBound
        while start > 0, !Self.begins(at: start, in: sentence) { start -= 1 }
        var end = group.upperBound
        while end < sentence.tokens.count, !Self.begins(at: end, in: sentence) { end += 1 }
        range = start..<end
    }

    private static func begins(at index: Int, in sentence: Sentence) -> Bool {
        let token = sentence.tokens[index]
        if token.text == "but", index > 0, sentence.tokens[index - 1].text == "all" { return false }
        if token.gap.contains(.semicolon) || ["whereas", "while", "but", "although", "though"].contains(token.text) {
            return true
        }
        let next = index + 1 < sentence.tokens.count ? sentence.tokens[index + 1].text : ""
        if token.text == "of", ["whom", "which", "these", "those"].contains(next), index > 0 { return true }
        return token.text == "and" && sentence.isNumber(index + 1)
            && (index + 2..<min(index + 5, sentence.tokens.count)).contains {
                ClauseWords.met.contains(sentence.tokens[$0].text)
            }
    }

    func hasWord(_ words: Set<String>) -> Bool { sentence.hasWord(words, in: range) }

    private func text(_ index: Int) -> String {
        sentence.tokens.indices.contains(index) ? sentence.tokens[index].text : ""
    }

    private func last(_ words: Set<String>, in range: Range<Int>) -> Int? { range.last { words.contains(text($0)) } }

    /// The first word after the group, the acronym in brackets and head nouns passed over.
    private var head: Int {
        var index = group.upperBound
        while index < range.upperBound {
            let token = sentence.tokens[index]
            let isAcronym = token.gap.contains(.open) && token.isCapitals
            guard
                isAcronym
                    || [
                        "criteria", "criterion", "definition", "definitions", "case", "for", "me", "cfs", "mecfs",
                        "diagnostic", "s", "of", "the", "in", "et", "al", "diagnosis", "consensus",
                    ].contains(token.text) || Int(token.text) != nil
            else { break }
            index += 1
        }
        return index
    }

    /// True where a word such as "questionnaire" or "score" follows.
    var isInstrument: Bool {
        var index = group.upperBound
        while index < range.upperBound, sentence.tokens[index].gap.contains(.open), sentence.tokens[index].isCapitals {
            index += 1
        }
        if ["symptom", "symptoms", "based", "diagnostic", "criteria"].contains(text(index)),
            ClauseWords.instruments.contains(text(index + 1))
        {
            return text(index) != "based"
        }
        return ClauseWords.instruments.contains(text(index))
    }

    private var verb: Int? {
        last(ClauseWords.met, in: before)
            ?? last(
                ["diagnosed", "defined", "classified", "had", "have", "with", "according", "using", "by"], in: before)
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
        if sentence.hasWord(["excluded", "omitted"], in: after), hasMet,
            !sentence.hasWord(["included", "recruited"], in: before)
        {
            return true
        }
        guard let out = last(["excluded", "exclude", "exclusion", "excluding", "except"], in: before) else {
            return false
        }
        return last(["included", "inclusion", "include", "recruited", "enrolled"], in: before).map { $0 < out } ?? true
            && !sentence.hasWord(ClauseWords.negations, in: out..<group.lowerBound)
    }

    /// The words are about earlier work, advice or history.
    var isPast: Bool {
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
    private var hasPeople: Bool { sentence.hasWord(WordLists.people, in: range) }

    /// A number or part of the sample met it.
    func isPortion(ofOtherSample: Bool) -> Bool {
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
        if Self.partAnalyses.contains(where: { sentence.has($0, in: sentence.tokens.indices) }) { return true }
        if let met = last(ClauseWords.met, in: lead),
            !sentence.hasWord(["who", "that"], in: max(range.lowerBound, met - 4)..<met)
        {
            let subject = max(range.lowerBound, met - 4)..<met
            let isCounted = subject.contains { sentence.isNumber($0) && text($0) != "one" }
            if isCounted, ofOtherSample || range.lowerBound > 0 && universal < 0 { return true }
        }
        // "a third of them by CCC", "met the CCC in 45 %"
        return sentence.hasWord(ClauseWords.met, in: before) || sentence.hasWord(["positive"], in: before)
            ? false
            : after.contains { isPercentage($0) } && sentence.hasWord(["prevalence", "rate", "frequency"], in: range)
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

    /// The sentence speaks of this study's people.
    var hasOwnSample: Bool {
        sentence.hasWord(WordLists.people.union(["we", "registry", "cohort"]), in: sentence.tokens.indices)
            && !hasWord(["proposed", "previous", "others"])
    }

    /// Restricts the sample: "who met", "meeting".
    var isRestricting: Bool {
        isStrong || sentence.hasWord(["meeting", "fulfilling", "satisfying"], in: before)
            || sentence.hasWord(["who"], in: before) && hasMet
    }

    var hasSubgroupWord: Bool {
        sentence.hasWord(["subgroup", "subset", "subsample", "subgroups", "whom", "which", "these"], in: range)
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
        return word == "those" && ["who", "meeting", "fulfilling"].contains(text(index + 1)) && index > range.lowerBound
            && sentence.hasWord(
                ["compared", "among", "versus", "than", "not", "also", "repeated", "analyses", "analysis"], in: range)
    }

    /// Meeting it was counted or awaited.
    var isOutcome: Bool {
        if sentence.hasWord(["whether"], in: before), !sentence.hasWord(["regardless", "irrespective"], in: before) {
            return true
        }
        if sentence.hasWord(["proportion", "rate", "rates", "outcome", "endpoint"], in: before) { return true }
        if sentence.hasWord(["prevalence", "incidence"], in: sentence.tokens.indices) { return true }
        if sentence.has(["how", "many"], in: before) { return true }
        if let met = last(ClauseWords.met, in: before), ["would", "could", "might", "may"].contains(text(met - 1)) {
            return true
        }
        if sentence.hasWord(["screened", "screening"], in: before), !hasMet,
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

    /// Definitions were compared with each other.
    func isComparison(of group: MentionGroup) -> Bool {
        let isPlural = group.mentions.count > 1 || sentence.hasWord(["definitions"], in: range)
        guard isPlural,
            !sentence.hasWord(
                ClauseWords.met.union(["diagnosed", "recruited", "inclusion", "eligible", "required", "diagnosis"]),
                in: range)
        else { return false }
        return sentence.hasWord(ClauseWords.comparing, in: range)
    }

    /// A wider sample was sorted by it.
    var isSorting: Bool {
        guard let sort = last(ClauseWords.sorting, in: before) else { return false }
        return !hasMet
            && !sentence.hasWord(
                ["recruited", "enrolled", "inclusion", "eligible", "diagnosed"], in: sort..<group.lowerBound)
    }

    /// The same sentence sets those who did not meet it against those who did.
    var isContrasted: Bool {
        let rest = group.upperBound..<sentence.tokens.count
        let hasOther = rest.contains {
            ["not", "non", "without", "neither", "remaining", "rest", "other"].contains(text($0))
        }
        return hasOther && sentence.hasWord(["or", "compared", "versus", "vs", "and", "with"], in: rest)
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

    var hasMet: Bool { sentence.hasWord(ClauseWords.met, in: range) }
    var hasEntryBefore: Bool { sentence.hasWord(ClauseWords.entry, in: before) }
    var hasEntryAfter: Bool {
        sentence.hasWord(
            ClauseWords.met.union(ClauseWords.taken).union(["diagnosed", "inclusion", "required", "used", "applied"]),
            in: after)
    }
    var isStrong: Bool { sentence.hasWord(ClauseWords.strong, in: range) }
    var isInBrackets: Bool {
        group.contains { sentence.tokens[$0].gap.contains(.open) }
            || (range.lowerBound..<group.lowerBound).suffix(4).contains { sentence.tokens[$0].gap.contains(.open) }
    }
    var hasPeopleOrTopic: Bool {
        hasPeople
            || sentence.hasWord(
                ["cfs", "me", "mecfs", "syndrome", "encephalomyelitis", "illness", "fibromyalgia"], in: range)
    }

    /// "modified", "adapted" right before it.
    var isModified: Bool {
        let near = max(range.lowerBound, group.lowerBound - 5)..<min(group.lowerBound + 2, group.upperBound)
        return sentence.hasWord(["modified", "adapted", "modification", "relaxed", "adaptation"], in: near)
    }

    /// The verb that follows a definition which is the clause's subject.
    var finiteVerbAfter: Int? { ClauseWords.finite.contains(text(head)) ? head : nil }

    func isUsed(after verb: Int) -> Bool {
        (verb..<min(verb + 7, range.upperBound)).contains { ClauseWords.using.contains(text($0)) }
            && !sentence.hasWord(["widely", "commonly", "often", "studies"], in: verb..<range.upperBound)
    }

    func isPortionAfter(_ verb: Int) -> Bool {
        (verb..<range.upperBound).contains {
            isPortionWord($0)
                || sentence.isNumber($0) && text($0) != "one" && ["by", "in"].contains(text($0 - 1))
                    && !sentence.hasWord(["all"], in: verb..<range.upperBound)
        }
    }
}
