internal import ArticleTree
import Bibliography
internal import Notation

extension RISArticle {
    /// Writes the dates: the from `PY` or `Y1` with what `DA` adds to it, and the day of access.
    ///
    /// Of several years the first that holds a month goes before the others (`PY  - 2005`, `Y1  - 2005/07/15`).
    mutating func writeDates(_ assembler: ArticleAssembler) {
        write(takeIssued(), kind: "issued", assembler)
        if let text = values.take(.accessed) {
            write(read(text, line: line(of: .accessed)), kind: "accessed", assembler)
        }
        // EndNote writes the day of electronic publication in ET of an article.
        guard values.type.type == .articleJournal, let text = values.peek(.edition), let online = RISArticle.date(text),
            online.literal == nil, let year = online.year, year >= 1900
        else { return }
        _ = values.take(.edition)
        write(online, kind: "online", assembler)
    }

    private mutating func takeIssued() -> PartialDate? {
        let line = line(of: .year) ?? line(of: .date)
        var years = values.takeAll(.year).compactMap { RISArticle.date($0.text) }
        if let full = years.firstIndex(where: { $0.month != nil && $0.year == years[0].year }) { years.swapAt(0, full) }
        let days = values.takeAll(.date).map(\.text)
        guard var date = years.first else { return days.first.flatMap { read($0, line: line) } }
        for day in days { date = DateNotation.combining(year: date, with: day) }
        if date.start == nil { report(date, line) }
        return date
    }

    private func line(of meaning: RISMeaning) -> Int? { values.all.first { $0.use.meaning == meaning }?.line }

    private mutating func read(_ text: String, line: Int?) -> PartialDate? {
        guard let date = RISArticle.date(text) else { return nil }
        if date.start == nil { report(date, line) }
        return date
    }

    /// Reads a date; nil for one that says nothing (`0000`, `///`).
    private static func date(_ text: String) -> PartialDate? {
        let isEmpty = text.utf8.allSatisfy { $0 == 0x30 || $0 == 0x2F || $0 == 0x20 || $0 == 0x2D }
        return isEmpty ? nil : DateNotation.ris(text)
    }

    private mutating func report(_ date: PartialDate, _ line: Int?) {
        note(
            .note, .unreadableDate, line ?? 0,
            "'\(date.literal?.prefix(40) ?? "")' states no year; the text is kept, add a year in PY")
    }

    private func write(_ date: PartialDate?, kind: String, _ assembler: ArticleAssembler) {
        guard let date else { return }
        let isSimple = date.end == nil && !date.isOpenEnded && !date.isApproximate && date.season == nil
        let text = isSimple ? nil : DateNotation.iso(date)
        assembler.date(date, kind: kind, edtf: text?.isEmpty == true ? nil : text)
    }
}
