package import Bibliography

extension PartialDate {
    /// The date, or the start of the range, as ISO 8601 writes it as far as it is known: `2025`, `2025-03`, `2025-03-01`.
    ///
    /// Nil where no year is known.
    package var isoText: String? {
        guard let start else { return nil }
        var text = Self.padded(start.year, to: 4)
        guard let month = start.month else { return text }
        text += "-" + Self.padded(month, to: 2)
        guard let day = start.day else { return text }
        return text + "-" + Self.padded(day, to: 2)
    }

    /// Reads a date as `isoText` writes it; nil for anything else.
    package init?(isoText: String) {
        let parts = isoText.split(separator: "-", omittingEmptySubsequences: false)
        let numbers = parts.compactMap { Int($0) }
        guard (1...3).contains(parts.count), numbers.count == parts.count, parts[0].utf8.count == 4,
            parts.dropFirst().allSatisfy({ $0.utf8.count == 2 }),
            (1...12).contains(numbers.count > 1 ? numbers[1] : 1), (1...31).contains(numbers.count > 2 ? numbers[2] : 1)
        else { return nil }
        self.init(
            year: numbers[0], month: numbers.count > 1 ? numbers[1] : nil, day: numbers.count > 2 ? numbers[2] : nil)
    }

    private static func padded(_ number: Int, to width: Int) -> String {
        let digits = String(number.magnitude)
        let zeros = String(repeating: "0", count: max(0, width - digits.count))
        return (number < 0 ? "-" : "") + zeros + digits
    }
}
