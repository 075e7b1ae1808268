internal import ArticleTree
import Bibliography
internal import Notation
internal import XMLTree

extension PubMedArticle {
    /// Writes the date of the issue, the one online, and the history.
    ///
    /// Without an `ArticleDate` the history may tell when the work was first online.
    mutating func writeDates(_ assembler: ArticleAssembler) {
        let issue = record.article?.child(.journal)?.child(.journalIssue)
        if let element = issue?.child(.pubDate) ?? record.book?.child(.pubDate),
            let date = PubMedArticle.date(element)
        {
            if date.start == nil {
                note(
                    .note, .unreadableDate, element.line,
                    "'\(date.literal?.prefix(40) ?? "")' states no year; the text is kept, add one")
            }
            write(date, kind: "issued", assembler)
        }
        let history = record.data?.child(.history)?.all(.pubMedPubDate) ?? []
        let events = history.compactMap(PubMedArticle.event)
        let article = record.article?.all(.articleDate).lazy.compactMap(PubMedArticle.date).first
        let ahead = events.first { $0.kind == "aheadofprint" || $0.kind == "epublish" }?.date
        if let online = article ?? ahead { write(online, kind: "online", assembler) }
        if !events.isEmpty {
            assembler.element(.history) {
                for event in events { write(event.date, kind: event.kind, as: .date, assembler) }
            }
        }
        let others: [(PubMed, String)] = [
            (.contributionDate, "contribution"), (.beginningDate, "beginning"), (.endingDate, "ending"),
        ]
        for (name, kind) in others {
            let element = record.book?.child(name) ?? record.article?.child(name)
            if let date = element.flatMap(PubMedArticle.date) { write(date, kind: kind, assembler) }
        }
    }

    private func write(
        _ date: PartialDate, kind: String, as name: JATS = .pubDate, _ assembler: ArticleAssembler
    ) {
        let needsText = date.end != nil || date.isOpenEnded || date.isApproximate
        assembler.date(date, kind: kind, edtf: needsText ? DateNotation.iso(date) : nil, as: name)
    }

    /// One date of the history under JATS's name for it.
    private static func event(_ element: XMLElement) -> DatedEvent? {
        guard let status = element.attribute(.pubStatus)?.lowercased(), let date = date(element), date.start != nil
        else {
            return nil
        }
        return DatedEvent(status == "revised" ? "rev-recd" : status, date)
    }

    /// Reads a date in its parts, or the text of `MedlineDate` ("1990 May-Jun", "Summer 1998").
    static func date(_ element: XMLElement) -> PartialDate? {
        if let text = element.text(.medlineDate) { return DateNotation.medline(text) }
        guard let year = element.text(.year) else { return element.nonEmptyText.flatMap { DateNotation.medline($0) } }
        let (month, day) = (element.text(.month), element.text(.day))
        guard let month else {
            let season = element.text(.season)
            return DateNotation.medline([year, season].compactMap(\.self).joined(separator: " "))
        }
        guard let number = Int(month) else {
            return DateNotation.medline([year, month, day].compactMap(\.self).joined(separator: " "))
        }
        guard var date = DateNotation.medline(year), date.start != nil, (1...12).contains(number) else {
            return DateNotation.medline(year)
        }
        date.start?.month = number
        if let day = day.flatMap({ Int($0) }), (1...31).contains(day) { date.start?.day = day }
        return date
    }

    /// A day as ISO 8601 writes it, for dates that are kept as text.
    static func written(_ element: XMLElement) -> String? { date(element).map { DateNotation.written($0) } }
}
