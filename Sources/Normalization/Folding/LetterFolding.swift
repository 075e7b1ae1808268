/// Folds Latin letters to ASCII, for keys and slugs, never for display.
package enum LetterFolding {
    /// The text with every Latin letter in ASCII: `ö` gives `o`, `ø` `o`, `ß` `ss`, `ł` `l`, `æ` `ae`.
    ///
    /// Case is kept. Typographic hyphens and apostrophes become ASCII ones, no-break and thin blanks a blank, combining
    /// marks and zero-width characters go. Letters of other scripts stay as they are. ASCII text is returned unchanged.
    /// An umlaut folds to its plain letter, not to `oe`: that is how PubMed and most catalogs write it.
    package static func ascii(_ text: String) -> String {
        guard text.utf8.contains(where: { $0 >= 0x80 }) else { return text }
        var folded = String.UnicodeScalarView()
        for scalar in text.unicodeScalars { append(scalar, to: &folded) }
        return String(folded)
    }

    private static func append(_ scalar: Unicode.Scalar, to folded: inout String.UnicodeScalarView) {
        if scalar.isASCII {
            folded.append(scalar)
        } else if let replacement = letters[scalar] {
            folded.append(contentsOf: replacement.unicodeScalars)
        } else if let base = LatinComposition.decomposition(of: scalar) {
            append(base, to: &folded)
        } else if !isDropped(scalar.value) {
            folded.append(scalar)
        }
    }

    /// Combining marks, soft hyphen, zero-width characters, byte-order mark.
    private static func isDropped(_ value: UInt32) -> Bool {
        switch value {
        case 0x0300...0x036F, 0x00AD, 0x200B...0x200F, 0x2060, 0xFEFF: true
        default: false
        }
    }

    /// Letters and signs without a canonical decomposition.
    private static let letters: [Unicode.Scalar: String] = [
        "ß": "ss", "ẞ": "SS", "Æ": "AE", "æ": "ae", "Œ": "OE", "œ": "oe", "Ø": "O", "ø": "o", "Ł": "L", "ł": "l",
        "Đ": "D", "đ": "d", "Ð": "D", "ð": "d", "Þ": "Th", "þ": "th", "Ħ": "H", "ħ": "h", "ı": "i", "ȷ": "j",
        "ĸ": "k", "Ŋ": "N", "ŋ": "n", "Ŧ": "T", "ŧ": "t", "ſ": "s", "ƒ": "f", "Ɓ": "B", "ɓ": "b", "Ɗ": "D", "ɗ": "d",
        "Ə": "E", "ə": "e", "Ɛ": "E", "ɛ": "e", "Ɔ": "O", "ɔ": "o", "Ɨ": "I", "ɨ": "i", "Ʉ": "U", "ʉ": "u", "Ĳ": "IJ",
        "ĳ": "ij", "ŉ": "'n", "ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "ª": "a", "º": "o",
        "‐": "-", "‑": "-", "‒": "-", "–": "-", "—": "-", "−": "-", "‘": "'", "’": "'", "ʼ": "'", "ʻ": "'",
        "´": "'", "′": "'", "ʿ": "'", "ʾ": "'", "“": "\"", "”": "\"", "\u{00A0}": " ", "\u{2009}": " ",
        "\u{202F}": " ", "\u{2002}": " ", "\u{2003}": " ", "\u{3000}": " ",
    ]
}
