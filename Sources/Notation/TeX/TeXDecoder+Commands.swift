extension TeXDecoder {
    /// A backslash and what follows.
    mutating func command() {
        let next = peek(1)
        if isLetter(next) {
            let start = position + 1
            position += 2
            while isLetter(peek()) { position += 1 }
            controlWord(String(decoding: bytes[start..<position], as: UTF8.self))
        } else {
            controlSign(next)
        }
    }

    private func isLetter(_ byte: UInt8) -> Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20) }

    private func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }

    private mutating func skipBlanks() { while isBlank(peek()) { position += 1 } }

    // MARK: - Control signs

    private mutating func controlSign(_ sign: UInt8) {
        if let mark = TeXAccents.signs[sign] {
            position += 2
            accents.append(mark)
            return
        }
        switch sign {
        case UInt8(ascii: "&"), UInt8(ascii: "%"), UInt8(ascii: "_"), UInt8(ascii: "#"), UInt8(ascii: "$"),
            UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "<"), UInt8(ascii: "+"), UInt8(ascii: "*"):
            take(Unicode.Scalar(sign))
        case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\n"), UInt8(ascii: "\r"), UInt8(ascii: ","):
            take(" ")
        case UInt8(ascii: "/"), UInt8(ascii: "-"), UInt8(ascii: "@"): position += 2
        case UInt8(ascii: "!"), UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: ">"), UInt8(ascii: "|"):
            mathematicalSign(sign)
        case UInt8(ascii: "("), UInt8(ascii: "["): openMathematics(sign)
        case UInt8(ascii: ")"), UInt8(ascii: "]"): closeMathematics(sign)
        case UInt8(ascii: "\\"): lineBreak()
        default:
            // A digit, a letter of another script, or the end of the value: no command of TeX.
            position += 1
            emit("\\")
        }
    }

    private mutating func take(_ scalar: Unicode.Scalar) {
        position += 2
        emit(scalar)
    }

    /// Spaces of mathematics; in text they are escapes of other programs and mean the sign itself.
    private mutating func mathematicalSign(_ sign: UInt8) {
        guard isMathematics else { return take(Unicode.Scalar(sign)) }
        switch sign {
        case UInt8(ascii: "!"): position += 2
        case UInt8(ascii: "|"): take("‖")
        default: take(" ")
        }
    }

    private mutating func lineBreak() {
        position += 2
        if let last = output.last, !isBlank(last), !isBlank(peek()) { emit(" ") }
    }

    // MARK: - Control words

    private mutating func controlWord(_ name: String) {
        if let mark = TeXAccents.words[name] {
            accents.append(mark)
        } else if let value = TeXSymbols.value(of: name) {
            emit(value)
            skipBlanksAfterSymbol(named: name)
        } else if name == "par" {
            output.append(0x0A)
            skipBlanks()
        } else if name == "url" || name == "nolinkurl" || name == "path" {
            address()
        } else if let effect = TeXCommands.effect(of: name) {
            // `x^\text{max}` and `x^\mathrm{max}` stay raised: fonts have no effect of their own.
            if !(effect == .text && waiting != nil) { waiting = effect }
            skipOptionalArgument()
        } else if TeXCommands.silent.contains(name) {
            endSilent(name)
        } else if peek() != UInt8(ascii: "{") {
            emit("\\" + name)
        }
    }

    /// A name ends at a blank; in mathematics a blank before another sign stays, for it makes the text readable.
    private mutating func skipBlanksAfterSymbol(named name: String) {
        guard isMathematics else { return skipBlanks() }
        guard TeXSymbols.greek[name] != nil || name == "circ" || name == "prime" else { return }
        var ahead = 0
        while isBlank(peek(ahead)) { ahead += 1 }
        let next = peek(ahead)
        let isJoined =
            isLetter(next) || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(next) || next == UInt8(ascii: "^")
            || next == UInt8(ascii: "_") || next == UInt8(ascii: "{")
        if isJoined { position += ahead }
    }

    private mutating func endSilent(_ name: String) {
        if peek() == UInt8(ascii: "*") { position += 1 }
        if name == "left" || name == "right", peek() == UInt8(ascii: ".") { position += 1 }
        skipBlanks()
    }

    /// Square brackets right after a command, as in `\sqrt[3]{x}`.
    private mutating func skipOptionalArgument() {
        guard peek() == UInt8(ascii: "[") else { return }
        var ahead = 1
        while ahead < 64, position + ahead < bytes.count, peek(ahead) != UInt8(ascii: "]") { ahead += 1 }
        if peek(ahead) == UInt8(ascii: "]") { position += ahead + 1 }
    }

    /// An address: everything up to the brace that closes it, undone of escapes only.
    private mutating func address() {
        skipBlanks()
        guard peek() == UInt8(ascii: "{") else { return }
        let start = position + 1
        var depth = 0
        while position < bytes.count {
            let byte = bytes[position]
            if byte == UInt8(ascii: "\\") { position += 1 }
            if byte == UInt8(ascii: "{") { depth += 1 }
            if byte == UInt8(ascii: "}") { depth -= 1 }
            if depth == 0 { break }
            position += 1
        }
        let end = min(position, bytes.count)
        position = min(end + 1, bytes.count)
        guard start <= end else { return }
        emit(TeX.verbatim(String(decoding: bytes[start..<end], as: UTF8.self)))
    }
}
