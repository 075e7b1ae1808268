extension TeXDecoder {
    /// How far the end of a formula is looked for.
    private static let reach = 4096

    // MARK: - Where it begins and ends

    /// A dollar sign: the edge of a formula, or money.
    mutating func dollar() {
        let width = peek(1) == UInt8(ascii: "$") ? 2 : 1
        if isMathematics {
            position += width
            isMathematics = false
            waiting = nil
        } else if isFormula(from: position + width) {
            position += width
            isMathematics = true
        } else {
            position += 1
            emit("$")
        }
    }

    /// Whether a dollar sign has a partner with a formula between them.
    ///
    /// The rule for prices is Pandoc's (*tex_math_dollars*): no blank inside the dollar signs, no digit after the
    /// second. A formula with a control word, `^` or `_` may have blanks, unless both signs stand before digits.
    private func isFormula(from start: Int) -> Bool {
        var end = start
        var isMarked = false
        while end < bytes.count, bytes[end] != UInt8(ascii: "$") {
            guard end - start < Self.reach else { return false }
            let byte = bytes[end]
            if byte == UInt8(ascii: "^") || byte == UInt8(ascii: "_") { isMarked = true }
            if byte == UInt8(ascii: "\\") {
                end += 1
                if end < bytes.count, isASCIILetter(bytes[end]) { isMarked = true }
            }
            end += 1
        }
        guard end < bytes.count, end > start else { return false }
        let next = end + 1 < bytes.count ? bytes[end + 1] : 0
        let beforeDigit = isDigit(next)
        if isMarked { return !(beforeDigit && isDigit(bytes[start])) }
        return !beforeDigit && bytes[start] > 0x20 && bytes[end - 1] > 0x20
    }

    private func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }

    private func isASCIILetter(_ byte: UInt8) -> Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20) }

    /// `\(` or `\[`, which only begins a formula where its partner follows.
    mutating func openMathematics(_ sign: UInt8) {
        let partner = sign == UInt8(ascii: "(") ? UInt8(ascii: ")") : UInt8(ascii: "]")
        let limit = min(bytes.count - 1, position + Self.reach)
        var place = position + 2
        while place < limit, !(bytes[place] == UInt8(ascii: "\\") && bytes[place + 1] == partner) { place += 1 }
        position += 2
        if place < limit {
            isMathematics = true
        } else {
            emit(Unicode.Scalar(sign))
        }
    }

    /// `\)` or `\]`.
    mutating func closeMathematics(_ sign: UInt8) {
        position += 2
        if isMathematics {
            isMathematics = false
            waiting = nil
        } else {
            emit(Unicode.Scalar(sign))
        }
    }

    // MARK: - What is done with an argument

    /// Does what a command asks with the text that was written from `start` on.
    mutating func finish(_ effect: TeXCommands.Effect, from start: Int) {
        switch effect {
        case .keep, .mathematics, .text: break
        case .drop: output.removeSubrange(start...)
        case .skip:
            output.removeSubrange(start...)
            waiting = .keep
        case .raise: shift(.above, from: start)
        case .lower: shift(.below, from: start)
        case .quote:
            guard quotations > 0 else { return }
            quotations -= 1
            output.append(contentsOf: (quotations.isMultiple(of: 2) ? "”" : "’").utf8)
        case .overline: overline(from: start)
        case .root:
            enclose(from: start)
            output.insert(contentsOf: "√".utf8, at: start)
        case .numerator:
            enclose(from: start)
            output.append(UInt8(ascii: "/"))
            waiting = .denominator
        case .denominator: enclose(from: start)
        case .word:
            let key = String(decoding: output[start...], as: UTF8.self)
            replace(from: start, with: BibliographyString.words(key).unicodeScalars)
        case .glyph: glyph(from: start)
        }
    }

    private func scalars(from start: Int) -> String.UnicodeScalarView {
        String(decoding: output[start...], as: UTF8.self).unicodeScalars
    }

    private mutating func replace(from start: Int, with scalars: some Sequence<Unicode.Scalar>) {
        output.removeSubrange(start...)
        for scalar in scalars { append(scalar) }
    }

    private mutating func shift(_ level: TeXScripts.Level, from start: Int) {
        guard output.count > start else { return }
        let text = scalars(from: start)
        // "5\textsuperscript{th}" reads best, and is found, as "5th".
        if text.count > 1, text.allSatisfy(\.properties.isAlphabetic), !isMathematics || isOrdinal(text) { return }
        if let shifted = TeXScripts.shift(text.filter { !(isMathematics && $0 == " ") }, level) {
            replace(from: start, with: shifted)
        } else if isMathematics {
            if text.count > 1 {
                output.insert(UInt8(ascii: "("), at: start)
                output.append(UInt8(ascii: ")"))
            }
            output.insert(level == .above ? UInt8(ascii: "^") : UInt8(ascii: "_"), at: start)
        }
    }

    private func isOrdinal(_ text: String.UnicodeScalarView) -> Bool {
        ["st", "nd", "rd", "th"].contains(String(text).lowercased())
    }

    private mutating func overline(from start: Int) {
        var barred: [Unicode.Scalar] = []
        for scalar in scalars(from: start) {
            barred.append(scalar)
            if scalar != " ", scalar != "\u{305}" { barred.append("\u{305}") }
        }
        replace(from: start, with: barred)
    }

    /// Parentheses round a text of operators, so that `\frac{a+b}{c}` stays what it was.
    private mutating func enclose(from start: Int) {
        let needsParentheses = output[start...].contains {
            $0 == UInt8(ascii: "+") || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: " ")
        }
        guard needsParentheses else { return }
        output.insert(UInt8(ascii: "("), at: start)
        output.append(UInt8(ascii: ")"))
    }

    /// Elsevier's `\ElsevierGlyph{2013}`.
    private mutating func glyph(from start: Int) {
        let digits = String(decoding: output[start...], as: UTF8.self)
        guard let value = UInt32(digits, radix: 16), let scalar = Unicode.Scalar(value), value >= 0x20 else { return }
        replace(from: start, with: CollectionOfOne(scalar))
    }
}
