import Notation

/// Text as the value of a field.
enum BibTeXText {
    /// The text as TeX, its braces in balance.
    ///
    /// BibTeX counts braces with no regard for backslashes (*BibTeXing* 4): one without a partner would end the field, and
    /// becomes a command.
    static func encoded(_ text: String, isASCIIOnly: Bool) -> String {
        guard !isBalanced(text) else { return TeX.encode(text, asciiOnly: isASCIIOnly) }
        var encoded = ""
        var rest = text[...]
        while let brace = rest.utf8.firstIndex(where: { $0 == 0x7B || $0 == 0x7D }) {
            encoded += TeX.encode(String(rest[..<brace]), asciiOnly: isASCIIOnly)
            encoded += rest.utf8[brace] == 0x7B ? "{\\textbraceleft}" : "{\\textbraceright}"
            rest = rest[rest.utf8.index(after: brace)...]
        }
        return encoded + TeX.encode(String(rest), asciiOnly: isASCIIOnly)
    }

    private static func isBalanced(_ text: String) -> Bool {
        var depth = 0
        for byte in text.utf8 {
            if byte == 0x7B { depth += 1 }
            if byte == 0x7D { depth -= 1 }
            if depth < 0 { return false }
        }
        return depth == 0
    }
}
