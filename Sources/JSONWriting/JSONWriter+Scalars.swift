extension JSONWriter {
    /// Writes a string, its quotation marks, backslashes and control characters escaped; all else stays UTF-8.
    package mutating func value(_ string: String) {
        beginValue()
        appendQuoted(string)
    }

    /// Writes an integer.
    package mutating func value(_ number: Int) {
        beginValue()
        if number < 0 { buffer.append(0x2D) }
        appendDigits(of: number.magnitude)
    }

    /// Writes a number; null for an infinity and for what is no number, which JSON does not have.
    package mutating func value(_ number: Double) {
        guard number.isFinite else { return null() }
        beginValue()
        for byte in number.description.utf8 { buffer.append(byte) }
    }

    /// Writes `true` or `false`.
    package mutating func value(_ flag: Bool) {
        beginValue()
        buffer.append(flag ? "true" : "false")
    }

    /// Writes `null`.
    package mutating func null() {
        beginValue()
        buffer.append("null")
    }

    /// Writes the name of a member; its value comes next.
    ///
    /// - Parameter name: a literal without a character that must be escaped.
    package mutating func name(_ name: StaticString) {
        let length = name.utf8CodeUnitCount
        if form == .pretty || position != .later {
            beginValue()
            unsafe buffer.append(atMost: length + 3) { unsafe Self.writeName(name, length, to: $0) }
        } else {
            unsafe buffer.append(atMost: length + 4) { target in
                unsafe target.pointee = 0x2C
                return unsafe 1 + Self.writeName(name, length, to: target + 1)
            }
        }
        endName()
    }

    /// Writes a name that comes from data.
    package mutating func name(_ name: String) {
        beginValue()
        appendQuoted(name)
        buffer.append(0x3A)
        endName()
    }

    @inline(__always)
    private static func writeName(_ name: StaticString, _ length: Int, to target: UnsafeMutablePointer<UInt8>) -> Int {
        unsafe target[0] = 0x22
        unsafe (target + 1).update(from: name.utf8Start, count: length)
        unsafe target[length + 1] = 0x22
        unsafe target[length + 2] = 0x3A
        return length + 3
    }

    private mutating func endName() {
        if form == .pretty { buffer.append(0x20) }
        position = .afterName
    }

    private mutating func appendDigits(of magnitude: UInt) {
        var count = 1
        var rest = magnitude / 10
        while rest > 0 { (count, rest) = (count + 1, rest / 10) }
        unsafe buffer.append(atMost: count) { target in
            var rest = magnitude
            for place in stride(from: count - 1, through: 0, by: -1) {
                unsafe target[place] = 0x30 &+ UInt8(truncatingIfNeeded: rest % 10)
                rest /= 10
            }
            return count
        }
    }

    private mutating func appendQuoted(_ string: String) {
        let isWritten: Void? = unsafe string.utf8.withContiguousStorageIfAvailable {
            unsafe appendQuoted(UnsafeRawBufferPointer($0))
        }
        if isWritten == nil {
            unsafe Array(string.utf8).withUnsafeBytes { unsafe appendQuoted($0) }
        }
    }

    /// Appends a string in pieces, so that the room for the worst case stays small.
    private mutating func appendQuoted(_ text: UnsafeRawBufferPointer) {
        let piece = 4096
        if text.count <= piece {
            unsafe buffer.append(atMost: text.count * JSONEscaping.growth + 2) { target in
                unsafe target.pointee = 0x22
                let end = unsafe 1 + JSONEscaping.write(text, to: target + 1)
                unsafe target[end] = 0x22
                return end + 1
            }
            return
        }
        buffer.append(0x22)
        for start in stride(from: 0, to: text.count, by: piece) {
            let part = unsafe UnsafeRawBufferPointer(rebasing: text[start..<min(start + piece, text.count)])
            unsafe buffer.append(atMost: part.count * JSONEscaping.growth) { unsafe JSONEscaping.write(part, to: $0) }
        }
        buffer.append(0x22)
    }
}
