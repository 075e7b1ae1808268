/// Splits a written name into words and parts; braces and quotation marks are looked at by the grammars, not here.
package enum NameText {
    /// The words between blanks; no-break and thin blanks separate too.
    package static func words(_ text: some StringProtocol) -> [String] {
        let text = Substring(text)
        let bytes = text.utf8.span
        var words: [String] = []
        var (start, index) = (0, 0)
        while index < bytes.count {
            let blank = blankLength(in: bytes, at: index)
            if blank > 0, index > start { words.append(bytes.string(start..<index)) }
            index &+= max(1, blank)
            if blank > 0 { start = index }
        }
        if start < bytes.count { words.append(bytes.string(start..<bytes.count)) }
        return words
    }

    /// The text with one blank between words and none at the ends.
    package static func collapsed(_ text: some StringProtocol) -> String {
        let text = Substring(text)
        return isCollapsed(text.utf8.span) ? String(text) : words(text).joined(separator: " ")
    }

    /// The parts between one ASCII separator, each without blanks at its ends.
    ///
    /// Text in braces is not split, nor is text between a parenthesis and the one that closes it.
    static func parts(_ written: some StringProtocol, at separator: UInt8) -> [String] {
        let text = Substring(written)
        let bytes = text.utf8.span
        var parts: [String] = []
        var depth = 0
        var (start, index) = (0, 0)
        while index < bytes.count {
            switch bytes[index] {
            case 0x7B: depth += 1
            case 0x7D: depth = max(0, depth - 1)
            case 0x28: index = offset(of: 0x29, in: bytes, from: index) ?? index
            case separator where depth == 0:
                parts.append(collapsed(bytes, start..<index))
                start = index + 1
            default: break
            }
            index &+= 1
        }
        parts.append(collapsed(bytes, start..<bytes.count))
        return parts
    }

    private static func offset(of byte: UInt8, in bytes: Span<UInt8>, from start: Int) -> Int? {
        for index in start..<bytes.count where bytes[index] == byte { return index }
        return nil
    }

    private static func collapsed(_ bytes: Span<UInt8>, _ range: Range<Int>) -> String {
        var range = range
        while let first = range.first, bytes[first] == 0x20 { range.removeFirst() }
        while let last = range.last, bytes[last] == 0x20 { range.removeLast() }
        let text = bytes.string(range)
        return isCollapsed(bytes.extracting(range)) ? text : words(text).joined(separator: " ")
    }

    /// The number of bytes of the blank at an offset; 0 where none is there.
    ///
    /// Blanks are ASCII's, the no-break one, U+2000 to U+200A, U+202F, U+3000 and U+FEFF.
    private static func blankLength(in bytes: Span<UInt8>, at index: Int) -> Int {
        let byte = bytes[index]
        if byte < 0x80 { return byte == 0x20 || (byte >= 0x09 && byte <= 0x0D) ? 1 : 0 }
        if byte == 0xC2 { return index + 1 < bytes.count && bytes[index + 1] == 0xA0 ? 2 : 0 }
        guard byte == 0xE2 || byte == 0xE3 || byte == 0xEF, index + 2 < bytes.count else { return 0 }
        switch (byte, bytes[index + 1], bytes[index + 2]) {
        case (0xE2, 0x80, 0x80...0x8A), (0xE2, 0x80, 0xAF), (0xE3, 0x80, 0x80), (0xEF, 0xBB, 0xBF): return 3
        default: return 0
        }
    }

    private static func isCollapsed(_ bytes: Span<UInt8>) -> Bool {
        var previous: UInt8 = 0x20
        for index in bytes.indices {
            let byte = bytes[index]
            if byte < 0x20 || byte == 0xC2 || byte >= 0xE2 || (byte == 0x20 && previous == 0x20) { return false }
            previous = byte
        }
        return previous != 0x20 || bytes.isEmpty
    }
}
