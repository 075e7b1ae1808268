import Bibliography

/// A date in words, "2015 May-Jun" or "DEC 9" say, in the parts that it states; the year may be missing.
struct DateText {
    /// One end of the date.
    struct Part: Equatable {
        var year: Int?
        var month: Int?
        var day: Int?
        var season: Int?
    }

    /// The date, or the start of the range.
    private(set) var first = Part()
    /// The end of the range.
    private(set) var second: Part?
    /// True after "circa".
    private(set) var isApproximate = false

    /// Reads the parts of a date; nil where a word or a number means none.
    init?(_ written: String) {
        guard let tokens = DateToken.tokens(written), !tokens.isEmpty else { return nil }
        var isAfterDash = false
        reading: for token in tokens {
            switch token {
            case .dash: isAfterDash = true
            case .word(let word):
                switch word.lowercased() {
                case let word where Self.ignored.contains(word): continue
                case let word where Self.approximate.contains(word): isApproximate = true
                case let word where Self.to.contains(word): isAfterDash = true
                case "bc", "bce": guard makeBC() else { return nil }
                default:
                    guard let part = Self.part(word) else { return nil }
                    guard take(part, isAfterDash: isAfterDash) else { return nil }
                    isAfterDash = false
                }
            case .number(let value, let digits):
                // "Apr 2014 2014-08-05": the date is stated twice.
                if digits == 4, first.year != nil, first.month != nil, !isAfterDash, second == nil { break reading }
                guard let part = number(value, digits: digits, isAfterDash: isAfterDash) else { return nil }
                guard take(part, isAfterDash: isAfterDash) else { return nil }
                isAfterDash = false
            }
        }
        guard first != Part() else { return nil }
        complete()
        guard isPossible(first), second.map(isPossible) ?? true else { return nil }
    }

    /// The date with the year that another field states, where this one states none.
    ///
    /// - Parameters:
    ///   - year: the year to use.
    ///   - literal: what the source wrote, kept where a range of seasons does not fit the parts.
    /// - Returns: the date, or nil without any year.
    func date(year: Int? = nil, literal: String) -> PartialDate? {
        guard let start = first.year ?? year else { return nil }
        var date = PartialDate(year: start, month: first.month, day: first.day)
        date.isApproximate = isApproximate
        if first.month == nil { date.season = first.season.flatMap(PartialDate.Season.init) }
        guard let second else { return date }
        let end = PartialDate.Point(year: second.year ?? start, month: second.month, day: second.day)
        if date.season == nil, second.season == nil, let from = date.start, from < end {
            date.end = end
        } else {
            date.literal = literal
        }
        return date
    }

    /// Puts a stated part where it belongs: at the first end until it conflicts there behind a dash.
    private mutating func take(_ part: Part, isAfterDash: Bool) -> Bool {
        if second == nil, let merged = Self.merging(first, part) {
            first = merged
            return true
        }
        if let end = second {
            second = Self.merging(end, part)
            return second != nil
        }
        second = part
        return isAfterDash
    }

    private static func merging(_ one: Part, _ other: Part) -> Part? {
        func isFree(_ path: KeyPath<Part, Int?>) -> Bool { one[keyPath: path] == nil || other[keyPath: path] == nil }
        guard isFree(\.year), isFree(\.month), isFree(\.day), isFree(\.season) else { return nil }
        return Part(
            year: one.year ?? other.year, month: one.month ?? other.month, day: one.day ?? other.day,
            season: one.season ?? other.season)
    }

    private static func part(_ word: String) -> Part? {
        if let month = MonthTable.month(word) { return Part(month: month) }
        return MonthTable.season(word).map { Part(season: $0) }
    }

    private func number(_ value: Int, digits: Int, isAfterDash: Bool) -> Part? {
        if digits == 4 { return value > 0 ? Part(year: value) : nil }
        guard digits <= 2 else { return nil }
        if isAfterDash, digits == 2, let year = first.year, first.month == nil, first.day == nil, value > year % 100 {
            // "1998-99"
            return Part(year: year - year % 100 + value)
        }
        return (1...31).contains(value) ? Part(day: value) : nil
    }

    /// "30 BC": the number was taken for a day; astronomical years have a year 0.
    private mutating func makeBC() -> Bool {
        guard second == nil, first.month == nil, let number = first.year ?? first.day else { return false }
        first = Part(year: 1 - number)
        return true
    }

    /// Gives each end what only the other states: "12-14 May 2014", "Nov-Dec 2020", "2015 May 3-7".
    private mutating func complete() {
        guard var end = second else { return }
        first.year = first.year ?? end.year
        if first.day != nil { first.month = first.month ?? end.month }
        let statesYear = end.year != nil
        end.year = end.year ?? first.year
        if end.day != nil { end.month = end.month ?? first.month }
        if !statesYear, let year = end.year, let from = first.month, let to = end.month, to < from {
            end.year = year + 1
        }
        second = end
    }

    private func isPossible(_ part: Part) -> Bool {
        guard let day = part.day else { return true }
        guard let month = part.month else { return false }
        return Calendar.isDay(day, month: month, year: part.year ?? 2000)
    }

    private static let ignored: Set<String> = [
        "of", "de", "del", "the", "den", "der", "le", "di", "on", "st", "nd", "rd", "th", "er", "ad", "ce",
        "mon", "monday", "tue", "tuesday", "wed", "wednesday", "thu", "thursday", "fri", "friday", "sat", "saturday",
        "sun",
        "sunday", "epub", "published", "accessed",
    ]
    private static let approximate: Set<String> = ["circa", "ca", "c", "approx", "approximately", "about", "um"]
    private static let to: Set<String> = ["to", "bis", "until", "through", "and"]
}
