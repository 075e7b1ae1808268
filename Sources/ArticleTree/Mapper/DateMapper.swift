import Bibliography
import Notation
import XMLTree

/// Sorts the dates of an article by what happened on them.
struct DateMapper {
    private var issued: (date: PartialDate, rank: Int)?
    private var online: PartialDate?
    private var isOnlinePublisher = false
    private var others: [DatedEvent] = []

    /// Reads `pub-date`, or the dates inside `history` and `pub-history`.
    mutating func add(_ element: XMLElement) {
        switch element.jats {
        case .pubDate: add(publication: element)
        case .history, .date, .pubHistory, .event:
            for child in element.children {
                if child.jats == .date, let date = DateMapper.date(child) {
                    others.append(DatedEvent(child[.dateType] ?? "date", date))
                } else if child.jats == .event {
                    add(child)
                }
            }
        default: break
        }
    }

    private mutating func add(publication element: XMLElement) {
        guard let date = DateMapper.date(element) else { return }
        let kind = (element[.dateType] ?? element[.pubType] ?? "pub").lowercased()
        let format = element[.publicationFormat]
        switch kind {
        case "issued": keep(date, rank: 0)
        case "online": online = online ?? date
        case "ppub", "epub-ppub": keep(date, rank: 1)
        case "pub" where format == "print": keep(date, rank: 1)
        case "collection", "issue": keep(date, rank: 2)
        case "pub" where format == nil: keep(date, rank: 3)
        case "epub", "pub", "published", "publication", "epreprint", "preprint":
            if online == nil { (online, isOnlinePublisher) = (date, true) }
        default: others.append(DatedEvent(kind, date))
        }
    }

    private mutating func keep(_ date: PartialDate, rank: Int) {
        if let issued, issued.rank <= rank { return }
        issued = (date, rank)
    }

    /// Hands the dates over; a journal that only publishes online has its one date in both places.
    func finish(into reference: inout Reference) {
        reference.issued = issued?.date ?? (isOnlinePublisher ? online : nil)
        reference.online = online
        reference.otherDates = others
    }

    /// Reads one date: its parts, else its text; an EDTF attribute says what the parts can't.
    static func date(_ element: XMLElement) -> PartialDate? {
        let written = element[.iso8601Date]
        let literal = element.first(.stringDate)?.plainText
        if let written, written.utf8.contains(where: { "/~?.uX%".utf8.contains($0) }),
            var date = DateNotation.free(written)
        {
            date.literal = literal
            return date
        }
        guard let year = element.first(.year).flatMap({ year($0.plainText) }) else {
            return (written ?? literal).flatMap { DateNotation.free($0) } ?? literal.map { PartialDate(literal: $0) }
        }
        var date = PartialDate(year: year)
        if let month = element.first(.month)?.plainText {
            if let number = Int(month) {
                if (1...12).contains(number) { date.start?.month = number }
            } else if let named = DateNotation.free("\(month) \(year)") {
                date = named
            }
        }
        if date.month != nil, date.end == nil, let day = element.first(.day).flatMap({ Int($0.plainText) }),
            (1...31).contains(day)
        {
            date.start?.day = day
        }
        date.season = element.first(.season).flatMap { season($0.plainText) } ?? date.season
        date.literal = literal ?? date.literal
        return date
    }

    /// A year such as "2014", "1995a" or "-0044".
    private static func year(_ text: String) -> Int? {
        Int(text) ?? Int(text.prefix { $0.isASCII && ($0.isNumber || $0 == "-") })
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
