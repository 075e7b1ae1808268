/// The period that PubMed and others set behind a title.
enum FinalPeriod {
    /// The title without its final period, unless that belongs to an abbreviation or to an ellipsis.
    ///
    /// A word with a period inside (`U.S.`), a letter behind another such (`J. R.`) and the abbreviations below keep
    /// theirs. An unknown abbreviation loses it.
    static func drop(_ title: String) -> String {
        guard title.utf8.last == UInt8(ascii: "."), title.utf8.count > 1 else { return title }
        let rest = title.dropLast()
        guard rest.utf8.last != UInt8(ascii: ".") else { return title }
        let words = rest.split(separator: " ")
        guard let last = words.last else { return title }
        let word = last.drop { $0 == "(" || $0 == "[" || $0 == "\"" || $0 == "“" }
        if word.utf8.contains(UInt8(ascii: ".")), !word.utf8.contains(where: { $0 >= 0x30 && $0 <= 0x39 }) {
            return title
        }
        if word.utf8.count == 1, words.count > 1, words[words.count - 2].utf8.last == UInt8(ascii: ".") { return title }
        if abbreviations.contains(word.lowercased()) { return title }
        var end = rest
        while end.utf8.last == 0x20 { end = end.dropLast() }
        return String(end)
    }

    private static let abbreviations: Set<String> = [
        "al", "approx", "assoc", "co", "corp", "dept", "dr", "etc", "inc", "jr", "ltd", "mr", "mrs", "ms", "prof", "sp",
        "spp", "sr", "st", "subsp", "ssp", "univ", "vs",
    ]
}
