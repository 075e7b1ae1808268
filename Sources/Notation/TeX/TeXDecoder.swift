/// Reads one value and writes its plain text: a scanner without recursion, so that no nesting exhausts the stack.
struct TeXDecoder {
    /// An open brace.
    struct Group {
        /// Where its text begins in the output.
        var start: Int
        /// What is done with the text when the brace closes.
        var effect: TeXCommands.Effect
        /// Whether mathematics was read before it.
        var wasMathematics: Bool
    }

    let bytes: [UInt8]
    var position = 0
    var output: [UInt8] = []
    var groups: [Group] = []
    /// Combining marks that wait for their letter, the outermost first.
    var accents: [UInt32] = []
    /// What is done with the argument that comes next.
    var waiting: TeXCommands.Effect?
    var isMathematics = false
    /// How many open groups are quotations: the inner ones get single marks.
    var quotations = 0

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        output.reserveCapacity(bytes.count)
    }

    mutating func decode() -> String {
        while position < bytes.count { step() }
        while !groups.isEmpty { close() }
        placeSpacingAccents()
        return String(decoding: output, as: UTF8.self)
    }

    /// The byte at an offset from here; 0 past the end.
    func peek(_ offset: Int = 0) -> UInt8 {
        position + offset < bytes.count ? bytes[position + offset] : 0
    }

    private mutating func step() {
        let byte = bytes[position]
        switch byte {
        case UInt8(ascii: "\\"): command()
        case UInt8(ascii: "{"): open()
        case UInt8(ascii: "}"):
            position += 1
            close()
        case UInt8(ascii: "$"): dollar()
        case UInt8(ascii: "^") where isMathematics, UInt8(ascii: "_") where isMathematics:
            position += 1
            waiting = byte == UInt8(ascii: "^") ? .raise : .lower
        case UInt8(ascii: "~"):
            position += 1
            emit(" ")
        case UInt8(ascii: "-"), UInt8(ascii: "'"), UInt8(ascii: "`"): ligature(byte)
        case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\n"), UInt8(ascii: "\r"):
            position += 1
            // Blanks before an argument mean nothing: `Fr{\' e}d`.
            if accents.isEmpty, waiting == nil { output.append(byte) }
        default: plain(byte)
        }
    }

    /// A scalar that means itself; where nothing waits for it, all such that follow go with it.
    private mutating func plain(_ byte: UInt8) {
        let length = byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
        let end = min(position + length, bytes.count)
        if accents.isEmpty, waiting == nil {
            if byte == UInt8(ascii: "?") || byte == UInt8(ascii: "!"), !isMathematics { return invertedMark(byte) }
            return run()
        }
        let scalar = String(decoding: bytes[position..<end], as: UTF8.self).unicodeScalars.first ?? "?"
        position = end
        emit(scalar)
    }

    private mutating func run() {
        let start = position
        repeat { position += 1 } while position < bytes.count && !Self.isSpecial(bytes[position])
        output.append(contentsOf: bytes[start..<position])
    }

    /// True for the bytes that `step` looks at; where nothing waits, all other bytes mean themselves, blanks too.
    private static func isSpecial(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "\\"), UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "$"), UInt8(ascii: "^"),
            UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "-"), UInt8(ascii: "'"), UInt8(ascii: "`"),
            UInt8(ascii: "?"), UInt8(ascii: "!"):
            true
        default: false
        }
    }

    // MARK: - Writing

    /// Writes a scalar with the accents that wait for it, and ends an argument of one token.
    mutating func emit(_ scalar: Unicode.Scalar) {
        let start = output.count
        if accents.isEmpty {
            append(scalar)
        } else if scalar.properties.isAlphabetic || scalar.value > 0xFF || isMathematics || accents == [0x304] {
            accentuate(scalar)
        } else {
            placeSpacingAccents(beforeSign: true)
            append(scalar)
        }
        endToken(from: start)
    }

    /// Writes what a control word stands for.
    mutating func emit(_ text: String) {
        let start = output.count
        var rest = text.unicodeScalars[...]
        if !accents.isEmpty, let first = rest.popFirst() {
            if first.properties.isAlphabetic {
                accentuate(first)
            } else {
                placeSpacingAccents(beforeSign: true)
                append(first)
            }
        }
        output.append(contentsOf: String(rest).utf8)
        endToken(from: start)
    }

    mutating func append(_ scalar: Unicode.Scalar) { output.append(contentsOf: UTF8.encode(scalar) ?? .init()) }

    private mutating func endToken(from start: Int) {
        guard let effect = waiting else { return }
        waiting = nil
        finish(effect, from: start)
    }

    private mutating func accentuate(_ letter: Unicode.Scalar) {
        var letter = TeXAccents.dotted(letter)
        var marks: [Unicode.Scalar] = []
        for mark in accents.reversed() {
            if marks.isEmpty, let composed = TeXAccents.compose(letter, with: mark) {
                letter = composed
            } else if let scalar = Unicode.Scalar(mark) {
                marks.append(scalar)
            }
        }
        accents.removeAll()
        append(letter)
        for mark in marks { append(mark) }
    }

    /// Accents without a letter; before a sign, `\'` and `\"` are most likely a mark that someone escaped.
    private mutating func placeSpacingAccents(beforeSign: Bool = false) {
        for mark in accents {
            switch mark {
            case 0x301 where beforeSign: append("'")
            case 0x308 where beforeSign: append("\"")
            default: if let sign = TeXAccents.spacing[mark] { append(sign) }
            }
        }
        accents.removeAll()
    }

    // MARK: - Braces

    private mutating func open() {
        position += 1
        let effect = waiting ?? .keep
        waiting = nil
        if effect == .quote {
            output.append(contentsOf: (quotations.isMultiple(of: 2) ? "“" : "‘").utf8)
            quotations += 1
        }
        groups.append(Group(start: output.count, effect: effect, wasMathematics: isMathematics))
        if effect == .mathematics { isMathematics = true }
        if effect == .text { isMathematics = false }
    }

    private mutating func close() {
        placeSpacingAccents()
        waiting = nil
        guard let group = groups.popLast() else { return }
        // Past this depth nobody wrote the value by hand, and each further effect would copy the text once more.
        if groups.count < 100 { finish(group.effect, from: group.start) }
        if group.effect == .mathematics || group.effect == .text { isMathematics = group.wasMathematics }
    }

    // MARK: - Ligatures

    private mutating func ligature(_ byte: UInt8) {
        var count = 1
        while peek(count) == byte { count += 1 }
        position += count
        switch byte {
        case UInt8(ascii: "-") where count == 2 && !isMathematics: emit("–")
        case UInt8(ascii: "-") where count == 3 && !isMathematics: emit("—")
        case UInt8(ascii: "'") where isMathematics: emit(String(repeating: "′", count: count))
        case UInt8(ascii: "'"), UInt8(ascii: "`"):
            for _ in 0..<(count / 2) { emit(byte == UInt8(ascii: "'") ? "”" : "“") }
            if count % 2 == 1 { emit(Unicode.Scalar(byte)) }
        default: emit(String(repeating: Character(Unicode.Scalar(byte)), count: count))
        }
    }

    /// `` ?` `` and `` !` `` are Spanish marks, unless the backquote begins a quotation.
    private mutating func invertedMark(_ byte: UInt8) {
        if peek(1) == UInt8(ascii: "`"), peek(2) != UInt8(ascii: "`") {
            position += 2
            emit(byte == UInt8(ascii: "?") ? "¿" : "¡")
        } else {
            position += 1
            output.append(byte)
        }
    }
}
