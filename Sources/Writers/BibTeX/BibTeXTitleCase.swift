/// Protects the capitals that styles must not make small.
enum BibTeXTitleCase {
    /// The title with braces around each word that has a capital after its first letter: `{ME/CFS}`, `{mRNA}`.
    ///
    /// Words with one capital at the start stay free, for a style may want them small ("Fatigue"); so names that are plain
    /// words ("Canadian") may become small too.
    ///
    /// - Parameters:
    ///   - title: the title on one line.
    ///   - parts: what the source protects; the words of these get braces too.
    ///   - encoding: makes TeX of a piece of plain text.
    /// - Returns: the title as TeX.
    static func protected(_ title: String, parts: [String] = [], encoding: (String) -> String) -> String {
        guard !parts.isEmpty || hasInnerCapital(title.unicodeScalars) else { return encoding(title) }
        let words = Set(parts.flatMap { $0.split(separator: " ").map { core(of: $0) } })
        return title.unicodeScalars.split(separator: " ", omittingEmptySubsequences: false)
            .map { word(Substring($0), words, encoding) }.joined(separator: " ")
    }

    private static func core(of word: Substring) -> String {
        let scalars = word.unicodeScalars
        guard let first = scalars.firstIndex(where: isWordScalar), let last = scalars.lastIndex(where: isWordScalar)
        else { return "" }
        return String(scalars[first...last])
    }

    /// Punctuation around the word stays outside the braces.
    private static func word(_ word: Substring, _ words: Set<String>, _ encoding: (String) -> String) -> String {
        let scalars = word.unicodeScalars
        guard let first = scalars.firstIndex(where: isWordScalar), let last = scalars.lastIndex(where: isWordScalar)
        else { return encoding(String(word)) }
        let core = scalars[first...last]
        guard hasInnerCapital(core) || (words.contains(String(core)) && isCapitalized(core)) else {
            return encoding(String(word))
        }
        let end = scalars.index(after: last)
        return encoding(String(scalars[..<first])) + "{" + encoding(String(core)) + "}"
            + encoding(String(scalars[end...]))
    }

    private static func isCapitalized(_ scalars: Substring.UnicodeScalarView) -> Bool {
        scalars.contains { $0.properties.isUppercase }
    }

    private static func hasInnerCapital(_ scalars: some Collection<Unicode.Scalar>) -> Bool {
        var isInside = false
        for scalar in scalars {
            if isInside, scalar.properties.isUppercase { return true }
            isInside = isWordScalar(scalar) || isInside && scalar != " "
        }
        return false
    }

    private static func isWordScalar(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.isAlphabetic || scalar.properties.numericType != nil
    }
}
