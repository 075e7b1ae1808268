package import Bibliography

/// ISO 8601 dates with the marks of EDTF, as biblatex reads them (ISO 8601-2:2019; biblatex manual 2.3.8).
package enum EDTF {
    /// Reads a date or a range; nil for anything else.
    ///
    /// Times are dropped; `~`, `?` and `%` mark an approximate date; months 21 to 24 are seasons; `199X` and `20uu` give
    /// the range of years they cover. An unknown or open end is open, an unknown or open start is nil.
    package static func date(_ written: String) -> PartialDate? {
        let parts = written.utf8.split(separator: 0x2F, omittingEmptySubsequences: false).map { String(Substring($0)) }
        guard parts.count <= 2, let first = parts.first else { return nil }
        guard parts.count == 2 else { return unspecified(first) ?? single(first) }
        var date: PartialDate
        let isOpen = isOpen(parts[1])
        if Self.isOpen(first) {
            guard !isOpen, let end = single(parts[1]), end.season == nil else { return nil }
            date = end
            (date.start, date.end) = (nil, end.start)
            return date
        }
        guard let start = single(first) else { return nil }
        date = start
        date.isOpenEnded = isOpen
        guard !isOpen else { return date }
        guard let end = single(parts[1]), let point = end.start, let from = start.start, from <= point else {
            return nil
        }
        guard end.season == nil, start.season == nil else { return nil }
        date.end = point
        date.isApproximate = start.isApproximate || end.isApproximate
        return date
    }

    private static func isOpen(_ text: String) -> Bool {
        text.isEmpty || text == ".." || text == "*" || text == "open" || text == "unknown"
    }

    /// `199X`, `20uu`: the decade or the century.
    private static func unspecified(_ text: String) -> PartialDate? {
        let bytes = Array(text.utf8)
        guard bytes.count == 4, bytes[3] | 0x20 == 0x78 || bytes[3] == 0x75 else { return nil }
        let isCentury = bytes[2] | 0x20 == 0x78 || bytes[2] == 0x75
        let digits = isCentury ? 2 : 3
        guard let leading = Digits.value(bytes[..<digits]) else { return nil }
        let span = isCentury ? 100 : 10
        var date = PartialDate(year: leading * span)
        date.end = PartialDate.Point(year: leading * span + span - 1)
        date.literal = text
        return date
    }

    private static func single(_ text: String) -> PartialDate? {
        var bytes = Array(text.utf8)
        if let time = bytes.firstIndex(of: 0x54), time >= 10 { bytes = Array(bytes[..<time]) }
        var isApproximate = false
        while let last = bytes.last, last == 0x7E || last == 0x3F || last == 0x25 {
            isApproximate = true
            bytes.removeLast()
        }
        guard var date = plain(bytes) else { return nil }
        date.isApproximate = isApproximate
        return date
    }

    /// `-0044-03-15`, `2004-22`, `Y170000002`, `y-17e7`.
    private static func plain(_ bytes: [UInt8]) -> PartialDate? {
        if let first = bytes.first, first | 0x20 == 0x79 { return longYear(Array(bytes.dropFirst())) }
        let isNegative = bytes.first == 0x2D
        let parts = bytes.dropFirst(isNegative ? 1 : 0).split(separator: 0x2D, omittingEmptySubsequences: false)
        guard let year = parts.first, year.count == 4, let value = Digits.value(year), parts.count <= 3 else {
            return nil
        }
        var date = PartialDate(year: isNegative ? -value : value)
        guard parts.count > 1 else { return date }
        guard parts[1].count == 2, let month = Digits.value(parts[1]) else { return nil }
        if let season = PartialDate.Season(rawValue: month), parts.count == 2 {
            date.season = season
            return date
        }
        guard (1...12).contains(month) else { return nil }
        date.start?.month = month
        guard parts.count > 2 else { return date }
        guard parts[2].count == 2, let day = Digits.value(parts[2]), Calendar.isDay(day, month: month, year: value)
        else { return nil }
        date.start?.day = day
        return date
    }

    private static func longYear(_ bytes: [UInt8]) -> PartialDate? {
        let isNegative = bytes.first == 0x2D
        let parts = bytes.dropFirst(isNegative ? 1 : 0).split(separator: 0x65, omittingEmptySubsequences: false)
        guard parts.count <= 2, let digits = parts.first, var year = Digits.value(digits) else { return nil }
        if parts.count == 2 {
            guard let exponent = Digits.value(parts[1]), exponent <= 9 else { return nil }
            for _ in 0..<exponent { year *= 10 }
        }
        return PartialDate(year: isNegative ? -year : year)
    }
}
