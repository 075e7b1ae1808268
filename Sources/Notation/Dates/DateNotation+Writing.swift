package import Bibliography

extension DateNotation {
    /// Writes a date in ISO 8601 with the marks of EDTF: "2025-03-01", "2014-05-17/2014-06-02", "2004-21", "1999~".
    ///
    /// Years before 0 and past 9999 are written as EDTF writes them ("-0044", "Y17000", never with a month). An open end is `..`. A date of
    /// which only a literal is known gives an empty text; `EDTF.date(_:)` reads all others back.
    package static func iso(_ date: PartialDate) -> String {
        let mark = date.isApproximate ? "~" : ""
        guard let start = date.start else { return date.end.map { "../" + iso($0) + mark } ?? "" }
        var text = iso(start)
        if start.month == nil, date.end == nil, let season = date.season { text += "-\(season.rawValue)" }
        text += mark
        if let end = date.end {
            text += "/" + iso(end)
        } else if date.isOpenEnded {
            text += "/.."
        }
        return text
    }

    /// Writes a date as a source should show it: the literal where there is one, else `iso(_:)`.
    package static func written(_ date: PartialDate) -> String { date.literal ?? iso(date) }

    private static func iso(_ point: PartialDate.Point) -> String {
        var text = year(point.year)
        guard let month = point.month, text.utf8.first != 0x59 else { return text }
        text += "-" + padded(month, 2)
        if let day = point.day { text += "-" + padded(day, 2) }
        return text
    }

    private static func year(_ year: Int) -> String {
        let magnitude = year.magnitude
        guard magnitude <= 9999 else { return "Y\(year)" }
        return (year < 0 ? "-" : "") + padded(Int(magnitude), 4)
    }

    private static func padded(_ number: Int, _ width: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
    }
}
