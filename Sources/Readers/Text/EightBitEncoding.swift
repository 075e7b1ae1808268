/// The eight-bit encodings that old exports are written in.
///
/// Bytes that are not UTF-8 are read as Windows-1252 unless the file says otherwise: it holds all printable characters
/// of Latin-1 at the same places. Sources: WHATWG Encoding Standard, index-windows-1252.
package enum EightBitEncoding: Hashable, Sendable {
    /// Latin-1 with printable characters at 0x80 to 0x9F.
    case windows1252
    /// ISO 8859-1.
    case latin1

    /// 0x80 to 0x9F in Windows-1252; the five unassigned places keep their code.
    private static let high: [UInt32] = [
        0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x8D,
        0x017D, 0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A,
        0x0153, 0x9D, 0x017E, 0x0178,
    ]

    /// Decodes bytes to UTF-8.
    package func decoded(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
        var utf8: [UInt8] = []
        utf8.reserveCapacity(bytes.count + bytes.count / 8)
        for byte in bytes {
            if byte < 0x80 {
                utf8.append(byte)
                continue
            }
            let isHigh = self == .windows1252 && byte < 0xA0
            let value = isHigh ? EightBitEncoding.high[Int(byte) - 0x80] : UInt32(byte)
            if value >= 0x800 { utf8.append(UInt8(0xE0 | value >> 12)) }
            utf8.append(value >= 0x800 ? UInt8(0x80 | value >> 6 & 0x3F) : UInt8(0xC0 | value >> 6))
            utf8.append(UInt8(0x80 | value & 0x3F))
        }
        return utf8
    }
}

/// The text of one record in UTF-8.
package enum RecordText {
    /// Gives a record's bytes as UTF-8; bytes that are not are decoded as an eight-bit encoding.
    ///
    /// Each record is judged by itself, since exports put together by hand mix encodings.
    ///
    /// - Parameters:
    ///   - bytes: the record as it stands in the file.
    ///   - declared: the encoding that the file states; nil takes Windows-1252.
    /// - Returns: the UTF-8 bytes, and whether an encoding had to be guessed.
    package static func utf8(
        _ bytes: ArraySlice<UInt8>, declared: EightBitEncoding? = nil
    ) -> (bytes: ArraySlice<UInt8>, isGuessed: Bool) {
        if isUTF8(bytes) { return (bytes, false) }
        return ((declared ?? .windows1252).decoded(bytes)[...], declared == nil)
    }

    /// True where the bytes are well-formed UTF-8 (Unicode 15, table 3-7).
    package static func isUTF8(_ bytes: ArraySlice<UInt8>) -> Bool {
        (try? UTF8Span(validating: bytes.span)) != nil
    }
}
