/// How text stands in a JSON string (RFC 8259, section 7).
enum JSONEscaping {
    /// The most bytes that one byte of text becomes: `\u001f`.
    static let growth = 6

    /// Writes text with its quotation marks, backslashes and control characters escaped.
    ///
    /// - Parameters:
    ///   - text: UTF-8, whole or in pieces: an escaped byte is never part of a longer character.
    ///   - target: has room for `growth` times the text.
    /// - Returns: the number of bytes written.
    static func write(_ text: UnsafeRawBufferPointer, to target: UnsafeMutablePointer<UInt8>) -> Int {
        var (run, written) = (0, 0)
        while run < text.count {
            let special = unsafe firstSpecial(in: text, from: run)
            if special > run, let base = text.baseAddress {
                unsafe UnsafeMutableRawPointer(target + written).copyMemory(from: base + run, byteCount: special - run)
                written += special - run
            }
            guard special < text.count else { break }
            written += unsafe writeEscape(of: text[special], to: target + written)
            run = special + 1
        }
        return written
    }

    private static func writeEscape(of byte: UInt8, to target: UnsafeMutablePointer<UInt8>) -> Int {
        unsafe target[0] = 0x5C
        switch byte {
        case 0x22, 0x5C: unsafe target[1] = byte
        case 0x08: unsafe target[1] = 0x62
        case 0x09: unsafe target[1] = 0x74
        case 0x0A: unsafe target[1] = 0x6E
        case 0x0C: unsafe target[1] = 0x66
        case 0x0D: unsafe target[1] = 0x72
        default:
            let digit = byte & 0x0F
            unsafe target[1] = 0x75
            unsafe (target[2], target[3]) = (0x30, 0x30)
            unsafe target[4] = byte < 0x10 ? 0x30 : 0x31
            unsafe target[5] = digit < 10 ? 0x30 + digit : 0x57 + digit
            return 6
        }
        return 2
    }

    /// Returns the offset of the first byte that must be escaped, or the end.
    ///
    /// Eight bytes are tested at once ("Bit Twiddling Hacks": a word that holds a zero byte, or one less than n).
    private static func firstSpecial(in text: UnsafeRawBufferPointer, from start: Int) -> Int {
        var offset = start
        while offset + 8 <= text.count {
            let word = unsafe text.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
            guard !hasSpecial(word) else { break }
            offset += 8
        }
        while offset < text.count, unsafe !isSpecial(text[offset]) { offset += 1 }
        return offset
    }

    private static func isSpecial(_ byte: UInt8) -> Bool { byte < 0x20 || byte == 0x22 || byte == 0x5C }

    private static func hasSpecial(_ word: UInt64) -> Bool {
        let ones: UInt64 = 0x0101_0101_0101_0101
        let quotes = word ^ (ones &* 0x22)
        let backslashes = word ^ (ones &* 0x5C)
        let found =
            (word &- ones &* 0x20) & ~word | (quotes &- ones) & ~quotes | (backslashes &- ones) & ~backslashes
        return found & (ones &* 0x80) != 0
    }
}
