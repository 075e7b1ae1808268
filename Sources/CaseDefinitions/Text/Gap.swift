/// The marks between two words.
struct Gap: OptionSet, Sendable {
    let rawValue: UInt16

    static let comma = Gap(rawValue: 1)
    static let semicolon = Gap(rawValue: 2)
    static let colon = Gap(rawValue: 4)
    static let open = Gap(rawValue: 8)
    static let close = Gap(rawValue: 16)
    static let slash = Gap(rawValue: 32)
    static let point = Gap(rawValue: 64)
    static let lineFeed = Gap(rawValue: 128)
    static let percent = Gap(rawValue: 256)
    static let plus = Gap(rawValue: 512)
    static let equals = Gap(rawValue: 1024)
    /// A blank after the last point, question or exclamation mark: what a sentence's end has and `0.5` has not.
    static let blank = Gap(rawValue: 2048)

    /// A straight quotation mark.
    static let quote = Gap(rawValue: 4096)

    init(rawValue: UInt16) { self.rawValue = rawValue }

    init(in bytes: Span<UInt8>, from start: Int, to end: Int) {
        var marks: UInt16 = 0
        var offset = start
        while offset < end {
            marks |= Gap.mark(bytes[offset])
            // The ideographic full stop, U+3002.
            if bytes[offset] == 0xE3, offset + 2 < end, bytes[offset + 2] == 0x82 { marks |= 64 | 2048 }
            // Curly quotation marks, U+201C to U+201E.
            if bytes[offset] == 0xE2, offset + 2 < end, bytes[offset + 1] == 0x80,
                (0x9C...0x9E).contains(bytes[offset + 2])
            {
                marks |= 4096
            }
            offset += 1
        }
        rawValue = marks
    }

    private static func mark(_ byte: UInt8) -> UInt16 {
        switch byte {
        case UInt8(ascii: ","): 1
        case UInt8(ascii: ";"): 2
        case UInt8(ascii: ":"): 4
        case UInt8(ascii: "("), UInt8(ascii: "["): 8
        case UInt8(ascii: ")"), UInt8(ascii: "]"): 16
        case UInt8(ascii: "/"): 32
        case UInt8(ascii: "."), UInt8(ascii: "?"), UInt8(ascii: "!"): 64
        case 0x0A: 128
        case UInt8(ascii: "%"): 256
        case UInt8(ascii: "+"), UInt8(ascii: "&"): 512
        case UInt8(ascii: "="): 1024
        case 0x20: 2048
        case UInt8(ascii: "\""): 4096
        default: 0
        }
    }
}
