import Foundation

/// Whether a record and the work that its DOI resolves to are the same.
package enum WorkComparison {
    /// Compares title and year; nil where the registry or the record holds no title.
    ///
    /// Titles agree where their folded keys are equal, one begins the other (a subtitle left out), or four fifths of
    /// their words are shared. Years may differ by two, since online and printed publication do.
    ///
    /// - Parameters:
    ///   - work: what the registry says.
    ///   - title: the record's title.
    ///   - year: the record's year; nil is neutral.
    /// - Returns: true for the same work, false for another one.
    package static func matches(_ work: RegistryWork, title: String?, year: Int?) -> Bool? {
        guard let title, let registered = work.title else { return nil }
        let (one, other) = (words(of: title), words(of: registered))
        guard !one.isEmpty, !other.isEmpty else { return nil }
        if let year, let published = work.year, abs(year - published) > 2 { return false }
        return agree(one, other)
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
