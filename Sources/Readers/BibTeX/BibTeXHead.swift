/// The beginning of an entry: `@`, its type and the opening brace or parenthesis.
struct BibTeXHead {
    /// The type in lower case.
    let type: String
    /// The offset behind the type.
    let nameEnd: Int
    /// The offset of the opening brace or parenthesis; nil for a `@comment` without one.
    let open: Int?

    /// Reads the head of an entry at an `@`; nil where none begins there.
    init?(_ bytes: [UInt8], at: Int) {
        var index = at + 1
        while index < bytes.count, bytes[index] == 0x20 || bytes[index] == 0x09 { index += 1 }
        let start = index
        while index < bytes.count, BibTeXBytes.isName(bytes[index]) { index += 1 }
        guard index > start, BibTeXBytes.isLetter(bytes[start]) || bytes[start] == UInt8(ascii: "_") else { return nil }
        type = String(decoding: bytes[start..<index], as: UTF8.self).lowercased()
        nameEnd = index
        while index < bytes.count, BibTeXBytes.isBlank(bytes[index]) {
            if type == "comment", BibTeXBytes.isLineEnd(bytes[index]) { break }
            index += 1
        }
        if index < bytes.count,
            bytes[index] == BibTeXBytes.openBrace || bytes[index] == BibTeXBytes.openParenthesis
        {
            open = index
        } else if type == "comment" {
            open = nil
        } else {
            return nil
        }
    }

    /// True where a key and a comma, a field or the end follow, or the entry is one without a key.
    func beginsLikeEntry(_ bytes: [UInt8]) -> Bool {
        guard let open else { return false }
        if ["string", "preamble", "comment"].contains(type) { return true }
        var index = open + 1
        while index < bytes.count, BibTeXBytes.isBlank(bytes[index]) { index += 1 }
        let key = index
        while index < bytes.count, BibTeXBytes.isName(bytes[index]) { index += 1 }
        while index < bytes.count, BibTeXBytes.isBlank(bytes[index]) { index += 1 }
        guard index < bytes.count else { return false }
        switch bytes[index] {
        case BibTeXBytes.comma: return true
        case BibTeXBytes.equals, BibTeXBytes.closeBrace: return index > key
        default: return false
        }
    }
}
