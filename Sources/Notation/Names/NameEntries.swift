/// Cuts a text that lists names into the texts of single names, where the format has no rule of its own for it.
enum NameEntries {
    /// The names between semicolons and line ends, and between commas where the shape says so.
    static func separated(_ text: String) -> [String] {
        lines(text).flatMap { commaSeparated($0) }
    }

    /// The names of a list in running text: "and", "&", "et", "und" and a dash between blanks part names too.
    ///
    /// "Ana Berg, Rune Saetre and Ola Dahl": where given names stand first behind the link, they do before it. It gets
    /// wrong: "García Márquez, Gabriel José and Ola Dahl", the first of whom is one person.
    static func running(_ text: String) -> [String] {
        lines(text).flatMap { line in
            let texts = linked(line)
            let last = texts.last ?? ""
            let isDisplayed = texts.count > 1 && !last.utf8.contains(0x2C) && NameText.words(last).count > 1
            return texts.flatMap { commaSeparated($0, isDisplayed: isDisplayed) }
        }
    }

    /// The parts between semicolons and line ends; the semicolon of an entity (`&uuml;`) parts nothing.
    static func lines(_ text: String) -> [String] {
        var lines: [String] = []
        var line: [UInt8] = []
        for byte in text.utf8 {
            let isEnd = byte == 0x0A || byte == 0x0D || (byte == 0x3B && !endsInEntity(line))
            guard isEnd else {
                line.append(byte)
                continue
            }
            lines.append(NameText.collapsed(String(decoding: line, as: UTF8.self)))
            line = []
        }
        lines.append(NameText.collapsed(String(decoding: line, as: UTF8.self)))
        return lines.filter { !$0.isEmpty }
    }

    private static func endsInEntity(_ bytes: [UInt8]) -> Bool {
        guard let ampersand = bytes.lastIndex(of: 0x26), ampersand + 1 < bytes.count else { return false }
        return bytes[(ampersand + 1)...].allSatisfy {
            $0 == 0x23 || (0x30...0x39).contains($0) || (0x61...0x7A).contains($0 | 0x20)
        }
    }

    /// The texts between the words that link names; those that begin a marker ("& others") link nothing.
    private static func linked(_ line: String) -> [String] {
        var texts: [[String]] = [[]]
        let words = NameText.words(line)
        for (index, word) in words.enumerated() {
            let isMarker = words.count - index < 4 && ListMarker.isMore(words[index...].joined(separator: " "))
            if isLink(word), !isMarker {
                texts.append([])
            } else {
                texts[texts.count - 1].append(word)
            }
        }
        return texts.filter { !$0.isEmpty }.map { $0.joined(separator: " ") }
    }

    /// The names that `&` or `\&` links, or the whole text where a side is no person's name ("Ernst & Young").
    static func ampersanded(_ text: String) -> [String] {
        guard text.utf8.contains(0x26) else { return [text] }
        let sides = BibTeXTokens.words(text).split { $0 == "&" || $0 == "\\&" }.map { Array($0) }
        let arePeople = sides.allSatisfy { words in
            words.dropLast().contains { $0.utf8.last == 0x2C } || isWhole(words)
        }
        return arePeople ? sides.map { $0.joined(separator: " ") } : [text]
    }

    /// The names that commas part, or the whole text where commas part the one name's family and given names.
    ///
    /// Names follow each other in pairs ("Kernighan, Brian, Ritchie, Dennis"), or each is whole ("Smith JA, Doe B",
    /// "I. Senturk, S. Yilmaz", "Rune Saetre, Kenji Sagae,"). With one comma only initials tell: "Johansen Kyle, Derik Mamania" is one name.
    ///
    /// - Parameters:
    ///   - text: the list.
    ///   - isDisplayed: true where given names are known to stand first, so that parts of two words are names.
    /// - Returns: the names.
    static func commaSeparated(_ text: String, isDisplayed: Bool = false) -> [String] {
        guard text.utf8.contains(0x2C) else { return [text] }
        let written = NameText.parts(text, at: 0x2C)
        let parts = mergingSuffixes(written.filter { !$0.isEmpty })
        guard parts.count > 1 else { return [text] }
        let words = parts.map { NameText.words(NameText.parts($0, at: 0x2C)[0]) }
        if words.allSatisfy({ MEDLINEOrder($0) != nil }) || words.allSatisfy(Self.isDisplayed)
            || ((isDisplayed || written.count > 2) && words.allSatisfy { $0.count > 1 })
        {
            return parts
        }
        guard parts.count > 3 else { return [text] }
        var names: [String] = []
        var index = 0
        while index < parts.count {
            let isAlone = isWhole(words[index]) || index + 1 == parts.count
            names.append(isAlone ? parts[index] : parts[index] + ", " + parts[index + 1])
            index += isAlone ? 1 : 2
        }
        return names
    }

    /// Puts suffixes behind the part that they belong to.
    private static func mergingSuffixes(_ parts: [String]) -> [String] {
        var merged: [String] = []
        for part in parts {
            let words = NameText.words(part)
            if !merged.isEmpty, !words.contains(where: NameSuffix.isNumeral), NameSuffix.isSuffixes(words) {
                merged[merged.count - 1] += ", " + part
            } else {
                merged.append(part)
            }
        }
        return merged
    }

    /// True for a part that initials show to be a whole name ("Smith JA", "John D Smith").
    private static func isWhole(_ words: [String]) -> Bool { MEDLINEOrder(words) != nil || isDisplayed(words) }

    /// True for initials before a family name ("John D Smith").
    private static func isDisplayed(_ words: [String]) -> Bool {
        guard let first = words.first, let last = words.last, words.count > 1 else { return false }
        guard words.dropLast().contains(where: NameWord.isSingleInitial) || first.utf8.contains(0x2E) else {
            return false
        }
        return NameWord.isWrittenOut(last) || !NameWord.isInitials(last)
    }

    private static func isLink(_ word: String) -> Bool {
        links.contains(word)
    }

    private static let links: Set<String> = [
        "&", "and", "And", "AND", ",and", "et", "ET", "und", "UND", "\u{2013}", "\u{2014}",
    ]
}
