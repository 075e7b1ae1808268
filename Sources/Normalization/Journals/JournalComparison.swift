/// Whether two spellings of a journal's name mean the same journal, without an authority.
package enum JournalComparison {
    /// True where one of the names abbreviates the other, or both agree in a part that stands for the whole.
    ///
    /// Words are compared one by one: a word, its beginning (`Arch` for archives) or its contraction (`Natl`). Articles,
    /// prepositions, `Part`, years, places in brackets and what databases set behind a name (volume, pages, a
    /// congress) do not count; a subtitle, a parallel title or an acronym before the name may stand on one side only,
    /// and an acronym may stand for the whole (`BMJ`). It gets wrong: journals whose names abbreviate alike.
    package static func isSame(_ first: String, _ second: String) -> Bool { isSame(Form(first), Form(second)) }

    /// The same for names that were taken apart before, which spares most of the time where many are compared.
    package static func isSame(_ first: Form, _ second: Form) -> Bool {
        first.variants.contains { one in second.variants.contains { agree(one, $0) } }
    }

    /// A journal's name taken apart for comparison.
    package struct Form: Hashable, Sendable {
        fileprivate let variants: [[String]]

        /// Takes a name apart.
        package init(_ name: String) { variants = JournalComparison.variants(of: name) }
    }

    // MARK: - Variants of a name

    /// The words of the whole name and of its parts.
    private static func variants(of name: String) -> [[String]] {
        let name = withoutCitation(name)
        var spellings = [name]
        let bare = withoutBrackets(name)
        if bare != name { spellings.append(bare) }
        for mark in [" : ", ": ", " = ", " / ", "/", ". ", " - ", "-"] {
            guard let (before, after) = split(bare, at: mark) else { continue }
            spellings.append(before)
            // The section of a series is no journal's whole name: `Nature reviews. Neurology`.
            if words(of: after).count > 1 { spellings.append(after) }
        }
        var variants: [[String]] = []
        for spelling in spellings {
            for text in [spelling, spelling.filter { $0 != "-" }] {
                for words in [words(of: text), words(of: text, joinsInitials: false)] where !words.isEmpty {
                    if !variants.contains(words) { variants.append(words) }
                }
            }
        }
        return variants
    }

    /// The text before and behind the first place of a mark.
    private static func split(_ text: String, at mark: String) -> (before: String, after: String)? {
        let (bytes, sign) = (Array(text.utf8), Array(mark.utf8))
        guard bytes.count > sign.count else { return nil }
        for start in 1..<(bytes.count - sign.count + 1) where bytes[start..<(start + sign.count)].elementsEqual(sign) {
            let after = bytes[(start + sign.count)...]
            guard !after.isEmpty else { return nil }
            return (String(decoding: bytes[..<start], as: UTF8.self), String(decoding: after, as: UTF8.self))
        }
        return nil
    }

    /// The name before the volume, pages and date that Embase runs on.
    ///
    /// As in `.12 Suppl 2 ()(pp v-xii; S1-105) 1989.`
    private static func withoutCitation(_ name: String) -> String {
        let bytes = Array(name.utf8)
        for place in bytes.indices.dropFirst() where bytes[place] == UInt8(ascii: ".") {
            var next = place + 1
            while next < bytes.count, bytes[next] == 0x20 { next += 1 }
            if next < bytes.count, (0x30...0x39).contains(bytes[next]) {
                return String(decoding: bytes[..<place], as: UTF8.self)
            }
        }
        return name
    }

    private static func withoutBrackets(_ name: String) -> String {
        guard name.utf8.contains(UInt8(ascii: "(")) else { return name }
        var depth = 0
        let kept = name.unicodeScalars.filter { scalar in
            if scalar == "(" { depth += 1 }
            if scalar == ")" { depth = max(0, depth - 1) }
            return depth == 0 && scalar != ")"
        }
        let text = String(String.UnicodeScalarView(kept))
        return words(of: text).isEmpty ? name : text
    }

    /// Folded words without those that abbreviations leave out; a `?` inside a word stays, for a letter that was lost.
    private static func words(of name: String, joinsInitials: Bool = true) -> [String] {
        var words: [String] = []
        let split = FoldedWords.split(name.preparedForComparison())
        for word in joinsInitials ? joiningInitials(split) : split {
            // `15th Annual Congress` begins what is no name.
            if isOrdinal(word) {
                if words.count > 1 { break }
                continue
            }
            if !leftOut.contains(word), !isYear(word) { words.append(unified(word)) }
        }
        return words
    }

    /// `u s a` as `usa`.
    private static func joiningInitials(_ split: [String]) -> [String] {
        var words: [String] = []
        var isInitials = false
        for word in split {
            let isLetter = word.utf8.count == 1
            if isLetter, isInitials, let last = words.popLast() {
                words.append(last + word)
            } else {
                words.append(word)
            }
            isInitials = isLetter
        }
        return words
    }

    /// British spelling as American: `paediatric` and `haematology` lose their `a`, `oestrogen` its `o`.
    private static func unified(_ word: String) -> String {
        var bytes: [UInt8] = []
        for byte in word.utf8 {
            if byte == UInt8(ascii: "e"), let last = bytes.last, last == UInt8(ascii: "a") || last == UInt8(ascii: "o")
            {
                bytes.removeLast()
            }
            bytes.append(byte)
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    private static func isOrdinal(_ word: String) -> Bool {
        guard let first = word.utf8.first, (0x30...0x39).contains(first) else { return false }
        return word.hasSuffix("th") || word.hasSuffix("st") || word.hasSuffix("nd") || word.hasSuffix("rd")
    }

    private static func isYear(_ word: String) -> Bool {
        word.utf8.count == 4 && word.utf8.allSatisfy { (0x30...0x39).contains($0) }
    }

    private static let leftOut: Set<String> = [
        "a", "an", "and", "the", "of", "in", "for", "on", "to", "part", "section", "series", "de", "del", "della", "di",
        "du",
        "des", "d", "l", "la", "le", "les", "et", "en", "y", "e", "i", "el", "los", "las", "do", "da", "dos", "fur",
        "fuer",
        "der", "die", "das", "dem", "den", "des", "und", "u", "auf", "zur", "van", "voor", "het", "och", "na",
    ]

    // MARK: - Agreement

    private static func agree(_ a: [String], _ b: [String]) -> Bool {
        if sameWords(a, b) || a.joined() == b.joined() { return true }
        if isAcronym(a, of: b) || isAcronym(b, of: a) { return true }
        // `AJR Am J Roentgenol`: the acronym of the name stands before it.
        return isPrefixed(a, b) || isPrefixed(b, a)
    }

    /// Each word agrees with its partner; a name of one word must be spelled out.
    private static func sameWords(_ a: [String], _ b: [String]) -> Bool {
        guard a.count == b.count else { return false }
        if a.count == 1 { return spelledAlike(a[0], b[0]) }
        return zip(a, b).allSatisfy { spelledAlike($0, $1) || abbreviates($0, $1) || abbreviates($1, $0) }
    }

    private static func isAcronym(_ short: [String], of long: [String]) -> Bool {
        guard short.count == 1, long.count > 2, let letters = short.first?.utf8, letters.count == long.count else {
            return false
        }
        return zip(letters, long).allSatisfy { $0 == $1.utf8.first }
    }

    private static func isPrefixed(_ a: [String], _ b: [String]) -> Bool {
        guard a.count == b.count + 1, a.count > 2 else { return false }
        let (first, rest) = (a[0], Array(a.dropFirst()))
        return zip(first.utf8, rest).allSatisfy { $0 == $1.utf8.first } && sameWords(rest, b)
    }

    /// Equal letters, where `?` agrees with any.
    private static func spelledAlike(_ a: String, _ b: String) -> Bool {
        if a == b { return true }
        guard a.utf8.count == b.utf8.count, a.utf8.contains(lost) || b.utf8.contains(lost) else { return false }
        return zip(a.utf8, b.utf8).allSatisfy { $0 == $1 || $0 == lost || $1 == lost }
    }

    /// Whether a short form is the beginning of a word, or the beginning and a few later letters (`natl`, `monbl`).
    private static func abbreviates(_ short: String, _ long: String) -> Bool {
        let (a, b) = (Array(short.utf8), Array(long.utf8))
        guard a.count < b.count, a.first == b.first else { return false }
        var head = 0
        while head < a.count, a[head] == b[head] { head += 1 }
        if head == a.count { return true }
        let tail = a[head...]
        // Without vowels a form is a skeleton (`jpn`, `ky`, `dtsch`).
        if !a.contains(where: vowels.contains) { return isSubsequence(a, of: b) }
        guard a.count > 2, tail.count <= 2 else { return false }
        // The later letters stand together in the word.
        return (head...(b.count - tail.count)).contains { b[$0..<($0 + tail.count)].elementsEqual(tail) }
    }

    private static func isSubsequence(_ short: [UInt8], of long: [UInt8]) -> Bool {
        var rest = short[...]
        for byte in long where byte == rest.first { rest = rest.dropFirst() }
        return rest.isEmpty
    }

    private static let lost = UInt8(ascii: "0")
    private static let vowels = Set("aeiou".utf8)
}

extension String {
    /// The name with each lost letter as the digit 0 and French articles set apart.
    ///
    /// A `?` between letters is one that a wrong encoding lost; no journal's word holds a 0. `d'anatomie` is two words.
    fileprivate func preparedForComparison() -> String {
        var bytes = Array(utf8)
        for place in bytes.indices.dropFirst().dropLast() {
            if bytes[place] == UInt8(ascii: "?"), bytes[place - 1] > 0x40, bytes[place + 1] > 0x40 {
                bytes[place] = UInt8(ascii: "0")
            }
            let isArticle = bytes[place - 1] | 0x20 == UInt8(ascii: "d") || bytes[place - 1] | 0x20 == UInt8(ascii: "l")
            if bytes[place] == UInt8(ascii: "'"), isArticle, place == 1 || bytes[place - 2] == 0x20 {
                bytes[place] = 0x20
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
