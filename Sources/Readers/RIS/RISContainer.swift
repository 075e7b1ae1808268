internal import ArticleTree
import Bibliography
internal import Notation
internal import XMLTree

/// What a record's work stands in.
///
/// A full title is never replaced by an abbreviation: `JF`, `T2`, `C3`, `BT` give the title, `JA`, `J2`, `J1`, `JI`, `J9`
/// the abbreviation, and `JO`, in which some vendors write the one and some the other, what is missing.
struct RISContainer {
    private(set) var title: String?
    private(set) var abbreviation: String?
    /// The title of the series.
    private(set) var series: String?
    /// The conference.
    private(set) var event: String?
    private var publisher: String?
    private var place: String?
    private var issns: [(text: String, medium: String?)] = []
    private var isbns: [String] = []

    /// Takes the values that tell of it.
    init(taking values: inout RISValues) {
        title = values.take(.container)
        abbreviation = values.take(.abbreviation)
        if abbreviation == title { abbreviation = nil }
        values.takeRepetitions(of: title, .abbreviation)
        values.takeRepetitions(of: title, .containerOrAbbreviation)
        if let other = values.peek(.containerOrAbbreviation) {
            if title == nil {
                title = values.take(.containerOrAbbreviation)
                if abbreviation == nil, other.utf8.contains(0x2E) { abbreviation = other }
            } else if abbreviation == nil || abbreviation == other {
                abbreviation = values.take(.containerOrAbbreviation)
            }
        }
        takeSource(&values)
        // EndNote libraries hold the two the other way round at times.
        if let long = abbreviation, let short = title, Abbreviation.abbreviates(short, long) {
            (title, abbreviation) = (long, short)
        }
        event = values.take(.event)
        takeSecondTitle(&values)
        series = values.take(.series)
        publisher = values.take(.publisher)
        place = values.take(.place)
        takeSerialNumbers(&values)
    }

    /// `SO` names what nothing else does; an abbreviation stands in for a title, but not in books, which stand in nothing.
    private mutating func takeSource(_ values: inout RISValues) {
        if title == nil { title = values.take(.containerSource) }
        if title == nil, values.type.type != .book { title = abbreviation }
        values.takeRepetitions(of: title, .containerSource)
        values.takeRepetitions(of: abbreviation, .containerSource)
        if abbreviation == nil, let title, let other = values.peek(.containerSource),
            Abbreviation.abbreviates(other, title)
        {
            abbreviation = values.take(.containerSource)
        }
    }

    /// Writes the parts of `journal-meta`.
    func write(_ assembler: ArticleAssembler) {
        assembler.journalTitle(title, abbreviation: abbreviation)
        for issn in issns {
            assembler.element(.issn) {
                if let medium = issn.medium { assembler.attribute(.publicationFormat, medium) }
                assembler.tree.text(issn.text)
            }
        }
        for isbn in isbns { assembler.text(.isbn, isbn) }
        assembler.publisher(publisher, place: place)
    }

    /// A second full title is the abbreviation if it abbreviates the first, and of a conference paper the conference.
    private mutating func takeSecondTitle(_ values: inout RISValues) {
        guard let title, let other = values.peek(.container) else { return }
        if other.lowercased() == title.lowercased() {
            _ = values.take(.container)
        } else if values.type.type == .paperConference, event == nil || event == other {
            event = values.take(.container)
        } else if abbreviation == other || abbreviation == nil && Abbreviation.abbreviates(other, title) {
            abbreviation = values.take(.container)
        }
    }

    private mutating func takeSerialNumbers(_ values: inout RISValues) {
        var seen: Set<String> = []
        for index in values.all.indices where values.all[index].use.meaning == .serialNumber {
            let text = values.all[index].text
            let (serials, books) = (ISSN.entries(in: text), ISBN.entries(in: text))
            guard !serials.isEmpty || !books.isEmpty else {
                takeUnreadable(index, &values)
                continue
            }
            values.all[index].isTaken = true
            for serial in serials {
                let issn = serial.canonical ?? serial.written
                if seen.insert(issn).inserted { issns.append((issn, RISContainer.medium(serial.label))) }
            }
            for book in books {
                let isbn = book.canonical ?? book.written
                if seen.insert(isbn).inserted { isbns.append(isbn) }
            }
        }
        // Print before electronic.
        if issns.first?.medium == "electronic", let print = issns.firstIndex(where: { $0.medium == "print" }) {
            issns.swapAt(0, print)
        }
    }

    /// Digits that are no right ISSN or ISBN are one all the same in a journal or a book, as written; reports have numbers
    /// of their own.
    private mutating func takeUnreadable(_ index: Int, _ values: inout RISValues) {
        let text = values.all[index].text
        let digits = text.utf8.count { (0x30...0x39).contains($0) }
        guard digits >= 4, text.utf8.allSatisfy({ (0x30...0x39).contains($0) || $0 == 0x2D || $0 | 0x20 == 0x78 })
        else { return }
        switch values.type.type {
        case .articleJournal, .articleMagazine, .articleNewspaper, .periodical: issns.append((text, nil))
        case .book, .chapter: isbns.append(text)
        default: return
        }
        values.all[index].isTaken = true
    }

    private static func medium(_ label: String?) -> String? {
        switch label?.lowercased() {
        case "print": "print"
        case "electronic", "online", "e", "eissn": "electronic"
        default: nil
        }
    }
}
