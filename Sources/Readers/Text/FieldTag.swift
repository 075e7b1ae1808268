/// The name of a field in a tagged format: two characters in most, up to four in MEDLINE's.
struct FieldTag: Hashable, Sendable, ExpressibleByStringLiteral, CustomStringConvertible {
    /// The ASCII bytes in upper case, the first in the highest place.
    private let code: UInt64

    /// Makes a tag of up to eight ASCII bytes; letters are raised.
    init(_ bytes: Span<UInt8>, _ range: Range<Int>) {
        var code: UInt64 = 0
        for index in range.prefix(8) { code = code << 8 | UInt64(FieldTag.raised(bytes[index])) }
        self.code = code
    }

    init(stringLiteral text: String) { self.init(text.utf8.span, 0..<text.utf8.count) }

    /// The tag in upper case.
    var description: String {
        var bytes: [UInt8] = []
        var rest = code
        while rest > 0 {
            bytes.append(UInt8(truncatingIfNeeded: rest))
            rest >>= 8
        }
        return String(decoding: bytes.reversed(), as: UTF8.self)
    }

    /// Bits that tell tags apart well enough for a table's slots.
    var spread: Int { Int(truncatingIfNeeded: (code &* 0x9E37_79B9_7F4A_7C15) >> 40) }

    /// The upper case of an ASCII letter.
    static func raised(_ byte: UInt8) -> UInt8 { (0x61...0x7A).contains(byte) ? byte & 0xDF : byte }
}
