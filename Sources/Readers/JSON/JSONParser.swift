/// Why a text is no JSON.
struct JSONFault: Error, Hashable, Sendable {
    /// Where the text stops being JSON, from 0.
    var offset: Int
    /// What was expected there and what to do.
    var reason: String
}

/// Parses one value of JSON strictly as RFC 8259 has it.
///
/// It tells the byte at which a text stops being JSON, keeps numbers as they are written and members in their order,
/// and never nests deeper than `depthLimit`. Half of a surrogate pair becomes U+FFFD, as a lone one is no character.
struct JSONParser {
    /// How deep values may stand in each other; citations need six.
    static let depthLimit = 128

    private let bytes: ArraySlice<UInt8>
    private let start: Int
    private var index: Int
    private var depth = 0
    /// True where a string holds a control character that XML has no place for.
    private(set) var hasControlCharacters = false

    /// Takes UTF-8 text.
    init(_ bytes: ArraySlice<UInt8>) {
        (self.bytes, start, index) = (bytes, bytes.startIndex, bytes.startIndex)
    }

    /// Parses the whole text as one value.
    mutating func document() throws(JSONFault) -> JSONValue {
        skipBlanks()
        let value = try value()
        skipBlanks()
        guard index == bytes.endIndex else { throw fault("the item ends here, but more follows; remove it") }
        return value
    }

    private mutating func value() throws(JSONFault) -> JSONValue {
        switch peek {
        case UInt8(ascii: "{"): return try object()
        case UInt8(ascii: "["): return try array()
        case UInt8(ascii: "\""): return .string(try string())
        case UInt8(ascii: "t"): return try word("true", .bool(true))
        case UInt8(ascii: "f"): return try word("false", .bool(false))
        case UInt8(ascii: "n"): return try word("null", .null)
        case UInt8(ascii: "-"): return .number(try number())
        case let digit? where (0x30...0x39).contains(digit): return .number(try number())
        case nil: throw fault("a value is missing: the item is cut off here; get the whole file")
        default: throw fault("a value is expected here; put quotation marks around a text")
        }
    }

    private mutating func object() throws(JSONFault) -> JSONValue {
        try enter()
        var members: [JSONMember] = []
        skipBlanks()
        if take("}") { return leave(.object(members)) }
        while true {
            guard peek == UInt8(ascii: "\"") else {
                throw fault("the name of a member is expected here, in quotation marks; is a comma too many before it?")
            }
            let place = index - start
            let name = try string()
            skipBlanks()
            guard take(":") else { throw fault("a colon is expected behind the name \"\(name.prefix(40))\"; add it") }
            skipBlanks()
            members.append(JSONMember(name: name, value: try value(), offset: place))
            skipBlanks()
            if take("}") { return leave(.object(members)) }
            guard take(",") else {
                throw fault("a comma or a closing brace is expected here; is a quotation mark in the text unescaped?")
            }
            skipBlanks()
        }
    }

    private mutating func array() throws(JSONFault) -> JSONValue {
        try enter()
        var values: [JSONValue] = []
        skipBlanks()
        if take("]") { return leave(.array(values)) }
        while true {
            values.append(try value())
            skipBlanks()
            if take("]") { return leave(.array(values)) }
            guard take(",") else {
                throw fault("a comma or a closing bracket is expected here; add what is missing")
            }
            skipBlanks()
        }
    }

    private mutating func enter() throws(JSONFault) {
        guard depth < JSONParser.depthLimit else {
            throw fault("values stand more than \(JSONParser.depthLimit) deep in each other; this is no citation")
        }
        depth += 1
        index += 1
    }

    private mutating func leave(_ value: JSONValue) -> JSONValue {
        depth -= 1
        return value
    }

    private mutating func word(_ word: StaticString, _ value: JSONValue) throws(JSONFault) -> JSONValue {
        let word = "\(word)".utf8
        guard bytes[index...].starts(with: word) else {
            throw fault("a value is expected here; put quotation marks around a text")
        }
        index += word.count
        return value
    }

    /// RFC 8259, section 6.
    private mutating func number() throws(JSONFault) -> String {
        let first = index
        _ = take("-")
        if !take("0") { try digits() }
        if take(".") { try digits() }
        if take("e") || take("E") {
            if !take("+") { _ = take("-") }
            try digits()
        }
        return String(decoding: bytes[first..<index], as: UTF8.self)
    }

    private mutating func digits() throws(JSONFault) {
        let first = index
        while let byte = peek, (0x30...0x39).contains(byte) { index += 1 }
        guard index > first else { throw fault("a digit is expected here; put quotation marks around a text") }
    }

    // MARK: Strings

    /// RFC 8259, section 7; text without escapes is one copy.
    private mutating func string() throws(JSONFault) -> String {
        index += 1
        var run = index
        var decoded: [UInt8] = []
        while index < bytes.endIndex {
            switch bytes[index] {
            case UInt8(ascii: "\""):
                defer { index += 1 }
                if decoded.isEmpty { return String(decoding: bytes[run..<index], as: UTF8.self) }
                decoded += bytes[run..<index]
                return String(decoding: decoded, as: UTF8.self)
            case UInt8(ascii: "\\"):
                decoded += bytes[run..<index]
                try escape(into: &decoded)
                run = index
            case 0..<0x20:
                throw fault("a line end or control character stands in a text; write it as \\n, or close the text")
            default: index += 1
            }
        }
        throw fault("a quotation mark is missing: the text does not end; add it or get the whole file")
    }

    private mutating func escape(into decoded: inout [UInt8]) throws(JSONFault) {
        let byte = index + 1 < bytes.endIndex ? bytes[index + 1] : 0
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): decoded.append(byte)
        case UInt8(ascii: "n"): decoded.append(0x0A)
        case UInt8(ascii: "r"): decoded.append(0x0D)
        case UInt8(ascii: "t"): decoded.append(0x09)
        case UInt8(ascii: "b"), UInt8(ascii: "f"):
            decoded.append(byte == UInt8(ascii: "b") ? 0x08 : 0x0C)
            hasControlCharacters = true
        case UInt8(ascii: "u"):
            guard let scalar = escapedScalar() else { throw fault("\\u is expected with four hexadecimal digits") }
            if scalar.value < 0x20, ![0x09, 0x0A, 0x0D].contains(scalar.value) { hasControlCharacters = true }
            decoded.append(contentsOf: String(scalar).utf8)
            return
        default: throw fault("a backslash stands before no escape of JSON; write it twice")
        }
        index += 2
    }

    /// `\u00e9`, or the two halves of a pair.
    private mutating func escapedScalar() -> Unicode.Scalar? {
        guard let high = unit(at: index) else { return nil }
        index += 6
        if let scalar = Unicode.Scalar(high) { return scalar }
        if high < 0xDC00, let low = unit(at: index), (0xDC00...0xDFFF).contains(low) {
            index += 6
            return Unicode.Scalar(0x10000 + (high - 0xD800) << 10 + (low - 0xDC00))
        }
        return "\u{FFFD}"
    }

    private func unit(at offset: Int) -> UInt32? {
        guard offset + 6 <= bytes.endIndex, bytes[offset] == UInt8(ascii: "\\"), bytes[offset + 1] == UInt8(ascii: "u")
        else { return nil }
        var value: UInt32 = 0
        for byte in bytes[(offset + 2)..<(offset + 6)] {
            switch byte {
            case 0x30...0x39: value = value << 4 | UInt32(byte - 0x30)
            case 0x41...0x46: value = value << 4 | UInt32(byte - 0x37)
            case 0x61...0x66: value = value << 4 | UInt32(byte - 0x57)
            default: return nil
            }
        }
        return value
    }

    // MARK: Bytes

    private var peek: UInt8? { index < bytes.endIndex ? bytes[index] : nil }

    private mutating func take(_ byte: Unicode.Scalar) -> Bool {
        guard index < bytes.endIndex, bytes[index] == UInt8(ascii: byte) else { return false }
        index += 1
        return true
    }

    private mutating func skipBlanks() {
        while let byte = peek, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 { index += 1 }
    }

    private func fault(_ reason: String) -> JSONFault { JSONFault(offset: index - start, reason: reason) }
}
