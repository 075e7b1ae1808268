internal import Bibliography

/// Runs the stages over one study's texts and gathers what they find.
struct StudyReading {
    let study: StudyText
    let lexicon: Lexicon
    private let fields: [ScannedText]
    /// Cues by field: what, and where.
    private var cues: [(field: Int, cue: Cue, words: Range<Int>)] = []
    private var kindCues: [(field: Int, cue: KindCue, words: Range<Int>)] = []
    private var aliases: [(field: Int, candidate: AliasMatcher.Candidate)] = []

    init(_ study: StudyText, lexicon: Lexicon) {
        (self.study, self.lexicon) = (study, lexicon)
        fields = [
            lexicon.scan(study.title, section: "title"), lexicon.scan(study.abstract, section: "abstract"),
            lexicon.scan(study.methods, section: "methods"),
            lexicon.scan(study.keywords.joined(separator: "; "), section: "keywords"),
        ]
        for (index, field) in fields.enumerated() {
            for hit in field.hits {
                switch lexicon.meaning(of: hit) {
                case .cue(let cue): cues.append((index, cue, hit.words))
                case .kind(let kind): kindCues.append((index, KindCue.all[kind], hit.words))
                case .alias(let definition, let alias):
                    aliases.append((index, .init(definition: definition, alias: alias, range: hit.words)))
                }
            }
        }
        let foreign = foreignAcronyms
        guard !foreign.isEmpty else { return }
        aliases.removeAll { index, candidate in
            candidate.range.count == 1 && foreign.contains(fields[index].folded(candidate.range.lowerBound))
        }
    }

    /// Acronyms that the text itself writes out as something else: "Complex Care Clinic (CCC)".
    private var foreignAcronyms: Set<String> {
        var found: Set<String> = []
        for (index, candidate) in aliases where candidate.range.count == 1 {
            let (field, place) = (fields[index], candidate.range.lowerBound)
            if field.isExplanation(at: place) { found.insert(field.folded(place)) }
        }
        return found
    }

    private func has(_ cue: Cue, in section: Int? = nil) -> Bool {
        cues.contains { $0.cue == cue && (section == nil || $0.field == section) }
    }

    /// The title names another illness or a population, and not the index illness.
    private var isOfOtherIllness: Bool { has(.otherSample, in: 0) && !has(.topic, in: 0) }

    /// Everything that the decision table asks for.
    func facts() -> StudyFacts {
        var facts = StudyFacts()
        facts.year = study.year
        facts.hasPeople = has(.people) || has(.ownWork) || has(.studyWord)
        let countsPeople = hasCountedPeople
        let signs = WorkSigns(fields: fields, cues: cues, countsPeople: countsPeople)
        let kind = RecordKindRules(
            study: study, fields: fields, cues: kindCues, signs: signs, hasDonors: has(.donors),
            hasCountedPeople: countsPeople
        ).verdict()
        (facts.kind, facts.kindEvidence, facts.isKindCertain) = (kind.kind, kind.evidence, kind.isCertain)
        let isTopic = has(.topic) || has(.pem) || has(.otherSample)
        facts.isOtherSample = cues.contains { $0.cue == .otherSample && $0.field < 3 }
        var foreign: Set<Int> = []
        for index in 1...2 where TextLanguage.isEnglish(fields[index]) == false { foreign.insert(index) }
        if fields[1].words.isEmpty, fields[2].words.isEmpty, TextLanguage.isEnglish(fields[0]) == false {
            foreign.insert(0)
        }
        facts.hasForeignText = !foreign.isEmpty
        readSentences(into: &facts, isTopic: isTopic, foreign: foreign)
        return facts
    }

    /// A number right before people or the illness: "51 persons", "Forty-nine ME/CFS".
    private var hasCountedPeople: Bool {
        cues.contains { hit in
            guard hit.cue == .people || hit.cue == .topic, hit.field == 1 || hit.field == 2 else { return false }
            let field = fields[hit.field]
            return (max(0, hit.words.lowerBound - 4)..<hit.words.lowerBound).contains { index in
                guard field.mayBeNumber(index) else { return false }
                let word = field.folded(index)
                let isNumber =
                    word.utf8.allSatisfy { (0x30...0x39).contains($0) }
                    && !(Int(word).map { (1900...2100).contains($0) } ?? false)
                return (isNumber || WordLists.numbers.contains(word) && word != "one")
                    && field.gap(before: index + 1).isDisjoint(with: [.percent, .close])
            }
        }
    }

    private func readSentences(into facts: inout StudyFacts, isTopic: Bool, foreign: Set<Int>) {
        let matcher = aliasMatcher()
        for (index, field) in fields.enumerated() {
            let found = aliases.filter { $0.field == index }.map(\.candidate)
            let pem = cues.filter { $0.field == index && $0.cue == .pem }.map(\.words)
            let months = cues.filter { $0.field == index && $0.cue == .sixMonths }.map(\.words)
            let severity = cues.filter { $0.field == index && $0.cue == .severeFatigue }.map(\.words)
            let durations =
                isOfOtherIllness ? cues.filter { $0.field == index && $0.cue == .duration }.map(\.words) : []
            let places = found.map(\.range.lowerBound) + (pem + months + severity + durations).map(\.lowerBound)
            guard !places.isEmpty else { continue }
            for words in field.sentences(around: places) {
                let sentence = Sentence(field, field: index, words: words)
                let local = found.filter {
                    words.contains($0.range.lowerBound) && $0.range.upperBound <= words.upperBound
                }.map {
                    AliasMatcher.Candidate(
                        definition: $0.definition, alias: $0.alias, range: $0.range.shifted(by: -words.lowerBound))
                }
                var mentions = matcher.mentions(local, in: sentence, of: field)
                if !isTopic { mentions.removeAll { isBareAcronym($0.range, in: sentence) } }
                var groups = MentionGroup.groups(
                    of: mentions, in: sentence, index: facts.sentences.count, definitions: lexicon.definitions)
                let rules = RoleRules(
                    kind: facts.kind, isOtherSample: facts.isOtherSample,
                    isOtherTitle: isOfOtherIllness,
                    isCountingTitle: has(.counting, in: 0), definitions: lexicon.definitions)
                for group in groups.indices {
                    guard !foreign.contains(index) else { continue }
                    let verdict = rules.verdict(on: groups[group], in: sentence, section: field.section)
                    groups[group].take(verdict, in: sentence)
                }
                if facts.kind == .primary, !foreign.contains(index),
                    let rule = field.followingRule(after: words.upperBound)
                {
                    for group in groups.indices { groups[group].take(rule) }
                }
                facts.sentences.append(sentence)
                for group in groups {
                    facts.groups.append(group)
                    facts.passages.append(passage(group.range, of: sentence))
                }
                guard facts.kind == .primary, !foreign.contains(index), index == 1 || index == 2 else { continue }
                readEntryRules(
                    sentence, groups: groups,
                    pem: pem.filter { words.contains($0.lowerBound) && $0.upperBound <= words.upperBound },
                    months: (months + durations).contains { words.contains($0.lowerBound) },
                    severity: severity.contains { words.contains($0.lowerBound) }, into: &facts)
            }
        }
        settleRoles(&facts)
        facts.hasUnknownCriteria =
            facts.kind == .primary && !facts.groups.contains(where: \.isInclusion) && namesUnknownCriteria
        facts.hasUnreadEntry =
            facts.kind == .primary && !facts.groups.contains(where: \.isInclusion)
            && cues.contains { $0.cue == .entry && ($0.field == 1 || $0.field == 2) }
        readDescriptors(into: &facts)
    }

    /// `CCC` alone, which means other things in other fields.
    private func isBareAcronym(_ range: Range<Int>, in sentence: Sentence) -> Bool {
        guard range.count == 1, sentence.tokens[range.lowerBound].isCapitals,
            !sentence.hasWord(ClauseWords.met, in: 0..<range.lowerBound)
        else { return false }
        return !(sentence.has(["criteria"], at: range.upperBound) || sentence.has(["definition"], at: range.upperBound))
    }

    private func passage(_ range: Range<Int>, of sentence: Sentence) -> StudyFacts.Passage {
        let field = fields[sentence.field]
        let quotation = field.quotation(of: range.shifted(by: sentence.first))
        return StudyFacts.Passage(section: field.section, span: quotation.span, text: quotation.text)
    }

    private func aliasMatcher() -> AliasMatcher {
        var start: StudyDate?
        let needsDate = aliases.contains {
            lexicon.definitions[$0.candidate.definition].aliases[$0.candidate.alias].isYearBound
        }
        if needsDate {
            for (index, field) in fields.enumerated() where index == 1 || index == 2 {
                let places = cues.filter { $0.field == index && $0.cue == .recruitment }.map(\.words.lowerBound)
                for words in field.sentences(around: places) {
                    guard let date = StudyDate.recruitmentStart(in: Sentence(field, field: index, words: words)) else {
                        continue
                    }
                    start = start.map { min($0, date) } ?? date
                }
            }
        }
        return AliasMatcher(
            definitions: lexicon.definitions, nameWords: lexicon.nameWords,
            date: start ?? study.year.map { StudyDate(year: $0) },
            isRecruitmentDate: start != nil)
    }

    private func readEntryRules(
        _ sentence: Sentence, groups: [MentionGroup], pem: [Range<Int>], months: Bool, severity: Bool,
        into facts: inout StudyFacts
    ) {
        let places = pem.map { $0.shifted(by: -sentence.first) }.filter { isWrittenRight($0, in: sentence) }
        if !places.isEmpty {
            let whole = passage(places[0], of: sentence)
            switch PEMEntryRule.read(sentence, pem: places, groups: groups, isMethods: sentence.field == 2) {
            case .demanded: facts.demands.append(whole)
            case .waived: facts.waivers.append(whole)
            case nil: facts.hasUnclearPEM = facts.hasUnclearPEM || PEMEntryRule.isNearEntry(sentence)
            }
        }
        if places.isEmpty, groups.isEmpty,
            OwnEntryRule.states(
                sentence, duration: months, severity: severity, isOfOtherIllness: isOfOtherIllness)
        {
            facts.ownRules.append(passage(sentence.tokens.indices, of: sentence))
        }
    }

    /// "PEM" and the like are acronyms; in small letters they mean something else.
    private func isWrittenRight(_ range: Range<Int>, in sentence: Sentence) -> Bool {
        range.count > 1 || !["pem", "pene", "pese"].contains(sentence.tokens[range.lowerBound].text)
            || sentence.tokens[range.lowerBound].isCapitals
    }

    /// Roles that depend on the other sentences: comparison groups, and parts of the sample named again.
    private func settleRoles(_ facts: inout StudyFacts) {
        let definitions = lexicon.definitions
        var partial: Set<Int> = []
        for group in facts.groups where [.subgroup, .outcome, .classification].contains(group.role) {
            partial.formUnion(group.mentions.map(\.definition))
        }
        let isIndex: (MentionGroup) -> Bool = { group in
            group.mentions.contains { definitions[$0.definition].disease == nil }
        }
        let hasIndexEntry = facts.groups.contains { $0.isInclusion && isIndex($0) }
        let hasIndexPart = facts.groups.contains {
            [.subgroup, .outcome, .classification].contains($0.role) && isIndex($0)
        }
        // Where the index illness kept people out, the sample is that of the other one.
        let isAboutIndex =
            has(.topic, in: 0) && !facts.groups.contains { $0.role == .exclusionNegated && isIndex($0) }
        let hasOwnEntry = facts.groups.contains { $0.isInclusion && isIndex($0) && !$0.isAboutOtherIllness }
        for index in facts.groups.indices where facts.groups[index].isInclusion {
            let group = facts.groups[index]
            if group.isAboutOtherIllness, hasOwnEntry {
                (facts.groups[index].role, facts.groups[index].ruleID) = (.comparisonGroup, "role-comparison-group")
            } else if !isIndex(group) {
                guard hasIndexEntry || !hasIndexPart && isAboutIndex else { continue }
                (facts.groups[index].role, facts.groups[index].ruleID) = (.comparisonGroup, "role-comparison-group")
            } else if !group.isStrong, group.mentions.allSatisfy({ partial.contains($0.definition) }) {
                (facts.groups[index].role, facts.groups[index].ruleID) = (.subgroup, "role-subgroup")
            }
        }
    }

    /// "met the Smith criteria", where no definition of the set has that name.
    private var namesUnknownCriteria: Bool {
        cues.contains { hit in
            guard hit.cue == .criteria, hit.field == 1 || hit.field == 2, hit.words.lowerBound > 1 else { return false }
            let field = fields[hit.field]
            let name = hit.words.lowerBound - 1
            guard ["criteria", "definition"].contains(field.folded(hit.words.lowerBound)) else { return false }
            if meetsUnnamedCriteria(at: hit.words.lowerBound, in: field) { return true }
            guard
                !field.endsSentence(before: name),
                field.isCapitalized(name), !WordLists.list.contains(field.folded(name)),
                !lexicon.nameWords.contains(field.folded(name))
            else { return false }
            let verbs = ClauseWords.met.union(["by", "using", "according"])
            return (max(0, name - 6)..<name).contains { verbs.contains(field.folded($0)) }
        }
    }

    /// "met diagnostic criteria for ME/CFS", where nothing names them.
    private func meetsUnnamedCriteria(at index: Int, in field: ScannedText) -> Bool {
        var place = index - 1
        while place >= 0, index - place < 6, !field.endsSentence(before: place + 1) {
            let word = field.folded(place)
            if ClauseWords.met.contains(word) || ["by", "using", "according"].contains(word) { return true }
            guard WordLists.list.contains(word), word != "inclusion", word != "entry", word != "exclusion" else {
                return false
            }
            place -= 1
        }
        return false
    }

    private func readDescriptors(into facts: inout StudyFacts) {
        guard facts.kind == .primary, !facts.groups.contains(where: \.isInclusion) else { return }
        for (cue, id) in [(Cue.selfReport, "self-report"), (.healthRecords, "ehr-code")] {
            guard let hit = cues.first(where: { $0.cue == cue && $0.field == 1 || $0.cue == cue && $0.field == 2 })
            else { continue }
            let quotation = fields[hit.field].quotation(of: hit.words)
            facts.descriptors.append(
                (id, .init(section: fields[hit.field].section, span: quotation.span, text: quotation.text)))
        }
    }
}

extension Range<Int> {
    func shifted(by offset: Int) -> Range<Int> { lowerBound + offset..<upperBound + offset }
}
