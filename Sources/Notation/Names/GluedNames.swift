/// Author lists that an export ran together, each name behind the period of the one before.
///
/// "Salim H. M.Fukuda D.Higashikuni Y." is seen in thousands of EndNote exports of Web of Science and Scopus records
/// (the sets of ASySD). Full given names that were run together ("Fewtrell LornaMajuru Batsirai") are left alone.
enum GluedNames {
    /// The names, or the text itself where a piece would be no family name with initials.
    static func split(_ text: String) -> [String] {
        guard text.utf8.contains(0x2E), !text.utf8.contains(0x2C) else { return [text] }
        let scalars = Array(text.unicodeScalars)
        var names: [String] = []
        var name = String.UnicodeScalarView()
        for (index, scalar) in scalars.enumerated() {
            name.append(scalar)
            guard scalar == ".", index > 1, index + 2 < scalars.count, NameWord.isUpper(scalars[index - 1]),
                !scalars[index - 2].properties.isAlphabetic, startsName(scalars[(index + 1)...])
            else { continue }
            names.append(String(name))
            name = String.UnicodeScalarView()
        }
        names.append(String(name))
        guard names.count > 1, names.allSatisfy({ MEDLINEOrder(NameText.words($0)) != nil }) else { return [text] }
        return names
    }

    /// A family name begins with a capital and a small letter or an apostrophe, or with a particle.
    private static func startsName(_ scalars: ArraySlice<Unicode.Scalar>) -> Bool {
        let (first, second) = (scalars[scalars.startIndex], scalars[scalars.startIndex + 1])
        if NameWord.isLower(first) { return true }
        return NameWord.isUpper(first) && (NameWord.isLower(second) || second == "'" || second == "’")
    }
}
