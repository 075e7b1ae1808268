/// The classes of bytes that BibTeX's grammar knows.
enum BibTeXBytes {
    static let at = UInt8(ascii: "@")
    static let comma = UInt8(ascii: ",")
    static let equals = UInt8(ascii: "=")
    static let hash = UInt8(ascii: "#")
    static let percent = UInt8(ascii: "%")
    static let quote = UInt8(ascii: "\"")
    static let backslash = UInt8(ascii: "\\")
    static let openBrace = UInt8(ascii: "{")
    static let closeBrace = UInt8(ascii: "}")
    static let openParenthesis = UInt8(ascii: "(")
    static let closeParenthesis = UInt8(ascii: ")")

    /// White space, line ends among it.
    static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }

    static func isLineEnd(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }

    static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }

    static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

    /// True inside a type, a field name or a macro name (BibTeX's `identifier`, and what biber adds: `author+an:x`).
    static func isName(_ byte: UInt8) -> Bool {
        switch byte {
        case 0...0x20, 0x7F, at, comma, equals, hash, percent, quote, backslash, openBrace, closeBrace,
            openParenthesis, closeParenthesis, UInt8(ascii: "~"), UInt8(ascii: ";"):
            false
        default: true
        }
    }
}
