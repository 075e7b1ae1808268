/// A date as far as a source states it: never a guessed month or day.
public struct PartialDate: Hashable, Codable, Sendable {
    /// A part of the year.
    public enum Season: Int, Hashable, Codable, Sendable, CaseIterable {
        /// EDTF season 21.
        case spring = 21
        /// EDTF season 22.
        case summer
        /// EDTF season 23.
        case autumn
        /// EDTF season 24.
        case winter
    }

    /// One end of a range: what is known of one point in time.
    public struct Point: Hashable, Codable, Sendable, Comparable {
        /// The astronomical year: 0 is 1 BC.
        public var year: Int
        /// The month, 1 to 12.
        public var month: Int?
        /// The day, 1 to 31; only with a month.
        public var day: Int?

        /// Makes a point in time.
        public init(year: Int, month: Int? = nil, day: Int? = nil) {
            (self.year, self.month, self.day) = (year, month, day)
        }

        /// Orders by year, month and day; an absent part comes first.
        public static func < (one: Point, other: Point) -> Bool {
            (one.year, one.month ?? 0, one.day ?? 0) < (other.year, other.month ?? 0, other.day ?? 0)
        }
    }

    /// The date, or the start of the range; nil where only a literal or an open start is known.
    public var start: Point?
    /// The end of a range; nil for a single date and for a range with an open end.
    public var end: Point?
    /// True for a range without an end ("2014/").
    public var isOpenEnded = false
    /// The season, where the source names one and no month.
    public var season: Season?
    /// True where the source marks the date as approximate or uncertain (`~`, `?`, "circa").
    public var isApproximate = false
    /// What the source wrote, where the parts above do not say all of it ("in press", "Nov-Dec 2020").
    public var literal: String?

    /// Makes a date of known parts.
    public init(year: Int, month: Int? = nil, day: Int? = nil) {
        start = Point(year: year, month: month, day: day)
    }

    /// Makes a date of which only a text is known.
    public init(literal: String) { self.literal = literal }

    /// The year of the date or of the range's start.
    public var year: Int? { start?.year }
    /// The month of the date or of the range's start, 1 to 12.
    public var month: Int? { start?.month }
    /// The day of the date or of the range's start, 1 to 31.
    public var day: Int? { start?.day }
}

/// A date with what happened on it.
public struct DatedEvent: Hashable, Codable, Sendable {
    /// What happened: a JATS `date-type` such as `received`, `accepted`, `accessed`, `collection`.
    public var kind: String
    /// When.
    public var date: PartialDate

    /// Makes an event.
    public init(_ kind: String, _ date: PartialDate) { (self.kind, self.date) = (kind, date) }
}
