/// One place where a sentence names PEM, and what its clause does with it.
struct PEMStatement {
    let sentence: Sentence
    /// The words that name PEM.
    let place: Range<Int>
    /// The clause around them.
    let clause: Range<Int>

    init(_ place: Range<Int>, in sentence: Sentence) {
        (self.sentence, self.place) = (sentence, place)
        clause = ClauseBounds(in: sentence).clause(around: place)
    }

    private var before: Range<Int> { clause.lowerBound..<place.lowerBound }
    private var after: Range<Int> { place.upperBound..<max(clause.upperBound, place.upperBound) }

    private func text(_ index: Int) -> String {
        sentence.tokens.indices.contains(index) ? sentence.tokens[index].text : ""
    }

    private func near(_ count: Int) -> Range<Int> {
        max(before.lowerBound, place.lowerBound - count)..<place.lowerBound
    }

    private func tail(_ count: Int) -> Range<Int> {
        place.upperBound..<min(sentence.tokens.count, place.upperBound + count)
    }

    /// The words say outright that who lacked it did not take part.
    var isStrong: Bool {
        if isWaived || isOfPart { return false }
        if isNegatedExclusion { return true }
        if isDenied || isOfControls || isChoice { return false }
        return isOnly || isObliged || isStipulated || isDueForEntry || isConditional || isOneOfAll
    }

    /// Everybody who took part had it, by the study's own rule.
    var isDemanded: Bool {
        !isDenied && !isOfControls && !isMeasured && (isCalledRequired || isListedForEntry)
    }

    /// Of another study, or an opinion.
    var isElsewhere: Bool { Clause(of: place, in: sentence).isElsewhere }

    /// "the DSQ-PEM", "the PEM questionnaire".
    var isOfInstrument: Bool {
        ["dsq", "mdsq"].contains(text(place.lowerBound - 1)) || ClauseWords.instruments.contains(text(place.upperBound))
    }

    /// It was measured or provoked, and is no condition here.
    var isMeasured: Bool {
        sentence.hasWord(
            [
                "assessed", "measured", "evaluated", "outcome", "outcomes", "questionnaire", "rated", "monitored",
                "rest", "stop", "provoke", "provoked", "induce", "induced", "trigger", "worsening",
            ], in: max(0, place.lowerBound - 8)..<min(sentence.tokens.count, place.upperBound + 8))
    }

    /// "As A does not require PEM, we recruited by B": the clause tells what a definition holds.
    func isOfDefinition(_ groups: [MentionGroup]) -> Bool {
        let local = groups.filter { clause.contains($0.range.lowerBound) }
        return !local.isEmpty && !local.contains(where: \.isInclusion)
    }

    /// Only some of the sample had it, or another illness's group.
    var isOfPart: Bool {
        sentence.hasWord(
            [
                "subgroup", "subset", "half", "majority", "most", "proportion", "prevalence", "percentage", "third",
                "some", "whether", "fibromyalgia", "idiopathic", "sensitivity", "secondary", "hoc",
            ], in: clause) || sentence.has(["of", "whom"], in: clause)
    }

    /// "no PEM", "free of PEM".
    private var isDenied: Bool {
        sentence.hasWord(["no", "not", "without", "free", "absence", "absent", "lack", "never"], in: near(4))
    }

    /// The nearest people before it are the healthy ones.
    private var isOfControls: Bool {
        guard let people = before.last(where: { WordLists.people.contains(text($0)) }) else { return false }
        return text(people) == "controls" || text(people - 1) == "healthy" || text(people - 1) == "control"
    }
}

/// The ways of asking for it.
extension PEMStatement {
    /// "Patients had to report PEM", "were required to have PEM": an order, and a verb of having that governs it.
    private var isObliged: Bool {
        before.contains { index in
            guard
                text(index) == "must" || text(index) == "should" && sentence.hasWord(["eligible"], in: before)
                    || ["required", "had", "needed", "have", "has", "obliged", "need"].contains(text(index))
                        && text(index + 1) == "to"
            else { return false }
            let verb = text(index) == "must" || text(index) == "should" ? index + 1 : index + 2
            return Self.having.contains(text(verb)) && verb < place.lowerBound
                && !sentence.hasWord(["or"], in: max(verb, place.lowerBound - 8)..<place.lowerBound)
                && !sentence.hasWord(["not", "never"], in: max(before.lowerBound, index - 1)..<index)
        }
    }

    private static let having: Set<String> = [
        "have", "report", "experience", "show", "suffer", "present", "meet", "fulfil", "fulfill", "satisfy", "describe",
        "endorse", "exhibit", "display", "demonstrate", "confirm", "include", "identify", "indicate", "state",
    ]

    /// "We stipulated that PEM be present in every participant".
    private var isStipulated: Bool {
        before.contains { index in
            ["stipulated", "required", "demanded", "insisted", "specified"].contains(text(index))
                && sentence.hasWord(["that"], in: index + 1..<min(index + 4, place.lowerBound))
                && !sentence.hasWord(["not", "or"], in: max(0, index - 2)..<place.lowerBound)
        } && sentence.hasWord(["be", "was"], in: tail(3))
    }

    /// "PEM had to be documented at intake for a chart to be retained".
    private var isDueForEntry: Bool {
        let link = tail(5)
        guard sentence.has(["had", "to", "be"], in: link) || sentence.hasWord(["must"], in: link) else { return false }
        return sentence.hasWord(["present", "established", "last"], in: tail(7))
            || sentence.hasWord(
                ["documented", "recorded", "reported", "confirmed", "noted", "verified", "demonstrated"], in: tail(8))
                && sentence.hasWord(
                    ClauseWords.admission.union(["intake", "inclusion", "entry", "enrolment", "enrollment"]), in: after)
    }

    /// "could take part only if they suffered from PEM".
    private var isConditional: Bool {
        sentence.isCondition(place.lowerBound, from: before.lowerBound) && !isAlternative
    }

    /// "all four of the following had to be present: fatigue, PEM …".
    private var isOneOfAll: Bool {
        guard let colon = (1..<max(1, place.lowerBound)).last(where: { sentence.tokens[$0].gap.contains(.colon) })
        else { return false }
        let lead = max(0, colon - 20)..<colon
        return lead.contains {
            text($0) == "all" && (text($0 + 1) == "of" || sentence.isNumber($0 + 1) && text($0 + 2) == "of")
        }
            && sentence.hasWord(
                ["eligible", "eligibility", "inclusion", "included", "present", "required", "meet", "have"], in: lead)
            && !isAlternative
    }

    /// "PEM was required", "mandatory PEM", "PEM had to be present".
    private var isCalledRequired: Bool {
        let isAddition = sentence.has(["in", "addition", "to"], in: 0..<place.lowerBound)
        let lead = near(isAddition ? 12 : 5)
        if sentence.hasWord(
            ["requiring", "required", "mandatory", "compulsory", "obligatory", "obligate"], in: lead),
            isAddition || !sentence.hasWord(["to"], in: lead)
        {
            return true
        }
        if lead.contains(where: { ["that", "which"].contains(text($0)) && text($0 + 1) == "require" }) { return true }
        for index in tail(9) where Self.demands.contains(text(index)) && text(index + 1) != "by" {
            let link = place.upperBound..<index
            if sentence.hasWord(["was", "were", "being", "be", "as", "a", "an", "is"], in: link),
                text(index + 1) != "to" || sentence.has(["to", "be", "present"], at: index + 1)
            {
                return true
            }
        }
        return [
            ["must", "be", "present"], ["must", "last"], ["had", "to", "be", "present"],
            ["had", "to", "be", "among"],
        ].contains {
            sentence.has($0, in: tail(9))
        }
    }

    private static let demands: Set<String> = [
        "required", "mandatory", "compulsory", "obligatory", "necessary", "prerequisite", "essential", "requirement",
        "requisite",
    ]

    /// An item of a list of entry rules, all of which hold.
    private var isListedForEntry: Bool {
        let isEntry: Bool
        if sentence.heading == .inclusion {
            isEntry = true
        } else {
            let lead = 0..<place.lowerBound
            isEntry =
                sentence.hasWord(["inclusion", "eligibility", "eligible", "entry"], in: lead)
                || sentence.has(["were", "included", "if"], in: lead)
        }
        return isEntry && !sentence.hasWord(["exclusion", "excluded"], in: 0..<place.lowerBound) && !isAlternative
    }

    /// "Only individuals who reported PEM were accepted": a restriction with a verb of entry.
    private var isOnly: Bool {
        guard
            let only = near(16).first(where: {
                text($0) == "only" && !["a", "some", "few"].contains(text($0 + 1)) && !sentence.isNumber($0 + 1)
                    && sentence.hasWord(WordLists.people.union(["those"]), in: $0 + 1..<min($0 + 5, place.lowerBound))
            })
        else { return false }
        let lead = only..<place.lowerBound
        return sentence.hasWord(["who", "with", "whose", "reporting", "having", "experiencing", "and"], in: lead)
            && !sentence.hasWord(["or", "some"], in: lead)
            && sentence.hasWord(
                ClauseWords.taken.union(["accepted", "admitted", "entered", "retained", "kept"]), in: clause)
    }

    /// "Patients without PEM were excluded": who lacked it stayed out.
    private var isNegatedExclusion: Bool {
        guard sentence.hasWord(["without", "absence", "no", "lacking", "not", "lack"], in: near(4)),
            !sentence.hasWord(["or"], in: near(5)), !isOfControls, !["or"].contains(text(place.upperBound))
        else { return false }
        let isOut =
            sentence.hasWord(ClauseWords.dropped.union(["exclusion"]), in: after)
            || before.contains { ClauseWords.dropped.contains(text($0)) || text($0) == "exclusion" }
        return isOut && !sentence.hasWord(["not", "never"], in: after)
    }

    /// "met Fukuda criteria and had PEM", "Fukuda plus PEM".
    func isAdded(to group: MentionGroup) -> Bool {
        guard group.range.upperBound <= place.lowerBound, place.lowerBound - group.range.upperBound <= 8, !isOfControls
        else { return false }
        let between = group.range.upperBound..<place.lowerBound
        guard between.allSatisfy({ Self.adding.contains(text($0)) || sentence.tokens[$0].isCapitals })
        else { return false }
        return
            (sentence.hasWord(["plus", "and", "addition", "well", "together", "along"], in: between)
            || text(place.lowerBound - 1) == "with")
            && (sentence.hasWord(
                ClauseWords.met.union([
                    "inclusion", "recruited", "included", "enrolled", "required", "eligible", "eligibility",
                    "diagnosis", "diagnosed",
                ]),
                in: 0..<place.upperBound)
                || sentence.hasWord(["condition", "prerequisite"], in: place.upperBound..<sentence.tokens.count))
    }

    private static let adding: Set<String> = [
        "criteria", "for", "me", "cfs", "and", "plus", "et", "al", "with", "had", "in", "addition", "also",
        "experienced",
        "reported", "additional", "mandatory", "the", "presence", "of", "a", "definition", "together", "having",
        "additionally", "suffered", "from", "case", "as", "well", "along", "obligatory", "compulsory", "required",
    ]
}

/// The ways of not asking for it.
extension PEMStatement {
    private static let waivers: [[String]] = [
        ["not", "required"], ["not", "a", "requirement"], ["not", "mandatory"], ["not", "necessary"],
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

    /// The words around it say that nobody had to have it.
    var isWaived: Bool {
        let window = max(0, place.lowerBound - 7)..<min(sentence.tokens.count, place.upperBound + 9)
        return Self.waivers.contains { sentence.has($0, in: window) }
    }

    /// "at least two of: poor sleep, PEM …", "four or more of eight, including PEM", "fatigue or PEM".
    var isChoice: Bool {
        for index in max(0, place.lowerBound - 30)..<place.lowerBound where isOpenCount(at: index) { return true }
        let lead = max(0, place.lowerBound - 4)..<place.lowerBound
        return sentence.has(["such", "as"], in: lead) || ["or", "either"].contains(text(place.lowerBound - 1))
            || [place.upperBound, place.upperBound + 1].contains { text($0) == "or" && !isComparison(after: $0) }
    }

    private func isComparison(after or: Int) -> Bool {
        ["fatigue", "worse", "greater", "more", "higher", "longer", "above"].contains(text(or + 1))
    }

    private func isOpenCount(at index: Int) -> Bool {
        if ["some", "any", "several", "either"].contains(text(index)), text(index + 1) == "of" { return true }
        guard sentence.isNumber(index), text(index - 1) != "all" else { return false }
        let hasMore = sentence.has(["or", "more"], at: index + 1)
        let isOpen = hasMore || sentence.has(["at", "least"], at: index - 2) || text(index - 1) == "any"
        let rest = hasMore ? index + 3 : index + 1
        let next = text(rest)
        if ["months", "month", "hours", "hour", "h", "days", "weeks", "years", "day", "week", "year"].contains(next) {
            return false
        }
        if next == "of", sentence.tokens[index + 1].gap.isDisjoint(with: .close),
            !sentence.has(["of", "whom"], at: rest),
            isOpen || sentence.isNumber(rest + 1) || ["the", "following", "these"].contains(text(rest + 1))
        {
            return true
        }
        return isOpen
            && [
                "symptoms", "symptom", "additional", "further", "other", "minor", "following", "from", "core",
                "accompanying",
            ].contains(next)
    }

    /// One of a list's items that "or" joins; an "or" inside another item makes no choice of this one.
    private var isAlternative: Bool {
        var index = place.lowerBound - 1
        while index >= before.lowerBound, !isItemStart(index + 1) {
            if text(index) == "or", !isComparison(after: index) { return true }
            index -= 1
        }
        if index >= 0, text(index + 1) == "or" { return true }
        index = place.upperBound
        var isOwnItem = true
        while index < clause.upperBound {
            if isItemStart(index) { isOwnItem = false }
            if text(index) == "or", !isComparison(after: index), isOwnItem || isItemStart(index) { return true }
            if text(index) == "and", isItemStart(index) { return false }
            index += 1
        }
        return false
    }

    private func isItemStart(_ index: Int) -> Bool {
        sentence.tokens.indices.contains(index)
            && !sentence.tokens[index].gap.isDisjoint(with: [.comma, .semicolon, .colon])
    }
}
