/// Turns UTF-8 into the 38 symbols that phrases are compared in: a space, 26 letters, 10 digits, and any other letter.
///
/// Case and the accents of Western European letters are dropped; dashes, slashes, brackets and every other mark are a
/// space. So `Post‑Exertional`, `post-exertional` and `post exertional` are the same two words.
enum FoldedSymbols {
    static let space: UInt8 = 0
    static let other: UInt8 = 37
    static let count = 38
    /// A mark that joins the letter before it (a combining accent): no symbol at all.
    static let none: UInt8 = 255
    /// What `ofByte` says of a byte that begins a longer character: ask `multibyte`.
    static let unknown: UInt8 = 254

    /// The symbol of each byte that is a character of its own.
    static let ofByte: [UInt8] = (0..<256).map { byte in
        switch byte {
        case 0x61...0x7A: UInt8(byte - 0x60)
        case 0x41...0x5A: UInt8(byte - 0x40)
        case 0x30...0x39: UInt8(byte - 0x30 + 27)
        case 0x80...: unknown
        default: space
        }
    }

    /// The base letters of U+00C0…U+00FF; a space for the two signs among them.
    private static let latin: [UInt8] = Array("aaaaaaaceeeeiiiidnooooo ouuuuytsaaaaaaaceeeeiiiidnooooo ouuuuyty".utf8)

    /// Returns the symbol of the character at an offset and its length in bytes.
    ///
    /// - Parameters:
    ///   - offset: where the character begins.
    ///   - bytes: UTF-8.
    /// - Returns: the symbol and at least 1.
    @inline(__always)
    static func symbol(at offset: Int, in bytes: Span<UInt8>) -> (symbol: UInt8, length: Int) {
        let byte = bytes[offset]
        return byte < 0x80 ? (ofByte[Int(byte)], 1) : multibyte(byte, at: offset, in: bytes)
    }

    /// The symbol of a character of several bytes, and its length.
    static func multibyte(_ lead: UInt8, at offset: Int, in bytes: Span<UInt8>) -> (UInt8, Int) {
        let length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2
        guard offset + length <= bytes.count else { return (other, bytes.count - offset) }
        let second = bytes[offset + 1]
        switch lead {
        case 0xC2: return (second == 0xB5 || second == 0xAA || second == 0xBA ? other : space, 2)
        case 0xC3: return (ofByte[Int(latin[Int(second & 0x3F)])], 2)
        case 0xCC: return (none, 2)
        case 0xE2 where second <= 0x8B: return (space, 3)
        case 0xE3 where second == 0x80, 0xEF where second == 0xBC: return (space, 3)
        default: return (other, length)
        }
    }

    /// The words of a phrase as they are compared; a final `*` marks a beginning of a word and is dropped here.
    static func words(of phrase: String) -> [String] {
        let bytes = phrase.utf8.span
        var words: [String] = []
        var word: [UInt8] = []
        var offset = 0
        while offset < bytes.count {
            let (symbol, length) = symbol(at: offset, in: bytes)
            offset += length
            if symbol == space {
                if !word.isEmpty { words.append(String(decoding: word, as: UTF8.self)) }
                word.removeAll(keepingCapacity: true)
            } else if symbol != none {
                word.append(letter(symbol))
            }
        }
        if !word.isEmpty { words.append(String(decoding: word, as: UTF8.self)) }
        return words
    }

    /// The byte that shows a symbol.
    static func letter(_ symbol: UInt8) -> UInt8 {
        symbol == other ? 0x7E : symbol > 26 ? symbol - 27 + 0x30 : symbol + 0x60
    }
}
