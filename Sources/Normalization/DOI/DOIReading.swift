/// One text read as one DOI: its canonical name and every rule that changed it.
package struct DOIReading: Hashable, Sendable {
    /// What one rule made of the text.
    package struct Step: Hashable, Sendable {
        /// The rule.
        package var rule: DOIRule
        /// The text behind it.
        package var result: String
    }

    /// The canonical name, `10.1016/j.cell.2012.11.024` or, for a shortDOI, `10/gf4gqc`.
    package var name: String
    /// True where the name is a shortDOI.
    package var isShort: Bool
    /// The rules that changed the text, in order.
    ///
    /// The last result is the name; empty for a canonical text.
    package var steps: [Step]

    /// Reads a text as one DOI.
    ///
    /// The rules run until they change nothing, so that reading the name again gives the name. The one exception is a
    /// name with a percent-encoded blank, which is no DOI when it is written plainly.
    ///
    /// - Parameter written: a name, labelled, as an address or bare; nothing else may stand beside it.
    /// - Throws: the reason why the text is not one DOI.
    package init(_ written: String) throws(DOIFault) {
        if let known = Self.plain(written) {
            self = known
            return
        }
        var pass = DOICanonicalizer(written)
        try pass.run()
        (name, isShort, steps) = (pass.text, pass.isShort, pass.steps)
        for _ in 0..<4 where !Self.isPlain(name) {
            var next = DOICanonicalizer(name)
            do {
                try next.run()
            } catch  where error.reason != .whiteSpace {
                throw error
            } catch {
                break
            }
            if next.text == name { break }
            (name, isShort) = (next.text, next.isShort)
            steps += next.steps
        }
    }

    private init(name: String, isShort: Bool, steps: [Step]) {
        (self.name, self.isShort, self.steps) = (name, isShort, steps)
    }

    /// The fast path: a bare name of plain characters, in which nothing but the case can change.
    private static func plain(_ written: String) -> DOIReading? {
        let utf8 = written.utf8.span
        guard isPlain(utf8, allowsUpperCase: true) else { return nil }
        if isPlain(utf8, allowsUpperCase: false) { return DOIReading(name: written, isShort: false, steps: []) }
        let name = DOICharacters.lowered(written)
        return DOIReading(name: name, isShort: false, steps: [Step(rule: .lowerCase, result: name)])
    }

    private static func isPlain(_ name: String) -> Bool { isPlain(name.utf8.span, allowsUpperCase: false) }

    private static func isPlain(_ utf8: Span<UInt8>, allowsUpperCase: Bool) -> Bool {
        guard utf8.count > 8, utf8[0] == 0x31, utf8[1] == 0x30, utf8[2] == 0x2E else { return false }
        var index = 3
        while index < utf8.count, utf8[index] >= 0x30, utf8[index] <= 0x39 { index += 1 }
        guard index >= 7, index + 1 < utf8.count, utf8[index] == 0x2F else { return false }
        for offset in (index + 1)..<utf8.count {
            switch utf8[offset] {
            case 0x30...0x39, 0x61...0x7A, 0x2D, 0x2E, 0x5F, 0x2F: continue
            case 0x41...0x5A where allowsUpperCase: continue
            default: return false
            }
        }
        return true
    }
}
