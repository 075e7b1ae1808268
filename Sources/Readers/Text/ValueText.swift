internal import Notation

/// The text of a value's bytes.
enum ValueText {
    /// Decodes entities once and takes inline markup out; text without `&` and `<` is taken as it is.
    ///
    /// Line ends that are none in tagged formats (VT, FF, NEL) become blanks.
    static func plain(_ bytes: Span<UInt8>, _ range: Range<Int>) -> String {
        let signs = signs(in: bytes.extracting(range))
        if signs == [] { return bytes.string(range) }
        var hasOddBlanks = signs.contains(.oddBlank)
        if signs.contains(.partOfNextLine), !hasOddBlanks {
            for index in range.dropFirst() where bytes[index] == 0x85 && bytes[index - 1] == 0xC2 {
                hasOddBlanks = true
            }
        }
        let plain = hasOddBlanks ? blanked(bytes, range) : bytes.string(range)
        return signs.contains(.markup) ? InlineMarkup.plain(CharacterEntities.decode(plain)) : plain
    }

    /// What asks for more than a copy.
    private struct Signs: OptionSet {
        let rawValue: UInt8
        /// `&` or `<`.
        static let markup = Signs(rawValue: 1)
        /// VT or FF.
        static let oddBlank = Signs(rawValue: 2)
        /// The second byte of NEL, and of other characters.
        static let partOfNextLine = Signs(rawValue: 4)
    }

    /// The signs among some bytes; without a branch, so that many bytes are looked at together.
    private static func signs(in bytes: Span<UInt8>) -> Signs {
        var found: UInt8 = 0
        unsafe bytes.withUnsafeBufferPointer { all in
            for index in 0..<all.count {
                let byte = unsafe all[index]
                found |= (byte == 0x26 ? 1 : 0) | (byte == 0x3C ? 1 : 0)
                found |= (byte == 0x0B ? 2 : 0) | (byte == 0x0C ? 2 : 0) | (byte == 0x85 ? 4 : 0)
            }
        }
        return Signs(rawValue: found)
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
