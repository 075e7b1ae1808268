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
            sentence.heading == .inclusion || groups.contains(where: \.isInclusion)
            || sentence.hasWord(WordLists.people.union(ownWords), in: whole)
        let all = pem.map { PEMStatement($0, in: sentence) }.filter { !$0.isElsewhere && !$0.isOfInstrument }
        if sentence.heading != .exclusion, isOwn || isMethods, all.contains(where: \.isStrong) { return .demanded }
        let isForeign = groups.contains { !$0.isInclusion } && !groups.contains(where: \.isInclusion)
        guard isOwn || isMethods, !isForeign, !sentence.hasWord(speakingOf, in: whole), sentence.heading != .exclusion
        else { return nil }
        let statements = all.filter { !$0.isOfDefinition(groups) }
        for statement in statements {
            if statement.isWaived { return .waived }
            if statement.isChoice { return sentence.hasWord(entryWords, in: whole) ? .waived : nil }
        }
        let isDemanded = statements.contains { statement in
            isOwn && !statement.isOfPart
                && (statement.isDemanded
                    || groups.contains { $0.isInclusion && statement.isAdded(to: $0) && !statement.isMeasured })
        }
        return isDemanded ? .demanded : nil
    }

    /// True where a sentence that names PEM also speaks of entry, or of everybody.
    static func isNearEntry(_ sentence: Sentence) -> Bool {
        let whole = sentence.tokens.indices
        return sentence.heading == .inclusion || sentence.hasWord(nearEntry, in: whole)
            || sentence.hasWord(["all", "each", "every"], in: whole) && sentence.hasWord(WordLists.people, in: whole)
    }

    private static let nearEntry: Set<String> = [
        "inclusion", "eligible", "eligibility", "required", "requiring", "requires", "mandatory", "criterion",
        "compulsory", "must", "prerequisite", "only", "enrolled", "recruited", "obligatory", "essential", "selected",
        "excluded", "included", "needed", "entered", "retained",
    ]
    private static let ownWords: Set<String> = [
        "inclusion", "eligible", "eligibility", "entry", "participation", "enrolment", "enrollment", "we", "study",
        "recruitment", "cohort", "condition", "exclusion", "chart", "charts",
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
}
