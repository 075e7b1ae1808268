import Bibliography
import Foundation
import Testing
import Writers

@Suite("CSV")
struct CSVWriterTests {
    private func cells(_ reference: Reference) throws -> [String: String] {
        let rows = CSVRows.rows(OutputFormat.csv.bytes(of: [reference]).text)
        try #require(rows.count == 2)
        return Dictionary(uniqueKeysWithValues: zip(rows[0], rows[1]))
    }

    @Test func `the file begins with a byte-order mark and ends lines in CR LF`() {
        let bytes = OutputFormat.csv.bytes(of: [])
        #expect(bytes.starts(with: [0xEF, 0xBB, 0xBF]))
        #expect(bytes.suffix(2) == [0x0D, 0x0A])
    }

    @Test func `a row holds the reference`() throws {
        let cells = try cells(Records.article)
        #expect(cells["authors"] == "van Campen, C; Löhn, Maja, Jr; The Rest and Pacing Group")
        #expect(cells["editors"] == "Doe, Eve")
        #expect(cells["issued"] == "2021-03-09")
        #expect(cells["keywords"] == "fatigue; rest, pacing")
        #expect(cells["abstract"] == "AIM: To see.\nEND: Seen.")
    }

    @Test func `pages and issues do not look like dates`() throws {
        let cells = try cells(Records.article)
        #expect(cells["page"] == "12–19")
        #expect(cells["issue"] == "1–2")
    }

    @Test(
        "no cell is a formula", arguments: ["=1+1", "+1", "-1", "@a", "\tx", "\rx", "＝1"])
    func formulas(_ title: String) throws {
        #expect(try cells(Records.article("Doe", 2000, title))["title"] == "'" + title)
    }

    @Test(
        "quotation marks, commas and line ends are quoted", arguments: ["a \"b\"", "a, b", "a\nb", "a\r\nb", "\""])
    func quotes(_ title: String) throws {
        #expect(try cells(Records.article("Doe", 2000, title))["title"] == title)
    }

    @Test("another delimiter is quoted in its turn", arguments: [0x3B, 0x09] as [UInt8])
    func delimiters(_ delimiter: UInt8) throws {
        var options = OutputOptions()
        options.delimiter = delimiter
        let sign = String(decoding: [delimiter], as: UTF8.self)
        let text = OutputFormat.csv.bytes(of: [Records.article("Doe", 2000, "a\(sign)b, c")], options: options).text
        #expect(text.hasPrefix("\u{FEFF}id\(sign)type\(sign)title\(sign)"))
        #expect(text.contains("\(sign)\"a\(sign)b, c\"\(sign)"))
    }

    @Test(
        "numberings do not look like dates",
        arguments: [
            ("1-2", "1–2"), ("3/4", "3∕4"), ("Jan-Feb", "Jan–Feb"), ("5/May", "5∕May"), ("12", "12"), ("-1", "–1"),
        ])
    func numberings(_ written: String, cell: String) {
        var table = CSVTable([CSVColumn("title"), CSVColumn("page", isNumbering: true)])
        table.append([written, written])
        let guarded = written.hasPrefix("-") ? "'" + written : written
        #expect(table.bytes.text == "\(guarded),\(cell)\r\n")
    }

    @Test(arguments: [("x", 0), ("🧠", 0), ("🧠", 1)])
    func `what is cut is cut at a whole character, and said`(_ unit: String, _ shift: Int) {
        var table = CSVTable([CSVColumn("slug"), CSVColumn("abstract")], delimiter: 0x3B)
        let long = String(repeating: "a", count: shift) + String(repeating: unit, count: 40_000)
        table.append(["a", String(repeating: "x", count: 32_767)])
        #expect(table.cuts.isEmpty)
        table.append(["b", long])
        let (bytes, cuts) = table.take()
        let cell = bytes.text.split(separator: ";").last?.dropLast() ?? ""
        #expect((32_766...32_767).contains(cell.utf16.count) && cell.hasSuffix(unit + "…"))
        #expect(
            cuts.map(\.description) == [
                "b: the abstract was cut to 32767 characters, the most that a cell of a spreadsheet holds"
            ])
        #expect(table.cuts.isEmpty && table.bytes.isEmpty)
    }

    @Test func `a cell holds what a spreadsheet can hold`() throws {
        let title = try cells(Records.article("Doe", 2000, String(repeating: "😀", count: 20_000)))["title"]
        #expect(try #require(title).utf16.count <= 32_767)
        #expect(try #require(title).hasSuffix("😀…"))
    }

    @Test func `Formats.md lists every column`() throws {
        let page = URL(filePath: #filePath).deletingLastPathComponent().appending(
            path: "../../../Documentation/Formats.md")
        let text = try String(contentsOf: page, encoding: .utf8)
        let headings = try #require(CSVRows.rows(OutputFormat.csv.bytes(of: []).text).first)
        for heading in headings {
            #expect(text.contains("| `\(heading.trimmingCharacters(in: ["\u{FEFF}"]))` |"))
        }
    }
}
