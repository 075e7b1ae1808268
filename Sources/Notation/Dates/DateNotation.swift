package import Bibliography

/// Reads dates as sources write them, and writes them in one canonical form.
///
/// A day or month is never guessed: what is not certain stays a literal, with the year where that is certain.
package enum DateNotation {
    /// Reads a date of RIS: `YYYY/MM/DD/other` with parts left out, or words ("2015 May", "NOV-DEC").
    ///
    /// A month without a year is a literal here; `combining(year:with:)` puts it to the year of another tag.
    package static func ris(_ written: String) -> PartialDate? {
        let text = NameText.collapsed(written)
        return RISDate(text)?.date ?? free(text)
    }

    /// Completes the year that one field states (RIS `PY`) with the month and day of another (RIS `DA`).
    ///
    /// The second field may repeat the year; where it states another one, the first field stands as it is.
    package static func combining(year: PartialDate, with written: String) -> PartialDate {
        let text = NameText.collapsed(written)
        guard !text.isEmpty else { return year }
        if let date = ris(text), let stated = date.year {
            guard let expected = year.year else { return date }
            let isFuller = date.month != nil || date.season != nil || date.end != nil || date.isApproximate
            let isFull = isFuller || date.literal != nil && RISDate(text) != nil
            return stated == expected && isFull && year.month == nil ? date : year
        }
        guard let number = year.year, year.month == nil, let parts = DateText(text) else { return year }
        var date = parts.date(year: number, literal: text) ?? year
        date.isApproximate = date.isApproximate || year.isApproximate
        return date
    }

    /// Reads a date of MEDLINE and PubMed: "2015 May-Jun", "1990 Spring", "1998 Dec-1999 Jan", "20140805".
    package static func medline(_ written: String) -> PartialDate? { free(written) }

    /// Reads the date fields of a BibTeX or biblatex entry, TeX decoded.
    ///
    /// `date` goes before `year` (biblatex manual 2.3.8). A month may be a name, a number or hold a day ("12 may").
    ///
    /// - Parameters:
    ///   - year: the field `year`.
    ///   - month: the field `month`.
    ///   - day: the field `day`, which some exporters write.
    ///   - date: the field `date`.
    /// - Returns: the date, or nil where no field says anything.
    package static func bibtex(
        year: String? = nil, month: String? = nil, day: String? = nil, date: String? = nil
    ) -> PartialDate? {
        guard let read = date.flatMap(free) ?? year.flatMap(free) else { return nil }
        guard let month, let number = read.year, read.month == nil, read.end == nil, read.season == nil,
            !read.isOpenEnded
        else {
            return read
        }
        let text = NameText.collapsed(month)
        if let value = Digits.value(text.utf8.filter { $0 != 0x2C && $0 != 0x2E }), (1...12).contains(value) {
            return adding(month: value, day: day, to: read, year: number)
        }
        if let value = Digits.value(text.utf8), let season = PartialDate.Season(rawValue: value) {
            var date = read
            date.season = season
            return date
        }
        if let range = months(text, of: read, year: number) { return range }
        guard let parts = DateText(text), parts.first.year ?? number == number else { return read }
        guard parts.first.day == nil, parts.second == nil, let name = parts.first.month else {
            return parts.date(year: number, literal: text) ?? read
        }
        return adding(month: name, day: day, to: read, year: number)
    }

    /// Reads a date in any unambiguous form: ISO and EDTF, "17.01.2014", "12 May 2014", "May 2014", "in press".
    ///
    /// Of "01/02/2014" only the year is certain; "17/01/2014" and "01/17/2014" are, because no year has 17 months.
    /// Dates with periods are day, month, year everywhere they are used.
    package static func free(_ written: String) -> PartialDate? {
        let text = NameText.collapsed(written)
        guard !text.isEmpty else { return nil }
        let bare = unbracketed(text)
        if let date = EDTF.date(bare) ?? NumericDate.date(bare) { return date }
        if let date = DateText(bare)?.date(literal: text) { return date }
        var date = PartialDate(literal: text)
        date.start = onlyYear(in: bare).map { PartialDate.Point(year: $0) }
        return date
    }

    /// "1-3", "11/12": two months of one year.
    private static func months(_ text: String, of date: PartialDate, year: Int) -> PartialDate? {
        let numbers = text.utf8.split { $0 == 0x2D || $0 == 0x2F }.map { Digits.value($0) ?? 0 }
        guard numbers.count == 2, numbers.allSatisfy((1...12).contains), numbers[0] < numbers[1] else { return nil }
        var date = date
        date.start?.month = numbers[0]
        date.end = PartialDate.Point(year: year, month: numbers[1])
        return date
    }

    /// True for a day that the month of the year has.
    package static func isDay(_ day: Int, month: Int, year: Int) -> Bool {
        Calendar.isDay(day, month: month, year: year)
    }

    private static func adding(month: Int, day: String?, to date: PartialDate, year: Int) -> PartialDate {
        var date = date
        date.start?.month = month
        if let day = day.map({ NameText.collapsed($0) }), let value = Digits.value(day.utf8),
            Calendar.isDay(value, month: month, year: year)
        {
            date.start?.day = value
        }
        return date
    }

    /// "[2014]", "(2014)", "2014.", "c2014", "©2014".
    private static func unbracketed(_ text: String) -> String {
        var text = Substring(text)
        while let first = text.unicodeScalars.first, "[(©".unicodeScalars.contains(first) { text.removeFirst() }
        while let last = text.unicodeScalars.last, "]).,;".unicodeScalars.contains(last) { text.removeLast() }
        return String(text)
    }

    /// The one number of four digits in a text that may be a year; nil where there are several.
    private static func onlyYear(in text: String) -> Int? {
        let years = text.utf8.split { !(0x30...0x39).contains($0) }
            .compactMap { $0.count == 4 ? Digits.value($0) : nil }.filter { (1000...2999).contains($0) }
        return years.count == 1 ? years.first : nil
    }
}
