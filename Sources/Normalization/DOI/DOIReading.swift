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
        self = if let known = Self.plain(written) { known } else { try DOIReading(byRules: written) }
    }

    /// The same by the rules alone.
    init(byRules written: String) throws(DOIFault) {
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

    /// The fast path: a bare name of plain characters, in which nothing but the case can change, or one behind the
    /// label or address that most sources put before it.
    private static func plain(_ written: String) -> DOIReading? {
        let utf8 = written.utf8.span
        if isPlain(utf8, from: 0, allowsUpperCase: false) {
            return DOIReading(name: written, isShort: false, steps: [])
        }
        let head = heads.first { written.utf8.starts(with: $0.text.utf8) }
        let start = head?.text.utf8.count ?? 0
        guard isPlain(utf8, from: start, allowsUpperCase: true) else { return nil }
        var (name, steps) = (written, [Step]())
        if let head {
            name = String(decoding: written.utf8.dropFirst(start), as: UTF8.self)
            steps.append(Step(rule: head.rule, result: name))
        }
        if !isPlain(name) {
            name = DOICharacters.lowered(name)
            steps.append(Step(rule: .lowerCase, result: name))
        }
        return DOIReading(name: name, isShort: false, steps: steps)
    }

    /// The labels and addresses that the fast path knows, the longest first where one begins another.
    private static let heads: [(text: String, rule: DOIRule)] = [
        ("https://doi.org/", .resolverRemoved), ("http://dx.doi.org/", .resolverRemoved),
        ("http://doi.org/", .resolverRemoved), ("https://dx.doi.org/", .resolverRemoved), ("doi: ", .labelRemoved),
        ("DOI: ", .labelRemoved), ("doi:", .labelRemoved), ("DOI:", .labelRemoved),
    ]

    /// True for a bare name in small letters, digits, hyphens, points, lines, slashes and years in brackets: it is canonical.
    static func isPlain(_ name: String) -> Bool { isPlain(name.utf8.span, from: 0, allowsUpperCase: false) }

    private static func isPlain(_ utf8: Span<UInt8>, from start: Int, allowsUpperCase: Bool) -> Bool {
        guard utf8.count > start + 8, utf8[start] == 0x31, utf8[start + 1] == 0x30, utf8[start + 2] == 0x2E else {
            return false
        }
        var index = start + 3
        while index < utf8.count, utf8[index] >= 0x30, utf8[index] <= 0x39 { index += 1 }
        guard index >= start + 7, index + 1 < utf8.count, utf8[index] == 0x2F else { return false }
        index += 1
        while index < utf8.count {
            switch utf8[index] {
            case 0x30...0x39, 0x61...0x7A, 0x2D, 0x2E, 0x5F, 0x2F: break
            case 0x41...0x5A where allowsUpperCase: break
            case 0x28 where isBracketedYear(utf8, at: index): index += 3
            default: return false
            }
            index += 1
        }
        return true
    }

    /// The two digits in brackets that a publisher item identifier has within it: `s0140-6736(10)60796-6`.
    private static func isBracketedYear(_ utf8: Span<UInt8>, at index: Int) -> Bool {
        index + 4 < utf8.count && DOIBytes.isDigit(utf8[index + 1]) && DOIBytes.isDigit(utf8[index + 2])
            && utf8[index + 3] == 0x29
    }
}
