/// Splits a written name into words and parts; braces and quotation marks are looked at by the grammars, not here.
package enum NameText {
    /// The words between blanks; no-break and thin blanks separate too.
    package static func words(_ text: some StringProtocol) -> [String] {
        Substring(text).unicodeScalars.split(whereSeparator: isBlank).map { String($0) }
    }

    /// The text with one blank between words and none at the ends.
    package static func collapsed(_ text: some StringProtocol) -> String {
        isCollapsed(text.utf8) ? String(text) : words(text).joined(separator: " ")
    }

    /// The parts between one ASCII separator, each without blanks at its ends.
    ///
    /// Text in braces is not split, nor is text between a parenthesis and the one that closes it.
    static func parts(_ written: some StringProtocol, at separator: UInt8) -> [String] {
        let text = Substring(written)
        var parts: [String] = []
        var depth = 0
        let lastClosing = text.utf8.lastIndex(of: 0x29) ?? text.startIndex
        var start = text.startIndex
        var index = start
        while index < text.endIndex {
            switch text.utf8[index] {
            case 0x7B: depth += 1
            case 0x7D: depth = max(0, depth - 1)
            case 0x28 where index < lastClosing: index = text.utf8[index...].firstIndex(of: 0x29) ?? index
            case separator where depth == 0:
                parts.append(collapsed(text[start..<index]))
                start = text.utf8.index(after: index)
            default: break
            }
            index = text.utf8.index(after: index)
        }
        parts.append(collapsed(text[start...]))
        return parts
    }

    /// True for the blanks that separate words.
    static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x09...0x0D, 0x20, 0xA0, 0x2000...0x200A, 0x202F, 0x3000, 0xFEFF: true
        default: false
        }
    }

    private static func isCollapsed(_ bytes: some Collection<UInt8>) -> Bool {
        var previous: UInt8 = 0x20
        for byte in bytes {
            if byte < 0x20 || byte == 0xC2 || byte >= 0xE2 || (byte == 0x20 && previous == 0x20) { return false }
            previous = byte
        }
        return previous != 0x20 || bytes.isEmpty
    }
}
