/// Tells by its bytes that no rule changes a title, which is true of most; the rules decide about all others.
enum SettledTitle {
    /// True for a title without references, tags, doubled signs or blanks, and with nothing at its ends that a database
    /// may have put there.
    ///
    /// False says nothing: such a title may be settled as well.
    static func holds(_ title: String) -> Bool {
        let bytes = title.utf8.span
        guard bytes.count > 2, !mayBeginMark(bytes), !isClosing(bytes[bytes.count - 2]) else {
            return false
        }
        let last = bytes[bytes.count - 1]
        return !isClosing(last) && last != 0x2E && isTidy(bytes)
    }

    /// True for a text without character references, tags, doubled signs of a typewriter, and blanks but single ones
    /// between words.
    static func isTidy(_ bytes: Span<UInt8>) -> Bool {
        var previous: UInt8 = 0x20
        for index in bytes.indices {
            let byte = bytes[index]
            if byte < 0x2E || byte >= 0x3C {
                switch byte {
                case ..<0x20, 0x26, 0x3C, 0xC2, 0xE1, 0xE3, 0xEF: return false
                case 0x20, 0x27, 0x2D, 0x60: if byte == previous { return false }
                case 0xE2:
                    guard index + 2 < bytes.count, isPlain(bytes[index + 1], bytes[index + 2]) else { return false }
                default: break
                }
            }
            previous = byte
        }
        return previous != 0x20
    }

    /// The end of what stands in brackets, which a period may follow.
    private static func isClosing(_ byte: UInt8) -> Bool { byte == 0x29 || byte == 0x5D }

    /// The first three letters of the marks of `RetractionMarks`, or a bracket.
    private static func mayBeginMark(_ bytes: Span<UInt8>) -> Bool {
        switch (bytes[0] | 0x20, bytes[1] | 0x20, bytes[2] | 0x20) {
        case (0x72, 0x65, 0x74), (0x72, 0x65, 0x6D), (0x77, 0x69, 0x74), (0x6E, 0x6F, 0x74), (0x73, 0x74, 0x61),
            (0x65, 0x78, 0x70), (0x65, 0x64, 0x69), (0x74, 0x65, 0x6D):
            true
        case (0x28, _, _), (0x7B, _, _): true
        // A capital outside of ASCII may have a small form within it.
        case (0x80..., _, _), (_, 0x80..., _), (_, _, 0x80...): true
        default: false
        }
    }

    /// Dashes, quotation marks and mathematical signs behind E2; the blanks and invisible marks of its block are not.
    private static func isPlain(_ second: UInt8, _ third: UInt8) -> Bool {
        switch second {
        case 0x80: (0x90...0xA7).contains(third) || (0xB0...0xBF).contains(third)
        case 0x81: (0x80...0x9E).contains(third)
        default: true
        }
    }
}
