/// What a sentence says of PEM as the study's own entry rule.
enum PEMEntryRule: Sendable {
    /// Everybody had to have it (DECISIONS, row 6).
    case demanded
    /// It was waived, or one of a list of which some were enough (row 5).
    case waived

    /// Reads one sentence that names PEM.
    ///
    /// - Parameters:
    ///   - sentence: the sentence.
    ///   - pem: where it names PEM.
    ///   - groups: the definitions in it with their roles.
    ///   - isMethods: true in the methods, where a list without a subject is the study's own.
    /// - Returns: the rule; nil where the sentence states none of the study's own.
    static func read(
        _ sentence: Sentence, pem: [Range<Int>], groups: [MentionGroup], isMethods: Bool
    ) -> PEMEntryRule? {
        let whole = sentence.tokens.indices
        let isOwn =
            sentence.hasWord(WordLists.people.union(ownWords), in: whole) || groups.contains(where: \.isInclusion)
        let isForeign = groups.contains { !$0.isInclusion } && !groups.contains(where: \.isInclusion)
        guard isOwn || isMethods, !isForeign, !sentence.hasWord(speakingOf, in: whole) else { return nil }
        for place in pem {
            if isWaived(place, in: sentence) {
                if isOfOther(place, groups: groups) { continue }
                return .waived
            }
            if isListed(place, in: sentence) { return sentence.hasWord(entryWords, in: whole) ? .waived : nil }
        }
        guard isOwn, !sentence.hasWord(portionWords, in: whole), !sentence.has(["of", "whom"], in: whole) else {
            return nil
        }
        for place in pem where isDemanded(place, in: sentence, groups: groups) { return .demanded }
        return nil
    }

    /// True where a sentence that names PEM also speaks of entry, or of everybody.
    static func isNearEntry(_ sentence: Sentence) -> Bool {
        let whole = sentence.tokens.indices
        return sentence.hasWord(nearEntry, in: whole)
            || sentence.hasWord(["all", "each", "every"], in: whole) && sentence.hasWord(WordLists.people, in: whole)
    }

    private static let nearEntry: Set<String> = [
        "inclusion", "eligible", "eligibility", "required", "requiring", "requires", "mandatory", "criterion",
        "compulsory", "must", "prerequisite", "only", "enrolled", "recruited", "obligatory", "essential", "selected",
    ]
    private static let ownWords: Set<String> = [
        "inclusion", "eligible", "eligibility", "entry", "participation", "enrolment", "enrollment", "we", "study",
        "recruitment", "cohort", "condition",
    ]
    private static let entryWords: Set<String> = [
        "inclusion", "eligible", "eligibility", "entry", "required", "recruited", "enrolled", "included", "criteria",
        "met", "diagnosed", "defined", "requiring", "fulfilled", "plus", "had", "with", "diagnosis", "modified",
    ]
    private static let speakingOf: Set<String> = [
        "proposed", "published", "hallmark", "cardinal", "debate", "controversial", "recommend", "recommends",
        "criticised", "argue", "critics", "literature", "newer", "characterized", "characterised", "unlike",
        "guideline",
    ]
    private static let portionWords: Set<String> = [
        "subgroup", "subset", "half", "majority", "most", "proportion", "prevalence", "percentage", "third",
        "some", "whether", "if", "fibromyalgia", "idiopathic",
    ]

    private static let waivers: [[String]] = [
        ["not", "required"], ["not", "a", "requirement"], ["not", "mandatory"], ["not", "necessary"],
        ["was", "optional"], ["is", "optional"], ["were", "optional"],
        ["without", "requiring"], ["regardless", "of"], ["irrespective", "of"], ["with", "or", "without"],
        ["not", "compulsory"], ["not", "obligatory"],
        ["not", "require"], ["not", "essential"], ["need", "not"], ["no", "requirement"], ["not", "an", "inclusion"],
        ["not", "a", "criterion"], ["not", "an", "entry"],
        ["not", "needed"], ["did", "not", "need"], ["not", "part", "of"], ["not", "a", "prerequisite"],
        ["not", "be", "required"], ["optional"], ["not", "specifically", "required"], ["not", "demanded"],
        ["whether", "or", "not"], ["not", "have", "to"], ["not", "insist"], ["not", "strictly", "required"],
        ["not", "explicitly", "required"], ["waived"], ["or", "without"], ["not", "depend"],
        ["required", "neither"], ["mandatory", "neither"], ["neither", "required"], ["never", "required"],
        ["nor", "required"], ["nor", "was", "it", "required"], ["no", "longer", "required"], ["hardly", "required"],
    ]

    private static func isWaived(_ pem: Range<Int>, in sentence: Sentence) -> Bool {
        let window = max(0, pem.lowerBound - 7)..<min(sentence.tokens.count, pem.upperBound + 9)
        return waivers.contains { sentence.has($0, in: window) }
    }

    /// "Given that the Fukuda criteria do not require PEM, we took": said of a definition that selected nobody.
    private static func isOfOther(_ pem: Range<Int>, groups: [MentionGroup]) -> Bool {
        let nearest = groups.last { $0.range.upperBound <= pem.lowerBound && pem.lowerBound - $0.range.upperBound <= 8 }
        return nearest.map { !$0.isInclusion } ?? false
    }

    /// "at least two of: poor sleep, PEM …", "four or more of eight, including PEM".
    private static func isListed(_ pem: Range<Int>, in sentence: Sentence) -> Bool {
        for index in max(0, pem.lowerBound - 30)..<pem.lowerBound {
            let word = sentence.tokens[index].text
            if ["some", "any", "several", "either"].contains(word), sentence.has(["of"], at: index + 1) { return true }
            guard sentence.isNumber(index) else { continue }
            let isOpen =
                sentence.has(["or", "more"], at: index + 1) || sentence.has(["at", "least"], at: index - 2)
                || sentence.has(["any"], at: index - 1)
            let rest = sentence.has(["or", "more"], at: index + 1) ? index + 3 : index + 1
            let next = rest < sentence.tokens.count ? sentence.tokens[rest].text : ""
            if ["months", "month", "hours", "hour", "h", "days", "weeks", "years", "day", "week", "year"].contains(next)
            {
                continue
            }
            if next == "of", sentence.tokens[index + 1].gap.isDisjoint(with: .close),
                !sentence.has(["of", "whom"], at: rest)
            {
                let after = rest + 1 < sentence.tokens.count ? sentence.tokens[rest + 1].text : ""
                if isOpen || sentence.isNumber(rest + 1) || ["the", "following", "these"].contains(after) {
                    return true
                }
            }
            if isOpen,
                [
                    "symptoms", "symptom", "additional", "further", "other", "minor", "following", "from", "core",
                    "accompanying",
                ].contains(next)
            {
                return true
            }
        }
        let near = max(0, pem.lowerBound - 4)..<pem.lowerBound
        return sentence.has(["such", "as"], in: near)
            || sentence.hasWord(["or"], in: max(0, pem.lowerBound - 1)..<pem.lowerBound)
            || sentence.has(["or"], at: min(pem.upperBound + 1, sentence.tokens.count))
                && !(pem.upperBound + 2 < sentence.tokens.count
                    && ["fatigue", "worse", "greater", "more", "higher"].contains(
                        sentence.tokens[pem.upperBound + 2].text))
    }

    private static let demands: Set<String> = [
        "required", "mandatory", "compulsory", "obligatory", "necessary", "prerequisite", "essential", "requirement",
        "requisite",
    ]

    private static let orders = [
        ["required", "to", "have"], ["required", "to", "meet"], ["required", "to", "report"],
        ["required", "to", "experience"], ["required", "to", "fulfil"], ["required", "to", "fulfill"],
        ["required", "to", "show"], ["must", "have"], ["must", "report"], ["must", "experience"],
        ["had", "to", "have"], ["had", "to", "report"], ["had", "to", "experience"], ["had", "to", "meet"],
        ["had", "to", "fulfil"], ["had", "to", "fulfill"], ["must", "meet"], ["must", "fulfil"],
        ["required", "to", "suffer"], ["had", "to", "suffer"], ["had", "to", "show"], ["only", "patients", "with"],
        ["only", "participants", "with"], ["only", "those", "with"], ["had", "to", "present"],
    ]

    /// "were required to have PEM", "had to report at least moderate PEM": the order stands right before it.
    private static func isOrdered(right pem: Range<Int>, in sentence: Sentence) -> Bool {
        let near = max(0, pem.lowerBound - 7)..<pem.lowerBound
        return orders.contains { order in
            near.contains { place in
                guard sentence.has(order, at: place) else { return false }
                let between = place + order.count..<max(place + order.count, pem.lowerBound)
                return !sentence.hasWord(
                    [
                        "or", "not", "no", "without", "rest", "stop", "avoid", "because", "after", "due",
                        "questionnaire",
                    ],
                    in: max(0, place - 2)..<between.upperBound)
            }
        }
    }

    /// True where "or" makes PEM one of several things that were enough.
    private static func isAlternative(_ pem: Range<Int>, in sentence: Sentence) -> Bool {
        var start = pem.lowerBound
        while start > 0, sentence.tokens[start].gap.isDisjoint(with: [.comma, .semicolon, .colon, .close]) {
            start -= 1
        }
        let end = min(sentence.tokens.count, pem.upperBound + 5)
        return (start..<end).contains { index in
            sentence.tokens[index].text == "or"
                && !(index + 1 < sentence.tokens.count
                    && ["more", "longer", "over", "greater", "higher", "worse", "above"].contains(
                        sentence.tokens[index + 1].text))
        }
    }

    private static func isDemanded(_ pem: Range<Int>, in sentence: Sentence, groups: [MentionGroup]) -> Bool {
        let whole = sentence.tokens.indices
        if isOrdered(right: pem, in: sentence) { return true }
        let close = max(0, pem.lowerBound - 2)..<pem.lowerBound
        if sentence.hasWord(["requiring", "mandatory", "compulsory", "obligatory", "obligate"], in: close),
            !sentence.hasWord(["no", "not", "without", "or"], in: max(0, pem.lowerBound - 4)..<pem.lowerBound)
        {
            return true
        }
        if sentence.hasWord(
            [
                "assessed", "measured", "evaluated", "outcome", "outcomes", "questionnaire", "rated", "monitored",
                "rest", "stop", "provoke", "provoked", "induce", "induced", "trigger", "worsening",
            ], in: whole)
        {
            return false
        }
        let isAddition = sentence.has(["in", "addition", "to"], in: 0..<pem.lowerBound)
        let lead = max(0, pem.lowerBound - (isAddition ? 12 : 5))..<pem.lowerBound
        if sentence.hasWord(["requiring", "required", "mandatory", "compulsory", "obligatory", "obligate"], in: lead),
            !sentence.hasWord(isAddition ? ["no", "not"] : ["no", "not", "to"], in: lead)
        {
            return true
        }
        let tail = pem.upperBound..<min(sentence.tokens.count, pem.upperBound + 9)
        for index in tail where demands.contains(sentence.tokens[index].text) && !sentence.has(["by"], at: index + 1) {
            let link = pem.upperBound..<index
            if sentence.hasWord(["was", "were", "being", "be", "as", "a", "an", "is"], in: link),
                !(sentence.has(["to"], at: index + 1) && !sentence.has(["to", "be", "present"], at: index + 1))
            {
                return true
            }
        }
        let isOrdered = orders.contains { sentence.has($0, in: 0..<pem.lowerBound) }
        if isOnly(before: pem, in: sentence) { return true }
        if isOrdered { return !sentence.hasWord(["or"], in: max(0, pem.lowerBound - 8)..<pem.lowerBound) }
        if sentence.has(["must", "be", "present"], in: tail) || sentence.has(["must", "last"], in: tail)
            || sentence.has(["had", "to", "be", "present"], in: tail)
        {
            return true
        }
        let isEligibility =
            sentence.hasWord(["inclusion", "eligibility", "eligible", "entry"], in: 0..<pem.lowerBound)
            || sentence.has(["were", "included", "if"], in: 0..<pem.lowerBound)
        if isEligibility, !sentence.hasWord(["not", "without", "no"], in: max(0, pem.lowerBound - 8)..<pem.lowerBound),
            !isAlternative(pem, in: sentence), !sentence.hasWord(["exclusion", "excluded"], in: 0..<pem.lowerBound)
        {
            return true
        }
        return groups.contains { $0.isInclusion && isAdded(pem, to: $0, in: sentence) }
    }

    /// "Only individuals who reported PEM were accepted": a restriction with a verb of entry.
    private static func isOnly(before pem: Range<Int>, in sentence: Sentence) -> Bool {
        guard
            let only = (max(0, pem.lowerBound - 9)..<pem.lowerBound).first(where: {
                sentence.tokens[$0].text == "only"
                    && sentence.hasWord(WordLists.people.union(["those"]), in: $0 + 1..<min($0 + 5, pem.lowerBound))
            })
        else { return false }
        return sentence.hasWord(["who", "with", "reporting", "having", "experiencing"], in: only..<pem.lowerBound)
            && !sentence.hasWord(["no", "not", "without", "or", "some"], in: only..<pem.lowerBound)
            && sentence.hasWord(
                [
                    "accepted", "included", "enrolled", "recruited", "eligible", "invited", "admitted", "entered",
                    "selected",
                ],
                in: sentence.tokens.indices)
    }

    /// "met Fukuda criteria and had PEM", "Fukuda plus PEM".
    private static func isAdded(_ pem: Range<Int>, to group: MentionGroup, in sentence: Sentence) -> Bool {
        guard group.range.upperBound <= pem.lowerBound, pem.lowerBound - group.range.upperBound <= 8 else {
            return false
        }
        let between = group.range.upperBound..<pem.lowerBound
        let allowed: Set<String> = [
            "criteria", "for", "me", "cfs", "and", "plus", "with", "had", "in", "addition", "also", "experienced",
            "reported", "additional", "mandatory", "the", "presence", "of", "a", "definition", "together", "having",
            "additionally", "suffered", "from", "case", "as", "well", "along",
        ]
        guard between.allSatisfy({ allowed.contains(sentence.tokens[$0].text) || sentence.tokens[$0].isCapitals })
        else { return false }
        return sentence.hasWord(["plus", "and", "addition", "well", "together", "along"], in: between)
            && (sentence.hasWord(
                ClauseWords.met.union(["inclusion", "recruited", "included", "enrolled", "required"]),
                in: 0..<pem.upperBound)
                || sentence.hasWord(["condition", "prerequisite"], in: pem.upperBound..<sentence.tokens.count))
    }
}
