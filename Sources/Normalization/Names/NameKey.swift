package import Bibliography
import Notation

/// Keys by which names are compared; never shown.
package enum NameKey {
    /// The family name with its particles, or the group's name, in small ASCII letters and digits without blanks.
    ///
    /// Diacritics, hyphens, apostrophes and case are folded: "Löhn" gives `lohn`, "van Campen" and "Van-Campen"
    /// `vancampen`, "Fluge Ø" `fluge`. Letters of scripts without case or ASCII form are kept.
    package static func family(_ name: PersonName) -> String {
        folded((name.droppingParticle ?? "") + name.familyWithParticle)
    }

    /// The family name without particles, for sources that drop them: "Van Campen" gives `campen`.
    package static func core(_ name: PersonName) -> String {
        guard let family = name.family, !name.isLiteral else { return folded(name.familyWithParticle) }
        let words = NameText.words(LetterFolding.ascii(family).lowercased())
        return folded(PersonName.splittingParticle(words.joined(separator: " ")).family)
    }

    /// The initials of the given names in small ASCII letters: "Klaus J", "KJ" and "K.-J." give `kj`.
    package static func initials(_ name: PersonName) -> String {
        folded(ShortName.initials(name.given ?? ""))
    }

    private static func folded(_ text: String) -> String {
        var key = String.UnicodeScalarView()
        for scalar in LetterFolding.ascii(text).lowercased().unicodeScalars where isKept(scalar) { key.append(scalar) }
        return String(key)
    }

    private static func isKept(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "a"..."z", "0"..."9": true
        default: !scalar.isASCII && scalar.properties.isAlphabetic
        }
    }
}
