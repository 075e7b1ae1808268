package import Bibliography

/// The short form of a name as MEDLINE's `AU` has it: "Wang ZH", "van Campen CM", "Hensley DT Jr".
package enum ShortName {
    /// Writes the short form; a group's name is given whole.
    package static func medline(_ name: PersonName) -> String {
        guard !name.isLiteral else { return name.familyWithParticle }
        var words = [name.droppingParticle ?? "", name.familyWithParticle, initials(name.given ?? "")]
        words.append(name.suffix.map(suffix) ?? "")
        return words.filter { !$0.isEmpty }.joined(separator: " ")
    }

    /// The initial of every given name and of each part of a hyphenated one.
    ///
    /// Words in small letters ("de", "y") are left out, unless all are; initials that stand together ("KJ") are all
    /// kept. NLM, *Fact Sheet: Authorship in MEDLINE*; PubMed keeps more than two initials since 2002.
    package static func initials(_ given: String) -> String {
        let words = NameText.words(given)
        let kept = words.filter { !NameWord.startsLower($0) }
        var initials = ""
        for word in kept.isEmpty ? words : kept { append(word, to: &initials) }
        return initials
    }

    private static func append(_ word: String, to initials: inout String) {
        let keepsAll = NameWord.isInitials(word)
        var isStart = true
        for scalar in word.unicodeScalars {
            if scalar.properties.isAlphabetic {
                if isStart || keepsAll { initials += scalar.properties.uppercaseMapping }
                isStart = false
            } else if scalar == "-" || scalar == "." || scalar == "‐" || scalar == "‑" {
                isStart = true
            }
        }
    }

    /// The suffix in MEDLINE's form: no period, ordinals for numerals ("3rd"); degrees are left out.
    private static func suffix(_ suffix: String) -> String {
        guard NameSuffix.isGeneration(suffix) else { return "" }
        switch NameWord.key(suffix) {
        case "junior", "jnr", "jr": return "Jr"
        case "senior", "snr", "sr": return "Sr"
        case "ii": return "2nd"
        case "iii": return "3rd"
        case "iv": return "4th"
        default: return suffix
        }
    }
}
