import Bibliography
import Testing
import Writers

@Suite("RIS")
struct RISWriterTests {
    private func lines(_ reference: Reference) -> [String] {
        OutputFormat.ris.bytes(of: [reference]).text.split(separator: "\r\n", omittingEmptySubsequences: false)
            .map(String.init)
    }

    @Test func `a record is written as importers want it`() {
        let expected = """
            TY  - JOUR
            ID  - x1
            TI  - ME/CFS & the iPSC: 50% of a {model}
            ST  - A model
            AU  - van Campen, C
            AU  - Löhn, Maja, Jr
            AU  - The Rest and Pacing Group,
            A2  - Doe, Eve
            T2  - Journal of Rest
            J2  - J Rest
            SN  - 1234-5679
            SN  - 2345-6787
            PY  - 2021
            DA  - 2021/03/09/
            VL  - 7
            IS  - 1-2
            SP  - 12
            EP  - 19
            DO  - 10.1234/a_b
            AN  - PMID: 123
            C2  - PMC45
            UR  - https://example.org/a?b=1&c=2
            AB  - AIM: To see.

            END: Seen.
            KW  - fatigue
            KW  - rest, pacing
            M3  - Journal Article
            LA  - en
            N1  - first
            second
            N1  - note-x: other
            ER  -\u{20}


            """
        #expect(lines(Records.article).joined(separator: "\n") == expected)
    }

    @Test func `text that looks like a field goes on with the line before`() {
        var reference = Records.article("Doe", 2000, "A")
        reference.abstract = SectionedText(plain: "One\nER  - two\nA1 - three\nfour")
        let written = lines(reference)
        #expect(written.contains("AB  - One ER  - two A1 - three"))
        #expect(written.contains("four"))
    }

    @Test(
        "a date has its fourth part where the others do not say all",
        arguments: [
            ("2014///Winter", RISWriterTests.season), ("2014/11//Nov 2014-Dec 2014", RISWriterTests.range),
            ("in press", PartialDate(literal: "in press")),
        ])
    func dates(_ expected: String, date: PartialDate) {
        var reference = Records.article("Doe", 2000, "A")
        reference.issued = date
        #expect(lines(reference).contains("DA  - " + expected))
    }

    @Test func `a year alone has no DA`() {
        #expect(!lines(Records.article("Doe", 2000, "A")).contains { $0.hasPrefix("DA") })
    }

    @Test func `an id that stands in for a missing one is not written`() {
        var reference = Records.article("Doe", 2000, "A")
        reference.id = "a.ris#1"
        #expect(!lines(reference).contains { $0.hasPrefix("ID") })
    }

    private static let season = {
        var date = PartialDate(year: 2014)
        date.season = .winter
        return date
    }()

    private static let range = {
        var date = PartialDate(year: 2014, month: 11)
        date.end = .init(year: 2014, month: 12)
        return date
    }()
}
