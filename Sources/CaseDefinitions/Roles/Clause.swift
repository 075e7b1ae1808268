/// The clause around a group of definitions, and the questions that role rules ask of it.
struct Clause {
    let sentence: Sentence
    /// The group's words.
    let group: Range<Int>
    /// The clause's words.
    let range: Range<Int>

    /// The words before the group, without the conjunction that opens the clause.
    var before: Range<Int> {
        let isOpened =
            range.lowerBound < group.lowerBound
            && (ClauseBounds.openers.contains(text(range.lowerBound)) || text(range.lowerBound) == "as")
        return (isOpened ? range.lowerBound + 1 : range.lowerBound)..<group.lowerBound
    }
    var after: Range<Int> { group.upperBound..<max(range.upperBound, group.upperBound) }

    init(of group: Range<Int>, in sentence: Sentence) {
        self.init(sentence: sentence, group: group, range: ClauseBounds(in: sentence).clause(around: group))
    }

    private init(sentence: Sentence, group: Range<Int>, range: Range<Int>) {
        (self.sentence, self.group, self.range) = (sentence, group, range)
    }

    func hasWord(_ words: Set<String>) -> Bool { sentence.hasWord(words, in: range) }

    func text(_ index: Int) -> String {
        sentence.tokens.indices.contains(index) ? sentence.tokens[index].text : ""
    }

    func last(_ words: Set<String>, in range: Range<Int>) -> Int? { range.last { words.contains(text($0)) } }

    /// A word of entry stands right before the group, only filling words between: "diagnosed using the".
    var isGoverned: Bool {
        var index = group.lowerBound - 1
        var reach = group.lowerBound - 16
        while index >= before.lowerBound, index > reach {
            let word = text(index)
            if isCheckedAgainst { return true }
            if ClauseWords.entry.contains(word), !ClauseWords.ungoverning.contains(text(index - 1)) { return true }
            if isApposition(index), let noun = last(Self.nouns, in: before.lowerBound..<index) {
                // "criteria that ask for it, i.e. the CCC": what governs the noun governs the name.
                (index, reach) = (noun - 1, noun - 16)
                continue
            }
            guard
                WordLists.lead.contains(word) || WordLists.list.contains(word) || Int(word) != nil
                    || ClauseWords.filling.contains(word) || sentence.tokens[index].isCapitalized
            else { return isElided(at: index) }
            index -= 1
        }
        return false
    }

    /// "was verified by two physicians against the CCC", "assesses participants against the CCC".
    var isCheckedAgainst: Bool {
        guard let against = last(["against"], in: before), group.lowerBound - against <= 6 else { return false }
        return sentence.hasWord(Self.checking, in: max(before.lowerBound, against - 6)..<against)
    }

    private static let checking: Set<String> = [
        "checked", "verified", "confirmed", "reviewed", "assess", "assessed", "assesses", "evaluated", "established",
        "screened",
    ]

    /// "MS patients fulfilled A, and ME patients the ICC": the verb is that of the first part.
    private func isElided(at index: Int) -> Bool {
        WordLists.people.contains(text(index)) && index == group.lowerBound - 2 && text(index + 1) == "the"
            && sentence.hasWord(ClauseWords.met.union(["diagnosed"]), in: before.lowerBound..<index)
    }

    private static let nouns: Set<String> = ["criteria", "definitions", "definition", "requirements", "criterion"]

    private func isApposition(_ index: Int) -> Bool {
        ["namely", "ie"].contains(text(index)) || text(index) == "e" && text(index - 1) == "i"
            || sentence.has(["that", "is"], at: index)
    }

    /// "German samples: CCC": the label says whose definition it is.
    var isLabelled: Bool {
        let start = max(range.lowerBound, group.lowerBound - 2)
        guard let colon = (start...group.lowerBound).last(where: { sentence.tokens[$0].gap.contains(.colon) })
        else { return false }
        return sentence.hasWord(
            WordLists.people.union(["samples", "sample", "cohort", "group", "diagnosis", "criteria", "definition"]),
            in: max(range.lowerBound, colon - 4)..<colon)
    }

    /// "CCC patients", "CCC-positive cases": the name is an adjective of people.
    var isAdjective: Bool {
        (head..<min(head + 3, range.upperBound)).contains {
            WordLists.people.contains(text($0))
                || ["cfs", "me", "mecfs", "positive", "confirmed", "defined", "diagnosed"].contains(text($0))
        }
    }

    /// The first word after the group, the acronym in brackets and head nouns passed over.
    var head: Int {
        var index = group.upperBound
        while index < range.upperBound {
            let token = sentence.tokens[index]
            let isAcronym = token.gap.contains(.open) && token.isCapitals
            guard
                isAcronym
                    || [
                        "criteria", "criterion", "definition", "definitions", "case", "for", "me", "cfs", "mecfs",
                        "diagnostic", "s", "of", "the", "in", "et", "al", "diagnosis", "consensus", "status",
                    ].contains(token.text) || Int(token.text) != nil
            else { break }
            index += 1
        }
        return index
    }

    /// True where a word such as "questionnaire" or "score" follows, or "a tool derived from" stands before.
    var isInstrument: Bool {
        if isSourceOfInstrument { return true }
        var index = group.upperBound
        while index < range.upperBound, sentence.tokens[index].gap.contains(.open), sentence.tokens[index].isCapitals {
            index += 1
        }
        if ["symptom", "symptoms", "based", "diagnostic", "criteria"].contains(text(index)),
            ClauseWords.instruments.contains(text(index + 1)), !sentence.tokens[index + 1].gap.contains(.comma)
        {
            return text(index) != "based"
        }
        // "Oxford criteria, score at least 4": a new item of the list.
        guard index < range.upperBound, !sentence.tokens[index].gap.contains(.comma) else { return false }
        return ClauseWords.instruments.contains(text(index))
    }

    /// "A 20-item tool derived from the CCC", unless cases were found with it.
    private var isSourceOfInstrument: Bool {
        guard
            let made = last(["derived", "based", "developed", "adapted", "modelled", "modeled", "built"], in: before),
            group.lowerBound - made <= 4, ClauseWords.instruments.contains(text(made - 1))
        else { return false }
        return !sentence.hasWord(
            ClauseWords.met.union([
                "diagnosed", "defined", "classified", "identified", "selected", "using", "by", "with",
            ]),
            in: range.lowerBound..<made)
    }

    /// "Inclusion criteria: (1) adults; (2) fulfilling the CCC": an item of a list of entry rules.
    var isListItem: Bool {
        if sentence.heading == .inclusion { return true }
        let lead = 0..<group.lowerBound
        guard let start = last(["inclusion", "eligibility", "eligible"], in: lead),
            !sentence.hasWord(["exclusion", "excluded", "exclude"], in: start..<group.lowerBound)
        else { return false }
        return (start + 1..<group.lowerBound + 1).contains { sentence.tokens[$0].gap.contains(.colon) }
    }

    /// "15 met A and nine B; those who met neither were not enrolled": everybody met one.
    var isExhaustive: Bool {
        let rest = group.upperBound..<sentence.tokens.count
        guard let neither = rest.first(where: { ["neither", "none"].contains(text($0)) }) else { return false }
        return sentence.hasWord(ClauseWords.met, in: max(0, neither - 3)..<neither)
            && sentence.isRefused(in: neither..<sentence.tokens.count)
    }

    /// "could take part only if they met it": the condition of a predicate of entry.
    var isConditional: Bool { sentence.isCondition(group.lowerBound, from: before.lowerBound) }

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

    /// "only those who met it were retained": nobody else stayed in the sample.
    var isOnlyTaken: Bool {
        guard let only = last(["only"], in: before), hasMet || hasWord(["diagnosed", "defined", "with"]),
            (only + 1..<min(only + 4, group.lowerBound)).contains(where: {
                ["those", "who"].contains(text($0)) || WordLists.people.contains(text($0))
            }),
            !sentence.hasWord(ClauseWords.negations, in: max(0, only - 2)..<group.lowerBound),
            !sentence.hasWord(["sensitivity", "secondary", "subgroup", "subanalysis"], in: sentence.tokens.indices)
        else { return false }
        return sentence.hasWord(ClauseWords.taken, in: after)
            || sentence.hasWord(ClauseWords.taken, in: only - min(only, 4)..<only)
    }

    /// "had to meet": a condition even in a paper that counts cases.
    var isOrdered: Bool {
        isListItem || isConditional
            || sentence.hasWord(["must", "required", "eligible", "eligibility", "inclusion"], in: before)
            || sentence.has(["had", "to"], in: before)
    }

    var hasSubgroupWord: Bool {
        sentence.hasWord(["subset", "subsample", "whom", "which", "these"], in: range)
            || sentence.hasWord(["subgroup", "subgroups"], in: sentence.tokens.indices)
    }

    var hasMet: Bool { sentence.hasWord(ClauseWords.met, in: range) }
    var isMetBefore: Bool { sentence.hasWord(ClauseWords.met, in: before) }
    var hasEntryBefore: Bool { sentence.hasWord(ClauseWords.entry, in: before) }
    var hasEntryAfter: Bool {
        sentence.hasWord(
            ClauseWords.met.union(ClauseWords.taken).union(["diagnosed", "inclusion", "required", "used", "applied"]),
            in: after) || sentence.has(["condition", "for"], in: after) || sentence.has(["prerequisite"], in: after)
    }
    /// "the CCC were used", "CCC to confirm the diagnosis".
    var isConfirmedAfter: Bool {
        sentence.hasWord(
            ClauseWords.met.union([
                "used", "applied", "required", "confirmed", "diagnosed", "inclusion", "employed", "served", "confirm",
                "diagnose", "verified", "eligible",
            ]), in: after.lowerBound..<min(after.upperBound, after.lowerBound + 9))
    }
    var isStrong: Bool { sentence.hasWord(ClauseWords.strong, in: range) }
    var isInBrackets: Bool {
        group.contains { sentence.tokens[$0].gap.contains(.open) }
            || ClauseBounds(in: sentence).isBracketed(group.lowerBound)
            || (range.lowerBound..<group.lowerBound).suffix(4).contains { sentence.tokens[$0].gap.contains(.open) }
    }
    var isBracketed: Bool { ClauseBounds(in: sentence).isBracketed(group.lowerBound) }
    var hasPeople: Bool { sentence.hasWord(WordLists.people, in: range) }

    /// The clause is about people with another illness, and names the index illness nowhere before the group.
    var isAboutOtherIllness: Bool {
        sentence.hasWord(ClauseWords.otherIllness, in: before)
            && !sentence.hasWord(["cfs", "me", "mecfs", "myalgic", "seid"], in: before)
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
    ///
    /// "CCC-diagnosed patients" holds none.
    var finiteVerbAfter: Int? {
        guard ClauseWords.finite.contains(text(head)),
            text(head) != "diagnosed" || !WordLists.people.contains(text(head + 1))
        else { return nil }
        return head
    }

    func isUsed(after verb: Int) -> Bool {
        (verb..<min(verb + 7, range.upperBound)).contains { ClauseWords.using.contains(text($0)) }
            && !sentence.hasWord(["widely", "commonly", "often", "studies"], in: verb..<range.upperBound)
            && !sentence.hasWord(["not", "never"], in: verb..<min(verb + 3, range.upperBound))
    }
}
