/// The words that say that a list of names goes on, or that there is no name.
enum ListMarker {
    /// True for a whole entry that only says that there are more: "others", "et al.", "and et al".
    static func isMore(_ text: some StringProtocol) -> Bool {
        text.utf8.count <= 24 && begins(text, with: moreLetters) && more.contains(folded(text))
    }

    /// True for an entry that says that nobody is named: "[Anonymous]", "No authors listed".
    static func isNobody(_ text: some StringProtocol) -> Bool {
        text.utf8.count <= 28 && begins(text, with: nobodyLetters) && nobody.contains(folded(text))
    }

    /// The text before a marker that ends it ("Doe, J., et al."); nil where it ends otherwise.
    static func withoutTrailingMarker(_ text: String) -> String? {
        guard mayEndInMarker(text.utf8.span) else { return nil }
        var words = NameText.words(text)
        let count = words.count
        while let tail = [3, 2, 1].first(where: { endsInMarker(words, count: $0) }) { words.removeLast(tail) }
        return words.count == count ? nil : trimmed(words.joined(separator: " "))
    }

    /// False where the letters of the last word end no marker; most names are told so without taking them apart.
    private static func mayEndInMarker(_ bytes: Span<UInt8>) -> Bool {
        var start = bytes.count
        while start > 0, bytes[start - 1] > 0x20 {
            if bytes[start - 1] >= 0x80 || ASCII.isDigit(bytes[start - 1]) { return true }
            start -= 1
        }
        guard start > 0, start < bytes.count else { return start == bytes.count }
        return moreEnds.contains(NameWord.key(bytes.string(start..<bytes.count)))
    }

    private static func endsInMarker(_ words: [String], count: Int) -> Bool {
        guard words.count > count, begins(words[words.count - count], with: moreLetters) || count > 1 else {
            return false
        }
        let tail = words.suffix(count).joined(separator: " ")
        return isMore(tail) && (count > 1 || isUnmistakable(tail))
    }

    /// A single word ends a name only where no family is called so: "J Doe u.a.", "Doe & others".
    private static func isUnmistakable(_ word: String) -> Bool {
        ["u.a.", "u.a", "etal", "etal.", "others"].contains(word)
    }

    private static func trimmed(_ text: String) -> String {
        var text = Substring(text)
        while let last = text.utf8.last, last == 0x2C || last == 0x26 || last == 0x3B || last == 0x20 {
            text.removeLast()
        }
        return String(text)
    }

    /// True where the first letter is one of some; most names have none that a marker begins with.
    private static func begins(_ text: some StringProtocol, with letters: Set<UInt8>) -> Bool {
        text.utf8.first { ASCII.isLetter($0) }.map { letters.contains(ASCII.lowered($0)) } ?? false
    }

    /// Small letters and single blanks; punctuation counts as a blank.
    private static func folded(_ text: some StringProtocol) -> String {
        unsafe String(unsafeUninitializedCapacity: text.utf8.count) { folded in
            var count = 0
            for byte in text.utf8 {
                if byte >= 0x80 { return 0 }
                let letter = ASCII.isLetter(byte) ? byte | 0x20 : 0x20
                if unsafe letter == 0x20 && (count == 0 || folded[count - 1] == 0x20) { continue }
                unsafe folded[count] = letter
                count += 1
            }
            return unsafe count > 0 && folded[count - 1] == 0x20 ? count - 1 : count
        }
    }

    private static let moreLetters = Set(more.compactMap(\.utf8.first))

    /// The letters of the last words of the markers: `authors`, `otherauthors`.
    private static let moreEnds: Set<String> = Set(
        more.flatMap { marker in
            let words = marker.split(separator: " ")
            return words.indices.map { words[$0...].joined() }
        })

    private static let nobodyLetters = Set(nobody.compactMap(\.utf8.first))

    private static let more: Set<String> = [
        "others", "and others", "other authors", "and other authors", "et al", "etal", "and et al", "et alii",
        "et alia",
        "et coll", "u a", "ua", "and colleagues", "m fl", "others jr", "and others jr",
    ]

    private static let nobody: Set<String> = [
        "anonymous", "anon", "no author", "no authors", "no author listed", "no authors listed", "none listed",
        "no author available", "author unknown",
    ]
}
