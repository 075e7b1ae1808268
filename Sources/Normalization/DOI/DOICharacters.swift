/// The classes of characters that the DOI rules tell apart.
enum DOICharacters {
    /// White space of every kind.
    static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x09...0x0D, 0x20, 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: true
        default: false
        }
    }

    /// Characters without a shape of their own: zero-width marks, direction marks, soft hyphens, byte order marks.
    static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0xAD, 0x34F, 0x61C, 0x180E, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F, 0xFE00...0xFE0F, 0xFEFF:
            true
        default: false
        }
    }

    /// Controls and the marks that stand for lost bytes: they are in no name.
    static func isUnprintable(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0...0x1F, 0x7F...0x9F, 0x2400...0x2426, 0xFFFC, 0xFFFD, 0xFFFE, 0xFFFF: true
        default: false
        }
    }

    static func isDigit(_ scalar: Unicode.Scalar) -> Bool { scalar.value >= 0x30 && scalar.value <= 0x39 }

    static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
        (scalar.value | 0x20) >= 0x61 && (scalar.value | 0x20) <= 0x7A
    }

    static func isAlphanumeric(_ scalar: Unicode.Scalar) -> Bool { isDigit(scalar) || isLetter(scalar) }

    static func lowered(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        guard scalar.value >= 0x41, scalar.value <= 0x5A else { return scalar }
        return Unicode.Scalar(UInt8(scalar.value) | 0x20)
    }

    /// ASCII letters alone in lower case (DOI Handbook).
    static func lowered(_ text: String) -> String {
        var lowered = ""
        lowered.unicodeScalars.append(contentsOf: text.unicodeScalars.map(Self.lowered))
        return lowered
    }

    /// The ASCII character that a twin stands for in a DOI's prefix, label or address; nil where it is none.
    static func twin(of scalar: Unicode.Scalar) -> Unicode.Scalar? {
        switch scalar.value {
        case 0xFF01...0xFF5E: Unicode.Scalar(UInt8(scalar.value - 0xFEE0))
        case 0x2044, 0x2215, 0x29F8: "/"
        case 0x2024, 0x3002, 0xFF61: "."
        case 0x2236, 0xA789, 0xFE55: ":"
        case 0x2010, 0x2011, 0xFE63: "-"
        default: nil
        }
    }

    /// The hyphens that print exactly as ASCII's does, and that typesetting puts in its place.
    static func isHyphenTwin(_ scalar: Unicode.Scalar) -> Bool { scalar.value == 0x2010 || scalar.value == 0x2011 }

    /// The mark that closes an opening quotation mark or bracket; nil for all others.
    static func closing(of scalar: Unicode.Scalar) -> Unicode.Scalar? {
        switch scalar {
        case "(": ")"
        case "[": "]"
        case "{": "}"
        case "<": ">"
        case "\"": "\""
        case "'": "'"
        case "`": "'"
        case "\u{201C}", "\u{201E}": "\u{201D}"
        case "\u{2018}", "\u{201A}": "\u{2019}"
        case "\u{AB}": "\u{BB}"
        case "\u{FF08}": "\u{FF09}"
        case "\u{3010}": "\u{3011}"
        default: nil
        }
    }

    /// The mark that opens what a bracket or quotation mark closes, itself where both look alike; nil for all others.
    static func opening(of scalar: Unicode.Scalar) -> Unicode.Scalar? {
        switch scalar {
        case ")": "("
        case "]": "["
        case "}": "{"
        case ">": "<"
        case "\"": "\""
        case "\u{201D}": "\u{201C}"
        case "\u{2019}": "\u{2018}"
        case "\u{BB}": "\u{AB}"
        case "\u{FF09}": "\u{FF08}"
        case "\u{3011}": "\u{3010}"
        default: nil
        }
    }
}
