import Notation

/// Names that a source writes in capitals throughout.
///
/// Right for "WIRTH", "O'BRIEN", "SMITH-JONES", "MCDONALD", "VAN CAMPEN". Wrong where a capital stands inside the
/// name ("MACDONALD", "DELUCA", "LEBLANC" become "Macdonald", "Deluca", "Leblanc") and for particles that their bearer
/// writes with a capital ("DE MEIRLEIR" becomes "de Meirleir"). Keys fold case, so duplicates are found all the same.
enum CapitalizedName {
    /// A family name in capitals with capitals at the start of words only, its particles small.
    static func family(_ name: String) -> String {
        let words = NameText.words(name)
        let particles = words.dropLast().prefix { ParticleTable.contains($0.lowercased()) }.count
        return words.enumerated().map { $0 < particles ? $1.lowercased() : word($1) }.joined(separator: " ")
    }

    /// Given names in capitals; initials stay.
    ///
    /// - Parameters:
    ///   - name: the given names.
    ///   - isFamilyShouted: true where the family name was in capitals too; then a word of three letters with a vowel
    ///     inside ("JAN") is a name.
    /// - Returns: the given names.
    static func given(_ name: String, isFamilyShouted: Bool) -> String {
        let words = NameText.words(name)
        guard words.contains(where: { isName($0, isFamilyShouted: isFamilyShouted) }) else { return name }
        return words.map { isName($0, isFamilyShouted: isFamilyShouted) ? word($0) : $0 }.joined(separator: " ")
    }

    private static func isName(_ word: String, isFamilyShouted: Bool) -> Bool {
        guard NameWord.isAllCapitals(word), !word.utf8.contains(0x2E) else { return false }
        if !NameWord.isInitials(word) { return true }
        let hasVowel = word.utf8.dropFirst().contains { "AEIOUY".utf8.contains($0) }
        return isFamilyShouted && word.utf8.count == 3 && hasVowel
    }

    private static func word(_ word: String) -> String {
        var lowered = ""
        var isStart = true
        for scalar in word.unicodeScalars {
            lowered += isStart ? String(scalar) : scalar.properties.lowercaseMapping
            isStart = !scalar.properties.isAlphabetic
            if lowered == "Mc", word.unicodeScalars.count > 4 { isStart = true }
        }
        return lowered
    }
}
