internal import Bibliography

/// The table of DECISIONS: the first row whose condition holds gives the status.
struct DecisionTable {
    let facts: StudyFacts
    let definitions: [CaseDefinition]

    typealias Status = PEMAssessment.Status

    /// A row's answer.
    struct Answer {
        let status: Status
        let explanation: String
        var confidence = PEMAssessment.Confidence.high
        /// Indices of the groups that decided.
        var deciding: [Int] = []
    }

    /// A row of the table.
    struct Row: Sendable {
        let id: String
        let reason: String
        let answer: @Sendable (DecisionTable) -> Answer?
    }

    static let rows: [Row] = [
        Row(
            id: "status-notice",
            reason: "Notices, news, editorials, commentaries and letters without participants select nobody."
        ) {
            $0.notApplicable([.notice, .news, .editorial, .commentary, .letter, .conference])
        },
        Row(id: "status-laboratory", reason: "Animals, and cells or models without patient donors, select nobody.") {
            $0.notApplicable([.animal, .laboratory])
        },
        Row(id: "status-theory", reason: "Theory papers, reviews, guidelines and definition papers select nobody.") {
            $0.notApplicable([.theory, .review, .guideline, .definition, .discussion])
        },
        Row(id: "status-pooled", reason: "A systematic review asks what the studies it pools required.") {
            $0.pooled()
        },
        Row(id: "status-pem-waived", reason: "An entry rule that waives PEM overrides the definition it names.") {
            $0.waived()
        },
        Row(id: "status-pem-demanded", reason: "An entry rule that demands PEM needs no definition.") { $0.demanded() },
        Row(id: "status-cohorts-differ", reason: "Cohorts with rules of their own that differ are mixed.") {
            $0.cohorts()
        },
        Row(id: "status-conjunction", reason: "Where all definitions had to be met, one that requires PEM is enough.") {
            $0.joined("and")
        },
        Row(
            id: "status-alternative",
            reason: "Where one of several definitions was enough, each of them must require PEM."
        ) { $0.joined("or") },
        Row(id: "status-single", reason: "The one definition of entry decides.") { $0.single() },
        Row(
            id: "status-secondary-only",
            reason: "Definitions that only count or sort a sample drawn otherwise require nothing of it."
        ) { $0.secondary() },
        Row(id: "status-own-rule", reason: "An entry rule that is spelled out without PEM does not require it.") {
            $0.ownRule()
        },
        Row(id: "status-no-rule", reason: "Patients took part, and the text does not say by which rule.") {
            $0.noRule()
        },
        Row(id: "status-otherwise", reason: "Nothing in the text decides.") { _ in
            Answer(
                status: .unstated, explanation: "The text does not say how participants were selected.",
                confidence: .low)
        },
    ]

    /// The answer and the id of its row.
    func decide() -> (row: String, answer: Answer) {
        for row in Self.rows { if let answer = row.answer(self) { return (row.id, answer) } }
        return ("status-otherwise", Answer(status: .unstated, explanation: "", confidence: .low))
    }

    private func notApplicable(_ kinds: [RecordKind]) -> Answer? {
        guard kinds.contains(facts.kind) else { return nil }
        return Answer(
            status: .notApplicable, explanation: facts.kind.explanation,
            confidence: facts.isKindCertain ? .high : .medium)
    }

    private func pooled() -> Answer? {
        guard facts.kind == .systematicReview else { return nil }
        let pooled = facts.groups.indices.filter { facts.groups[$0].role == .reviewPooled }
        let rulings = pooled.flatMap { facts.groups[$0].mentions.compactMap(ruling) }
        guard !rulings.isEmpty else { return Answer(status: .notApplicable, explanation: facts.kind.explanation) }
        let names = names(of: pooled)
        if rulings.allSatisfy({ $0 == .required }) {
            return Answer(
                status: .required, explanation: "The reviewed studies selected by \(names), which requires PEM.",
                deciding: pooled)
        }
        if rulings.contains(.required) {
            return Answer(
                status: .mixed,
                explanation: "The reviewed studies used different definitions (\(names)); not all require PEM.",
                confidence: .medium, deciding: pooled)
        }
        return Answer(
            status: rulings.contains(.notRequired) ? .notRequired : .unstated,
            explanation: "The reviewed studies selected by \(names), which does not require PEM.", deciding: pooled)
    }

    private func waived() -> Answer? {
        guard !facts.waivers.isEmpty else { return nil }
        return Answer(
            status: .notRequired, explanation: "The study's own entry rule did not require PEM.",
            confidence: facts.demands.isEmpty ? .high : .low)
    }

    private func demanded() -> Answer? {
        guard !facts.demands.isEmpty else { return nil }
        return Answer(status: .required, explanation: "The study's own entry rule required PEM.", deciding: entryGroups)
    }

    private func cohorts() -> Answer? {
        let entries = entryGroups
        if let group = entries.first(where: { facts.groups[$0].isRespective }) {
            let rulings = Set(facts.groups[group].mentions.compactMap(ruling))
            if rulings.count > 1 { return mixed([group]) }
        }
        guard entries.count > 1, Set(entries.map(ruling(of:))).count > 1 else { return nil }
        // "Patients met A. All of them also met B": one rule in two sentences.
        let isOneRule = entries.dropFirst().contains {
            facts.groups[$0].isListItem
                || facts.groups[$0].isStrong
                    && sentence(of: $0).hasWord(
                        ["also", "additionally", "addition", "further", "furthermore", "both"],
                        in: sentence(of: $0).tokens.indices)
        }
        if isOneRule || isOneSentence(entries) { return nil }
        return mixed(entries)
    }

    /// "had to meet A as well as B": no other people stand between them.
    private func isOneSentence(_ entries: [Int]) -> Bool {
        zip(entries, entries.dropFirst()).allSatisfy { first, second in
            let (left, right) = (facts.groups[first], facts.groups[second])
            guard left.sentence == right.sentence, left.range.upperBound <= right.range.lowerBound else { return false }
            let sentence = sentence(of: first)
            let between = left.range.upperBound..<right.range.lowerBound
            return sentence.hasWord(["and", "plus", "well", "addition"], in: between)
                && !sentence.hasWord(
                    WordLists.people.union([
                        "or", "whereas", "while", "but", "cohort", "group", "sample", "samples", "site", "centre",
                        "center", "others", "trial", "study", "in", "at",
                    ]), in: between)
                && !between.contains { sentence.isNumber($0) || sentence.tokens[$0].gap.contains(.semicolon) }
        }
    }

    private func mixed(_ deciding: [Int]) -> Answer {
        Answer(
            status: .mixed,
            explanation: "Groups were selected by different rules (\(names(of: deciding))); not all require PEM.",
            confidence: .medium, deciding: deciding)
    }

    private func joined(_ combinator: String) -> Answer? {
        let entries = entryGroups
        let isOneRule = entries.count > 1
        guard
            let group = entries.first(where: { facts.groups[$0].combinator == combinator })
                ?? (isOneRule && combinator == "and" ? entries.first : nil)
        else { return nil }
        let ruling = isOneRule ? MentionGroup.all(entries.map(ruling(of:))) : self.ruling(of: group)
        let isClear =
            facts.groups[group].isEmphatic || Set(facts.groups[group].mentions.compactMap(self.ruling)).count < 2
            || combinator == "or"
        return answer(ruling, deciding: isOneRule ? entries : [group], confidence: isClear ? .high : .medium)
    }

    private func single() -> Answer? {
        // A code says that the illness was recorded; a definition beside it was then asked of some or of nobody.
        guard let group = entryGroups.first, !isCode(group) || secondaryGroups.isEmpty else { return nil }
        let definition = definitions[facts.groups[group].mentions[0].definition]
        if facts.groups[group].role == .inclusionModified, definition.ruling == .required {
            return Answer(
                status: .unstated,
                explanation:
                    "A changed form of \(definition.name) selected the participants; what it says of PEM is not stated.",
                confidence: .low, deciding: [group])
        }
        return answer(
            ruling(of: group), deciding: [group],
            confidence: definition.isContested || !definition.isSeen ? .medium : .high)
    }

    private func answer(_ ruling: CaseDefinition.Ruling, deciding: [Int], confidence: PEMAssessment.Confidence)
        -> Answer
    {
        let names = names(of: deciding)
        let reason =
            deciding.count == 1 && facts.groups[deciding[0]].mentions.count == 1
            ? " " + definitions[facts.groups[deciding[0]].mentions[0].definition].reason : ""
        return switch ruling {
        case .required:
            Answer(
                status: .required, explanation: "Participants had to meet \(names)." + reason, confidence: confidence,
                deciding: deciding)
        case .notRequired:
            Answer(
                status: .notRequired, explanation: "Participants were selected by \(names)." + reason,
                confidence: confidence, deciding: deciding)
        case .unstated:
            Answer(
                status: .unstated,
                explanation: "Participants were selected by \(names), which does not settle the question." + reason,
                confidence: .low, deciding: deciding)
        }
    }

    private func secondary() -> Answer? {
        let secondary = secondaryGroups
        guard !secondary.isEmpty else { return nil }
        return Answer(
            status: .notRequired,
            explanation: "Only a part of the sample, or a result, is defined by \(names(of: secondary)).",
            confidence: .medium, deciding: secondary)
    }

    private func ownRule() -> Answer? {
        guard !facts.ownRules.isEmpty else { return nil }
        return Answer(
            status: .notRequired, explanation: "The study spells out its entry rule, and PEM is no part of it.",
            confidence: .medium)
    }

    private func noRule() -> Answer? {
        guard facts.hasPeople || !facts.groups.isEmpty else { return nil }
        return Answer(
            status: .unstated, explanation: "The text does not say by which rule participants were selected.",
            confidence: facts.groups.isEmpty ? .medium : .low)
    }
}

extension DecisionTable {
    /// The groups that decide: those of entry for the index group, in the methods where they stand there.
    var entryGroups: [Int] {
        let entries = facts.groups.indices.filter { facts.groups[$0].isInclusion && !isCode($0) }
        let all = entries.isEmpty ? facts.groups.indices.filter { facts.groups[$0].isInclusion } : entries
        let methods = all.filter { facts.passages[$0].section == "methods" }
        let chosen = methods.isEmpty ? all : methods
        var seen: Set<[Int]> = []
        return chosen.filter {
            seen.insert(facts.groups[$0].mentions.map(\.definition)).inserted && !isCovered($0, by: chosen)
        }
    }

    /// A single definition that another group of entry holds too.
    private func isCovered(_ index: Int, by chosen: [Int]) -> Bool {
        guard facts.groups[index].mentions.count == 1 else { return false }
        let definition = facts.groups[index].mentions[0].definition
        return chosen.contains {
            $0 != index && facts.groups[$0].mentions.count > 1
                && facts.groups[$0].mentions.contains { $0.definition == definition }
        }
    }

    /// Groups that count or sort a sample drawn otherwise.
    private var secondaryGroups: [Int] {
        facts.groups.indices.filter { [.subgroup, .outcome, .classification].contains(facts.groups[$0].role) }
    }

    private func isCode(_ index: Int) -> Bool {
        facts.groups[index].mentions.allSatisfy { definitions[$0.definition].pem == "none" }
    }

    func sentence(of group: Int) -> Sentence { facts.sentences[facts.groups[group].sentence] }

    /// What one mention says; nil for a code, which is no definition.
    func ruling(_ mention: Mention) -> CaseDefinition.Ruling? {
        let definition = definitions[mention.definition]
        if definition.pem == "none" { return nil }
        return mention.isUnclear ? .unstated : definition.machineRuling
    }

    func ruling(of group: Int) -> CaseDefinition.Ruling { ruling(of: facts.groups[group]) }

    func ruling(of group: MentionGroup) -> CaseDefinition.Ruling { group.ruling(ruling) }

    /// The names of groups' definitions, for a sentence.
    func names(of groups: [Int]) -> String {
        var seen: Set<Int> = []
        let names = groups.flatMap { group in
            facts.groups[group].mentions.filter { seen.insert($0.definition).inserted }.map {
                definitions[$0.definition].name
            }
        }
        let joint = groups.contains { facts.groups[$0].combinator == "or" } ? " or " : " and "
        guard let last = names.last, names.count > 1 else { return names.first ?? "" }
        return names.dropLast().joined(separator: ", ") + joint + last
    }
}
