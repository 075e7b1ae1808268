internal import Notation

/// The text of a value's bytes.
enum ValueText {
    /// Decodes entities once and takes inline markup out; text without `&` and `<` is taken as it is.
    ///
    /// Line ends that are none in tagged formats (VT, FF, NEL) become blanks.
    static func plain(_ bytes: Span<UInt8>, _ range: Range<Int>) -> String {
        guard isSpecial(bytes.extracting(range)) else { return bytes.string(range) }
        var isMarked = false
        var hasOddBlanks = false
        for index in range {
            switch bytes[index] {
            case 0x26, 0x3C: isMarked = true
            case 0x0B, 0x0C: hasOddBlanks = true
            case 0x85: hasOddBlanks = hasOddBlanks || index > range.lowerBound && bytes[index - 1] == 0xC2
            default: break
            }
        }
        let plain = hasOddBlanks ? blanked(bytes, range) : bytes.string(range)
        return isMarked ? InlineMarkup.plain(CharacterEntities.decode(plain)) : plain
    }

    /// True where a byte stands that may ask for more than a copy; without a branch, so that many are looked at together.
    private static func isSpecial(_ bytes: Span<UInt8>) -> Bool {
        var found: UInt8 = 0
        for index in bytes.indices {
            let byte = bytes[index]
            found |= byte == 0x26 ? 1 : 0
            found |= byte == 0x3C ? 1 : 0
            found |= byte == 0x0B ? 1 : 0
            found |= byte == 0x0C ? 1 : 0
            found |= byte == 0x85 ? 1 : 0
        }
        return found != 0
    }

    private static func blanked(_ bytes: Span<UInt8>, _ range: Range<Int>) -> String {
        var text: [UInt8] = []
        text.reserveCapacity(range.count)
        for index in range {
            let byte = bytes[index]
            if byte == 0x85, text.last == 0xC2 {
                text[text.count - 1] = 0x20
            } else {
                text.append(byte == 0x0B || byte == 0x0C ? 0x20 : byte)
            }
        }
        return String(decoding: text, as: UTF8.self)
    }

    /// Appends a range of bytes.
    static func append(_ bytes: Span<UInt8>, _ range: Range<Int>, to joined: inout [UInt8]) {
        for index in range { joined.append(bytes[index]) }
    }
}
