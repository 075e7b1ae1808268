/// Looks for any of some ASCII words in a text, within words too and in either case; one pass, no copy.
package struct WordSearch: Sendable {
    /// The words in lower case.
    private let words: [[UInt8]]
    /// True at the bytes that a word can begin with.
    private let beginnings: [Bool]

    /// Makes a search.
    ///
    /// - Parameter words: ASCII words in lower case.
    package init(_ words: [String]) {
        self.words = words.map { Array($0.utf8) }
        var beginnings = [Bool](repeating: false, count: 256)
        for word in self.words {
            guard let first = word.first else { continue }
            beginnings[Int(first)] = true
            if ASCII.isLetter(first) { beginnings[Int(first & 0xDF)] = true }
        }
        self.beginnings = beginnings
    }

    /// True where a word stands anywhere in the text.
    package func finds(in text: String) -> Bool { finds(in: text.utf8.span) }

    /// True where a word stands anywhere in the text.
    package func finds(in text: Substring) -> Bool { finds(in: text.utf8.span) }

    /// True where a word stands anywhere in the bytes.
    package func finds(in bytes: Span<UInt8>) -> Bool {
        for start in bytes.indices where beginnings[Int(bytes[start])] {
            for word in words where ASCII.lowered(bytes[start]) == word[0] && stands(word, at: start, in: bytes) {
                return true
            }
        }
        return false
    }

    private func stands(_ word: [UInt8], at start: Int, in bytes: Span<UInt8>) -> Bool {
        guard start &+ word.count <= bytes.count else { return false }
        for index in word.indices where ASCII.lowered(bytes[start &+ index]) != word[index] { return false }
        return true
    }
}
