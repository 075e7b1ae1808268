import Notation

/// Turns values into plain text.
enum BibTeXText {
    /// The value as plain text on one line: TeX, character references and inline tags decoded, white space collapsed.
    static func plain(_ value: String) -> String {
        collapsed(InlineMarkup.plain(CharacterEntities.decode(TeX.decode(value))))
    }

    /// The value as plain text; paragraphs are parted by one line feed.
    static func paragraphs(_ value: String) -> String {
        let paragraphs = split(value)
        guard paragraphs.count > 1 else { return plain(value) }
        return paragraphs.map { plain($0) }.filter { !$0.isEmpty }.joined(separator: "\n")
    }

    /// The value of a verbatim field: no TeX but what was escaped (biblatex manual 2.2.1).
    static func verbatim(_ value: String) -> String { collapsed(TeX.verbatim(value)) }

    /// The value without TeX's comments, from a `%` to the end of its line.
    ///
    /// For names, dates and numbers alone: in running text a `%` is a sign (*BibTeXing* knows no comments).
    static func uncommented(_ value: String) -> String {
        guard value.utf8.contains(BibTeXBytes.percent) else { return value }
        let bytes = Array(value.utf8)
        var kept: [UInt8] = []
        var index = 0
        while index < bytes.count {
            let isComment = bytes[index] == BibTeXBytes.percent && kept.last != BibTeXBytes.backslash
            if isComment, let end = bytes[index...].firstIndex(where: BibTeXBytes.isLineEnd) {
                index = end
            } else {
                kept.append(bytes[index])
                index += 1
            }
        }
        return kept.count == bytes.count ? value : String(decoding: kept, as: UTF8.self)
    }

    /// Single blanks between words, none at the ends.
    static func collapsed(_ text: String) -> String {
        let bytes = text.utf8.span
        if isCollapsed(bytes) { return text }
        var collapsed: [UInt8] = []
        collapsed.reserveCapacity(bytes.count)
        var wantsBlank = false
        for index in bytes.indices {
            if BibTeXBytes.isBlank(bytes[index]) {
                wantsBlank = !collapsed.isEmpty
            } else {
                if wantsBlank { collapsed.append(0x20) }
                wantsBlank = false
                collapsed.append(bytes[index])
            }
        }
        return String(decoding: collapsed, as: UTF8.self)
    }

    private static func isCollapsed(_ bytes: Span<UInt8>) -> Bool {
        var previous = UInt8(ascii: " ")
        for index in bytes.indices {
            let byte = bytes[index]
            if byte < 0x20 || (byte == 0x20 && previous == 0x20) { return false }
            previous = byte
        }
        return previous != 0x20 || bytes.isEmpty
    }

    /// The parts between separators that stand outside braces.
    static func parts(_ value: String, at separators: [UInt8]) -> [String] {
        let bytes = value.utf8.span
        var parts: [String] = []
        var (start, depth) = (0, 0)
        var previous: UInt8 = 0
        for index in bytes.indices {
            let byte = bytes[index]
            if byte == BibTeXBytes.openBrace { depth += 1 }
            if byte == BibTeXBytes.closeBrace { depth -= 1 }
            // `\&amp;` and `&amp;` end in a semicolon that parts nothing; so does an escaped comma, `\,`.
            if depth <= 0, separators.contains(byte), previous != BibTeXBytes.backslash {
                parts.append(bytes.string(start..<index))
                start = index + 1
            }
            previous = byte
        }
        parts.append(bytes.string(start..<bytes.count))
        return parts
    }

    /// Cuts at blank lines and `\par`.
    private static func split(_ value: String) -> [String] {
        let bytes = Array(value.utf8)
        guard bytes.contains(where: { BibTeXBytes.isLineEnd($0) || $0 == BibTeXBytes.backslash }) else {
            return [value]
        }
        var paragraphs: [String] = []
        var start = 0
        var index = 0
        while index < bytes.count {
            guard bytes[index] == BibTeXBytes.backslash || BibTeXBytes.isLineEnd(bytes[index]) else {
                index += 1
                continue
            }
            let width = breakWidth(bytes, index)
            if width > 0 {
                paragraphs.append(String(decoding: bytes[start..<index], as: UTF8.self))
                start = index + width
            }
            index += max(1, width)
        }
        paragraphs.append(String(decoding: bytes[start...], as: UTF8.self))
        return paragraphs
    }

    private static func breakWidth(_ bytes: [UInt8], _ start: Int) -> Int {
        if bytes[start] == BibTeXBytes.backslash {
            let isParagraph = bytes[start...].starts(with: "\\par".utf8)
            let next = start + 4 < bytes.count ? bytes[start + 4] : 0x20
            return isParagraph && !BibTeXBytes.isLetter(next) ? 4 : 0
        }
        guard BibTeXBytes.isLineEnd(bytes[start]) else { return 0 }
        var (index, count) = (start, 0)
        while index < bytes.count, BibTeXBytes.isBlank(bytes[index]) {
            let isCRLF = bytes[index] == 0x0D && index + 1 < bytes.count && bytes[index + 1] == 0x0A
            if BibTeXBytes.isLineEnd(bytes[index]), !isCRLF { count += 1 }
            index += 1
        }
        return count > 1 ? index - start : 0
    }
}
