import Bibliography
import TestSupport
import Testing

@testable import Readers

/// What holds for every format of tagged lines, whatever stands in the file.
@Suite struct TaggedPropertyTests {
    private static let parts: [String] = [
        "PMID- 1\n", "PMID- 2\n", "TI  - A\n", "      more\n", "OWN - NLM\n", "FAU - A, B\n", "AU  - A B\n",
        "AB  - <i>x &amp; y\n", "LID - 10.1/x [doi]\n", "DP  - 2013 13 45\n", "GR  - /\n", "PHST- [x]\n",
        "AID - [doi]\n",
        "CIN - PMID:\n", "PT J\n", "PT  - Book\n", "ER\n", "EF\n", "FN A\n", "VR 1.0\n", "AU A, B\n", "   C, D\n",
        "C1 [A, B] x\n", "C1 []\n", "FU [] [1,]; \n", "OI /\n", "RP (\n", "UT :\n", "TI A\n", "PN 1\n", "%0 Book\n",
        "%A ,\n",
        "%T A\n", "%T B\n", "%X x\n", "%R 10.1/y\n", "%P -\n", "%O Artn \n", "\n", "\n\n", "\r", "\r\n", " ", "-", "é",
        "text\n",
        "\u{0}",
    ]

    private func randomBytes(_ random: inout SeededGenerator) -> [UInt8] {
        var bytes: [UInt8] = []
        for _ in 0..<Int.random(in: 0..<40, using: &random) {
            bytes += Array(Self.parts[Int.random(in: Self.parts.indices, using: &random)].utf8)
            if Int.random(in: 0..<20, using: &random) == 0 { bytes.append(UInt8.random(in: 0...255, using: &random)) }
        }
        return bytes
    }

    private func check<Format: TaggedFormat>(_ bytes: [UInt8], _ format: Format.Type) throws {
        let whole = try TaggedReading(bytes, format)
        let parted = try TaggedReading(bytes, format, batchSize: 1)
        #expect(whole.records.map(\.source) == parted.records.map(\.source))
        #expect(whole.references == parted.references)
        #expect(Set(whole.codes) == Set(parted.codes))
        #expect(whole.records.map(\.source.record) == Array(1..<(whole.records.count + 1)))
        #expect(whole.records.allSatisfy { $0.article != nil || $0.diagnostics.contains { $0.severity == .error } })
        var end = 0
        for record in whole.records {
            let range = try #require(record.source.bytes)
            #expect(range.lowerBound >= end && range.upperBound <= bytes.count)
            #expect(record.bytes.elementsEqual(bytes[range]))
            end = range.upperBound
        }
    }

    @Test func `any bytes are read, and any batch size gives the same`() throws {
        var random = SeededGenerator(seed: 11)
        for _ in 0..<150 {
            let bytes = randomBytes(&random)
            try check(bytes, NBIB.self)
            try check(bytes, WebOfScience.self)
            try check(bytes, Refer.self)
        }
    }

    @Test("line ends and a cut anywhere change nothing else", arguments: ["\n", "\r", "\r\n"])
    func lineEnds(_ end: String) throws {
        let text = "PMID- 1\nTI  - A long\n      title\n\nPMID- 2\nTI  - B\n"
        let reading = try TaggedReading(text.replacing("\n", with: end), NBIB.self)
        #expect(reading.references.map(\.title) == ["A long title", "B"])
        #expect(reading.records.map(\.source.lines) == [1...3, 5...6])
        let bytes = Array(text.replacing("\n", with: end).utf8)
        for count in bytes.indices { try check(Array(bytes[..<count]), NBIB.self) }
    }

    @Test func `each record is decoded by itself`() throws {
        let latin = Array("PMID- 1\nTI  - Caf".utf8) + [0xE9] + Array("\nPMID- 2\nTI  - Café\n".utf8)
        let reading = try TaggedReading(latin, NBIB.self)
        #expect(reading.references.map(\.title) == ["Café", "Café"])
        #expect(reading.codes == ["1:text-encoding-guessed"])
    }

    @Test(
        "formats are told by their content",
        arguments: [
            ("PMID- 1\nTI  - A\n", .format(.nbib)), ("\n\nPMID-22 \n", .format(.nbib)),
            ("OWN - ERIC\nTI  - A\nAU  - B\nOT  - c\nOT  - d\n", .format(.nbib)),
            ("PMCR- 1\nTI  - A\nTI  - B\nPT  - Book\n", .format(.nbib)),
            ("FN Clarivate\nVR 1.0\nPT J\n", .format(.wos)),
            ("PT J\nAU A\n", .format(.wos)), ("AU Li, B\nTI A\nSO C\n", .format(.wos)),
            ("%0 Journal Article\n%A B\n", .format(.refer)), ("%A B\n%T C\n", .format(.refer)),
            ("% Encoding: UTF-8\n@article{a,}\n", .format(.bibtex)), ("TY  - JOUR\nPMID- 1\n", .format(.ris)),
            ("PMID- 1\nTY  - JOUR\n", .format(.ris)),
            ("TI  - A\nAU  - B\n", .format(.ris)), ("TY  - JOUR\n%0 Book\n", .format(.ris)),
            (
                "PT\tAU\tBA\tBE\n",
                .unsupported("Web of Science's table with tabs, which is not read; export plain text or RIS")
            ),
            ("some text\nmore text\n", .unknown),
        ] as [(String, FormatDetector.Finding)])
    func detection(_ text: String, _ finding: FormatDetector.Finding) {
        #expect(FormatDetector.detect(Array(text.utf8)) == finding)
    }
}
