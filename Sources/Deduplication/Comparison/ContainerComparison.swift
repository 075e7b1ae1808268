/// How the containers of two records stand to each other.
enum ContainerComparison {
    /// The same by ISSN, title, abbreviation or acronym; near where one title begins the other; else different.
    static func agreement(of one: MatchRecord, and other: MatchRecord) -> Agreement {
        let (issns, otherISSNs) = (one.list(.issns), other.list(.issns))
        if issns.contains(where: otherISSNs.contains) { return .agrees }
        let (titles, otherTitles) = (one.list(.containers), other.list(.containers))
        guard !titles.isEmpty, !otherTitles.isEmpty else { return .missing }
        var best = Agreement.disagrees
        for title in titles {
            for otherTitle in otherTitles {
                if title == otherTitle { return .agrees }
                let found = compare(ContainerWords(title), ContainerWords(otherTitle))
                if found == .agrees { return .agrees }
                if found == .near { best = .near }
            }
        }
        return best
    }

    private static func compare(_ one: ContainerWords, _ other: ContainerWords) -> Agreement {
        let (first, second) = (one.words, other.words)
        guard !first.isEmpty, !second.isEmpty else { return .disagrees }
        if first.joined().elementsEqual(second.joined()) { return .agrees }
        if first.count == second.count, first.count > 1, zip(first, second).allSatisfy(isAbbreviation) {
            return .agrees
        }
        if spells(first, second) || spells(second, first) { return .agrees }
        let (shorter, longer) = first.count < second.count ? (first, second) : (second, first)
        if shorter.count < longer.count, shorter.count > 1, zip(shorter, longer).allSatisfy(isAbbreviation) {
            return .near
        }
        if one.isConference || other.isConference {
            let shared = shorter.filter { word in longer.contains { isAbbreviation(word, $0) } }.count
            if shared * 5 >= shorter.count * 4, shared >= 2 { return .near }
        }
        return .disagrees
    }

    /// True where one word is the other, its beginning or its contraction ("natl", "national").
    private static func isAbbreviation(_ one: ArraySlice<UInt8>, _ other: ArraySlice<UInt8>) -> Bool {
        let (shorter, longer) = one.count <= other.count ? (one, other) : (other, one)
        if longer.starts(with: shorter) { return true }
        guard shorter.count >= 3, shorter.count <= 6, shorter.first == longer.first else { return false }
        var rest = longer
        for byte in shorter {
            guard let place = rest.firstIndex(of: byte) else { return false }
            rest = rest[(place + 1)...]
        }
        return shorter.last == longer.last || shorter.count > 3
    }

    /// True where one word is made of the beginnings of all words of the other ("amcis", "jthoraccardiovascsurg").
    private static func spells(_ word: [ArraySlice<UInt8>], _ words: [ArraySlice<UInt8>]) -> Bool {
        guard word.count == 1, let word = word.first, words.count >= 3, word.count >= words.count else { return false }
        return spells(word, words[...])
    }

    private static func spells(_ word: ArraySlice<UInt8>, _ words: ArraySlice<ArraySlice<UInt8>>) -> Bool {
        guard let first = words.first else { return word.isEmpty }
        let shared = zip(word, first).prefix { $0 == $1 }.count
        guard shared > 0 else { return false }
        return (1...shared).reversed().contains { spells(word.dropFirst($0), words.dropFirst()) }
    }
}

/// The words of a container's title that tell it from others.
struct ContainerWords {
    /// Words without articles, prepositions and, in conferences, numbers and the words that all of them bear.
    let words: [ArraySlice<UInt8>]
    /// True for proceedings and the like.
    let isConference: Bool

    init(_ title: ArraySlice<UInt8>) {
        let all = title.split(separator: 0x20).filter { !Self.smallWords.contains(Array($0)) }
        isConference = all.contains { Self.conferenceWords.contains(Array($0)) }
        guard isConference else {
            words = all
            return
        }
        words = all.filter { word in
            !Self.fillers.contains(Array(word)) && word.first.map { !(0x30...0x39).contains($0) } == true
        }
    }

    private static let smallWords = keys([
        "the", "of", "and", "for", "in", "on", "a", "an", "de", "la", "le", "les", "des", "du", "der", "die", "das",
        "und", "et",
        "fur", "y", "e", "i", "del", "amp", "with", "to", "d", "l",
    ])
    private static let conferenceWords = keys([
        "conference", "proceedings", "symposium", "workshop", "congress", "proc", "conf", "meeting", "convention",
    ])
    private static let fillers = keys(["proceedings", "annual", "proc", "th", "st", "nd", "rd", "acm", "ieee", "joint"])

    private static func keys(_ words: [String]) -> Set<[UInt8]> { Set(words.map { Array($0.utf8) }) }
}
