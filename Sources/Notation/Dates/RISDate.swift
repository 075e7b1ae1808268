import Bibliography

/// `YYYY/MM/DD/other`, the date of RIS (RIS Format Specifications 2011, "Date"); slashes may be missing at the end.
struct RISDate {
    /// What was read.
    private(set) var date: PartialDate

    /// Reads a date that begins with a year and a slash, or is a year alone; nil for every other form.
    init?(_ text: String) {
        if let plain = RISDate.plain(text.utf8.span) {
            date = plain
            return
        }
        let parts = text.utf8.split(separator: 0x2F, maxSplits: 3, omittingEmptySubsequences: false)
            .map { NameText.collapsed(String(Substring($0))) }
        guard parts[0].utf8.count == 4, let year = Digits.value(parts[0].utf8), year > 0 else { return nil }
        date = PartialDate(year: year)
        guard parts.count > 1 else { return }
        guard let month = Self.month(parts[1]) else { return nil }
        if month > 0 { date.start?.month = month }
        if parts.count > 2, !Self.isBlank(parts[2]) {
            guard let day = Digits.value(parts[2].utf8), Calendar.isDay(day, month: month, year: year) else {
                return nil
            }
            date.start?.day = day
        }
        if parts.count > 3 { add(parts[3]) }
    }

    /// `YYYY`, `YYYY/MM/DD` and `YYYY/MM/DD/`, by far the most common forms; nil for every other one.
    private static func plain(_ bytes: Span<UInt8>) -> PartialDate? {
        guard bytes.count == 4 || bytes.count == 10 || bytes.count == 11 && bytes[10] == 0x2F,
            let year = number(bytes, 0..<4), year > 0
        else { return nil }
        if bytes.count == 4 { return PartialDate(year: year) }
        guard bytes[4] == 0x2F, bytes[7] == 0x2F, let month = number(bytes, 5..<7), let day = number(bytes, 8..<10),
            (1...12).contains(month), Calendar.isDay(day, month: month, year: year)
        else { return nil }
        return PartialDate(year: year, month: month, day: day)
    }

    private static func number(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Int? {
        var number = 0
        for index in range {
            guard ASCII.isDigit(bytes[index]) else { return nil }
            number = number * 10 + Int(bytes[index] - 0x30)
        }
        return number
    }

    /// Takes what stands in the fourth place: a season or a range of months; else it is kept as a literal.
    ///
    /// Single letters ("A") and "undefined" come from faulty exporters and say nothing.
    private mutating func add(_ other: String) {
        let other = other.utf8.last == 0x2F ? NameText.collapsed(other.dropLast()) : other
        guard other.utf8.count > 1, other != "undefined", let start = date.start else { return }
        guard let parts = DateText(other), let read = parts.date(year: start.year, literal: other),
            let from = read.start, from.year == start.year, start.month == nil || from.month == start.month,
            start.day == nil || from.day == nil || from.day == start.day
        else {
            date.literal = other
            return
        }
        let day = start.day
        date = read
        if date.end == nil, day != nil { date.start?.day = day }
    }

    /// 0 for a month that is left out; nil for what is none.
    private static func month(_ text: String) -> Int? {
        if isBlank(text) { return 0 }
        if let number = Digits.value(text.utf8) { return (1...12).contains(number) ? number : nil }
        return MonthTable.month(text)
    }

    private static func isBlank(_ text: String) -> Bool { text.utf8.allSatisfy { $0 == 0x30 } }
}
