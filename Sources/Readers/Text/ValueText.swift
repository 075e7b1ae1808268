internal import Notation

/// The text of a value's bytes.
enum ValueText {
    /// Decodes entities once and takes inline markup out; text without `&` and `<` is taken as it is.
    ///
    /// Line ends that are none in tagged formats (VT, FF, NEL) become blanks.
    static func plain(_ bytes: Span<UInt8>, _ range: Range<Int>) -> String {
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
        let plain = hasOddBlanks ? blanked(bytes, range) : string(bytes, range)
        return isMarked ? InlineMarkup.plain(CharacterEntities.decode(plain)) : plain
    }

    private static func string(_ bytes: Span<UInt8>, _ range: Range<Int>) -> String {
        if let text = try? UTF8Span(validating: bytes.extracting(range)) { return String(copying: text) }
        var text: [UInt8] = []
        append(bytes, range, to: &text)
        return String(decoding: text, as: UTF8.self)
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
