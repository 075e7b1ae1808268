/// What the letters of one word of a name say about it.
package enum NameWord {
    /// True where the first letter is a small one; a word without cased letters is not.
    static func startsLower(_ word: some StringProtocol) -> Bool {
        for scalar in word.unicodeScalars {
            if isUpper(scalar) { return false }
            if isLower(scalar) { return true }
            if scalar.properties.isAlphabetic { return false }
        }
        return false
    }

    /// True for a capital followed by a small letter somewhere, or for letters without case: a name written out.
    static func isWrittenOut(_ word: some StringProtocol) -> Bool {
        var hasUpper = false
        for scalar in word.unicodeScalars {
            if isUpper(scalar) {
                hasUpper = true
            } else if isLower(scalar) {
                if hasUpper { return true }
            } else if scalar.value > 0x2FF, scalar.properties.isAlphabetic {
                return true
            }
        }
        return false
    }

    /// True for initials: one to four capitals, with or without periods and hyphens ("KJ", "K.J.", "J-P", "Ø").
    ///
    /// Four capitals with a vowel inside ("CHEN", "JOAN") are taken for a name. Three ("LEE", "KIM") are not: that
    /// is wrong for a family name in capitals that stands last, and right far more often.
    package static func isInitials(_ word: some StringProtocol) -> Bool {
        var letters = 0
        var hasInnerVowel = false
        var isDotted = false
        for scalar in word.unicodeScalars {
            switch scalar {
            case ".": isDotted = true
            case "-", "‐", "‑": break
            default:
                guard isUpper(scalar) else { return false }
                letters += 1
                if letters > 1 { hasInnerVowel = hasInnerVowel || isVowel(scalar) }
            }
        }
        return letters > 0 && letters <= 4 && (isDotted || letters < 4 || !hasInnerVowel)
    }

    /// True for one capital, with or without a period.
    static func isSingleInitial(_ word: some StringProtocol) -> Bool {
        var scalars = word.unicodeScalars.makeIterator()
        guard let first = scalars.next(), isUpper(first) else { return false }
        let second = scalars.next()
        return second == nil || (second == "." && scalars.next() == nil)
    }

    /// True where all cased letters are capitals and there are at least two.
    package static func isAllCapitals(_ word: some StringProtocol) -> Bool {
        var capitals = 0
        for scalar in word.unicodeScalars {
            if isLower(scalar) { return false }
            if isUpper(scalar) { capitals += 1 }
        }
        return capitals >= 2
    }

    /// A word as the tables of titles, suffixes and groups have it: small ASCII letters and digits, all else left out.
    static func key(_ word: some StringProtocol) -> String {
        // A key of up to 15 bytes is made without an allocation, and the tables have no longer ones.
        unsafe String(unsafeUninitializedCapacity: word.utf8.count) { key in
            var count = 0
            for byte in word.utf8 where ASCII.isAlphanumeric(byte) {
                unsafe key[count] = ASCII.lowered(byte)
                count += 1
            }
            return count
        }
    }

    /// True for a capital letter.
    static func isUpper(_ scalar: Unicode.Scalar) -> Bool {
        scalar.isASCII ? (0x41...0x5A).contains(scalar.value) : scalar.properties.isUppercase
    }

    /// True for a small letter.
    static func isLower(_ scalar: Unicode.Scalar) -> Bool {
        scalar.isASCII ? (0x61...0x7A).contains(scalar.value) : scalar.properties.isLowercase
    }

    private static func isVowel(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "A", "E", "I", "O", "U": true
        default: false
        }
    }
}
