/// A value of JSON (RFC 8259): numbers as they are written, members in their order.
enum JSONValue: Sendable {
    case null
    case bool(Bool)
    /// The digits as written, since a number of JSON may have more than any binary form holds.
    case number(String)
    case string(String)
    case array([JSONValue])
    case object([JSONMember])

    /// The text of a string, a number or a truth value, or of an array that holds one of them alone; nil for all else.
    var text: String? {
        switch self {
        case .string(let text), .number(let text): text
        case .bool(let flag): flag ? "true" : "false"
        case .array(let values): values.count == 1 ? values[0].text : nil
        case .null, .object: nil
        }
    }

    /// The number, where it is a whole one that is written as a number or a string.
    var integer: Int? {
        switch self {
        case .number(let digits): Int(digits) ?? Double(digits).flatMap { Int(exactly: $0) }
        case .string(let text): Int(text)
        default: nil
        }
    }

    /// True for `true`, a number but 0, and a text that says neither no nor nothing.
    ///
    /// CSL writes flags in all three ways.
    var isSet: Bool {
        switch self {
        case .bool(let flag): flag
        case .number(let digits): Double(digits) != 0
        case .string(let text): !["", "0", "false", "no"].contains(text.lowercased())
        default: false
        }
    }

    /// True for null and for what holds nothing but null: `""`, `[]`, `{}`, `[[null]]`.
    var isEmpty: Bool {
        switch self {
        case .null: true
        case .bool, .number: false
        case .string(let text): text.isEmpty
        case .array(let values): values.allSatisfy(\.isEmpty)
        case .object(let members): members.allSatisfy(\.value.isEmpty)
        }
    }

    /// The elements of an array; a value that is none stands for an array of it alone.
    var elements: [JSONValue] {
        switch self {
        case .array(let values): values
        case .null: []
        default: [self]
        }
    }

    /// A member of an object by its name, the last where it stands several times; nil where there is none.
    subscript(_ name: String) -> JSONValue? {
        guard case .object(let members) = self else { return nil }
        return members.last { $0.name == name }?.value
    }

    /// The value as JSON on one line without white space; a string alone stands without its quotation marks.
    var compactText: String {
        if case .string(let text) = self { return text }
        var text = ""
        append(to: &text)
        return text
    }

    private func append(to text: inout String) {
        switch self {
        case .null: text += "null"
        case .bool(let flag): text += flag ? "true" : "false"
        case .number(let digits): text += digits
        case .string(let string): JSONValue.append(quoted: string, to: &text)
        case .array(let values):
            text += "["
            for (index, value) in values.enumerated() {
                if index > 0 { text += "," }
                value.append(to: &text)
            }
            text += "]"
        case .object(let members):
            text += "{"
            for (index, member) in members.enumerated() {
                if index > 0 { text += "," }
                JSONValue.append(quoted: member.name, to: &text)
                text += ":"
                member.value.append(to: &text)
            }
            text += "}"
        }
    }

    private static func append(quoted string: String, to text: inout String) {
        text += "\""
        for scalar in string.unicodeScalars {
            switch scalar {
            case "\"": text += "\\\""
            case "\\": text += "\\\\"
            case "\n": text += "\\n"
            case "\r": text += "\\r"
            case "\t": text += "\\t"
            case "\u{0}"..<" ":
                let digits = String(scalar.value, radix: 16)
                text += "\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits
            default: text.unicodeScalars.append(scalar)
            }
        }
        text += "\""
    }
}

/// A member of an object.
struct JSONMember: Sendable {
    var name: String
    var value: JSONValue
    /// Where its name begins, from 0 in the parsed bytes.
    var offset: Int
}
