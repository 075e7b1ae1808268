import Bibliography
internal import ArticleTree
internal import Notation

extension RISArticle {
    /// Writes the dates: the issue's, the day online, and the day of access.
    mutating func writeDates(_ assembler: ArticleAssembler) {
        write(takeIssued(), kind: "issued", assembler)
        if let value = values.first(.accessed), let date = RISArticle.date(value.text) {
            _ = values.take(.accessed)
            if date.start == nil { report(date, value) }
            write(date, kind: "accessed", assembler)
        }
        write(takeOnline(), kind: "online", assembler)
    }

    /// Takes the date of the issue and what other fields add to it; a field that says something else stays where it is.
    ///
    /// `PY` goes first, then `DA` where it has a year, then the older `Y1`; a month without a year comes last. MEDLINE's
    /// `DP` counts where nothing else does.
    private mutating func takeIssued() -> PartialDate? {
        var found: [(index: Int, order: Int, date: PartialDate)] = []
        for index in values.all.indices {
            let value = values.all[index]
            guard value.use.meaning == .year || value.use.meaning == .date, let date = RISArticle.date(value.text)
            else { continue }
            let hasYear = date.year != nil
            let order = value.use.meaning == .date ? (hasYear ? 1 : 3) : (hasYear ? 2 * value.use.rank : 4)
            found.append((index, order, date))
        }
        found.sort { ($0.order, $0.index) < ($1.order, $1.index) }
        guard let first = found.first else { return takeProviderDate() }
        var date = first.date
        values.all[first.index].isTaken = true
        for other in found.dropFirst() {
            let combined = DateNotation.combining(year: date, with: values.all[other.index].text)
            if combined != date || RISArticle.says(date, other.date) { values.all[other.index].isTaken = true }
            date = combined
        }
        if date.start == nil { report(date, values.all[first.index]) }
        return date
    }

    /// True where one date says all that another says.
    private static func says(_ date: PartialDate, _ other: PartialDate) -> Bool {
        guard let start = date.start, let said = other.start, other.end == nil || other.end == date.end,
            other.literal == nil || other.literal == date.literal, other.season == nil || other.season == date.season
        else { return false }
        return start.year == said.year && (said.month == nil || said.month == start.month)
            && (said.day == nil || said.day == start.day)
    }

    private mutating func takeProviderDate() -> PartialDate? {
        guard let text = values.peek(.dateOrProvider), let date = RISArticle.date(text), date.literal == nil,
            date.year != nil
        else { return nil }
        _ = values.take(.dateOrProvider)
        return date
    }

    /// EndNote writes the day of electronic publication in ET of an article, Web of Science its month in C6.
    private mutating func takeOnline() -> PartialDate? {
        guard values.type.type == .articleJournal else { return nil }
        for meaning in [RISMeaning.edition, .online] {
            guard let text = values.peek(meaning), let online = RISArticle.date(text), online.literal == nil,
                let year = online.year, year >= 1900
            else { continue }
            return values.take(meaning) == nil ? nil : online
        }
        return nil
    }

    /// Reads a date; nil for one that says nothing (`0000`, `///`).
    private static func date(_ text: String) -> PartialDate? {
        let isEmpty = text.utf8.allSatisfy { $0 == 0x30 || $0 == 0x2F || $0 == 0x20 || $0 == 0x2D }
        return isEmpty ? nil : DateNotation.ris(text)
    }

    private mutating func report(_ date: PartialDate, _ value: RISValue) {
        note(
            .note, .unreadableDate, at: value.place,
            "'\(date.literal?.prefix(40) ?? "")' states no year; the text is kept, add one")
    }

    private func write(_ date: PartialDate?, kind: String, _ assembler: ArticleAssembler) {
        guard let date else { return }
        let isSimple = date.end == nil && !date.isOpenEnded && !date.isApproximate && date.season == nil
        let text = isSimple ? nil : DateNotation.iso(date)
        assembler.date(date, kind: kind, edtf: text?.isEmpty == true ? nil : text)
    }
}
