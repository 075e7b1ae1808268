import Testing

@testable import Readers

/// Cuts a whole text; the records' contents, the tags of strays (`-` for text), and the lines of headings.
private func cut(_ text: String) -> (records: [String], strays: [String], headings: [Int]) {
    var cutter = RISRecordCutter()
    let bytes = Array(text.utf8)
    _ = cutter.advance(in: bytes.span, isAtEnd: true, size: .max)
    let found = cutter.take()
    return (
        found.cuts.map { String(decoding: bytes[$0.content], as: UTF8.self) },
        found.strays.filter { !$0.isHeading }.map { $0.tag.map(\.description) ?? "-" },
        found.strays.filter(\.isHeading).map { $0.place.line + 1 }
    )
}

@Suite struct RISRecordCutterTests {
    @Test(
        "a record runs from TY to ER, however the two are written",
        arguments: [
            "TY  - JOUR\nTI  - A\nER  - \n", "TY - JOUR\nTI - A\nER -\n", "TY  -JOUR\nTI  -A\nER  -\n",
            "TY  -  JOUR\nTI  -  A\nER\n", "ty  - jour\nti  - a\ner  - \n", "  TY  - JOUR\n  TI  - A\n  ER  - \n",
            "TY- JOUR\nTI- A\nER-\n", "TY  - JOUR\nTI  - A", "TY  - JOUR\r\nTI  - A\r\nER  - \r\n",
            "TY  - JOUR\rTI  - A\rER  - \r", "TY\t- JOUR\nTI\t- A\nER\t- \n", "\n\n1.\nTY  - JOUR\nTI  - A\nER  - \n\n",
            "Provider: A\nContent: text\n\nTY  - JOUR\nTI  - A\nER  - ", "TY-JOUR\nTI-A\nER-\n",
            "TY  – JOUR\nTI  – A\nER  – \n", "TY\u{A0} - JOUR\nTI\u{A0} -\u{A0}A\nER\u{A0} - \n",
            "\u{FEFF}TY  - JOUR\nTI  - A\nER  - \n", "\n \nTY   - JOUR\nTI   - A\nER   - \n",
        ])
    func records(_ text: String) {
        let found = cut(text)
        #expect(found.records.count == 1)
        #expect(found.strays.isEmpty)
    }

    @Test func `the next TY ends a record without ER`() {
        #expect(cut("TY  - JOUR\nTI  - A\n\nTY  - BOOK\nTI  - B\nER  - \n").records.count == 2)
    }

    @Test func `tags above TY belong to its record`() {
        let found = cut("DB  - X\nTY  - JOUR\nTI  - A\nER  - \nDB  - Y\nTY  - JOUR\nTI  - B\nER  - \n")
        #expect(found.records.map { $0.hasPrefix("DB") } == [true, true])
        #expect(found.strays.isEmpty)
    }

    @Test func `tags behind ER belong to no record`() {
        let found = cut("TY  - JOUR\nTI  - A\nER  - \nAB  - x\nTY  - JOUR\nTI  - B\nER  - \nAB  - y\n")
        #expect(found.records.count == 2)
        #expect(found.strays == ["AB", "AB"])
    }

    @Test func `a vendor's search tags belong to no record`() {
        let found = cut(
            "TY  - JOUR\nTI  - A\nER  - \n\nC1  - Database: Some\nSearch Strategy:\n1 fatigue\n\nTY  - JOUR\nTI  - B\nER  -"
        )
        #expect(found.records.count == 2)
        #expect(found.strays.isEmpty)
        #expect(found.headings == [5, 6, 7])
    }

    @Test func `tags without TY make a record if a title or author is among them`() {
        let found = cut("\nJF  - J\nT1  - A\nER  - \n\nTI  - B\nAU  - C\n\nTY  - JOUR\nTI  - D\nER  - \n\nKW  - x\n")
        #expect(found.records.count == 3)
        #expect(found.strays == ["KW"])
    }

    @Test func `a bare ER among keywords is a keyword`() {
        let found = cut("TY  - JOUR\nKW  - DNA\nER\nRNA\nER\n\nTY  - JOUR\nTI  - B\nER\nTY  - JOUR\nER\n")
        #expect(found.records == ["TY  - JOUR\nKW  - DNA\nER\nRNA\n", "TY  - JOUR\nTI  - B\n", "TY  - JOUR\n"])
    }

    @Test func `words that begin like TY or ER are text`() {
        #expect(cut("TY  - JOUR\nAB  - one\nER visits, TY-rich\nty - of a long line\nER  -\n").records.count == 1)
    }

    @Test func `every line around records is told of, the words of databases apart`() {
        let found = cut(
            "Database: A\nSearch Strategy:\n1  rest\n\n<1>\nTY  - JOUR\nTI  - A\nER  - \nleft over\n\n<2>\nTY  - JOUR\nER  - \nER  - "
        )
        #expect(found.headings == [1, 2, 3, 5, 11])
        #expect(found.strays == ["-", "ER"])
    }

    @Test func `files put together with their byte-order marks are read whole`() {
        let one = "\u{FEFF}TY  - JOUR\r\nTI  - A\r\nER  - \r\n"
        #expect(cut(one + one + one).records.count == 3)
    }

    @Test func `a hyphen within a word begins no record`() {
        let found = cut("TY-rich\nTI-rich\nAB-negative\n\nTY  - JOUR\nAB  - One\nTY-JOUR\nTI  - A\nER  - ")
        #expect(found.records.count == 2)
        #expect(found.headings == [1, 2, 3])
    }

    @Test func `an abstract behind ER is no record, a title is one`() {
        let found = cut("TY  - JOUR\nTI  - A\nER  - \n\nAB  - x\n\nTI  - B\nER  - \n")
        #expect(found.records.count == 2)
        #expect(found.strays == ["AB"])
    }
}
