/// The titles that stand before a name in display order and are no part of it.
enum Honorific {
    /// How many of the first words are titles.
    ///
    /// "Prof. Dr.", "The Rt Hon", "Mr. and Mrs."; at least one word is left for the name.
    static func leadingCount(_ words: [String]) -> Int {
        var count = 0
        while count + 1 < words.count {
            if isTitle(words[count]) || (count > 0 && abbreviatedTitles.contains(NameWord.key(words[count]))) {
                count += 1
                continue
            }
            // "Mr. and Mrs.", "Lord of the World", "The Rt Hon": a link leads on to a further title or the title's end.
            let next = words[count...].firstIndex { !links.contains($0.lowercased()) } ?? words.count
            guard next > count, next + 1 < words.count else { break }
            let isObject = count > 0 && words[count..<next].contains("of")
            guard isTitle(words[next]) || isObject else { break }
            count = next + 1
        }
        if count == 0, let first = words.first, words.count > 2, first.utf8.count <= 3,
            NameWord.isAllCapitals(first), !first.utf8.contains(0x2E), isTitle(words[1])
        {
            // "US Judge": a country before a title.
            return 1 + leadingCount(Array(words.dropFirst()))
        }
        return count
    }

    /// True for a title that goes with a given name, so that a name after it alone is given: "Sir", "Queen".
    static func takesGivenName(_ word: String) -> Bool { beforeGivenNames.contains(NameWord.key(word)) }

    private static func isTitle(_ word: String) -> Bool {
        let key = NameWord.key(word)
        if titles.contains(key) || beforeGivenNames.contains(key) { return !NameWord.isSingleInitial(word) }
        if abbreviatedTitles.contains(key) { return word.utf8.last == 0x2E }
        // "Lt.Gen.", "Mag-Judge": compounds of titles.
        let pieces = word.utf8.split { $0 == 0x2E || $0 == 0x2D }.map { NameWord.key(Substring($0)) }
        guard pieces.count > 1, let last = pieces.last else { return false }
        return (titles.contains(last) || abbreviatedTitles.contains(last)) && last.utf8.count > 2
    }

    private static let links: Set<String> = ["and", "of", "the", "&"]

    private static let beforeGivenNames: Set<String> = [
        "sir", "dame", "king", "queen", "pope", "saint", "sheikh", "master", "sister", "brother",
    ]

    private static let titles: Set<String> = [
        "mr", "mrs", "ms", "miss", "mister", "madam", "madame", "mme", "mlle", "monsieur", "herr", "frau", "senor",
        "senora",
        "signor", "signora", "dr", "drs", "doctor", "dott", "prof", "professor", "associate", "assistant", "emeritus",
        "rev", "reverend", "father", "rabbi", "imam", "bishop", "archbishop", "cardinal", "pastor", "lord", "lady",
        "baroness", "countess", "duchess", "honorable", "honourable", "rt", "judge", "justice", "magistrate", "senator",
        "representative", "governor", "minister", "president", "chancellor", "general", "lt", "lieutenant", "colonel",
        "captain", "commander", "admiral", "sergeant", "corporal", "supreme", "nurse",
    ]

    /// Short ones that are also given names ("Gen", "Hon", "Sen"): titles with a period or behind another title.
    private static let abbreviatedTitles: Set<String> = [
        "assoc", "asst", "med", "habil", "dipl", "ing", "mag", "hr", "fr", "sig", "hon", "sen", "rep", "gov", "gen",
        "col",
        "maj", "capt", "cpt", "cdr", "adm", "sgt", "cpl", "pvt",
    ]
}
