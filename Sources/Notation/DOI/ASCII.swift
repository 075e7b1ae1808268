/// The bytes that the rules of this folder name, so that they read as what they are.
enum ASCII {
    static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

    static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A }

    static func isAlphanumeric(_ byte: UInt8) -> Bool { isDigit(byte) || isLetter(byte) }

    static func lowered(_ byte: UInt8) -> UInt8 { byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte }

    static func byte(_ character: Unicode.Scalar) -> UInt8 { UInt8(truncatingIfNeeded: character.value) }
}

extension Span where Element == UInt8 {
    /// True where the lower-case ASCII word stands at the offset, in either case.
    func hasWord(_ word: String, at offset: Int) -> Bool {
        guard offset >= 0, offset &+ word.utf8.count <= count else { return false }
        var index = offset
        for letter in word.utf8 {
            if ASCII.lowered(self[index]) != letter { return false }
            index &+= 1
        }
        return true
    }
}
