/// The suffixes of names: generations ("Jr", "III", "2nd") and degrees ("MD", "Ph.D.").
package enum NameSuffix {
    /// True for a word that tells generations apart.
    package static func isGeneration(_ word: some StringProtocol) -> Bool {
        let length = word.utf8.count
        // "J.R." are initials; a period ends the word or is not there.
        guard !word.utf8.dropLast().contains(0x2E) else { return false }
        return length >= 2 && length <= 7 && generations.contains(NameWord.key(word))
    }

    /// True for a word that names a degree, an order or a qualification: with a period or two capitals.
    package static func isDegree(_ word: some StringProtocol) -> Bool {
        let length = word.utf8.count
        guard length >= 2, length <= 10, looksAbbreviated(word) else { return false }
        let key = NameWord.key(word)
        if degrees.contains(key) { return true }
        // "Msc.Ed.": several degrees in one word.
        let pieces = Substring(word).utf8.split(separator: 0x2E).map { NameWord.key(Substring($0)) }
        return pieces.count > 1 && pieces.first.map { degrees.contains($0) && $0.utf8.count > 2 } == true
    }

    /// True for a part between commas that is nothing but suffixes.
    ///
    /// "Ph. D." is one suffix in two words.
    static func isSuffixes(_ words: [String]) -> Bool {
        guard !words.isEmpty else { return false }
        if words.allSatisfy({ isGeneration($0) || isDegree($0) || isNumeral($0) }) { return true }
        return words.count == 2 && degrees.contains(NameWord.key(words[0] + words[1])) && words[0].utf8.count > 1
    }

    /// True for `I` or `V`, numerals that look like initials.
    static func isNumeral(_ word: some StringProtocol) -> Bool { word == "I" || word == "V" || word == "v" }

    private static func looksAbbreviated(_ word: some StringProtocol) -> Bool {
        word.utf8.contains(0x2E) || word.utf8.count(where: { (0x41...0x5A).contains($0) }) >= 2
    }

    private static let generations: Set<String> = [
        "jr", "jnr", "junior", "sr", "snr", "senior", "ii", "iii", "iv", "vi", "vii", "viii", "2nd", "3rd", "4th",
        "5th",
        "esq", "fils",
    ]

    private static let degrees: Set<String> = [
        "bsc", "bscn", "bds", "cfp", "clu", "dds", "dmd", "dmsc", "dphil", "dpm", "drph", "dsc", "dvm", "edd", "facc",
        "facp", "facs", "faan", "fracp", "frcp", "frcpc", "frcs", "frs", "jd", "llb", "llm", "lutc", "mbbs", "mbchb",
        "mba", "mbbch", "md", "mdphd", "med", "mph", "mphil", "mrcp", "msc", "msn", "msw", "mpharm", "obe", "cbe",
        "mbe",
        "od", "pharmd", "phd", "psyd", "rgn", "rn", "scd", "scm", "usn", "usaf", "cpa", "dpt", "ot", "pt",
    ]
}
