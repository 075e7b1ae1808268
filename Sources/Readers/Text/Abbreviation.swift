/// Abbreviations of titles of journals and books.
enum Abbreviation {
    /// True where every word of one title begins a word of the other, in order, and the other is longer.
    static func abbreviates(_ short: String, _ long: String) -> Bool {
        guard short.utf8.count < long.utf8.count else { return false }
        var words = long.lowercased().split { !$0.isLetter && !$0.isNumber }[...]
        let parts = short.lowercased().split { !$0.isLetter && !$0.isNumber }
        guard let first = parts.first, words.first?.hasPrefix(first) == true else { return false }
        var isShorter = false
        for part in parts {
            guard let index = words.firstIndex(where: { $0.hasPrefix(part) }) else { return false }
            if words[index].utf8.count > part.utf8.count { isShorter = true }
            words = words[(index + 1)...]
        }
        return isShorter
    }
}
