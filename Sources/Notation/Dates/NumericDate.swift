import Bibliography

/// Dates of three numbers: "17.01.2014", "2014/5/7", "20140517".
enum NumericDate {
    /// Reads the date; nil where the order of day and month is open, and for anything else.
    static func date(_ text: String) -> PartialDate? {
        if text.utf8.count == 8, let digits = Digits.value(text.utf8) {
            return date(year: digits / 10000, month: digits / 100 % 100, day: digits % 100)
        }
        for separator: UInt8 in [0x2E, 0x2F, 0x2D] {
            let parts = text.utf8.split(separator: separator, omittingEmptySubsequences: false)
                .map { NameText.collapsed(String(Substring($0))).utf8 }
            guard parts.count == 3 || parts.count == 2 else { continue }
            guard let numbers = numbers(parts) else { return nil }
            if parts.count == 2 { return month(parts, numbers) }
            if parts[0].count == 4 { return date(year: numbers[0], month: numbers[1], day: numbers[2]) }
            guard parts[2].count == 4, parts[0].count <= 2, parts[1].count <= 2 else { return nil }
            let (first, second, year) = (numbers[0], numbers[1], numbers[2])
            if separator == 0x2E || first > 12 || first == second { return date(year: year, month: second, day: first) }
            return second > 12 ? date(year: year, month: first, day: second) : nil
        }
        return nil
    }

    /// "05/2014", "2014/5": the number of four digits is the year.
    private static func month(_ parts: [String.UTF8View], _ numbers: [Int]) -> PartialDate? {
        let isYearFirst = parts[0].count == 4
        guard isYearFirst != (parts[1].count == 4), parts[isYearFirst ? 1 : 0].count <= 2 else { return nil }
        let month = numbers[isYearFirst ? 1 : 0]
        return (1...12).contains(month) ? PartialDate(year: numbers[isYearFirst ? 0 : 1], month: month) : nil
    }

    private static func date(year: Int, month: Int, day: Int) -> PartialDate? {
        guard year > 999, Calendar.isDay(day, month: month, year: year) else { return nil }
        return PartialDate(year: year, month: month, day: day)
    }

    private static func numbers(_ parts: [String.UTF8View]) -> [Int]? {
        let numbers = parts.compactMap { Digits.value($0) }
        return numbers.count == parts.count ? numbers : nil
    }
}
