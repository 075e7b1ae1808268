/// A piece of a date in words.
enum DateToken: Equatable {
    /// Digits, with how many they are.
    case number(Int, digits: Int)
    /// Letters.
    case word(String)
    /// A dash or a slash, which may part the ends of a range.
    case dash

    /// The pieces of a text; blanks and other punctuation only part them.
    ///
    /// Nil where a number is too long.
    static func tokens(_ text: String) -> [DateToken]? {
        var tokens: [DateToken] = []
        var word = ""
        var digits: [UInt8] = []
        func flush() -> Bool {
            if !word.isEmpty { tokens.append(.word(word)) }
            if !digits.isEmpty {
                guard let value = Digits.value(digits) else { return false }
                tokens.append(.number(value, digits: digits.count))
            }
            (word, digits) = ("", [])
            return true
        }
        for scalar in text.unicodeScalars {
            if let digit = UInt8(exactly: scalar.value), (0x30...0x39).contains(digit) {
                if !word.isEmpty, !flush() { return nil }
                digits.append(digit)
            } else if scalar.properties.isAlphabetic {
                if !digits.isEmpty, !flush() { return nil }
                word.unicodeScalars.append(scalar)
            } else {
                guard flush() else { return nil }
                if isDash(scalar) { tokens.append(.dash) }
            }
        }
        return flush() ? tokens : nil
    }

    private static func isDash(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "-", "–", "—", "‐", "‑", "−", "/": true
        default: false
        }
    }
}
