/// The capitals of a journal's title as PubMed writes them: "Frontiers in physiology".
package enum JournalTitleCase {
    /// The title in sentence case.
    ///
    /// A title that has a lower-case content word is in sentence case already and stays, so does a German one. Else each word but the first
    /// is lowered, but for words with a capital inside or with digits (`NeuroImage`, `F1000Research`), words in
    /// capitals, single letters (`Part A`), the proper nouns below, what stands in brackets, and the name of a society
    /// behind `of the`. It gets wrong: proper nouns that the list lacks, foreign nouns in a title of nothing but
    /// capitalised words, and NLM's own sectioning ("Nature reviews. Immunology"). Only for titles that an authority
    /// knows; others stay as written.
    package static func sentence(_ title: String) -> String {
        isSurelySentence(title.utf8.span) ? title : byWords(title)
    }

    /// The same word by word.
    static func byWords(_ title: String) -> String {
        let words = title.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
        guard words.count > 1, !words.contains(where: { isLoweredContent($0) || germanWords.contains($0) }) else {
            return title
        }
        let isAllCapitals = !title.utf8.contains { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) }
        var depth = 0
        var result: [String] = []
        let society = startOfSociety(words)
        for (offset, word) in words.enumerated() {
            if word.hasPrefix("(") { depth += 1 }
            let begins = offset == 0 || result.last?.utf8.last == UInt8(ascii: ".")
            let keeps = depth > 0 || offset >= society || isKept(word, words, offset, isAllCapitals: isAllCapitals)
            switch (keeps, begins) {
            case (true, _): result.append(word)
            case (false, true): result.append(capitalized(word))
            case (false, false): result.append(word.lowercased())
            }
            if word.hasSuffix(")") { depth -= 1 }
        }
        return result.joined(separator: " ")
    }

    /// True where a word of small ASCII letters, longer than every function word, shows that nothing is to be done.
    private static func isSurelySentence(_ title: Span<UInt8>) -> Bool {
        var (length, isSmall) = (0, true)
        for index in title.indices {
            let byte = title[index]
            if byte == 0x20 {
                if isSmall, length > 7 { return true }
                (length, isSmall) = (0, true)
            } else {
                length += 1
                if byte < 0x61 || byte > 0x7A { isSmall = false }
            }
        }
        return isSmall && length > 7
    }

    private static func capitalized(_ word: String) -> String { word.prefix(1) + word.dropFirst().lowercased() }

    /// A word of four letters or more, without a capital, that is no preposition or the like.
    private static func isLoweredContent(_ word: String) -> Bool {
        let letters = word.utf8.filter { ($0 | 0x20) >= 0x61 && ($0 | 0x20) <= 0x7A }
        return letters.count > 3 && letters.allSatisfy { $0 >= 0x61 } && !functionWords.contains(word)
            && !word.hasPrefix("(") && !word.hasSuffix(")")
    }

    private static func isKept(_ word: String, _ words: [String], _ offset: Int, isAllCapitals: Bool) -> Bool {
        let bare = word.split { $0 == "," || $0 == ":" || $0 == ";" || $0 == "." }.first.map(String.init) ?? word
        if bare.utf8.count == 1 || properNouns.contains(bare) || properNouns.contains(possessor(bare)) { return true }
        if bare == "Part", offset + 1 < words.count, words[offset + 1].utf8.count == 1 { return true }
        if isAllCapitals { return bare.utf8.contains { (0x30...0x39).contains($0) } }
        // A hyphen begins a new word: only a capital behind a letter of the same part is inside.
        return bare.split(whereSeparator: { $0 == "-" || $0 == "/" }).contains { part in
            part.dropFirst().contains { $0.isUppercase || $0.isNumber }
        }
    }

    /// `Alzheimer` of `Alzheimer's`.
    private static func possessor(_ word: String) -> String {
        word.hasSuffix("'s") || word.hasSuffix("’s") ? String(word.dropLast(2)) : word
    }

    /// Where the proper name of a society begins: behind `of the`, if a word for a society follows.
    private static func startOfSociety(_ words: [String]) -> Int {
        for offset in words.indices.dropFirst() where words[offset] == "the" && words[offset - 1] == "of" {
            if words[offset...].contains(where: { societies.contains($0) }) { return offset }
        }
        return words.count
    }

    private static let functionWords: Set<String> = [
        "from", "with", "into", "over", "under", "between", "della", "delle", "degli", "dell", "voor", "over", "para",
    ]

    private static let germanWords: Set<String> = ["der", "und", "fur", "für", "fuer", "zur", "im"]

    private static let societies: Set<String> = [
        "Academy", "Academies", "Association", "Collegium", "College", "Federation", "Foundation", "Institute",
        "Institution",
        "Society", "Societies", "Union", "University",
    ]

    private static let properNouns: Set<String> = [
        "Africa", "African", "Alzheimer", "America", "American", "Arab", "Arabia", "Asia", "Asian", "Australasian",
        "Australia", "Australian", "Austrian", "Balkan", "Bangladesh", "Belgian", "Brazil", "Brazilian", "Britain",
        "British",
        "Canada", "Canadian", "Caribbean", "China", "Chinese", "Christian", "Cleveland", "Cochrane", "Croatian",
        "Czech",
        "Danish", "Dutch", "Egyptian", "England", "English", "Ethiopian", "Europe", "European", "Finnish", "French",
        "German",
        "Greek", "Hellenic", "Hong", "Kong", "Hungarian", "India", "Indian", "Indonesian", "Iran", "Iranian",
        "Ireland", "Irish", "Islamic", "Israel", "Italian", "Japan", "Japanese", "Jewish", "Kingdom", "Korea", "Korean",
        "Lancet", "London", "Malaysian", "Mayo", "Mediterranean", "Mexican", "Nepal", "Netherlands", "New", "Nigerian",
        "Nordic", "Norwegian", "Oxford", "Pacific", "Pakistan", "Parkinson", "Polish", "Portuguese", "Romanian",
        "Russian",
        "Saudi", "Scandinavian", "Scottish", "Serbian", "Singapore", "Spanish", "States", "Swedish", "Swiss", "Taiwan",
        "Thai",
        "Tohoku", "Turkish", "Ukrainian", "United", "Upsala", "Yale", "York", "Yonsei", "Zealand",
    ]
}
