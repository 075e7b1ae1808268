/// International standard serial numbers (ISO 3297), `1664-042X`.
package enum ISSN {
    /// Returns the number with its hyphen, if the text holds one valid ISSN and nothing else but labels of it.
    ///
    /// Labels are the words of ISSN, its media and its resolvers: `ISSN (Print)`, `e-ISSN`, `urn:ISSN:`,
    /// `https://portal.issn.org/resource/ISSN/…`. Nil where the check digit is wrong.
    package static func canonical(_ written: String) -> String? {
        let text = IdentifierText(written)
        let ranges = ranges(in: text)
        guard ranges.count == 1, let range = ranges.first else { return nil }
        guard text.hasOnly(labels, outside: range) else { return nil }
        return canonical(in: text, range)
    }

    /// True for a valid ISSN in its canonical form and nothing else; one pass, no allocation.
    package static func isCanonical(_ written: String) -> Bool {
        let bytes = written.utf8.span
        guard bytes.count == 9, bytes[4] == 0x2D else { return false }
        var sum = 0
        for index in 0..<9 where index != 4 {
            let weight = index < 4 ? 8 - index : 9 - index
            if ASCII.isDigit(bytes[index]) {
                sum += weight * Int(bytes[index] - 0x30)
            } else if index == 8, bytes[index] == 0x58 {
                sum += 10
            } else {
                return false
            }
        }
        return sum % 11 == 0
    }

    /// Returns every number that is written like an ISSN, valid or not, in order, with what the text calls it.
    ///
    /// `1234-5678 (Print) 5678-1234` holds two. A label in brackets behind a number belongs to it.
    package static func entries(in written: String) -> [WrittenIdentifier] {
        let text = IdentifierText(written)
        return ranges(in: text).map { range in
            WrittenIdentifier(
                text[range].uppercased(), label: label(in: text, behind: range.upperBound),
                canonical: canonical(in: text, range))
        }
    }

    private static let labels: Set<String> = [
        "issn", "eissn", "pissn", "e", "p", "l", "issnl", "print", "electronic", "online", "linking", "web", "on",
        "line", "urn", "http", "https", "portal", "org", "resource", "www", "worldcat", "com", "crossref", "id", "nr",
    ]

    /// The numbers: four digits, a hyphen or none, three digits and a digit or X, free at both ends.
    private static func ranges(in text: IdentifierText) -> [Range<Int>] {
        let bytes = text.bytes
        var ranges: [Range<Int>] = []
        var index = 0
        while index + 8 <= bytes.count {
            if index == 0 || !isPart(bytes[index - 1]), let end = end(in: bytes, from: index) {
                ranges.append(index..<end)
                index = end
            } else {
                index += 1
            }
        }
        return ranges
    }

    private static func end(in bytes: [UInt8], from start: Int) -> Int? {
        guard bytes[start..<(start + 4)].allSatisfy(ASCII.isDigit) else { return nil }
        var index = start + 4
        if bytes[index] == 0x2D { index += 1 }
        guard index + 4 <= bytes.count, bytes[index..<(index + 3)].allSatisfy(ASCII.isDigit) else { return nil }
        guard ASCII.isDigit(bytes[index + 3]) || bytes[index + 3] == 0x78 else { return nil }
        guard index + 4 == bytes.count || !isPart(bytes[index + 4]) else { return nil }
        return index + 4
    }

    private static func isPart(_ byte: UInt8) -> Bool { ASCII.isAlphanumeric(byte) || byte == 0x2D }

    private static func label(in text: IdentifierText, behind offset: Int) -> String? {
        let bytes = text.bytes
        var index = offset
        while index < bytes.count, bytes[index] == 0x20 { index += 1 }
        guard index < bytes.count, bytes[index] == 0x28 else { return nil }
        guard let close = bytes[index...].firstIndex(of: 0x29), close > index + 1 else { return nil }
        let label = text[(index + 1)..<close]
        return label.prefix(1).uppercased() + label.dropFirst()
    }

    /// The check digit weighs the digits 8 to 2, modulo 11 (ISO 3297, annex A).
    private static func canonical(in text: IdentifierText, _ range: Range<Int>) -> String? {
        let digits = text.bytes[range].filter { $0 != 0x2D }
        var sum = 0
        for (position, digit) in digits.enumerated() {
            sum += (8 - position) * (digit == 0x78 ? 10 : Int(digit) - 0x30)
        }
        guard digits.count == 8, sum % 11 == 0 else { return nil }
        let number = String(decoding: digits, as: UTF8.self).uppercased()
        return number.prefix(4) + "-" + number.suffix(4)
    }
}
