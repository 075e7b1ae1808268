/// The particles of family names, as citeproc-js lists them for CSL (`util_name_particles.js`).
///
/// CSL lets most of them be dropping or non-dropping; what decides here is where they stand. In front of the family
/// name a particle is non-dropping ("van Campen, C"), behind the given names it is dropping ("Campen, C van").
/// Only words in small letters count: "De Meirleir" is a family name of two words. An Arabic article with a
/// hyphen ("al-Hakim") stays part of its word.
package enum ParticleTable {
    /// True for a word that may be (part of) a particle.
    package static func contains(_ word: some StringProtocol) -> Bool {
        guard word.utf8.count <= 8 else { return false }
        return words.contains(String(word))
    }

    /// How many of the first words are particles; the last word never is one.
    static func leadingCount(_ words: [String]) -> Int {
        var count = 0
        while count + 1 < words.count, contains(words[count]) { count += 1 }
        return count
    }

    /// How many of the last words are particles; the first word never is one, nor is a single letter.
    static func trailingCount(_ words: [String]) -> Int {
        var count = 0
        while count + 1 < words.count, words[words.count - 1 - count].utf8.count > 1,
            contains(words[words.count - 1 - count])
        { count += 1 }
        return count
    }

    /// The particle that an apostrophe joins to a family name ("d'Annunzio" has "d'"), and the rest; nil without one.
    static func elided(_ word: String) -> (particle: String, family: String)? {
        let scalars = word.unicodeScalars
        guard let mark = scalars.firstIndex(where: { $0 == "'" || $0 == "’" }), mark > scalars.startIndex else {
            return nil
        }
        let end = scalars.index(after: mark)
        guard end < scalars.endIndex, elisions.contains(String(word[..<mark])) else { return nil }
        return (String(word[..<end]), String(word[end...]))
    }

    private static let elisions: Set<String> = ["d", "dal", "dall", "de", "dell", "l", "s"]

    private static let words: Set<String> = [
        "'s", "'s-", "'t", "’s", "’t", "aan", "af", "al", "am", "auf", "aus", "ben", "bij", "bin", "boven", "d'", "d’",
        "da", "dal", "dalla", "das", "de", "de'", "de’", "deca", "degli", "dei", "del", "dela", "della", "delle",
        "dello",
        "dem", "den", "der", "des", "di", "die", "do", "don", "dos", "du", "el", "gen", "het", "ibn", "il", "im", "in",
        "la", "las", "le", "les", "li", "lo", "los", "lou", "of", "onder", "op", "over", "sen", "te", "ten", "ter",
        "tho", "thoe", "thor", "to", "toe", "tot", "uijt", "uit", "und", "unter", "ur", "v.", "v.d.", "van", "vande",
        "vanden", "vander", "vd", "ver", "vom", "von", "voor", "vor", "z", "ze", "zu", "zum", "zur",
    ]
}
