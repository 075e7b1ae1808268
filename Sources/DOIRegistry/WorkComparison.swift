import Foundation

/// Whether a record and the work that its DOI resolves to are the same.
package enum WorkComparison {
    /// Compares title, first author and year; nil where the registry or the record holds no title.
    ///
    /// Titles agree where their folded words are equal, one begins the other (a subtitle left out), or four fifths of
    /// their words are shared. Agreeing titles are one work's unless both the first author and the year contradict; a
    /// title of few words ("Editorial") proves less, and one of the two is enough. Years may differ by two, since online
    /// and printed publication do, and by any number where the authors agree: agencies date old volumes by their scan.
    ///
    /// - Parameters:
    ///   - work: what the registry says.
    ///   - titles: the record's title and its forms in other languages.
    ///   - firstAuthor: the family name of the record's first author, or a group's; nil is neutral.
    ///   - year: the record's year; nil is neutral.
    /// - Returns: true for the same work, false for another one.
    package static func matches(_ work: RegistryWork, titles: [String], firstAuthor: String?, year: Int?) -> Bool? {
        let (ours, theirs) = (titles.map(words).filter { !$0.isEmpty }, work.titles.map(words).filter { !$0.isEmpty })
        guard !ours.isEmpty, !theirs.isEmpty else { return nil }
        let agreeing = ours.filter { one in theirs.contains { agree(one, $0) } }
        guard let longest = agreeing.map(\.count).max() else { return false }
        let isSameAuthor = firstAuthor.flatMap { one in
            work.firstAuthor.map { !Set(words(of: one)).isDisjoint(with: words(of: $0)) }
        }
        let isSameYear = year.flatMap { one in work.year.map { abs(one - $0) <= 2 } }
        if longest < 4 { return isSameAuthor != false && isSameYear != false }
        return isSameYear != false || isSameAuthor == true
    }

    private static func agree(_ one: [String], _ other: [String]) -> Bool {
        let shorter = min(one.count, other.count)
        if one == other || shorter >= 4 && one.prefix(shorter) == other.prefix(shorter) { return true }
        let (first, second) = (Set(one), Set(other))
        return first.intersection(second).count * 5 >= first.union(second).count * 4
    }

    /// The words of a title without mark-up, entities, case and diacritics.
    static func words(of title: String) -> [String] {
        var plain = ""
        var isInTag = false
        for scalar in title.unicodeScalars {
            if scalar == "<" { isInTag = true }
            if !isInTag { plain.unicodeScalars.append(scalar) }
            if scalar == ">" { isInTag = false }
        }
        if isInTag { plain = title }
        for (entity, character) in [("&lt;", "<"), ("&gt;", ">"), ("&amp;", "&")] {
            plain = plain.replacingOccurrences(of: entity, with: character)
        }
        let folded = plain.folding(options: [.caseInsensitive, .diacriticInsensitive, .widthInsensitive], locale: nil)
        return folded.components(separatedBy: CharacterSet.alphanumerics.inverted).filter { !$0.isEmpty }
    }
}
