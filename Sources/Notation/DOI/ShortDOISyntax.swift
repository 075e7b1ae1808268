/// Where shortDOIs (`10/gf4gqc`) stand in free text: only behind a label or the resolver's address.
///
/// See shortdoi.org; the part behind the slash is letters and digits alone.
package enum ShortDOISyntax {
    /// One shortDOI of a text.
    package struct Occurrence: Hashable, Sendable {
        /// Its full spelling, `10/` and lower case.
        package var name: String
        /// Where its code begins, in bytes from 0.
        package var offset: Int
    }

    /// Returns the shortDOIs of the text in order.
    package static func names(in text: String) -> [Occurrence] {
        let utf8 = text.utf8.span
        var names: [Occurrence] = []
        var index = 0
        while index + 6 < utf8.count {
            if let start = codeStart(in: utf8, at: index), let end = codeEnd(in: utf8, from: start) {
                var name = "10/"
                for offset in start..<end {
                    name.unicodeScalars.append(Unicode.Scalar(ASCII.lowered(utf8[offset])))
                }
                names.append(Occurrence(name: name, offset: start))
                index = end
            } else {
                index += 1
            }
        }
        return names
    }

    /// The offset of the code behind `doi:10/`, `doi.org/10/` or `doi.org/`.
    private static func codeStart(in utf8: Span<UInt8>, at offset: Int) -> Int? {
        guard utf8.hasWord("doi", at: offset) else { return nil }
        if utf8.hasWord(".org/", at: offset + 3) {
            return utf8.hasWord("10/", at: offset + 8) ? offset + 11 : offset + 8
        }
        var index = offset + 3
        while index < utf8.count, utf8[index] == 0x3A || utf8[index] == 0x20 { index += 1 }
        return index > offset + 3 && utf8.hasWord("10/", at: index) ? index + 3 : nil
    }

    /// The end of a code of three to twelve letters and digits that nothing but a mark of punctuation follows.
    private static func codeEnd(in utf8: Span<UInt8>, from start: Int) -> Int? {
        var index = start
        while index < utf8.count, ASCII.isAlphanumeric(utf8[index]) { index += 1 }
        guard (3...12).contains(index - start) else { return nil }
        var behind = index
        while behind < utf8.count {
            switch utf8[behind] {
            case 0x21, 0x22, 0x27, 0x29, 0x2C, 0x2E, 0x3A, 0x3B, 0x3C, 0x3F, 0x5D, 0x7D: behind += 1
            case 0...0x20: return index
            default: return nil
            }
            if utf8[behind - 1] == 0x3C { return index }
        }
        return index
    }
}
