import Bibliography
import Notation

/// Dates as RIS writes them: `YYYY/MM/DD/other information`, parts left out where they are not known.
enum RISDateText {
    /// The date with its slashes; nil where it says nothing beyond the year.
    ///
    /// One without a year that RIS can write is written in words, or in EDTF.
    static func full(_ date: PartialDate) -> String? {
        guard let start = date.start, year(date) != nil else { return DateNotation.written(date) }
        let other = other(date)
        guard start.month != nil || !other.isEmpty else { return nil }
        return slashed(start) + "/" + other
    }

    /// The date up to the day (`2014/05/07`), for tags that hold no more.
    static func short(_ date: PartialDate) -> String? {
        guard let start = date.start, let year = year(date) else { return DateNotation.written(date) }
        return start.month == nil ? year : slashed(start)
    }

    /// The year in four digits; nil for one that has more, or is before 1.
    static func year(_ date: PartialDate) -> String? {
        guard let year = date.year, (1...9999).contains(year) else { return nil }
        return padded(year, 4)
    }

    private static func slashed(_ point: PartialDate.Point) -> String {
        let month = point.month.map { padded($0, 2) } ?? ""
        let day = point.day.map { padded($0, 2) } ?? ""
        return padded(point.year, 4) + "/" + month + "/" + day
    }

    /// What the parts can't say: the literal, a season, a range or "ca" in words.
    private static func other(_ date: PartialDate) -> String {
        if let literal = date.literal { return PlainLine.joined(literal) }
        guard let start = date.start else { return "" }
        if let season = date.season, start.month == nil { return "\(season)".capitalized }
        guard date.end != nil || date.isApproximate else { return "" }
        return (date.isApproximate ? "ca " : "") + words(start) + (date.end.map { "-" + words($0) } ?? "")
    }

    private static func words(_ point: PartialDate.Point) -> String {
        var words: [String] = []
        if let month = point.month, months.indices.contains(month - 1) {
            if let day = point.day { words.append(String(day)) }
            words.append(months[month - 1])
        }
        return (words + [String(point.year)]).joined(separator: " ")
    }

    private static func padded(_ number: Int, _ width: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
    }

    private static let months = [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]
}

extension String {
    /// The text with its first letter as a capital one.
    fileprivate var capitalized: String { prefix(1).uppercased() + dropFirst() }
}
