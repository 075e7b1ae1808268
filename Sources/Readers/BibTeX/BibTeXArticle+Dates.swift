import ArticleTree
import Bibliography
import Notation

extension BibTeXArticle {
    /// Writes the date of publication and the others.
    mutating func dates() {
        let (date, year) = (taken(.date), taken(.year))
        let (month, day) = (taken(.month), taken(.day))
        let issued = DateNotation.bibtex(
            year: year.map(written), month: month.map(written), day: day.map(written), date: date.map(written))
        if let issued {
            write(issued, kind: "issued")
            if issued.start == nil, issued.end == nil, let field = date ?? year {
                report(
                    .note, .unreadableDate, at: field.offset,
                    "`\(field.value.prefix(40))` is no date; it was kept as a text")
            }
        }
        keepUnread(issued, year: date == nil ? nil : year, month: month, day: day)
        let others = fields.takeAll { meaning -> String? in
            if case .otherDate(let kind) = meaning { kind } else { nil }
        }
        for (field, kind) in others {
            if let date = DateNotation.free(written(field)) { write(date, kind: kind) }
        }
    }

    /// Keeps what one field says and the date that was read does not.
    private mutating func keepUnread(_ date: PartialDate?, year: BibTeXField?, month: BibTeXField?, day: BibTeXField?) {
        func keep(_ field: BibTeXField?, unless isRead: Bool) {
            guard let field, !isRead else { return }
            let text = written(field)
            if !text.isEmpty { unmapped.append(UnmappedField(field.name, text)) }
        }
        keep(year, unless: year.map { written($0) == date?.year.map(String.init) } ?? true)
        keep(month, unless: date?.month != nil || date?.season != nil || date?.literal != nil && date?.start != nil)
        keep(day, unless: date?.day != nil)
    }

    private mutating func taken(_ meaning: BibTeXMeaning) -> BibTeXField? {
        guard var field = fields.take(meaning) else { return nil }
        field.value = uncommented(field)
        return field
    }

    /// A date as text; in EDTF `~` is a mark, in words (`12~may`) it is a blank.
    private func written(_ field: BibTeXField) -> String {
        let isPlain = field.value.utf8.allSatisfy {
            BibTeXBytes.isDigit($0) || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "~")
                || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "?") || $0 == UInt8(ascii: "%")
        }
        let isRange = field.value.utf8.contains(UInt8(ascii: "~")) && isPlain
        let text = isRange || field.key == "date" ? BibTeXText.verbatim(field.value) : BibTeXText.plain(field.value)
        return BibTeXText.hyphenated(text)
    }

    private func write(_ date: PartialDate, kind: String) {
        let isPlain = date.start != nil && date.end == nil && !date.isOpenEnded && !date.isApproximate
        let edtf = isPlain ? nil : DateNotation.iso(date)
        assembler.date(date, kind: kind, edtf: edtf.flatMap { $0.isEmpty ? nil : $0 })
    }
}
