/// An identifier's written form reduced to ASCII, for parsers that look at digits, letters and a few signs.
///
/// Dashes of every kind become `-`, blanks of every kind a space, fullwidth forms their ASCII counterparts, invisible
/// characters vanish, and every other character becomes `?`. ASCII letters are lowered.
struct IdentifierText {
    /// The reduced bytes.
    private(set) var bytes: [UInt8]

    init(_ written: String) {
        bytes = []
        bytes.reserveCapacity(written.utf8.count)
        for scalar in written.unicodeScalars {
            if let byte = Self.reduced(scalar) { bytes.append(ASCII.lowered(byte)) }
        }
    }

    private static func reduced(_ scalar: Unicode.Scalar) -> UInt8? {
        switch scalar.value {
        case 0x09...0x0D, 0xA0, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: 0x20
        case 0x20...0x7E: UInt8(scalar.value)
        case 0x2010...0x2015, 0x2212, 0xFE58, 0xFE63: 0x2D
        case 0xFF01...0xFF5E: UInt8(scalar.value - 0xFEE0)
        case 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2064, 0xFEFF: nil
        default: 0x3F
        }
    }

    /// True where every word outside a range, in lower case, is one of some.
    func hasOnly(_ words: Set<String>, outside range: Range<Int>) -> Bool {
        var start: Int?
        for index in 0...bytes.count {
            let isWord =
                index < bytes.count && !range.contains(index)
                && (ASCII.isAlphanumeric(bytes[index]) || bytes[index] == 0x3F)
            if isWord {
                start = start ?? index
            } else if let first = start {
                guard words.contains(self[first..<index]) else { return false }
                start = nil
            }
        }
        return true
    }

    /// The text of a range.
    subscript(range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

    /// The runs of digits, as ranges.
    var digitRuns: [Range<Int>] {
        var runs: [Range<Int>] = []
        var index = 0
        while index < bytes.count {
            let start = index
            while index < bytes.count, ASCII.isDigit(bytes[index]) { index += 1 }
            if index > start { runs.append(start..<index) } else { index += 1 }
        }
        return runs
    }

    /// The offset behind the last occurrence of a lower-case word; nil where it does not occur.
    func offset(behind word: String) -> Int? {
        let needle = Array(word.utf8)
        guard bytes.count >= needle.count else { return nil }
        var start = bytes.count - needle.count
        while start >= 0 {
            if bytes[start..<(start + needle.count)].elementsEqual(needle) { return start + needle.count }
            start -= 1
        }
        return nil
    }
}

/// One of several identifiers in a text.
package struct WrittenIdentifier: Hashable, Sendable {
    /// The identifier as written, without its label.
    package var written: String
    /// What the text calls it (`Print`, `Electronic`), as written, without brackets; nil where nothing is said.
    package var label: String?
    /// The canonical form; nil where it is not valid.
    package var canonical: String?

    /// Makes an identifier found in a text.
    package init(_ written: String, label: String? = nil, canonical: String?) {
        (self.written, self.label, self.canonical) = (written, label, canonical)
    }
}
