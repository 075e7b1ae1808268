/// The form in which journal titles and abbreviations are looked up.
package struct JournalKey: Hashable, Sendable {
    /// Folded words without "and" and a leading "the", parted by one blank; single letters in a row are one word.
    ///
    /// Place qualifiers stay: "Diagnostics (Basel, Switzerland)" is not "Diagnostics".
    package let text: String

    /// Makes the key of a title or abbreviation.
    package init(_ title: String) {
        var words: [String] = []
        var isInitials = false
        for word in FoldedWords.split(title) where word != "and" {
            let isLetter = word.utf8.count == 1
            // `U.S.A.`, `U S A` and `USA` agree.
            if isLetter, isInitials, let last = words.popLast() {
                words.append(last + word)
            } else {
                words.append(word)
            }
            isInitials = isLetter
        }
        if words.count > 1, words.first == "the" { words.removeFirst() }
        text = words.joined(separator: " ")
    }
}
