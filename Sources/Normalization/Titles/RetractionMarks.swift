internal import Bibliography

/// What titles say of retractions, as publishers, Web of Science and Cochrane mark them.
enum RetractionMarks {
    /// What a title says and the title without the mark; nil for a title without one.
    ///
    /// Only a mark that is set off counts (`Retracted:`, `(Retracted article)`), for "Retraction of the lung" is a
    /// study. The title of a notice or of an expression of concern stays whole: the notice is another work than its
    /// subject.
    static func read(_ title: String) -> (kind: Retraction.Kind, rest: String)? {
        guard mayHold(title.utf8) else { return nil }
        let lower = title.lowercased()
        for mark in notices where lower.hasPrefix(mark.text) { return (mark.kind, title) }
        // Lower-casing changes the length of a few letters of other scripts; ASCII marks are cut by bytes.
        for mark in beginnings where lower.hasPrefix(mark.text) {
            if let rest = behind(mark.text.utf8.count, in: title) { return (mark.kind, rest) }
        }
        return ending(title)
    }

    /// A look at the first letter and the last sign, which spares most titles the rest.
    private static func mayHold(_ bytes: String.UTF8View) -> Bool {
        guard let first = bytes.first.map({ $0 | 0x20 }) else { return false }
        let begins =
            first == UInt8(ascii: "r") || first == UInt8(ascii: "w") || first == UInt8(ascii: "t")
            || first == UInt8(ascii: "n")
            || first == UInt8(ascii: "s") || first == UInt8(ascii: "e") || first == 0x28 || first == 0x7B
        return begins || bytes.suffix(2).contains { $0 == UInt8(ascii: ")") || $0 == UInt8(ascii: "]") }
    }

    /// The text behind a mark at the beginning, which must be set off by a sign or closed by a bracket.
    private static func behind(_ length: Int, in title: String) -> String? {
        let rest = title.utf8.dropFirst(length).drop { $0 == 0x20 }
        let opened = title.utf8.first == UInt8(ascii: "(") || title.utf8.first == UInt8(ascii: "[")
        guard let sign = rest.first else { return nil }
        let closes = sign == UInt8(ascii: ")") || sign == UInt8(ascii: "]")
        let isDash = sign == UInt8(ascii: "-") && title.utf8.dropFirst(length).first == 0x20
        let setsOff = sign == UInt8(ascii: ":") || sign == UInt8(ascii: ".") || isDash
        guard opened ? closes : setsOff || rest.starts(with: "–".utf8) || rest.starts(with: "—".utf8) else {
            return nil
        }
        let text = rest.drop {
            $0 == 0x20 || $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "-")
                || $0 == UInt8(ascii: ")") || $0 == UInt8(ascii: "]") || $0 == 0xE2 || $0 == 0x80 || $0 == 0x93
                || $0 == 0x94
        }
        return text.isEmpty ? nil : String(Substring(text))
    }

    /// A mark in brackets at the end: `(Retracted Article. See vol. 58, pg. 307, 2014)`.
    private static func ending(_ title: String) -> (kind: Retraction.Kind, rest: String)? {
        let trimmed = title.utf8.last == UInt8(ascii: ".") ? title.dropLast() : title[...]
        guard let close = trimmed.last, close == ")" || close == "]" else { return nil }
        guard let open = opening(of: trimmed), open > trimmed.startIndex else { return nil }
        let note = trimmed[trimmed.index(after: open)...].lowercased()
        guard let mark = endings.first(where: { note.hasPrefix($0.text) }) else { return nil }
        if mark.kind == .notice || mark.kind == .concern { return (mark.kind, title) }
        var rest = trimmed[..<open]
        while rest.utf8.last == 0x20 { rest = rest.dropLast() }
        return (mark.kind, String(rest))
    }

    /// The bracket that the last character closes.
    private static func opening(of text: Substring) -> String.Index? {
        var depth = 0
        for index in text.indices.reversed() {
            switch text[index] {
            case ")", "]": depth += 1
            case "(", "[":
                depth -= 1
                if depth == 0 { return index }
            default: break
            }
        }
        return nil
    }

    private struct Mark {
        var text: String
        var kind: Retraction.Kind

        init(_ text: String, _ kind: Retraction.Kind) { (self.text, self.kind) = (text, kind) }
    }

    private static let notices = [
        Mark("retraction of:", .notice), Mark("retraction of \"", .notice), Mark("retraction of “", .notice),
        Mark("retraction notice", .notice), Mark("retraction note", .notice), Mark("retraction statement", .notice),
        Mark("retraction to:", .notice), Mark("retraction for:", .notice), Mark("retraction:", .notice),
        Mark("retraction.", .notice), Mark("[retraction", .notice), Mark("notice of retraction", .notice),
        Mark("statement of retraction", .notice), Mark("withdrawal notice", .notice), Mark("withdrawal:", .notice),
        Mark("notice of withdrawal", .notice), Mark("expression of concern", .concern),
        Mark("editorial expression of concern", .concern), Mark("statement of concern", .concern),
    ]

    private static let beginnings = [
        Mark("retracted article", .retracted), Mark("retracted paper", .retracted), Mark("retracted", .retracted),
        Mark("(retracted article", .retracted), Mark("(retracted", .retracted), Mark("[retracted article", .retracted),
        Mark("[retracted", .retracted), Mark("removed", .retracted), Mark("withdrawn article", .withdrawn),
        Mark("withdrawn", .withdrawn), Mark("(withdrawn", .withdrawn), Mark("[withdrawn", .withdrawn),
        Mark("temporary removal", .withdrawn),
    ]

    private static let endings = [
        Mark("retracted", .retracted), Mark("retraction in", .retracted), Mark("article retracted", .retracted),
        Mark("withdrawn", .withdrawn), Mark("retraction of", .notice), Mark("expression of concern", .concern),
    ]
}
