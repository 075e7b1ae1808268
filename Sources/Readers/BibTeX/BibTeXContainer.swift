import ArticleTree
import Bibliography
import Notation

/// What the work stands in.
struct BibTeXContainer {
    private var title: String?
    private var abbreviation: String?
    private var issn: [String] = []
    private var isbn: [String] = []
    private var publisher: String?
    private var address: String?
    /// The title of the series.
    var series: String?
    /// The number within the series.
    var seriesNumber: String?
    /// The issue, or the number of a report, patent or standard.
    var issue: String?
    /// The conference.
    var eventTitle: String?
    /// Where the conference was.
    var venue: String?

    init(_ fields: inout BibTeXFields, titles: BibTeXTitles, type: ReferenceType) {
        title = titles.periodical ?? BibTeXContainer.title(&fields, type: type)
        abbreviation = fields.text(.journalAbbreviation)
        if let full = fields.text(.fullJournal) {
            // MathSciNet: `journal` is the abbreviation of `fjournal`.
            (title, abbreviation) = (full, abbreviation ?? title)
        }
        if title == nil { (title, abbreviation) = (abbreviation, nil) }
        series = fields.text(.series).map(BibliographyString.words)
        let isBiblatex = ["date", "journaltitle", "location"].contains { fields[$0] != nil }
        publisher =
            BibTeXContainer.publishesBySchool(type)
            ? fields.list(.institution, isBiblatex) ?? fields.list(.publisher, isBiblatex)
            : fields.list(.publisher, isBiblatex) ?? fields.list(.institution, isBiblatex)
        address = fields.list(.place, isBiblatex)
        eventTitle = fields.text(.eventTitle)
        if eventTitle != nil { venue = fields.text(.venue) }
        // "4, Spring": a number and the name of the issue.
        let names = [fields.text(.number), fields.text(.issueName)].compactMap(\.self)
        issue = names.isEmpty ? nil : names.joined(separator: ", ")
        if series != nil, BibTeXContainer.numbersSeries(type) { (seriesNumber, issue) = (issue, nil) }
        for field in fields.takeAll(.issn) { add(BibTeXText.plain(field.value), isSerial: true) }
        for field in fields.takeAll(.isbn) { add(BibTeXText.plain(field.value), isSerial: false) }
    }

    private static func title(_ fields: inout BibTeXFields, type: ReferenceType) -> String? {
        let isArticle = [.articleJournal, .articleMagazine, .articleNewspaper, .article, .review].contains(type)
        if isArticle, let journal = BibTeXTitles.joined(fields.text(.journal), fields.text(.journalSubtitle)) {
            return journal
        }
        if let book = BibTeXTitles.joined(fields.text(.bookTitle), fields.text(.bookSubtitle)) {
            return fields.text(.bookAddon).map { BibTeXTitles.added(book, $0) } ?? book
        }
        if let journal = BibTeXTitles.joined(fields.text(.journal), fields.text(.journalSubtitle)) { return journal }
        return type == .book ? nil : BibTeXTitles.joined(fields.text(.mainTitle), fields.text(.mainSubtitle))
    }

    private static func publishesBySchool(_ type: ReferenceType) -> Bool { type == .thesis || type == .report }

    /// True for works whose `number` counts within the series, not the issues of a journal (biblatex manual 2.2.2).
    private static func numbersSeries(_ type: ReferenceType) -> Bool {
        [
            .book, .classic, .chapter, .paperConference, .entry, .entryDictionary, .entryEncyclopedia, .pamphlet,
        ].contains(type)
    }

    /// Tells ISSNs and ISBNs apart by their shape, since fields are mixed up; what is neither stays where it is.
    private mutating func add(_ written: String, isSerial: Bool) {
        let serials = ISSN.entries(in: written).map(\.written)
        let books = ISBN.entries(in: written)
        if books.contains(where: { $0.canonical != nil }) || (serials.isEmpty && !books.isEmpty) {
            isbn += books.map(\.written)
        } else if !serials.isEmpty {
            issn += serials
        } else if isSerial {
            issn.append(written)
        } else {
            isbn.append(written)
        }
    }

    func write(to assembler: ArticleAssembler) {
        assembler.journalTitle(title, abbreviation: abbreviation)
        for number in issn { assembler.text(.issn, number) }
        for number in isbn { assembler.text(.isbn, number) }
        assembler.publisher(publisher, place: address)
    }
}
