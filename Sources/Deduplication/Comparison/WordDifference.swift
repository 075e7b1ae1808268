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
    init(_ one: ArraySlice<UInt8>, _ other: ArraySlice<UInt8>) {
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
            (isSlip, isSpelling) = (true, true)
            return
        }
        excludes = first.contains { word in
            second.contains { ExclusiveWords.are(word, $0) && !Self.isSplit(word, $0, among: first + second) }
        }
        first.removeAll { word in
            guard let place = second.firstIndex(where: { Self.isSpelling(word, of: $0) }) else { return false }
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
    private static func isSpelling(_ one: ArraySlice<UInt8>, of other: ArraySlice<UInt8>) -> Bool {
        let shorter = min(one.count, other.count)
        guard shorter >= 3, !(one + other).contains(where: { (0x30...0x39).contains($0) }) else { return false }
        // "group" and "groups", "blind" and "blinded".
        if abs(one.count - other.count) <= 2, other.starts(with: one) || one.starts(with: other) { return true }
        if american(one) == american(other) { return true }
        // Short words are a letter away from quite another: Iran and Iraq, lung and long.
        guard shorter >= 6 else { return false }
        return !ExclusiveWords.are(one, other) && EditDistance.isWithin(shorter < 8 ? 1 : 2, one, other)
    }

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

/// Words of which a title's subject has one or the other.
enum ExclusiveWords {
    /// True where the two words exclude each other: from the table, by their prefixes, or as single letters.
    static func are(_ one: ArraySlice<UInt8>, _ other: ArraySlice<UInt8>) -> Bool {
        if one == other { return false }
        if one.count == 1, other.count == 1 { return one.first != 0x73 && other.first != 0x73 }
        if pairs.contains(Pair(one, other)) { return true }
        return prefixes.contains { first, second in
            (one.starts(with: first) && other.starts(with: second)
                && one.dropFirst(first.count) == other.dropFirst(second.count))
                || (other.starts(with: first) && one.starts(with: second)
                    && other.dropFirst(first.count) == one.dropFirst(second.count))
        }
    }

    /// Words that turn a statement round.
    static let negations = Set(
        ["without", "not", "no", "non", "un", "negative", "failure", "anti"].map { Array($0.utf8) })

    /// Words by which a later or lesser report of a study is told from its main one.
    static let aspects = Set(
        [
            "followup", "follow", "longterm", "extension", "update", "updated", "revisited", "secondary", "hoc",
            "subgroup",
            "reanalysis", "interim", "pilot", "preliminary", "feasibility", "extended", "substudy", "addendum",
            "response",
            "reply", "comment", "summary",
        ].map { Array($0.utf8) })

    private struct Pair: Hashable {
        let first: [UInt8]
        let second: [UInt8]

        init(_ one: ArraySlice<UInt8>, _ other: ArraySlice<UInt8>) {
            let sorted = one.lexicographicallyPrecedes(other) ? (one, other) : (other, one)
            (first, second) = (Array(sorted.0), Array(sorted.1))
        }
    }

    private static let prefixes = [
        ("hyper", "hypo"), ("pre", "post"), ("intra", "inter"), ("macro", "micro"), ("mono", "poly"), ("in", "ex"),
        ("", "non"),
        ("under", "over"), ("up", "down"), ("uni", "bi"), ("", "un"), ("endo", "exo"), ("homo", "hetero"),
        ("ante", "post"),
    ].map { (Array($0.utf8), Array($1.utf8)) }

    private static let pairs = Set(
        [
            ["men", "women"], ["male", "female"], ["males", "females"], ["boys", "girls"], ["man", "woman"],
            ["mother", "father"],
            ["mothers", "fathers"], ["maternal", "paternal"], ["children", "adults"], ["children", "adolescents"],
            ["adolescents", "adults"], ["pediatric", "adult"], ["paediatric", "adult"], ["mice", "rats"],
            ["mouse", "rat"],
            ["human", "mouse"], ["human", "rat"], ["systolic", "diastolic"], ["left", "right"], ["upper", "lower"],
            ["high", "low"], ["higher", "lower"], ["increase", "decrease"], ["increased", "decreased"],
            ["increases", "decreases"],
            ["short", "long"], ["early", "late"], ["acute", "chronic"], ["with", "without"], ["before", "after"],
            ["first", "second"], ["first", "third"], ["second", "third"], ["third", "fourth"], ["vitro", "vivo"],
            ["positive", "negative"], ["alpha", "beta"], ["alpha", "gamma"], ["beta", "gamma"],
            ["primary", "secondary"],
            ["secondary", "tertiary"], ["absorption", "adsorption"], ["afferent", "efferent"], ["ileum", "ilium"],
            ["good", "bad"],
            ["qualitative", "quantitative"], ["physical", "mental"], ["anterior", "posterior"], ["proximal", "distal"],
            ["medial", "lateral"], ["ventral", "dorsal"], ["north", "south"], ["east", "west"],
            ["northern", "southern"],
            ["eastern", "western"], ["type", "subtype"], ["inner", "outer"], ["nurses", "physicians"],
            ["simple", "complex"],
            ["single", "double"], ["open", "closed"], ["benign", "malignant"], ["old", "new"], ["part", "chapter"],
            ["development", "validation"], ["cause", "consequence"], ["causes", "consequences"],
            ["diagnosis", "treatment"],
            ["theory", "practice"], ["introduction", "conclusion"], ["winter", "summer"], ["spring", "autumn"],
            ["urban", "rural"], ["internal", "external"], ["insulin", "inulin"], ["input", "output"], ["gain", "loss"],
            ["two", "three"], ["one", "two"], ["three", "four"], ["four", "five"], ["five", "six"], ["six", "twelve"],
        ].map { Pair(Array($0[0].utf8)[...], Array($0[1].utf8)[...]) })
}
