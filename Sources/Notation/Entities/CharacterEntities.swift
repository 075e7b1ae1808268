/// Character references of XML and HTML in plain text.
package enum CharacterEntities {
    /// Replaces each reference by its characters, once: `&amp;lt;` becomes `&lt;`.
    ///
    /// Named references, decimal and hexadecimal ones end with a semicolon. The numbers 128 to 159 mean Windows-1252,
    /// as browsers read them (HTML standard, *Numeric character reference end state*). An unknown name, a number that
    /// is no character, and a bare `&` stay as written.
    package static func decode(_ text: String) -> String {
        guard text.utf8.span.has(UInt8(ascii: "&")) else { return text }
        let bytes = Array(text.utf8)
        var output: [UInt8] = []
        var (kept, position) = (0, 0)
        while position < bytes.count {
            guard bytes[position] == UInt8(ascii: "&"), let (characters, end) = reference(in: bytes, at: position)
            else {
                position += 1
                continue
            }
            output.append(contentsOf: bytes[kept..<position])
            output.append(contentsOf: characters.utf8)
            (kept, position) = (end, end)
        }
        if kept == 0 { return text }
        output.append(contentsOf: bytes[kept...])
        return String(decoding: output, as: UTF8.self)
    }

    /// The characters of a named entity (`eacute`), or nil for an unknown name.
    package static func characters(named name: String) -> String? { CharacterEntityNames.characters[name] }

    /// The longest name of the table has 31 letters; no number that is a character needs as many digits.
    private static let longestName = 32

    /// The reference that begins at an ampersand, and the offset behind its semicolon.
    private static func reference(in bytes: [UInt8], at start: Int) -> (characters: String, end: Int)? {
        var end = start + 1
        let limit = min(bytes.count, end + longestName)
        while end < limit, isNameByte(bytes[end]) { end += 1 }
        guard end < bytes.count, bytes[end] == UInt8(ascii: ";"), end > start + 1 else { return nil }
        let name = String(decoding: bytes[(start + 1)..<end], as: UTF8.self)
        guard let characters = bytes[start + 1] == UInt8(ascii: "#") ? number(name) : characters(named: name) else {
            return nil
        }
        return (characters, end + 1)
    }

    private static func isNameByte(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "#"), UInt8(ascii: "."):
            true
        default: false
        }
    }

    /// `#233`, `#xE9` or `#Xe9`.
    private static func number(_ name: String) -> String? {
        let digits = name.dropFirst()
        let isHexadecimal = digits.first == "x" || digits.first == "X"
        guard let value = isHexadecimal ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits, radix: 10) else {
            return nil
        }
        if (0x80...0x9F).contains(value) { return windows1252[Int(value) - 0x80].map { String($0) } }
        let isControl = value < 0x20 && value != 0x09 && value != 0x0A && value != 0x0D || value == 0x7F
        guard !isControl, let scalar = Unicode.Scalar(value) else { return nil }
        return String(scalar)
    }

    /// The upper control range as Windows-1252 has it; five places are empty there.
    private static let windows1252: [Unicode.Scalar?] = [
        "€", nil, "‚", "ƒ", "„", "…", "†", "‡", "ˆ", "‰", "Š", "‹", "Œ", nil, "Ž", nil,
        nil, "‘", "’", "“", "”", "•", "–", "—", "˜", "™", "š", "›", "œ", nil, "ž", "Ÿ",
    ]
}
