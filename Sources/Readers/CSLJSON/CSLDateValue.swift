import Bibliography
internal import Notation

/// Reads a date of CSL-JSON.
///
/// `date-parts` with numbers or texts, `season`, `circa`, `literal`, `raw` and `edtf`, as CSL 1.0.2 and citeproc-js have
/// them; also a bare text or year, and `year`, `month`, `day` as members.
enum CSLDateValue {
    /// The date; nil where the value says nothing, or nothing that can be read.
    static func date(_ value: JSONValue) -> PartialDate? {
        switch value {
        case .string(let text): return free(text)
        case .number(let digits): return Int(digits).map { PartialDate(year: $0) }
        case .array(let parts): return parsed(parts: parts)
        case .object: return date(of: value)
        case .null, .bool: return nil
        }
    }

    private static func date(of value: JSONValue) -> PartialDate? {
        let written = (value["edtf"] ?? value["raw"] ?? value["date-time"])?.text
        let read = written.flatMap(free)
        var date: PartialDate
        if let parts = value["date-parts"], let parsed = parsed(parts: parts.elements) {
            date = parsed
            date.isOpenEnded = date.isOpenEnded || read?.isOpenEnded == true
            date.isApproximate = read?.isApproximate == true
            date.season = date.season ?? (date.month == nil && date.end == nil ? read?.season : nil)
            if read?.start == nil, let written, value["raw"]?.text == written { date.literal = written }
        } else if let year = value["year"]?.integer {
            date =
                point([.number(String(year)), value["month"] ?? .null, value["day"] ?? .null])
                ?? PartialDate(year: year)
        } else if let read {
            date = read
        } else if let literal = value["literal"]?.text, !literal.isEmpty {
            return free(literal).map { literalDate($0, literal) }
        } else {
            return nil
        }
        if let season = value["season"].flatMap(season), date.month == nil { date.season = season }
        if value["circa"]?.isSet == true || value["approximate"]?.isSet == true { date.isApproximate = true }
        if let literal = value["literal"]?.text, !literal.isEmpty { date.literal = literal }
        return date
    }

    /// A text alone: what can be read of it, and itself, which says more.
    private static func literalDate(_ read: PartialDate, _ literal: String) -> PartialDate {
        guard read.start == nil, read.end == nil else { return read }
        return PartialDate(literal: literal)
    }

    /// A date in words or numbers, also the range "2000-3-15/2000-3-17" that citeproc-js knows.
    static func free(_ text: String) -> PartialDate? {
        guard !text.isEmpty else { return nil }
        let date = DateNotation.free(text)
        let halves = text.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
        guard halves.count == 2, date?.start == nil, date?.end == nil,
            var range = DateNotation.free(String(Substring(halves[0]))), let from = range.start, range.end == nil,
            let to = DateNotation.free(String(Substring(halves[1]))), let until = to.start, to.end == nil, from < until,
            range.literal == nil, to.literal == nil
        else { return date }
        range.end = until
        range.isApproximate = range.isApproximate || to.isApproximate
        return range
    }

    // MARK: Parts

    /// `[[2014, 5], [2014, 6]]`; one list of numbers is a date as well, an end of nothing or 0 is open.
    private static func parsed(parts: [JSONValue]) -> PartialDate? {
        guard let first = parts.first else { return nil }
        guard case .array(let start) = first else { return point(parts) }
        guard var date = point(start) else { return nil }
        guard parts.count > 1, case .array(let end) = parts[1] else { return date }
        if let until = point(end), let last = until.start, last.year != 0 || end.count > 1 {
            if let from = date.start, from < last { date.end = last }
        } else {
            date.isOpenEnded = true
        }
        return date
    }

    /// Year, month and day as far as they are there; months 13 to 16 and 21 to 24 are seasons (citeproc-js, EDTF).
    private static func point(_ parts: [JSONValue]) -> PartialDate? {
        guard let first = parts.first else { return nil }
        guard let year = first.integer else {
            // `[["2014-05-17"]]`
            guard parts.count == 1, case .string(let text) = first, !text.isEmpty else { return nil }
            return DateNotation.free(text).flatMap { $0.start == nil ? nil : $0 }
        }
        var date = PartialDate(year: year)
        guard parts.count > 1, let month = month(parts[1], year) else { return date }
        switch month {
        case 1...12:
            date.start?.month = month
            if parts.count > 2, let day = parts[2].integer, (1...31).contains(day) { date.start?.day = day }
        case 13...16: date.season = PartialDate.Season(rawValue: month + 8)
        default: date.season = PartialDate.Season(rawValue: month)
        }
        return date
    }

    private static func month(_ value: JSONValue, _ year: Int) -> Int? {
        if let number = value.integer { return number }
        guard let text = value.text, !text.isEmpty else { return nil }
        let read = DateNotation.free("\(text) 2000")
        return read?.month ?? read?.season?.rawValue
    }

    private static func season(_ value: JSONValue) -> PartialDate.Season? {
        if let number = value.integer {
            return PartialDate.Season(rawValue: number <= 4 ? number + 20 : number)
        }
        return value.text.flatMap { DateNotation.free("\($0) 2000")?.season }
    }
}
