/// Which characters outside ASCII end a DOI name in running text.
enum OtherScalars {
    /// Returns the number of bytes of the scalar at the offset if it may belong to a name; else 0.
    static func length(in utf8: Span<UInt8>, at offset: Int) -> Int {
        let lead = utf8[offset]
        let length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2
        guard offset + length <= utf8.count else { return 0 }
        var value = UInt32(lead) & (length == 2 ? 0x1F : length == 3 ? 0x0F : 0x07)
        for index in 1..<length { value = value << 6 | UInt32(utf8[offset + index] & 0x3F) }
        return ends(value) ? 0 : length
    }

    /// Blanks, quotation marks, the punctuation of Chinese and Japanese, and the replacement character end a name.
    private static func ends(_ value: UInt32) -> Bool {
        switch value {
        case 0x80...0xA0, 0xAB, 0xBB, 0x1680, 0x2000...0x200A, 0x2018...0x201F, 0x2026, 0x2028, 0x2029, 0x202F: true
        case 0x2039, 0x203A, 0x205F, 0x2400...0x2426: true
        case 0x3000...0x3002, 0x3008...0x3011, 0xFF01, 0xFF08, 0xFF09, 0xFF0C, 0xFF1A, 0xFF1B, 0xFF1F: true
        case 0xFFFC, 0xFFFD: true
        default: false
        }
    }
}
