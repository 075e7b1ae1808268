/// Which bytes of UTF-8 text can't stand in a JSON string as they are (RFC 8259, section 7).
enum JSONEscaping {
    /// Tells whether a byte must be escaped: a quotation mark, a backslash, a control character below U+0020.
    static func isSpecial(_ byte: UInt8) -> Bool { byte < 0x20 || byte == 0x22 || byte == 0x5C }

    /// Returns the offset of the first byte that must be escaped, or the end.
    ///
    /// Eight bytes are tested at once ("Bit Twiddling Hacks": a word that holds a zero byte, or one less than n).
    ///
    /// - Parameters:
    ///   - text: the text.
    ///   - start: the offset to begin at, at most the text's length.
    /// - Returns: an offset from `start` to the text's length.
    static func firstSpecial(in text: UnsafeRawBufferPointer, from start: Int) -> Int {
        var offset = start
        while offset + 8 <= text.count {
            let word = unsafe text.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
            guard !hasSpecial(word) else { break }
            offset += 8
        }
        while offset < text.count, unsafe !isSpecial(text[offset]) { offset += 1 }
        return offset
    }

    private static func hasSpecial(_ word: UInt64) -> Bool {
        let ones: UInt64 = 0x0101_0101_0101_0101
        let quotes = word ^ (ones &* 0x22)
        let backslashes = word ^ (ones &* 0x5C)
        let found =
            (word &- ones &* 0x20) & ~word | (quotes &- ones) & ~quotes | (backslashes &- ones) & ~backslashes
        return found & (ones &* 0x80) != 0
    }
}
