/// International standard book numbers (ISO 2108) of ten or thirteen digits, without hyphens.
package enum ISBN {
    /// Returns the digits (and a final `X`), if the text holds one valid ISBN and nothing else but labels of it.
    package static func canonical(_ written: String) -> String? {
        let text = IdentifierText(written)
        let found = scan(text)
        guard found.count == 1, let entry = found.first, let number = entry.canonical else { return nil }
        return text.hasOnly(labels, outside: entry.range) ? number : nil
    }

    /// Returns every number that is written like an ISBN, valid or not, in order.
    ///
    /// Two numbers that only a blank parts are told apart by their check digits.
    package static func entries(in written: String) -> [WrittenIdentifier] {
        let text = IdentifierText(written)
        return scan(text).map { WrittenIdentifier(text[$0.range].uppercased(), canonical: $0.canonical) }
    }

    private static let labels: Set<String> = [
        "isbn", "10", "13", "isbn10", "isbn13", "eisbn", "e", "p", "print", "electronic", "online", "ebook",
        "hardcover",
        "paperback", "hbk", "pbk", "hardback", "softcover", "pdf", "epub", "urn", "book", "paper", "cloth",
    ]

    private struct Entry {
        var range: Range<Int>
        var canonical: String?
    }

    private static func scan(_ text: IdentifierText) -> [Entry] {
        let bytes = text.bytes
        var entries: [Entry] = []
        var index = 0
        while index < bytes.count {
            guard ASCII.isDigit(bytes[index]), index == 0 || !ASCII.isAlphanumeric(bytes[index - 1]) else {
                index += 1
                continue
            }
            if let entry = valid(13, in: bytes, from: index) ?? valid(10, in: bytes, from: index) {
                entries.append(entry)
                index = entry.range.upperBound
            } else {
                let (end, count) = run(in: bytes, from: index)
                if count >= 9 { entries.append(Entry(range: index..<end, canonical: nil)) }
                index = end
            }
        }
        return entries
    }

    /// A valid number of so many digits from here, single hyphens or blanks between them, free at its end.
    private static func valid(_ length: Int, in bytes: [UInt8], from start: Int) -> Entry? {
        var digits: [UInt8] = []
        var index = start
        while index < bytes.count, digits.count < length {
            let byte = bytes[index]
            if ASCII.isDigit(byte) || (byte == 0x78 && digits.count == 9 && length == 10) {
                digits.append(byte)
            } else if byte != 0x2D && byte != 0x20 || bytes[index - 1] == byte {
                return nil
            }
            index += 1
        }
        guard digits.count == length, index == bytes.count || !ASCII.isAlphanumeric(bytes[index]) else { return nil }
        guard length == 13 ? checks13(digits) : checks10(digits) else { return nil }
        return Entry(range: start..<index, canonical: String(decoding: digits, as: UTF8.self).uppercased())
    }

    private static func run(in bytes: [UInt8], from start: Int) -> (end: Int, digits: Int) {
        var index = start
        var digits = 0
        while index < bytes.count, ASCII.isAlphanumeric(bytes[index]) || bytes[index] == 0x2D {
            if ASCII.isDigit(bytes[index]) { digits += 1 }
            index += 1
        }
        return (index, digits)
    }

    /// Weights 10 to 1, modulo 11.
    private static func checks10(_ digits: [UInt8]) -> Bool {
        var sum = 0
        for (position, digit) in digits.enumerated() {
            sum += (10 - position) * (digit == 0x78 ? 10 : Int(digit) - 0x30)
        }
        return sum % 11 == 0
    }

    /// Prefix 978 or 979, weights 1 and 3 in turn, modulo 10.
    private static func checks13(_ digits: [UInt8]) -> Bool {
        guard digits[0] == 0x39, digits[1] == 0x37, digits[2] == 0x38 || digits[2] == 0x39 else { return false }
        var sum = 0
        for (position, digit) in digits.enumerated() { sum += (position % 2 == 0 ? 1 : 3) * (Int(digit) - 0x30) }
        return sum % 10 == 0
    }
}
