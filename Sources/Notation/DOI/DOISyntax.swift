/// Where DOI names begin and end in free text (DOI Handbook, "Numbering"; ISO 26324).
///
/// The Handbook lets a suffix hold any printable character, so that its end in running text is a convention, not
/// syntax: white space, quotation marks, a closing bracket that the name did not open, mark-up, and punctuation at the
/// end of the whole are left out. Names found here are as written; `DOIExtraction` canonicalizes them.
package enum DOISyntax {
    /// True unless the bytes surely hold no DOI name; one pass, no allocation.
    package static func mayContainDOI(_ utf8: Span<UInt8>) -> Bool {
        guard utf8.count >= 6 else { return false }
        var index = 0
        let last = utf8.count - 4
        while index <= last {
            if utf8[index] == 0x31, utf8[index + 1] == 0x30, utf8[index + 2] == 0x2E, ASCII.isDigit(utf8[index + 3]) {
                return true
            }
            index += 1
        }
        return false
    }

    /// True unless the text surely holds no DOI name.
    package static func mayContainDOI(_ text: String) -> Bool { mayContainDOI(text.utf8.span) }

    /// Returns every DOI name in the text as written, in order, repetitions included.
    package static func names(in text: String) -> [Substring] {
        let span = text.utf8.span
        guard mayContainDOI(span) else { return [] }
        return ranges(in: span).map { range in
            let start = text.utf8.index(text.startIndex, offsetBy: range.lowerBound)
            return text[start..<text.utf8.index(start, offsetBy: range.count)]
        }
    }

    /// Returns the byte ranges of the DOI names in UTF-8 text, in order.
    package static func ranges(in utf8: Span<UInt8>) -> [Range<Int>] {
        var found: [Range<Int>] = []
        var offset = 0
        while let start = nextStart(in: utf8, from: offset) {
            let end = DOINameEnd.offset(in: utf8, suffixAt: start.suffix, nameAt: start.name)
            if end > start.suffix {
                found.append(start.name..<end)
                offset = end
            } else {
                offset = start.suffix
            }
        }
        return found
    }

    /// Where a name begins and where its suffix does.
    struct Start {
        var name: Int
        var suffix: Int
    }

    /// Finds the next `10.`, registrant and slash; letters may stand before it, a digit or a number's point may not.
    static func nextStart(in utf8: Span<UInt8>, from offset: Int) -> Start? {
        var index = offset
        while index + 6 < utf8.count {
            if utf8[index] == 0x31, utf8[index + 1] == 0x30, utf8[index + 2] == 0x2E, isFree(utf8, before: index),
                let suffix = suffixStart(in: utf8, registrantAt: index + 3)
            {
                return Start(name: index, suffix: suffix)
            }
            index += 1
        }
        return nil
    }

    /// False inside a number or a date such as `25.10.2015/2137303`.
    private static func isFree(_ utf8: Span<UInt8>, before index: Int) -> Bool {
        guard index > 0 else { return true }
        if ASCII.isDigit(utf8[index - 1]) { return false }
        return !(utf8[index - 1] == 0x2E && index > 1 && ASCII.isDigit(utf8[index - 2]))
    }

    /// The offset behind the slash, if a registrant of four digits or more and a slash stand here.
    ///
    /// No registrant with fewer digits was ever assigned; in free text that keeps `10.2/3` apart.
    private static func suffixStart(in utf8: Span<UInt8>, registrantAt offset: Int) -> Int? {
        var index = offset
        var digits = 0
        while index < utf8.count {
            if ASCII.isDigit(utf8[index]) {
                digits += 1
            } else if utf8[index] != 0x2E || index + 1 >= utf8.count || !ASCII.isDigit(utf8[index + 1])
                || index == offset
            {
                break
            }
            index += 1
        }
        guard digits >= 4, index < utf8.count else { return nil }
        if utf8[index] == 0x2F { return index + 1 }
        if utf8.hasWord("%2f", at: index) { return index + 3 }
        let isOtherSlash =
            utf8.hasWord("\u{2044}", at: index) || utf8.hasWord("\u{2215}", at: index)
            || utf8.hasWord("\u{FF0F}", at: index)
        return isOtherSlash ? index + 3 : nil
    }
}
