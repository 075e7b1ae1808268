/// The form in which journal titles and abbreviations are looked up.
package struct JournalKey: Hashable, Sendable {
    /// Folded words without "and" and a leading "the", parted by one blank; single letters in a row are one word.
    ///
    /// Place qualifiers stay: "Diagnostics (Basel, Switzerland)" is not "Diagnostics".
    package let text: String

    /// Makes the key of a title or abbreviation.
    package init(_ title: String) {
        text = JournalKey.folded(title.utf8.span) ?? JournalKey.byWords(title)
    }

    /// The same for any title.
    static func byWords(_ title: String) -> String {
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
        return words.joined(separator: " ")
    }

    /// The key of a title in ASCII, folded byte by byte; nil for every other title.
    private static func folded(_ title: Span<UInt8>) -> String? {
        var key: [UInt8] = []
        key.reserveCapacity(title.count + 1)
        var (start, wordCount, isInitials) = (0, 0, false)
        func end() {
            let length = key.count - start
            guard length > 0 else { return }
            if length == 3, key[start] == 0x61, key[start + 1] == 0x6E, key[start + 2] == 0x64 {
                key.removeLast(3)
                return
            }
            if length == 1, isInitials, wordCount > 0 {
                key.swapAt(start - 1, start)
            } else {
                wordCount += 1
                key.append(0x20)
            }
            isInitials = length == 1
            start = key.count
        }
        for index in title.indices {
            switch title[index] {
            case 0x61...0x7A, 0x30...0x39: key.append(title[index])
            case 0x41...0x5A: key.append(title[index] | 0x20)
            case 0x27, 0x60: continue
            case 0x80...: return nil
            default: end()
            }
        }
        end()
        if !key.isEmpty { key.removeLast() }
        let hasArticle = wordCount > 1 && key.starts(with: "the ".utf8)
        return String(decoding: hasArticle ? key[4...] : key[...], as: UTF8.self)
    }
}
