/// Decides which aliases of a sentence count: context, capitals, dates, and the longest of those that overlap.
struct AliasMatcher {
    let definitions: [CaseDefinition]
    /// One-word aliases, which may stand between another name and its head noun.
    let nameWords: Set<String>
    /// When the study recruited, else when it was published.
    let date: StudyDate?
    /// True where `date` is a date of recruitment.
    let isRecruitmentDate: Bool

    /// An alias that was met in the sentence.
    struct Candidate {
        let definition: Int
        let alias: Int
        let range: Range<Int>
    }

    /// The mentions that count, in the order of the sentence.
    ///
    /// - Parameters:
    ///   - candidates: aliases met in the sentence.
    ///   - sentence: the sentence.
    ///   - field: the whole field that holds it.
    /// - Returns: mentions that do not overlap.
    func mentions(_ candidates: [Candidate], in sentence: Sentence, of field: ScannedText) -> [Mention] {
        var possible = candidates.filter { !isForbidden($0, in: sentence, of: field) }
        possible.sort { ($0.range.count, specificity($0)) > ($1.range.count, specificity($1)) }
        var taken: [Mention] = []
        var waiting: [Candidate] = []
        for candidate in possible where !taken.contains(where: { $0.range.overlaps(candidate.range) }) {
            switch support(of: candidate, in: sentence) {
            case .entry: taken.append(mention(candidate, isBody: false))
            case .body: waiting.append(candidate)
            case .none: waiting.append(candidate)
            }
        }
        for candidate in waiting where !taken.contains(where: { $0.range.overlaps(candidate.range) }) {
            if isListed(candidate, beside: taken, in: sentence) {
                taken.append(mention(candidate, isBody: false))
            } else if alias(candidate).isBody {
                taken.append(mention(candidate, isBody: true))
            }
        }
        return taken.sorted { $0.range.lowerBound < $1.range.lowerBound }
    }

    private enum Support { case entry, body, none }

    private func alias(_ candidate: Candidate) -> DefinitionAlias {
        definitions[candidate.definition].aliases[candidate.alias]
    }

    private func specificity(_ candidate: Candidate) -> Int { alias(candidate).near.isEmpty ? 0 : 1 }

    private func mention(_ candidate: Candidate, isBody: Bool) -> Mention {
        let alias = alias(candidate)
        let isGuess =
            alias.unclearFrom.map { bound in !isRecruitmentDate && (date.map { $0 >= bound } ?? true) } ?? false
        return Mention(
            definition: candidate.definition, range: candidate.range, isUnclear: isGuess, isBody: isBody,
            isLate: alias.reviewFrom.map { bound in date.map { $0 >= bound } ?? true } ?? false)
    }

    private func isForbidden(_ candidate: Candidate, in sentence: Sentence, of field: ScannedText) -> Bool {
        let (alias, range) = (alias(candidate), candidate.range)
        if alias.needsCapitals, !range.allSatisfy({ sentence.tokens[$0].isCapitals }) { return true }
        if let from = alias.from, let date, date < from { return true }
        if let to = alias.to, date.map({ $0 > to }) ?? true { return true }
        if alias.notBefore.contains(where: { follows($0, range, in: sentence) }) { return true }
        if alias.notAfter.contains(where: { sentence.has($0, at: range.lowerBound - $0.count) }) { return true }
        let whole = sentence.tokens.indices
        if alias.notNear.contains(where: { sentence.has($0, in: whole) }) { return true }
        if !alias.near.isEmpty, !alias.near.contains(where: { sentence.has($0, in: whole) }) { return true }
        return !alias.notIn.isEmpty && alias.notIn.contains { field.holds($0) }
    }

    /// True where a phrase follows directly, or behind the acronym in brackets or the head noun.
    private func follows(_ phrase: [String], _ range: Range<Int>, in sentence: Sentence) -> Bool {
        if sentence.has(phrase, at: range.upperBound) {
            // An initial is a capital; the "s" of "Fukuda's" is none.
            return phrase[0].utf8.count > 1 || Int(phrase[0]) != nil || sentence.tokens[range.upperBound].isCapitals
        }
        var index = range.upperBound
        while index < sentence.tokens.count, index < range.upperBound + 4 {
            let token = sentence.tokens[index]
            let isAcronym = token.gap.contains(.open) && token.isCapitals && !sentence.isNumber(index)
            guard isAcronym || Self.heads.contains(token.text) else { return false }
            index += 1
            if phrase.count > 1, sentence.has(phrase, at: index) { return true }
            if index < sentence.tokens.count, ["for", "of"].contains(sentence.tokens[index].text),
                phrase.count > 1, sentence.has(phrase, at: index + 1)
            {
                return true
            }
        }
        return false
    }

    private static let heads: Set<String> = ["criteria", "definition", "diagnostic", "clinical", "case"]

    private func support(of candidate: Candidate, in sentence: Sentence) -> Support {
        let (alias, range) = (alias(candidate), candidate.range)
        if alias.before.isEmpty, alias.after.isEmpty { return .entry }
        if alias.before.contains(where: { reaches($0, from: range.upperBound, in: sentence) }) { return .entry }
        if alias.after.contains(where: { leads($0, to: range.lowerBound, in: sentence) }) { return .entry }
        return alias.isBody ? .body : .none
    }

    /// True where a phrase stands after a name with only list words between.
    private func reaches(_ phrase: [String], from start: Int, in sentence: Sentence) -> Bool {
        var index = start
        while index < sentence.tokens.count, index < start + 14 {
            if sentence.has(phrase, at: index) { return true }
            let token = sentence.tokens[index]
            guard WordLists.list.contains(token.text) || isYear(token.text) || isName(index, of: sentence) else {
                return false
            }
            if token.gap.contains(.semicolon) { return false }
            // A place and a verb: "attending a hospital in London, met the CDC criteria".
            if index == start, token.gap.contains(.comma), ClauseWords.met.contains(token.text) { return false }
            index += 1
        }
        return false
    }

    /// True where a phrase stands before a name with only filling words between.
    private func leads(_ phrase: [String], to end: Int, in sentence: Sentence) -> Bool {
        var index = end
        while index > 0, index > end - 9 {
            if sentence.has(phrase, at: index - phrase.count) {
                return !sentence.tokens[index].gap.contains(.semicolon)
                    && (!sentence.tokens[index].gap.contains(.comma) || !(phrase == ["cfs"] || isPeople(phrase)))
            }
            let word = sentence.tokens[index - 1].text
            guard WordLists.lead.contains(word) || isYear(word) || isName(index - 1, of: sentence) else { return false }
            index -= 1
        }
        return false
    }

    private func isPeople(_ phrase: [String]) -> Bool { phrase.count == 1 && WordLists.people.contains(phrase[0]) }

    private func isYear(_ word: String) -> Bool { word.utf8.count <= 4 && Int(word) != nil }

    /// True for a word of another definition's name, such as `Canadian` in "Fukuda and Canadian criteria".
    private func isName(_ index: Int, of sentence: Sentence) -> Bool {
        nameWords.contains(sentence.tokens[index].text)
            || sentence.tokens[index].isCapitals && sentence.tokens[index].gap.contains(.open)
    }

    /// True where only a list's joining words part it from a mention that counts.
    private func isListed(_ candidate: Candidate, beside taken: [Mention], in sentence: Sentence) -> Bool {
        taken.contains { mention in
            let between =
                mention.range.upperBound <= candidate.range.lowerBound
                ? mention.range.upperBound..<candidate.range.lowerBound
                : candidate.range.upperBound..<max(mention.range.lowerBound, candidate.range.upperBound)
            // "five applied the IOM definition and eight Fukuda"
            let isCounted = sentence.isNumber(candidate.range.lowerBound - 1)
            guard between.count <= 5, !mention.isBody,
                isCounted || !sentence.hasWord(["criteria", "definition"], in: between)
            else { return false }
            let isJoined = between.contains { ["and", "or", "plus", "to"].contains(sentence.tokens[$0].text) }
            let after =
                max(mention.range.upperBound, candidate.range.upperBound) == candidate.range.upperBound
                ? candidate.range.lowerBound : mention.range.lowerBound
            let isMarked = !sentence.tokens[after].gap.isDisjoint(with: [.slash, .comma, .plus])
            return (isJoined || isMarked)
                && between.allSatisfy {
                    WordLists.list.contains(sentence.tokens[$0].text) || isYear(sentence.tokens[$0].text)
                }
        }
    }
}

extension ScannedText {
    /// True where a phrase stands anywhere in the text.
    func holds(_ phrase: [String]) -> Bool {
        guard let head = phrase.first else { return false }
        return words.indices.contains { index in
            index + phrase.count <= words.count && folded(index) == head
                && phrase.indices.allSatisfy { folded(index + $0) == phrase[$0] }
        }
    }
}
