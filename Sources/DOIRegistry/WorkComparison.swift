internal import Normalization

/// Whether a record and the work that its DOI resolves to are the same.
///
/// The two errors are not alike: a wrong "yes" hides another paper's DOI for ever, a "can't be told" costs a person a look.
package enum WorkComparison {
    /// Compares titles, first author and year; nil where they do not tell.
    ///
    /// | titles | first author | year | verdict |
    /// |---|---|---|---|
    /// | no forms agree | | | another work |
    /// | the same, of eight words and more | at most one of the two differs | | the same |
    /// | the same, of four to seven words | not another one | not another one, or the author is the same | the same |
    /// | the same, of fewer ("Editorial") | one of the two is the same, and none differs | | the same |
    /// | one with a subtitle, a word, or a spelling of its own | the same | the same, or not known | the same |
    /// | any that agree, and both differ; a short or partly agreeing title, and one differs | | | another work |
    ///
    /// Years are the same within two, since online and printed publication lie apart; agencies date old volumes by their
    /// scan, hence the author outweighs them. Where a translation may stand beside the registry's original title, author
    /// and year that agree leave the matter open. It gets wrong: a work that its authors published twice under one title.
    ///
    /// - Parameters:
    ///   - work: what the registry says.
    ///   - titles: the record's title and its forms in other languages.
    ///   - isTranslated: true where the record's title may be a translation.
    ///   - author: the words of the first author's name, or a group's; empty where it is not known.
    ///   - year: the record's year.
    /// - Returns: true for the same work, false for another one.
    package static func matches(
        _ work: RegistryWork, titles: [String], isTranslated: Bool = false, author: String?, year: Int?
    ) -> Bool? {
        let (ours, theirs) = (titles.compactMap(TitleWords.init), work.titles.compactMap(TitleWords.init))
        guard !ours.isEmpty, !theirs.isEmpty else { return nil }
        let agreements = ours.flatMap { one in theirs.compactMap { one.agreement(with: $0) } }
        let isSameAuthor = author.flatMap { one in work.firstAuthor.flatMap { agree(one, $0) } }
        let isSameYear = year.flatMap { one in work.year.map { abs(one - $0) <= 2 } }
        guard let best = agreements.max() else {
            return isTranslated && isSameAuthor == true && isSameYear == true ? nil : false
        }
        if isSameAuthor == false && isSameYear == false { return false }
        let (contradicts, confirms) = (
            isSameAuthor == false || isSameYear == false, isSameAuthor == true || isSameYear == true
        )
        switch best {
        case .partial:
            if isSameAuthor == false { return false }
            return contradicts || !confirms ? nil : true
        case .same(let words) where words < 4: return contradicts ? false : confirms ? true : nil
        case .same(let words) where words < 8:
            return isSameAuthor == false ? nil : !contradicts || confirms ? true : nil
        case .same: return !contradicts || confirms ? true : nil
        }
    }

    /// True where two names of a person or group have a word in common; nil where one has none.
    ///
    /// Family and given names are changed about in many records of Chinese authors; an umlaut may be written `oe`.
    private static func agree(_ one: String, _ other: String) -> Bool? {
        let (first, second) = (nameWords(one), nameWords(other))
        return first.isEmpty || second.isEmpty ? nil : !first.isDisjoint(with: second)
    }

    private static func nameWords(_ name: String) -> Set<String> {
        let words = FoldedWords.split(name)
        let longer = words.filter { $0.utf8.count > 1 }
        return Set((longer.isEmpty ? words : longer).map(withoutUmlauts))
    }

    /// `loehn` as `lohn`, which "Löhn" is folded to.
    private static func withoutUmlauts(_ word: String) -> String {
        var bytes: [UInt8] = []
        for byte in word.utf8 {
            if byte == UInt8(ascii: "e"), let last = bytes.last, "aou".utf8.contains(last) { continue }
            bytes.append(byte)
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}

/// A title's words for comparison with another's.
private struct TitleWords {
    /// How far two titles agree.
    enum Agreement: Comparable {
        /// But for a subtitle, a word or spellings.
        case partial
        /// In all letters; with the number of words.
        case same(words: Int)
    }

    private let words: [String]
    private let compact: [UInt8]

    init?(_ title: String) {
        let key = TitleKey(title)
        guard !key.isEmpty else { return nil }
        words = key.text.split(separator: " ").map(String.init)
        compact = Array(key.compact.utf8)
    }

    func agreement(with other: TitleWords) -> Agreement? {
        if compact == other.compact { return .same(words: min(words.count, other.words.count)) }
        let (short, long) = compact.count < other.compact.count ? (self, other) : (other, self)
        if short.words.count >= 4, long.begins(with: short) { return .partial }
        return short.words.count >= 5 && Self.areSpellings(short.words, long.words) ? .partial : nil
    }

    /// True where the other's letters end with a word of this.
    private func begins(with other: TitleWords) -> Bool {
        guard compact.starts(with: other.compact) else { return false }
        var length = 0
        for word in words where length < other.compact.count { length += word.utf8.count }
        return length == other.compact.count
    }

    /// True where each word of one is in the other, perhaps in another spelling ("randomised"); of eight, one may be missing.
    ///
    /// A word in place of another ("adults", "adolescents") makes another title, and so does a number.
    private static func areSpellings(_ first: [String], _ second: [String]) -> Bool {
        var (rest, others): ([String], [String]) = ([], second)
        for word in first {
            if let index = others.firstIndex(of: word) { others.remove(at: index) } else { rest.append(word) }
        }
        guard rest.count * 4 <= first.count else { return false }
        let hasNumber = { (word: String) in word.utf8.contains { (0x30...0x39).contains($0) } }
        var missing: [String] = []
        for word in rest {
            let match = others.firstIndex {
                TitleComparison.similarity(Array(word.utf8), Array($0.utf8)) >= 0.77 && !hasNumber($0)
            }
            if let match, !hasNumber(word) { others.remove(at: match) } else { missing.append(word) }
        }
        guard missing.isEmpty || others.isEmpty else { return false }
        let left = missing + others
        return left.count * 8 <= second.count && !left.contains { hasNumber($0) || numerals.contains($0) }
    }

    private static let numerals: Set<String> = ["i", "ii", "iii", "iv", "v", "vi", "one", "two", "three", "not", "no"]
}
