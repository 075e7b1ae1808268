/// How the titles of two records stand to each other.
struct TitleComparison {
    /// Equal, near (a slip, or a subtitle left out), different, or missing on a side.
    private(set) var agreement: Agreement = .missing
    /// What else was seen.
    private(set) var traits: PairTraits = []

    /// Compares all titles of one with all of the other and keeps what agrees best.
    init(_ one: MatchRecord, _ other: MatchRecord) {
        for (line, first) in one.list(.titles).enumerated() {
            for (column, second) in other.list(.titles).enumerated() {
                let found = Self.compare(first, second)
                guard Self.rank(found) < Self.rank((agreement, traits)) else { continue }
                (agreement, traits) = found
                if line + column > 0, agreement != .disagrees { traits.insert(.agreesByTranslation) }
                if agreement == .agrees { return }
            }
        }
    }

    private static func rank(_ found: (agreement: Agreement, traits: PairTraits)) -> Int {
        switch found.agreement {
        case .agrees: 0
        case .near: 1
        case .disagrees: found.traits.contains(.titlesOverlap) ? 2 : 3
        default: 4
        }
    }

    private static func compare(
        _ one: ArraySlice<UInt8>, _ other: ArraySlice<UInt8>
    ) -> (agreement: Agreement, traits: PairTraits) {
        var traits: PairTraits = []
        if min(one.wordCount, other.wordCount) >= 6 { traits.insert(.longTitle) }
        let (first, second) = (one.filter { $0 != 0x20 }, other.filter { $0 != 0x20 })
        if first == second { return (.agrees, traits) }
        let difference = WordDifference(one, other)
        if difference.excludes { traits.insert(.wordsExclude) }
        if difference.addsAspect { traits.insert(.aspectsDiffer) }
        let (numerals, otherNumerals) = (TitleNumerals(in: one), TitleNumerals(in: other))
        if isExtension(first, second), min(one.wordCount, other.wordCount) >= 3 {
            if numerals != otherNumerals {
                traits.insert(numerals.isPart(of: otherNumerals) ? .extraNumerals : .numeralsDiffer)
            }
            if narrows(one, other) { traits.insert(.narrows) }
            return (.near, traits)
        }
        if numerals != otherNumerals { traits.insert(.numeralsDiffer) }
        if difference.isSpelling { traits.insert(.differInSpelling) }
        if difference.isSlip { return (.near, traits) }
        if difference.sharedShare >= 0.7, !difference.excludes, WordDifference(one, other, isLoose: true).isSlip {
            traits.insert(.differInTwoLetters)
        }
        if difference.sharedShare >= 0.5 { traits.insert(.titlesOverlap) }
        return (.disagrees, traits)
    }

    /// True where the longer begins with the shorter and goes on with a preposition.
    private static func narrows(_ one: ArraySlice<UInt8>, _ other: ArraySlice<UInt8>) -> Bool {
        let (shorter, longer) = one.count < other.count ? (one, other) : (other, one)
        guard longer.starts(with: shorter) else { return false }
        return longer.dropFirst(shorter.count + 1).split(separator: 0x20).first.map { prepositions.contains(Array($0)) }
            ?? false
    }

    private static let prepositions = Set(
        [
            "in", "among", "after", "before", "during", "with", "without", "by", "for", "of", "on", "at", "following",
            "versus", "vs", "compared", "using", "within", "between", "under", "and", "or", "but", "over", "from",
        ].map { Array($0.utf8) })

    /// True where the longer begins or ends with the shorter, and the shorter is no mere word or two.
    private static func isExtension(_ one: [UInt8], _ other: [UInt8]) -> Bool {
        let (shorter, longer) = one.count < other.count ? (one, other) : (other, one)
        guard shorter.count >= 16 else { return false }
        return longer.starts(with: shorter) || longer.suffix(shorter.count).elementsEqual(shorter)
    }
}

/// The numerals of a title in their order, Roman ones and words of order turned into digits.
struct TitleNumerals: Hashable {
    private var digits: [UInt8] = []

    init(in title: ArraySlice<UInt8>) {
        let words = title.split(separator: 0x20)
        for (place, word) in words.enumerated() {
            if let value = Self.certain[Array(word)] {
                digits.append(contentsOf: value)
            } else if let value = Self.uncertain[Array(word)] {
                let follows = place > 0 && Self.counters.contains(Array(words[place - 1]))
                if follows || place == words.count - 1 { digits.append(contentsOf: value) }
            } else {
                digits.append(contentsOf: word.filter { (0x30...0x39).contains($0) })
            }
        }
    }

    /// True where one's digits begin or end the other's, or the other way round.
    func isPart(of other: TitleNumerals) -> Bool {
        let (shorter, longer) =
            digits.count < other.digits.count ? (digits, other.digits) : (other.digits, digits)
        return longer.starts(with: shorter) || longer.suffix(shorter.count).elementsEqual(shorter)
    }

    private static let certain = table([
        "ii": "2", "iii": "3", "iv": "4", "vi": "6", "vii": "7", "viii": "8", "ix": "9", "xi": "11", "xii": "12",
    ])
    private static let uncertain = table([
        "i": "1", "v": "5", "x": "10", "one": "1", "two": "2", "three": "3", "four": "4",
    ])
    private static let counters = Set(
        [
            "part", "phase", "stage", "type", "grade", "volume", "section", "study", "chapter", "paper", "class",
            "trial", "report",
            "number", "no", "teil", "parte", "partie", "wave", "group", "level",
        ].map { Array($0.utf8) })

    private static func table(_ entries: [String: String]) -> [[UInt8]: [UInt8]] {
        Dictionary(uniqueKeysWithValues: entries.map { (Array($0.utf8), Array($1.utf8)) })
    }
}

extension ArraySlice<UInt8> {
    /// The number of words, parted by one blank each.
    var wordCount: Int { isEmpty ? 0 : lazy.filter { $0 == 0x20 }.count + 1 }
}
