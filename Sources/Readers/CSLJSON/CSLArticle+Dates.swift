import Bibliography
internal import ArticleTree
internal import Notation

extension CSLArticle {
    /// Writes the dates.
    mutating func writeDates(_ assembler: ArticleAssembler) {
        preferPrint()
        for (name, kind) in CSLArticle.dates { takeDate(name, kind: kind, assembler) }
        for event in custom.otherDates { write(event.date, kind: event.kind, assembler) }
    }

    private static let dates = [
        ("issued", "issued"), ("published-print", "issued"), ("published", "issued"), ("available-date", "online"),
        ("published-online", "online"),
        ("accessed", "accessed"), ("event-date", "event"), ("original-date", "original"), ("submitted", "received"),
    ]

    /// Crossref's `issued` is the earlier of print and online: with both there, print is the issue's.
    ///
    /// Its `published` and `published-print` mostly repeat what is said.
    private mutating func preferPrint() {
        func date(_ name: String) -> PartialDate? { item.members.peek(name).flatMap { CSLDateValue.date($0.value) } }
        let (issued, print) = (date("issued"), date("published-print"))
        if print != nil, date("available-date") != nil, issued == nil || issued == date("available-date") {
            _ = item.members.take("issued")
        }
        guard let first = date("issued") ?? print else { return }
        for name in ["published-print", "published"] where date("issued") != nil || name == "published" {
            if let other = date(name), other == first || other == issued { _ = item.members.take(name) }
        }
    }

    private mutating func takeDate(_ name: String, kind: String, _ assembler: ArticleAssembler) {
        let extra = takeExtra(name).flatMap(CSLDateValue.free)
        guard let member = item.members.peek(name), !member.value.isEmpty else {
            if let extra { write(extra, kind: kind, assembler) }
            return
        }
        // A second date of the issue has no place.
        guard kind != "issued" || !hasIssued else { return }
        _ = item.members.take(name)
        guard let date = CSLDateValue.date(member.value) else { return item.keep(unreadable: member) }
        if date.start == nil, date.end == nil, kind == "issued" {
            item.note(
                .note, .unreadableDate, member.offset,
                "'\(date.literal?.prefix(40) ?? "")' states no year; the text is kept, add a year in `\(name)`")
        }
        hasIssued = hasIssued || kind == "issued"
        write(date, kind: kind, assembler)
    }

    private func write(_ date: PartialDate, kind: String, _ assembler: ArticleAssembler) {
        let isSimple = date.start != nil && date.end == nil && !date.isOpenEnded && !date.isApproximate
        let edtf = isSimple ? nil : DateNotation.iso(date)
        assembler.date(date, kind: kind, edtf: edtf?.isEmpty == true ? nil : edtf)
    }
}
