/// The case of a word as BibTeX sees it, which makes a word a "von" part or not (*Tame the BeaST* 11.2).
enum BibTeXCase {
    /// True where the first letter at brace level 0, or of a special character (`{\'e}`, `\'{e}`), is a small one.
    ///
    /// Groups in plain braces have no case; a word without a letter counts as a capital one.
    static func isLower(_ word: String) -> Bool {
        let scalars = Array(word.unicodeScalars)
        var index = 0
        while index < scalars.count {
            if scalars[index] == "{" {
                let end = groupEnd(scalars, from: index)
                if index + 1 < end, scalars[index + 1] == "\\" { return isLowerSpecial(scalars[(index + 1)..<end]) }
                index = end
            } else if isAccent(scalars[index...].prefix(3)) {
                // BibTeX takes the `r` of `\r{A}sa` for the letter; whoever leaves the outer braces out means the A.
                return isLowerSpecial(scalars[index...])
            } else if let isLower = isLowerLetter(scalars[index]) {
                return isLower
            }
            index += 1
        }
        return false
    }

    /// True for a command of one character, an accent's; of longer ones the first letter counts, as in BibTeX.
    private static func isAccent(_ scalars: ArraySlice<Unicode.Scalar>) -> Bool {
        guard scalars.count == 3, scalars.first == "\\", let end = scalars.last else { return false }
        return !(end.isASCII && end.properties.isAlphabetic) || !scalars[scalars.startIndex + 1].properties.isAlphabetic
    }

    /// The index of the brace that closes the group which opens at an index, or of the last scalar.
    private static func groupEnd(_ scalars: [Unicode.Scalar], from start: Int) -> Int {
        var depth = 0
        for index in start..<scalars.count {
            if scalars[index] == "{" { depth += 1 }
            if scalars[index] == "}" { depth -= 1 }
            if depth == 0 { return index }
        }
        return scalars.count - 1
    }

    /// Looks at a special character from its backslash on: a letter's control word tells, else what follows it.
    private static func isLowerSpecial(_ scalars: ArraySlice<Unicode.Scalar>) -> Bool {
        var rest = scalars
        while rest.first == "\\" {
            rest.removeFirst()
            var control = ""
            while let scalar = rest.first, scalar.isASCII, scalar.properties.isAlphabetic {
                control.unicodeScalars.append(scalar)
                rest.removeFirst()
            }
            if letterWords.contains(control) { return control.utf8.first.map { $0 >= 0x61 } ?? false }
            if control.isEmpty, !rest.isEmpty { rest.removeFirst() }
            while let scalar = rest.first, scalar != "\\", isLowerLetter(scalar) == nil { rest.removeFirst() }
        }
        return rest.first.flatMap(isLowerLetter) ?? false
    }

    /// Nil for what has no case.
    private static func isLowerLetter(_ scalar: Unicode.Scalar) -> Bool? {
        NameWord.isUpper(scalar) ? false : NameWord.isLower(scalar) ? true : nil
    }

    private static let letterWords: Set<String> = [
        "i", "j", "l", "o", "aa", "ae", "oe", "ss", "dh", "th", "dj", "ng", "L", "O", "AA", "AE", "OE", "SS", "DH",
        "TH",
        "DJ", "NG",
    ]
}
