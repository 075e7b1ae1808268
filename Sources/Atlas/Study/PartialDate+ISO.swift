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

    private static func padded(_ number: Int, to width: Int) -> String {
        let digits = String(number.magnitude)
        let zeros = String(repeating: "0", count: max(0, width - digits.count))
        return (number < 0 ? "-" : "") + zeros + digits
    }
}
