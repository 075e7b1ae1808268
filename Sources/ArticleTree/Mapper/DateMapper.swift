import Bibliography
import Notation
import XMLTree

/// Sorts the dates of an article by what happened on them.
struct DateMapper {
    private var issued: (date: PartialDate, rank: Int)?
    private var online: (date: PartialDate, rank: Int)?
    private var isOnlinePublisher = false
    private(set) var others: [DatedEvent] = []

    /// Reads `pub-date`, or the dates inside `history` and `pub-history`.
    mutating func add(_ element: XMLElement) {
        switch element.jats {
        case .pubDate: add(publication: element)
        case .history, .pubHistory, .event:
            for child in element.children {
                if child.jats == .event {
                    add(child)
                } else if child.jats == .date, let date = DateMapper.date(child) {
                    let kind = child[.dateType] ?? child[.pubType] ?? element[.eventType]
                    others.append(DatedEvent(kind ?? element.first(.eventDesc)?.plainText.lowercased() ?? "date", date))
                }
            }
        default: break
        }
    }

    private mutating func add(publication element: XMLElement) {
        guard let date = DateMapper.date(element) else { return }
        let written = element[.dateType] ?? element[.pubType]
        let kind = (written ?? "pub").lowercased()
        let format = element[.publicationFormat]?.lowercased() ?? ""
        switch kind {
        case "issued": keep(date, rank: 0)
        case "online": keep(online: date, rank: 0)
        case "ppub", "epub-ppub", "ppublish", "print": keep(date, rank: 1)
        case "pub" where format.contains("print"): keep(date, rank: 1)
        case "collection", "issue", "ecollection", "issue-pub", "cover": keep(date, rank: 2)
        case "pub" where format.isEmpty, "publication" where format.isEmpty: keep(date, rank: 3)
        case "epub", "pub", "published", "publication", "original-publication", "epublish", "e-pub", "vor":
            keep(online: date, rank: 1)
        case "epub-ahead-of-print", "epub-ahead", "ahead-of-print", "online-first", "early-access", "first-online",
            "aheadofprint", "epub-original":
            keep(online: date, rank: 2)
        default: others.append(DatedEvent(written ?? kind, date))
        }
    }

    private mutating func keep(_ date: PartialDate, rank: Int) {
        if let issued, issued.rank <= rank { return }
        issued = (date, rank)
    }

    private mutating func keep(online date: PartialDate, rank: Int) {
        isOnlinePublisher = isOnlinePublisher || rank > 0
        if let online, online.rank <= rank { return }
        online = (date, rank)
    }

    /// Hands the dates over; a journal that only publishes online has its one date in both places.
    func finish(into reference: inout Reference) {
        reference.issued = issued?.date ?? (isOnlinePublisher ? online?.date : nil)
        reference.online = online?.date
        reference.otherDates = others
    }

    /// Reads one date: its parts, else its text; an EDTF attribute says what the parts can't.
    static func date(_ element: XMLElement) -> PartialDate? {
        let written = element[.iso8601Date] ?? element.first(.year)?[.iso8601Date]
        let literal = element.first(.stringDate)?.plainText
        let stated = written.flatMap { DateNotation.free(day(of: $0)) }
        if let written, written.utf8.contains(where: { "/~?.uX%".utf8.contains($0) }), var date = stated {
            date.literal = literal
            return date
        }
        guard let year = element.first(.year)?.plainText, !year.isEmpty else {
            return stated ?? literal.flatMap { DateNotation.free($0) ?? PartialDate(literal: $0) }
        }
        guard var date = DateMapper.date(of: element, year: year) else {
            return stated ?? literal.map { .init(literal: $0) }
        }
        // The attribute may know more than the parts do.
        if date.month == nil, date.season == nil, date.end == nil, let stated, stated.year == date.year {
            date = stated
        }
        date.literal = literal ?? date.literal
        return date
    }

    private static func date(of element: XMLElement, year text: String) -> PartialDate? {
        let leading = Int(text.prefix { $0.isASCII && ($0.isNumber || $0 == "-") })
        guard let year = Int(text) ?? (text.contains("-") ? nil : leading) else {
            return DateNotation.free(text)
        }
        var date = PartialDate(year: year)
        if let month = element.first(.month)?.plainText, !month.isEmpty {
            if let number = Int(month) {
                if (1...12).contains(number) { date.start?.month = number }
            } else if let named = DateNotation.free("\(month) \(year)"), named.year == year {
                date = named
            }
        }
        if let month = date.month, date.end == nil, let day = element.first(.day).flatMap({ Int($0.plainText) }),
            DateNotation.isDay(day, month: month, year: year)
        {
            date.start?.day = day
        }
        guard date.month == nil, let season = element.first(.season)?.plainText, !season.isEmpty else { return date }
        if let known = self.season(season) {
            date.season = known
        } else if let named = DateNotation.free("\(season) \(year)"), named.year == year {
            date = named
        }
        return date
    }

    /// The day of a time stamp: `2019-05-06T00:00:00Z`.
    private static func day(of stamp: String) -> String {
        guard let time = stamp.firstIndex(of: "T"), stamp.distance(from: stamp.startIndex, to: time) == 10 else {
            return stamp
        }
        return String(stamp[..<time])
    }

    private static func season(_ text: String) -> PartialDate.Season? {
        switch text.lowercased() {
        case "spring", "21": .spring
        case "summer", "22": .summer
        case "autumn", "fall", "23": .autumn
        case "winter", "24": .winter
        default: nil
        }
    }
}
