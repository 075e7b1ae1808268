import Bibliography
import Foundation
import TestSupport
import Testing
import XMLTree

@testable import Readers

@Suite struct RISReaderTests {
    @Test(
        "faults are reported with their line and column",
        arguments: [
            ("TY  - JOUR\nTI  - A\n\nTY  - JOUR\nTI  - B\nER  - ", ["2:1:ris-missing-er"]),
            ("T1  - A\nER  - ", ["1:1:ris-missing-ty"]),
            ("TY  - NOTYPE\nTI  - A\nER  - ", ["1:7:ris-unknown-type"]),
            ("TY  - \nTI  - A\nER  - ", ["1:6:ris-unknown-type"]),
            ("TY  - JOUR\nti  - A\nER  - ", ["2:1:ris-irregular-tag"]),
            ("   TY  - JOUR\n   TI  - A\n   ER  - ", ["1:4:ris-irregular-tag"]),
            ("TY  - JOUR\nER  - ", ["1:1:record-empty"]),
            (
                "TY  - JOUR\nTI  - A\nER  - \nAB  - x\n\n  some text\nmore\n",
                ["4:1:ris-stray-tag", "6:3:ris-stray-text", "7:1:ris-stray-text"]
            ),
            ("TY  - JOUR\nTI  - A\nPY  - in press\nER  - ", ["3:7:value-unreadable-date"]),
            ("TY  - JOUR\nTI  - A\u{1}\nER  - ", ["1:1:text-control-characters"]),
            ("TY  - JOUR\nTI  - A\n\n2.\nTY  - JOUR\nTI  - B\nER  - ", ["4:1:ris-stray-text", "2:1:ris-missing-er"]),
        ])
    func faults(_ text: String, _ expected: [String]) throws {
        #expect(try RISReading(text).codes == expected)
    }

    @Test func `a refused record keeps its bytes and its neighbours`() throws {
        let records = try RISReading("TY  - JOUR\nTI  - A\nER  - \nTY  - JOUR\nER  - \nTY  - JOUR\nTI  - B\nER  - \n")
            .records
        #expect(records.map { $0.article == nil } == [false, true, false])
        #expect(records.map(\.source.record) == [1, 2, 3])
        #expect(records[1].bytes.elementsEqual("TY  - JOUR\nER  - \n".utf8))
        #expect(records[2].source.lines == 6...8)
        #expect(records[2].source.bytes == 44..<70)
    }

    @Test func `each record is decoded by itself`() throws {
        let latin = Array("TY  - JOUR\nTI  - Caf".utf8) + [0xE9] + Array("\nER  - \n".utf8)
        let reading = try RISReading(latin + Array("TY  - JOUR\nTI  - Café\nER  - \n".utf8))
        #expect(reading.trees.allSatisfy { $0.contains("Café") })
        #expect(reading.codes == ["1:1:text-encoding-guessed"])
    }

    @Test("line ends don't matter", arguments: ["\n", "\r", "\r\n"])
    func lineEnds(_ end: String) throws {
        let reading = try RISReading(sample.replacing("\n", with: end))
        let plain = try RISReading(sample)
        #expect(reading.trees == plain.trees)
        #expect(reading.codes == plain.codes)
        #expect(reading.records.map(\.source.lines) == plain.records.map(\.source.lines))
    }

    @Test("the size of batches changes nothing", arguments: [1, 7, 40, 100, 1000])
    func batches(_ size: Int) throws {
        let (whole, parted) = (try RISReading(sample), try RISReading(sample, batchSize: size))
        #expect(parted.trees == whole.trees)
        #expect(Set(parted.codes) == Set(whole.codes))
        #expect(parted.records.map(\.source) == whole.records.map(\.source))
        #expect(parted.records.map { Array($0.bytes) } == whole.records.map { Array($0.bytes) })
    }

    @Test func `a text cut off anywhere is read`() throws {
        let bytes = Array(sample.utf8)
        for count in bytes.indices {
            let records = try RISReading(bytes[..<count], batchSize: 50).records
            #expect(records.count <= 4)
            #expect(records.map(\.source.record) == Array(1..<(records.count + 1)))
        }
    }

    @Test func `any text is read, and any batch size gives the same`() throws {
        var random = SeededGenerator(seed: 4)
        let parts = [
            "TY  - JOUR\n", "ER  - \n", "ER\n", "TI  - A", "\n", "\r", "\r\n", "AU  - B, C\n", "AB  - <i>x", "&amp;",
            "\u{0}",
            "ty - x\n", "  KW  - k\n", "1.\n", "-", " ", "DO  - 10.1234/x\n", "PY  - 2004/13/45\n", "é", "SN  - 1\n",
            "M1- e1\n",
            "UR  - https://a;b c\n", "Database: x\n", "T2  - t\n", "PMID- 1\n",
        ]
        for _ in 0..<300 {
            var bytes: [UInt8] = []
            for _ in 0..<Int.random(in: 0..<40, using: &random) {
                bytes += Array(parts[Int.random(in: parts.indices, using: &random)].utf8)
                if Int.random(in: 0..<20, using: &random) == 0 {
                    bytes.append(UInt8.random(in: 0...255, using: &random))
                }
            }
            let (whole, parted) = (try RISReading(bytes), try RISReading(bytes, batchSize: 1))
            #expect(whole.trees == parted.trees)
            #expect(whole.records.allSatisfy { $0.article != nil || $0.diagnostics.contains { $0.severity == .error } })
        }
    }

    @Test func `batches parse on any thread in any order`() async throws {
        let text = String(repeating: sample, count: 20)
        let whole = try RISReading(text, batchSize: 100)
        let batches = try RISReading.batches(Array(text.utf8), batchSize: 100)
        let parsed = await withTaskGroup(of: (Int, BatchContents).self) { group in
            for (index, batch) in batches.enumerated().reversed() { group.addTask { (index, batch.parse()) } }
            return await group.reduce(into: [Int: BatchContents]()) { $0[$1.0] = $1.1 }
        }
        let records = batches.indices.flatMap { parsed[$0]?.records ?? [] }
        #expect(records.map { $0.article?.serialized() ?? "" } == whole.trees)
        #expect(records.map(\.source) == whole.records.map(\.source))
    }

    @Test func `what stands outside records is kept in its diagnostic`() throws {
        let reading = try RISReading("TY  - JOUR\nTI  - A\nER  - \nAB  - Some words\nof another work\n")
        let messages = reading.contents.flatMap(\.diagnostics).map(\.message)
        #expect(messages.count == 2)
        #expect(messages.first?.hasSuffix(": AB  - Some words") == true)
        #expect(messages.last?.hasSuffix(": of another work") == true)
    }

    @Test(
        "records out and records refused are the records of the file",
        arguments: ["ER  - \n", "", "ER\n\n", "ER  -\n", "er  - \n", "ER  - \n\n3.\n"])
    func counts(_ end: String) throws {
        var random = SeededGenerator(seed: 11)
        let fields = [
            "TI  - A\n", "KW  - a\nb\n", "AB  - Some\nER visits\nTY-rich text\n", "ZZ  - z\n", "\n", "AU - B, C\n", "",
        ]
        for _ in 0..<40 {
            let count = Int.random(in: 1..<9, using: &random)
            var text = ""
            for _ in 0..<count {
                text += "TY  - JOUR\n"
                for _ in 0..<Int.random(in: 0..<5, using: &random) {
                    text += fields[Int.random(in: fields.indices, using: &random)]
                }
                text += end
            }
            let reading = try RISReading(text, batchSize: Int.random(in: 1..<60, using: &random))
            #expect(reading.records.count == count, "\(text)")
            for record in reading.records where record.article == nil {
                #expect(record.diagnostics.contains { $0.severity == .error })
                #expect(!record.bytes.isEmpty)
            }
        }
    }

    @Test func `a vendor's export is read whole`() throws {
        let file = Folders.project.appending(path: "Tests/ReadersTests/Fixtures/ris/vendor.ris")
        let reading = try RISReading(Data(contentsOf: file))
        #expect(reading.records.map(\.source.lines) == [6...22, 25...27, 30...34])
        #expect(reading.warnings == ["27:1:ris-missing-er"])
        #expect(reading.trees[0].contains("<kwd>exertion</kwd><kwd>ER</kwd>"))
        #expect(reading.trees[0].contains("specific-use=\"N1\">10.1234/rest.2019.7<"))
        #expect(reading.trees[1].contains("<article-title>Sleep</article-title>"))
        #expect(reading.trees[2].contains("pub-id-type=\"pmid\""))
    }

    private var sample: String {
        """
        1.
        TY  - JOUR
        AU  - Adams, A
        TI  - Rest and its uses in a long illness
        of many
        KW  - rest
        sleep
        PY  - 2004
        DA  - MAY
        ER  - 

        2.
        DB  - Some
        TY  - BOOK
        TI  - Sleep
        AB  - One.

        Two.

        TY  - CHAP
        TI  - Third
        ER  - 
        AB  - stray

        stray text

        T1  - No type
        ER  - 

        """
    }
}
