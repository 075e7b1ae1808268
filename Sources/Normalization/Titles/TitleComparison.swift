internal import Bibliography

/// Whether two titles are likely those of one work.
///
/// A title alone never proves it: year, pages and authors decide together with it (`Deduplication`).
package enum TitleComparison {
    /// True where the titles agree but for spelling, a subtitle or a few letters.
    ///
    /// Numbers and number words must agree. It gets wrong: a title that another one continues ("Part" and "reply"
    /// included), and translations.
    package static func isSame(_ first: String, _ second: String) -> Bool {
        let (a, b) = (TitleKey(first), TitleKey(second))
        guard !a.isEmpty, !b.isEmpty, isNotice(first) == isNotice(second) else { return false }
        let (x, y) = (Array(a.compact.utf8), Array(b.compact.utf8))
        if x == y { return true }
        let (short, long) = x.count < y.count ? (x, y) : (y, x)
        // One has a subtitle more; four words or so are needed to say that much.
        if short.count >= 20, long.starts(with: short) || long.reversed().starts(with: short.reversed()) { return true }
        if numbers(a) == numbers(b), similarity(x, y) >= 0.85 { return true }
        // The same with a slip in it.
        return [(first, b), (second, a)].contains { long, other in
            guard let main = mainTitle(long).map(TitleKey.init), numbers(main) == numbers(other) else { return false }
            let letters = Array(main.compact.utf8)
            return letters.count >= 60 && similarity(letters, Array(other.compact.utf8)) >= 0.85
        }
    }

    /// The title before the subtitle behind its last colon.
    private static func mainTitle(_ title: String) -> String? {
        title.lastIndex(of: ":").map { String(title[..<$0]) }
    }

    /// How much of two texts agrees, from 0 to 1: the share of their pairs of neighbouring letters (Dice).
    package static func similarity(_ a: [UInt8], _ b: [UInt8]) -> Double {
        guard a.count > 1, b.count > 1 else { return a == b ? 1 : 0 }
        var counts: [UInt16: Int] = [:]
        for (one, two) in zip(a, a.dropFirst()) { counts[UInt16(one) << 8 | UInt16(two), default: 0] += 1 }
        var shared = 0
        for (one, two) in zip(b, b.dropFirst()) {
            let pair = UInt16(one) << 8 | UInt16(two)
            guard let left = counts[pair], left > 0 else { continue }
            counts[pair] = left - 1
            shared += 1
        }
        return 2 * Double(shared) / Double(a.count + b.count - 2)
    }

    private static func isNotice(_ title: String) -> Bool {
        TitleNormalizer.normalize(title).retraction?.kind == .notice
    }

    /// The digits and number words of a title, sorted, for databases move an isotope's number.
    ///
    /// `i` and `v` alone are numerals at the end and behind a word that is counted: elsewhere they are letters, as in αvβ3.
    private static func numbers(_ key: TitleKey) -> [String] {
        let words = key.text.split(separator: " ").map(String.init)
        return words.enumerated().flatMap { offset, word -> [String] in
            if numberWords.contains(word) { return [word] }
            if word == "i" || word == "v" {
                let isCounted = offset == words.count - 1 || offset > 0 && countedWords.contains(words[offset - 1])
                return isCounted ? [word] : []
            }
            return word.split { !$0.isNumber }.map(String.init)
        }.sorted()
    }

    private static let countedWords: Set<String> = [
        "bipolar", "class", "factor", "grade", "group", "level", "paper", "part", "phase", "stage", "study", "type",
        "volume",
    ]

    private static let numberWords: Set<String> = [
        "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "first", "second", "third", "ii",
        "iii", "iv",
    ]
}
