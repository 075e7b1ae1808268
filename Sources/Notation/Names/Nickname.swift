/// What stands in parentheses or quotation marks within a name.
enum Nickname {
    /// The name without nicknames: `Benjamin "Big Ben" Franklin`, `Franklin, Benjamin (Ben)`.
    ///
    /// An apostrophe opens one only at the start of a word and where another ends a word ("Benjamin 'Ben' Franklin",
    /// not "Gerard 't Hooft"). A name that is nothing else is returned as it is.
    static func removed(from name: String) -> String {
        guard name.utf8.contains(where: { $0 == 0x28 || $0 == 0x22 || $0 == 0x27 || $0 == 0xE2 }) else { return name }
        let scalars = Array(name.unicodeScalars)
        var kept = String.UnicodeScalarView()
        var index = 0
        while index < scalars.count {
            if let end = end(of: scalars, from: index) {
                index = end + 1
            } else {
                kept.append(scalars[index])
                index += 1
            }
        }
        let rest = NameText.collapsed(String(kept))
        return rest.isEmpty ? name : rest
    }

    private static func end(of scalars: [Unicode.Scalar], from start: Int) -> Int? {
        guard let closing = closings[scalars[start]] else { return nil }
        let isQuote = closing == "'" || closing == "’"
        if isQuote, start > 0, scalars[start - 1] != " " { return nil }
        var index = start + 1
        // Longer ones are no nicknames; the bound keeps text of nothing but opening marks cheap.
        while index < min(scalars.count, start + 200) {
            let endsWord = index + 1 == scalars.count || scalars[index + 1] == " " || scalars[index + 1] == ","
            if scalars[index] == closing, !isQuote || endsWord { return index }
            index += 1
        }
        return nil
    }

    private static let closings: [Unicode.Scalar: Unicode.Scalar] = [
        "(": ")", "\"": "\"", "“": "”", "„": "“", "'": "'", "‘": "’",
    ]
}
