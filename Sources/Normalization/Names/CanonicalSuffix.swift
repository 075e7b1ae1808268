import Notation

/// The one spelling of a suffix: "Jr", "Sr", "III", "2nd".
enum CanonicalSuffix {
    /// The suffix without period; numerals in capitals, degrees left out ("MD, III" gives "III").
    ///
    /// What is neither a generation nor a degree is kept as written.
    static func text(_ suffix: String) -> String {
        let words = suffix.split(whereSeparator: { $0 == "," || $0 == " " }).map { String($0) }
        return words.filter { !NameSuffix.isDegree($0) }.map(word).joined(separator: " ")
    }

    private static func word(_ word: String) -> String {
        guard NameSuffix.isGeneration(word) else { return word }
        let plain = word.last == "." ? String(word.dropLast()) : word
        switch plain.lowercased() {
        case "jr", "jnr", "junior": return "Jr"
        case "sr", "snr", "senior": return "Sr"
        case let lower where lower.allSatisfy({ $0 == "i" || $0 == "v" }): return plain.uppercased()
        default: return plain
        }
    }
}
