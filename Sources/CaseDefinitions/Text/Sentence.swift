/// One sentence as words, with the cues and aliases that were met in it.
///
/// All indices are of `tokens`; `first` turns them into the field's words.
struct Sentence: Sendable {
    /// A word.
    struct Token: Sendable {
        /// As phrases are compared.
        let text: String
        /// The marks before it.
        let gap: Gap
        /// True where it is in capitals and digits only.
        let isCapitals: Bool
        /// True where it begins with a capital letter.
        let isCapitalized: Bool
    }

    /// The index of the field among the study's scanned texts.
    let field: Int
    /// The index of the first word in the field.
    let first: Int
    let tokens: [Token]
    /// The marks after the last word.
    let closing: Gap
    /// The list of entry rules that it is an item of.
    let heading: ListHeading?

    /// Makes the sentence that the words of a field make.
    init(_ scanned: ScannedText, field: Int, words: Range<Int>) {
        (self.field, first) = (field, words.lowerBound)
        tokens = words.map {
            Token(
                text: scanned.folded($0), gap: scanned.gap(before: $0), isCapitals: scanned.isCapitals($0),
                isCapitalized: scanned.isCapitalized($0))
        }
        closing = scanned.gap(before: words.upperBound)
        heading = ListHeading(over: words, in: scanned)
    }

    /// The marks after a word.
    func gap(after index: Int) -> Gap { index + 1 < tokens.count ? tokens[index + 1].gap : closing }

    /// True where a phrase's words stand at an index.
    func has(_ phrase: [String], at index: Int) -> Bool {
        guard index >= 0, index + phrase.count <= tokens.count else { return false }
        for (offset, word) in phrase.enumerated() where tokens[index + offset].text != word { return false }
        return true
    }

    /// True where a phrase stands anywhere in a range.
    func has(_ phrase: [String], in range: Range<Int>) -> Bool {
        range.contains { $0 + phrase.count <= range.upperBound && has(phrase, at: $0) }
    }

    /// True where any of these words stands in a range.
    func hasWord(_ words: Set<String>, in range: Range<Int>) -> Bool {
        range.clamped(to: tokens.indices).contains { words.contains(tokens[$0].text) }
    }

    /// True where a place is part of a condition of entry: "eligible only if", "enrolled when".
    func isCondition(_ place: Int, from start: Int) -> Bool {
        guard start < place,
            let link = (start..<place).last(where: { isConditionLink($0) })
        else { return false }
        let lead = max(0, link - 9)..<link
        return hasWord(ClauseWords.admission, in: lead)
            && !hasWord(ClauseWords.dropped.union(["exclusion", "not", "assessed"]), in: lead)
    }

    /// "if", "when"; "whether" right behind a word of entry: "eligible whether they met A or B".
    private func isConditionLink(_ index: Int) -> Bool {
        let word = tokens[index].text
        return ["if", "when", "provided"].contains(word)
            || word == "whether" && hasWord(["eligible", "included", "enrolled"], in: max(0, index - 1)..<index)
    }

    /// "were excluded", "were not considered".
    func isRefused(in range: Range<Int>) -> Bool {
        range.contains { index in
            let word = tokens[index].text
            if ClauseWords.dropped.contains(word) { return !hasWord(["otherwise"], in: max(0, index - 1)..<index) }
            return ["not", "never"].contains(word) && hasWord(Self.admitting, in: index + 1..<index + 2)
                && hasWord(["was", "were", "are"], in: max(0, index - 1)..<index)
        }
    }

    private static let admitting: Set<String> = [
        "considered", "eligible", "included", "accepted", "enrolled", "recruited", "admitted", "invited", "allowed",
    ]

    /// True for a number in digits or in words.
    ///
    /// A year is none.
    func isNumber(_ index: Int) -> Bool {
        guard tokens.indices.contains(index) else { return false }
        let text = tokens[index].text
        if let number = Int(text) { return text.utf8.count != 4 || !(1900...2100).contains(number) }
        return text.utf8.allSatisfy { (0x30...0x39).contains($0) } || WordLists.numbers.contains(text)
    }
}

extension ScannedText {
    /// The word ranges of the sentences that hold any of these words, in order.
    func sentences(around indices: [Int]) -> [Range<Int>] {
        var found: [Range<Int>] = []
        for index in indices.sorted() where index >= (found.last?.upperBound ?? 0) {
            var (start, end) = (index, index + 1)
            while start > 0, !endsSentence(before: start) { start -= 1 }
            while end < words.count, !endsSentence(before: end) { end += 1 }
            found.append(start..<end)
        }
        return found
    }

    /// True where a sentence ends before a word.
    ///
    /// Wrong where a capital follows an unknown abbreviation; abbreviations of the field are listed.
    func endsSentence(before index: Int) -> Bool {
        let gap = gap(before: index)
        if gap.contains(.lineFeed) { return true }
        guard gap.contains(.point), gap.contains(.blank), !gap.contains(.open) else { return false }
        let start = text.utf8.span[Int(words[index].start)]
        guard !(0x61...0x7A).contains(start) else { return false }
        let previous = folded(index - 1)
        if previous == "al", (0x30...0x39).contains(start) { return false }
        if previous.utf8.count == 1, isCapitals(index - 1), !gap.contains(.close) { return false }
        return !WordLists.abbreviations.contains(previous)
    }
}
