import Atlas
import Bibliography
import Testing

@Suite("The table of studies")
struct StudyCSVTests {
    private func rows(_ studies: [Study], delimiter: UInt8 = 0x2C) -> [String] {
        let text = String(decoding: StudyCSV(delimiter: delimiter).bytes(of: studies), as: UTF8.self)
        return text.split(separator: "\r\n", omittingEmptySubsequences: false).map { String($0) }
    }

    private func study(_ slug: String, title: String) -> Study {
        var study = Study(Records.record(title: title))
        study.slug = slug
        return study
    }

    @Test func `it begins with a byte-order mark and headings and is sorted by slug`() {
        let rows = rows([study("b", title: "B"), study("a", title: "A")])
        #expect(rows[0].hasPrefix("\u{FEFF}slug,title,originalTitle,byline,authors,journal,year"))
        #expect(rows[1].hasPrefix("a,A,"))
        #expect(rows[2].hasPrefix("b,B,"))
        #expect(rows.last == "")
    }

    @Test(
        "cells are quoted where they must be, and none is a formula",
        arguments: [
            ("plain", "plain"), ("one, two", "\"one, two\""), ("say \"so\"", "\"say \"\"so\"\"\""),
            ("two\nlines", "\"two\nlines\""), ("=1+1", "'=1+1"), ("+x", "'+x"), ("-x", "'-x"), ("@x", "'@x"),
            ("a=b", "a=b"),
        ])
    func cells(_ title: String, written: String) {
        #expect(rows([study("s", title: title)])[1].hasPrefix("s,\(written),"))
    }

    @Test func `another delimiter is quoted in its turn`() {
        #expect(rows([study("s", title: "a;b, c")], delimiter: 0x3B)[1].hasPrefix("s;\"a;b, c\";"))
    }

    @Test(arguments: [("x", 0), ("🧠", 0), ("🧠", 1)])
    func `a cell holds at most what a spreadsheet takes, cut at a whole character`(_ unit: String, _ shift: Int) {
        let long = String(repeating: "a", count: shift) + String(repeating: unit, count: 40_000)
        let cell = rows([study("s", title: long)])[1].split(separator: ",")[1]
        #expect(cell.utf16.count <= StudyCSV.cellLimit)
        #expect(cell.utf16.count >= StudyCSV.cellLimit - 1)
        #expect(cell.hasSuffix(unit + "…"))
    }

    @Test func `pages do not look like dates`() {
        var study = study("s", title: "T")
        study.reference.page = "1-7"
        #expect(rows([study])[1].contains(",1–7,"))
    }
}
