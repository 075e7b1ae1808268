/// In which words two titles differ.
struct WordDifference {
    /// True where words that exclude each other stand against one another.
    private(set) var excludes = false
    /// True where nothing but slips, spellings, small words and few added words part the two.
    private(set) var isSlip = false
    /// True where one title names an aspect (a follow-up, a pilot) that the other does not.
    private(set) var addsAspect = false
    /// True where the titles differ in spelling alone.
    private(set) var isSpelling = false
    /// The share of letters in words that both have, of the longer title's letters.
    private(set) var sharedShare = 0.0

    /// Compares two folded titles.
    ///
    /// - Parameters:
    ///   - one: a title.
    ///   - other: the other one.
    ///   - isLoose: whether two letters may part two words, which only an identifier that agrees makes up for.
    init(_ one: ArraySlice<UInt8>, _ other: ArraySlice<UInt8>, isLoose: Bool = false) {
        var first = one.split(separator: 0x20)
        var second = other.split(separator: 0x20)
        let letters = max(first.reduce(0) { $0 + $1.count }, second.reduce(0) { $0 + $1.count })
        var shared = 0
        first.removeAll { word in
            guard let place = second.firstIndex(of: word) else { return false }
            shared += word.count
            second.remove(at: place)
            return true
        }
        sharedShare = letters == 0 ? 0 : Double(shared) / Double(letters)
        // Titles that share little differ in everything; nothing is a slip there.
        guard sharedShare >= 0.3 else { return }
        if first.joined().elementsEqual(second.joined()) {
            // "Sleep after pain" and "Pain after sleep" have the same words.
            guard !first.isEmpty || !second.isEmpty else { return }
            (isSlip, isSpelling) = (true, true)
            return
        }
        excludes = first.contains { word in
            second.contains { ExclusiveWords.are(word, $0) && !Self.isSplit(word, $0, among: first + second) }
        }
        first.removeAll { word in
            guard let place = second.firstIndex(where: { Self.isSpelling(word, of: $0, isLoose: isLoose) }) else {
                return false
            }
            second.remove(at: place)
            return true
        }
        let added = [first, second].flatMap { $0 }
        addsAspect = added.contains { ExclusiveWords.aspects.contains(Array($0)) }
        if first.joined().elementsEqual(second.joined()) {
            (isSlip, isSpelling) = (true, true)
        } else if sharedShare >= 0.7 {
            first.removeAll { Self.smallWords.contains(Array($0)) }
            second.removeAll { Self.smallWords.contains(Array($0)) }
            let rest = (first + second).reduce(0) { $0 + $1.count }
            isSlip = first.isEmpty || second.isEmpty || first.joined().elementsEqual(second.joined())
            isSlip = isSlip && rest * 5 <= letters && !added.contains { ExclusiveWords.negations.contains(Array($0)) }
        }
    }

    /// True where one word is the other with a prefix that stands apart in the other title ("nonimmune", "non immune").
    private static func isSplit(
        _ one: ArraySlice<UInt8>, _ other: ArraySlice<UInt8>, among words: [ArraySlice<UInt8>]
    ) -> Bool {
        let (shorter, longer) = one.count < other.count ? (one, other) : (other, one)
        return longer.suffix(shorter.count) == shorter && words.contains(longer.dropLast(shorter.count))
    }

    /// True where two words are one, misspelled or in another spelling; numerals never are.
    private static func isSpelling(_ one: ArraySlice<UInt8>, of other: ArraySlice<UInt8>, isLoose: Bool) -> Bool {
        let shorter = min(one.count, other.count)
        guard shorter >= 3, !(one + other).contains(where: { (0x30...0x39).contains($0) }) else { return false }
        // "group" and "groups", "blind" and "blinded".
        if abs(one.count - other.count) <= 2, other.starts(with: one) || one.starts(with: other) { return true }
        if american(one) == american(other) { return true }
        // Short words are a letter away from quite another: Iran and Iraq, lung and long. So are long ones two letters
        // away, or one at their beginning: prednisone and prednisolone, typical and atypical.
        guard shorter >= 6, isLoose || one.first == other.first, !ExclusiveWords.are(one, other) else { return false }
        if isLoose, shorter >= 8 { return EditDistance.isWithin(2, one, other) }
        return EditDistance.isSlip(one, other) || isInflection(one, of: other)
    }

    /// True where two words share their stem and differ in its ending ("effusions", "effusing").
    private static func isInflection(_ one: ArraySlice<UInt8>, of other: ArraySlice<UInt8>) -> Bool {
        let shared = zip(one, other).prefix { $0 == $1 }.count
        return (5...max(5, shared)).contains { stem in
            stem <= shared && endings.contains(Array(one.dropFirst(stem)))
                && endings.contains(Array(other.dropFirst(stem)))
        }
    }

    private static let endings = Set(
        ["", "s", "e", "es", "ed", "ing", "ings", "ion", "ions", "al", "ally", "ic", "ical", "ive", "y", "ies", "ly"]
            .map { Array($0.utf8) })

    /// The American spelling of a word, near enough: labour, tumour, anaemia, randomised.
    private static func american(_ word: ArraySlice<UInt8>) -> [UInt8] {
        var spelled: [UInt8] = []
        for byte in word {
            let last = spelled.last
            // -our becomes -or, ae and oe become e, -is- before e, a and i becomes -iz-.
            if byte == 0x72, last == 0x75, spelled.dropLast().last == 0x6F { spelled.removeLast() }
            if byte == 0x65, last == 0x61 || last == 0x6F { spelled.removeLast() }
            if [0x65, 0x61, 0x69].contains(byte), last == 0x73, spelled.dropLast().last == 0x69 {
                spelled[spelled.count - 1] = 0x7A
            }
            spelled.append(byte)
        }
        return spelled
    }

    private static let smallWords = Set(
        [
            "a", "an", "the", "of", "and", "in", "on", "for", "to", "or", "by", "s", "is", "at", "as", "vs", "amp",
            "versus",
        ].map {
            Array($0.utf8)
        })
}
