/// Lists of names in running text, such as a reference list has them.
enum RunningList {
    /// The list without the words that introduce it ("In: ", "edited by"), footnote marks and an "ed." at its end.
    static func withoutLead(_ text: String) -> String {
        var words = NameText.words(text.utf8.contains(0x0A) ? "" : text)
        guard words.count > 1 else { return text }
        let lead = words.dropLast().prefix { leads.contains($0.lowercased()) }.count
        words.removeFirst(lead)
        while words.count > 1, let last = words.last, trails.contains(last.lowercased()) { words.removeLast() }
        words.removeAll(where: isFootnoteMark)
        if let last = words.last, last.utf8.count > 4, last.utf8.last == 0x2E, NameWord.isWrittenOut(last) {
            words[words.count - 1] = String(last.dropLast())
        }
        return words.joined(separator: " ")
    }

    /// A word of digits and signs ("1,2*"), as bylines have them behind names; a lone separator is none.
    private static func isFootnoteMark(_ word: String) -> Bool {
        !separators.contains(word) && !word.unicodeScalars.contains(where: \.properties.isAlphabetic)
    }

    private static let separators: Set<String> = [",", "&", ";", "\u{2013}", "\u{2014}"]

    private static let leads: Set<String> = [
        "-", "•", "in", "in:", "by", "ed.", "eds.", "edited", "translated", "trans.", "compiled", "hrsg.", "hrsg",
    ]

    private static let trails: Set<String> = ["ed.", "eds.", "(ed.)", "(eds.)", "(eds)", "(ed)", "hrsg.", "(hrsg.)"]
}
