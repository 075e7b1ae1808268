internal import Bibliography

/// Definitions of one sentence that are joined into one rule.
struct MentionGroup: Sendable {
    /// How a definition is joined to the one before it.
    enum Connector: Sendable { case and, or, list }

    /// Index of the sentence among those of the study.
    let sentence: Int
    /// Index of the field.
    let field: Int
    /// Different definitions, in order.
    var mentions: [Mention]
    /// `connectors[i]` joins mention `i` to mention `i + 1`.
    var connectors: [Connector]
    /// True where "either" or "one of" stands inside, after an "and".
    var hasInnerChoice = false
    /// From the first to the last mention.
    var range: Range<Int>
    /// True where "both", "all" or the like stands before it.
    var isEmphatic = false
    /// True where "either", "one of" or the like stands before it.
    var isChoice = false
    /// True where "respectively" follows: a definition each for several groups.
    var isRespective = false

    var role = PEMAssessment.Role.background
    var ruleID = "role-background"
    /// True where the sentence says that everybody had to meet it.
    var isStrong = false
    /// True where it is an item of a list of entry rules, all of which hold.
    var isListItem = false
    /// True where it may be a rule of entry, and the words don't tell.
    var isDoubtful = false
    /// True where its clause is about people with another illness.
    var isAboutOtherIllness = false

    /// Takes a role, and what else its clause says.
    mutating func take(_ verdict: RoleRules.Verdict, in sentence: Sentence) {
        (role, ruleID, isStrong, isDoubtful) = (verdict.role, verdict.ruleID, verdict.isStrong, verdict.isDoubtful)
        guard isInclusion else { return }
        let clause = Clause(of: range, in: sentence)
        (isListItem, isAboutOtherIllness) = (clause.isListItem, clause.isAboutOtherIllness)
    }

    /// Takes a rule of the next sentence: "At least one of these had to be met".
    mutating func take(_ rule: ScannedText.FollowingRule) {
        guard role == .background, ruleID == "role-background", mentions.count > 1 else { return }
        isChoice = rule == .one
        isEmphatic = rule == .all
        (role, ruleID) =
            isChoice ? (.inclusionAlternative, "role-alternative") : (.inclusionConjunction, "role-conjunction")
        (isStrong, isDoubtful) = (true, false)
    }

    /// True where participants were selected by it.
    var isInclusion: Bool {
        role == .inclusion || role == .inclusionConjunction || role == .inclusionAlternative
            || role == .inclusionModified
    }
}

extension MentionGroup {
    /// Joins the mentions of a sentence.
    static func groups(
        of mentions: [Mention], in sentence: Sentence, index: Int, definitions: [CaseDefinition]
    ) -> [MentionGroup] {
        var groups: [MentionGroup] = []
        for mention in mentions {
            if var last = groups.last, !mention.isBody, last.mentions.last?.isBody == false,
                definitions[mention.definition].disease == definitions[last.mentions[0].definition].disease,
                let connector = connector(from: last.range.upperBound, to: mention.range.lowerBound, in: sentence)
            {
                let between = last.range.upperBound..<mention.range.lowerBound
                last.hasInnerChoice = last.hasInnerChoice || sentence.hasWord(["either", "one"], in: between)
                last.range = last.range.lowerBound..<mention.range.upperBound
                if last.mentions.last?.definition != mention.definition {
                    last.mentions.append(mention)
                    last.connectors.append(connector)
                }
                groups[groups.count - 1] = last
            } else {
                groups.append(
                    MentionGroup(
                        sentence: index, field: sentence.field, mentions: [mention], connectors: [],
                        range: mention.range))
            }
        }
        for index in groups.indices { groups[index].finish(in: sentence) }
        return groups
    }

    /// How two mentions are joined; nil where other words part them.
    private static func connector(from start: Int, to end: Int, in sentence: Sentence) -> Connector? {
        guard start <= end, end - start <= 16 else { return nil }
        let between = start..<end
        for index in between {
            let token = sentence.tokens[index]
            let isAcronym = token.isCapitals && !token.gap.isDisjoint(with: [.open, .slash])
            guard
                WordLists.list.contains(token.text) || Int(token.text) != nil || isAcronym
                    || isPlace(index, after: start, in: sentence)
            else { return nil }
        }
        // "recruited by A, 62 % also fulfilled B": the second part counts anew.
        if between.contains(where: { sentence.isNumber($0) && sentence.gap(after: $0).contains(.percent) }) {
            return nil
        }
        let gaps = (start...end).map { sentence.tokens[$0].gap }
        if gaps.contains(where: { $0.contains(.semicolon) }) { return nil }
        // "The CCC were met by eight and the IOM criteria by 15": the verb ends the first part.
        let joint = between.first { ["and", "or", "plus"].contains(sentence.tokens[$0].text) } ?? end
        if sentence.hasWord(["were", "was"], in: start..<joint) { return nil }
        if between.contains(where: { isConjunctionAs($0, in: sentence) }) { return nil }
        if sentence.hasWord(["or"], in: between) { return .or }
        if sentence.hasWord(
            ["and", "plus", "well", "addition", "together", "alongside", "also", "additionally"], in: between)
        {
            return .and
        }
        if gaps.contains(where: { $0.contains(.plus) }) { return .and }
        if gaps.contains(where: { $0.contains(.slash) }) { return .or }
        return .list
    }

    /// "the Ministry of Health of Japan": a part of the name before it.
    private static func isPlace(_ index: Int, after start: Int, in sentence: Sentence) -> Bool {
        var place = index
        while place >= start, sentence.tokens[place].isCapitalized { place -= 1 }
        if place >= start, place < index, sentence.tokens[place].text == "the" { place -= 1 }
        return place >= start && place < index && sentence.tokens[place].text == "of"
    }

    /// "as the Canadian criteria require", which is no "as well as".
    private static func isConjunctionAs(_ index: Int, in sentence: Sentence) -> Bool {
        sentence.tokens[index].text == "as" && sentence.tokens[index].gap.contains(.comma)
            && !sentence.has(["well"], at: index + 1)
    }

    private mutating func finish(in sentence: Sentence) {
        // A comma means what the next joining word means; at the end it means a choice, which promises less.
        var following = Connector.or
        for index in connectors.indices.reversed() {
            if connectors[index] == .list { connectors[index] = following } else { following = connectors[index] }
        }
        let lead = max(0, range.lowerBound - 9)..<range.lowerBound
        isEmphatic = Self.emphatic.contains { sentence.has($0, in: lead) }
        isChoice = Self.choice.contains { sentence.has($0, in: lead) }
        let tail = range.upperBound..<min(sentence.tokens.count, range.upperBound + 8)
        isRespective = mentions.count > 1 && sentence.hasWord(["respectively"], in: tail)
        let close = range.upperBound..<min(sentence.tokens.count, range.upperBound + 4)
        if sentence.has(["or", "both"], in: close) { isChoice = true }
        let rest = range.upperBound..<sentence.tokens.count
        if mentions.count > 1, rest.contains(where: { Self.isAnaphora($0, in: sentence) }) { isChoice = true }
        if mentions.count == 2, isNarrowedToBoth(in: sentence) {
            (isEmphatic, isChoice, connectors) = (true, false, [.and])
        }
    }

    /// "A and B; a case had to meet at least one of them".
    private static func isAnaphora(_ index: Int, in sentence: Sentence) -> Bool {
        sentence.has(["one", "of"], at: index) && index + 2 < sentence.tokens.count
            && ["them", "these", "the", "those"].contains(sentence.tokens[index + 2].text)
    }

    /// "A and/or B; only subjects meeting both were retained".
    private func isNarrowedToBoth(in sentence: Sentence) -> Bool {
        let rest = range.upperBound..<sentence.tokens.count
        guard let only = rest.first(where: { sentence.tokens[$0].text == "only" }),
            !sentence.hasWord(["analysis", "analyses"], in: rest)
        else { return false }
        let narrowed = only..<sentence.tokens.count
        return narrowed.contains {
            ClauseWords.met.contains(sentence.tokens[$0].text) && sentence.has(["both"], at: $0 + 1)
        }
            && sentence.hasWord(
                ["retained", "included", "enrolled", "kept", "eligible", "recruited", "visited", "studied", "invited"],
                in: narrowed)
    }

    private static let emphatic = [
        ["both"], ["all", "three"], ["all", "of"], ["all", "four"], ["each", "of"], ["simultaneously"], ["all", "the"],
        ["combination", "of"],
    ]
    private static let choice = [
        ["either"], ["at", "least", "one"], ["one", "of"], ["any", "of"], ["one", "or", "more"], ["any", "one"],
        ["at", "least", "two"],
        ["two", "of"], ["at", "least", "1"], ["whichever"], ["one", "or", "both"],
    ]

    /// What the group says of PEM, definition by definition.
    ///
    /// - Parameter ruling: what meeting one definition says; nil for what is no definition (a code).
    /// - Returns: the ruling of the whole.
    func ruling(_ ruling: (Mention) -> CaseDefinition.Ruling?) -> CaseDefinition.Ruling {
        var isEither = isChoice && !hasInnerChoice
        if connectors.allSatisfy({ $0 == .and }), !isEither { return Self.all(mentions.map(ruling)) }
        if connectors.allSatisfy({ $0 == .or }) { isEither = true }
        if isEither { return Self.any(mentions.map(ruling)) }
        // "A and (either) B or C" against "A and B or C".
        let splitter = hasInnerChoice ? Connector.and : .or
        var parts: [[CaseDefinition.Ruling?]] = [[]]
        for (index, mention) in mentions.enumerated() {
            if index > 0, connectors[index - 1] == splitter { parts.append([]) }
            parts[parts.count - 1].append(ruling(mention))
        }
        return hasInnerChoice ? Self.all(parts.map(Self.any)) : Self.any(parts.map(Self.all))
    }

    /// Everything has to be met.
    static func all(_ rulings: [CaseDefinition.Ruling?]) -> CaseDefinition.Ruling {
        let known = rulings.compactMap { $0 }
        if known.contains(.required) { return .required }
        return known.isEmpty || known.contains(.unstated) ? .unstated : .notRequired
    }

    /// One is enough.
    static func any(_ rulings: [CaseDefinition.Ruling?]) -> CaseDefinition.Ruling {
        let known = rulings.map { $0 ?? .unstated }
        if known.contains(.notRequired) { return .notRequired }
        return !known.isEmpty && known.allSatisfy { $0 == .required } ? .required : .unstated
    }

    /// `and`, `or`, or nil for a single definition.
    var combinator: String? {
        guard mentions.count > 1 else { return nil }
        return isChoice || connectors.contains(.or) ? "or" : "and"
    }
}
