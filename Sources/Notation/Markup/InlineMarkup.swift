/// The markup that databases leave in titles and abstracts.
package enum InlineMarkup {
    /// The text without the tags of HTML, JATS and MathML that occur inline.
    ///
    /// Only known names count, and only a whole tag: `<0.5 mm and >2 mm`, `<p value 0.05>` and `<sup` without an end
    /// survive. A tag of the line vanishes without a blank (`CD4<sup>+</sup>` is CD4+); one that begins or ends a
    /// paragraph or line parts words with one blank, where none stands there.
    package static func plain(_ text: String) -> String {
        guard text.utf8.span.has(UInt8(ascii: "<")), text.utf8.span.has(UInt8(ascii: ">")) else { return text }
        let bytes = Array(text.utf8)
        var output: [UInt8] = []
        var (kept, position) = (0, 0)
        var isBroken = false
        while position < bytes.count {
            guard bytes[position] == UInt8(ascii: "<"), let tag = tag(in: bytes, at: position) else {
                position += 1
                continue
            }
            append(bytes[kept..<position], &isBroken, to: &output)
            isBroken = isBroken || tag.isBlock
            (kept, position) = (tag.end, tag.end)
        }
        if kept == 0 { return text }
        append(bytes[kept...], &isBroken, to: &output)
        return String(decoding: output, as: UTF8.self)
    }

    /// Appends what stands between two tags, behind a blank where a tag parts words.
    private static func append(_ piece: ArraySlice<UInt8>, _ isBroken: inout Bool, to output: inout [UInt8]) {
        guard let first = piece.first else { return }
        if isBroken, let last = output.last, last > 0x20, first > 0x20 { output.append(0x20) }
        isBroken = false
        output.append(contentsOf: piece)
    }

    /// A known tag that begins at `<`: whether it breaks the line, and the offset behind its `>`.
    private static func tag(in bytes: [UInt8], at start: Int) -> (isBlock: Bool, end: Int)? {
        var place = start + 1
        if place < bytes.count, bytes[place] == UInt8(ascii: "/") { place += 1 }
        let nameStart = place
        while place < bytes.count, place - nameStart < 32, isNameByte(bytes[place]) { place += 1 }
        guard place > nameStart, place < bytes.count else { return nil }
        let name = String(decoding: bytes[nameStart..<place].map { $0 | 0x20 }, as: UTF8.self)
        let isBlock = blocks.contains(name)
        guard isBlock || isInline(name), let end = endOfTag(in: bytes, at: place) else { return nil }
        return (isBlock, end)
    }

    private static func isNameByte(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: ":"), UInt8(ascii: "-"):
            true
        default: false
        }
    }

    /// Behind the name: blanks, attributes with a value, a slash, then `>`.
    private static func endOfTag(in bytes: [UInt8], at start: Int) -> Int? {
        var place = start
        var quote: UInt8?
        var hasValue = false
        while place < bytes.count, place - start < 1024 {
            let byte = bytes[place]
            place += 1
            if let open = quote {
                if byte == open { quote = nil }
                continue
            }
            switch byte {
            case UInt8(ascii: ">"):
                let attributes = bytes[start..<(place - 1)].drop { $0 <= 0x20 }
                guard let first = attributes.first, attributes.count > 1 || first != UInt8(ascii: "/") else {
                    return place
                }
                // `<i =2>` and `<p value>` are text.
                let isLetter = (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(first | 0x20)
                return bytes[start] <= 0x20 && isLetter && hasValue ? place : nil
            case UInt8(ascii: "<"): return nil
            case UInt8(ascii: "="): hasValue = true
            case UInt8(ascii: "\""), UInt8(ascii: "'"):
                guard hasValue else { return nil }
                quote = byte
            default: break
            }
        }
        return nil
    }

    private static func isInline(_ name: String) -> Bool {
        if inlines.contains(name) { return true }
        return name.hasPrefix("jats:") || name.hasPrefix("mml:") || name.hasPrefix("m:")
    }

    private static let inlines: Set<String> = [
        "i", "b", "u", "s", "em", "strong", "sub", "sup", "inf", "sc", "small", "big", "tt", "span", "font", "a", "q",
        "italic", "bold", "underline", "overline", "monospace", "roman", "sans-serif", "strike", "styled-content",
        "named-content", "xref", "ext-link", "inline-formula", "math", "mi", "mn", "mo", "mrow", "msub", "msup",
        "mtext",
        "nlm:sup", "nlm:sub", "scp", "smallcaps", "ovl", "style", "nobr", "cite", "abbr", "bdi", "mark",
    ]

    private static let blocks: Set<String> = [
        "p", "br", "div", "li", "ul", "ol", "h1", "h2", "h3", "h4", "title", "sec", "list", "list-item", "break", "hr",
        "jats:p", "jats:title", "jats:sec", "jats:list", "jats:list-item", "jats:break", "abstracttext",
    ]
}
