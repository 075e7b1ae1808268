extension JSONWriter {
    /// Writes a string, its quotation marks, backslashes and control characters escaped; all else stays UTF-8.
    package mutating func value(_ string: String) {
        beginValue()
        appendQuoted(string)
    }

    /// Writes an integer.
    package mutating func value(_ number: Int) {
        beginValue()
        guard number < 0 || number > 9 else { return bytes.append(0x30 &+ UInt8(truncatingIfNeeded: number)) }
        if number < 0 { bytes.append(0x2D) }
        appendDigits(of: number.magnitude)
    }

    /// Writes a number; null for an infinity and for what is no number, which JSON does not have.
    package mutating func value(_ number: Double) {
        beginValue()
        bytes.append(contentsOf: (number.isFinite ? number.description : "null").utf8)
    }

    /// Writes `true` or `false`.
    package mutating func value(_ flag: Bool) {
        beginValue()
        append(flag ? "true" : "false")
    }

    /// Writes `null`.
    package mutating func null() {
        beginValue()
        append("null")
    }

    /// Writes the name of a member; its value comes next.
    ///
    /// - Parameter name: a literal without a character that must be escaped.
    package mutating func name(_ name: StaticString) {
        beginValue()
        bytes.append(0x22)
        append(name)
        bytes.append(0x22)
        endName()
    }

    /// Writes a name that comes from data.
    package mutating func name(_ name: String) {
        beginValue()
        appendQuoted(name)
        endName()
    }

    private mutating func endName() {
        bytes.append(0x3A)
        if form == .pretty { bytes.append(0x20) }
        position = .afterName
    }

    private mutating func append(_ literal: StaticString) {
        literal.withUTF8Buffer { unsafe bytes.append(contentsOf: $0) }
    }

    private mutating func appendDigits(of magnitude: UInt) {
        let start = bytes.count
        var rest = magnitude
        repeat {
            bytes.append(0x30 &+ UInt8(truncatingIfNeeded: rest % 10))
            rest /= 10
        } while rest > 0
        bytes[start...].reverse()
    }

    private mutating func appendQuoted(_ string: String) {
        bytes.append(0x22)
        let isWritten: Void? = unsafe string.utf8.withContiguousStorageIfAvailable {
            unsafe appendEscaped(UnsafeRawBufferPointer($0))
        }
        if isWritten == nil {
            unsafe Array(string.utf8).withUnsafeBytes { unsafe appendEscaped($0) }
        }
        bytes.append(0x22)
    }

    /// Appends text whose runs without a special byte are copied whole.
    private mutating func appendEscaped(_ text: UnsafeRawBufferPointer) {
        var run = 0
        while run < text.count {
            let special = unsafe JSONEscaping.firstSpecial(in: text, from: run)
            if special > run { unsafe bytes.append(contentsOf: text[run..<special]) }
            guard special < text.count else { return }
            appendEscape(of: unsafe text[special])
            run = special + 1
        }
    }

    private mutating func appendEscape(of byte: UInt8) {
        bytes.append(0x5C)
        switch byte {
        case 0x22, 0x5C: bytes.append(byte)
        case 0x08: bytes.append(0x62)
        case 0x09: bytes.append(0x74)
        case 0x0A: bytes.append(0x6E)
        case 0x0C: bytes.append(0x66)
        case 0x0D: bytes.append(0x72)
        default:
            append("u00")
            bytes.append(byte < 0x10 ? 0x30 : 0x31)
            let digit = byte & 0x0F
            bytes.append(digit < 10 ? 0x30 + digit : 0x57 + digit)
        }
    }
}
