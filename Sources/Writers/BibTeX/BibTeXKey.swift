import Bibliography

/// Keys of entries: the source's own where it came from BibTeX, else author, year and the first telling word.
///
/// A key depends on its record alone (`wirth2025potential`), so that it is the same in every export; `EntryKeyRegister` gives a
/// second record with the same key a letter.
enum BibTeXKey {
    /// The key of a reference, before it is made unique.
    static func key(for reference: Reference) -> String {
        if reference.source.format == .bibtex, let own = ownKey(reference) { return own }
        let author = reference.authors.first ?? reference.contributors.first
        let name = letters(author?.name.familyWithParticle ?? author?.name.given ?? "").prefix(40)
        let year = reference.year.map { String($0.magnitude) } ?? "nd"
        return (name.isEmpty ? "anon" : name) + year + word(in: reference.title ?? "")
    }

    /// The key in the source, where biber and BibTeX both take it.
    private static func ownKey(_ reference: Reference) -> String? {
        let key = reference.source.id ?? reference.id
        let isPlaceholder = key == "\(reference.source.file)#\(reference.source.record)"
        return !isPlaceholder && isValid(key) ? key : nil
    }

    /// True for printable ASCII without the signs that mean something to BibTeX, biber or TeX.
    static func isValid(_ key: String) -> Bool {
        !key.isEmpty && key.utf8.count <= 250
            && key.utf8.allSatisfy { (0x21...0x7E).contains($0) && !"\"#%&'(),={}\\~$^".utf8.contains($0) }
    }

    private static func word(in title: String) -> String {
        for word in title.split(whereSeparator: { $0 == " " || $0 == "-" }) {
            let plain = letters(word)
            if plain.utf8.count > 2, !smallWords.contains(plain) { return String(plain.prefix(20)) }
        }
        return ""
    }

    private static let smallWords: Set<String> = [
        "the", "and", "for", "from", "with", "are", "does", "has", "its", "into", "towards", "toward", "how", "what",
        "why", "can", "der", "die", "das", "ein", "eine", "les", "des", "une", "del", "los", "las",
    ]

    /// The ASCII letters and digits of a text in lower case; Latin letters with marks lose them.
    static func letters(_ text: some StringProtocol) -> String {
        var letters = ""
        for scalar in text.unicodeScalars {
            if scalar.isASCII {
                if scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
                    letters += scalar.properties.lowercaseMapping
                }
            } else {
                letters += base(of: scalar)
            }
        }
        return letters
    }

    /// The letters that a Latin one stands for, by its name in Unicode: "LATIN SMALL LETTER O WITH DIAERESIS" is `o`.
    private static func base(of scalar: Unicode.Scalar) -> String {
        if scalar == "ß" || scalar == "ẞ" { return "ss" }
        guard scalar.properties.isAlphabetic, let name = scalar.properties.name else { return "" }
        let words = name.split(separator: " ")
        guard words.count > 3, words[0] == "LATIN", words[2] == "LETTER" || words[2] == "LIGATURE" else { return "" }
        let isDotless = words[3] == "DOTLESS" && words.count > 4
        let base = isDotless ? words[4] : words[3]
        return base.utf8.count <= 2 || base == "ETH" || base == "THORN" ? base.lowercased() : ""
    }
}
