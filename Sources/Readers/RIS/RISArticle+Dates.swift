import Bibliography
internal import ArticleTree
internal import Notation

extension RISArticle {
    /// Writes the dates.
    mutating func writeDates(_ assembler: ArticleAssembler) {
        if let year = values.take(.year) { assembler.date(standIn(year), kind: "issued", edtf: nil) }
        if let date = values.take(.accessed) { assembler.date(standIn(date), kind: "accessed", edtf: nil) }
    }

    private func standIn(_ text: String) -> PartialDate {
        Int(text.prefix(4)).map { PartialDate(year: $0) } ?? PartialDate(literal: text)
    }
}
