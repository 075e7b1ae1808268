import Bibliography
import Foundation
import TestSupport
import Testing
import Writers
import FoundationXML

@Suite("Output formats")
struct OutputFormatTests {
    @Test("batches joined in order give the same file as one batch", arguments: OutputFormat.allCases)
    func joinsBatches(_ format: OutputFormat) {
        let references = (1...7).map { Records.article("Wirth", 2000 + $0 / 3, "Potential \($0)") }
        var joiner = BatchJoiner(format)
        var output: [UInt8] = []
        for part in [references[..<1], references[1..<1], references[1..<5], references[5...]] {
            var encoder = ReferenceEncoder(format)
            for reference in part { encoder.encode(reference) }
            joiner.append(encoder.takeBatch(), to: &output)
        }
        joiner.finish(&output)
        #expect(output.text == format.bytes(of: references).text)
    }

    @Test(
        "a file without records is valid",
        arguments: [(OutputFormat.ndjson, ""), (.ris, ""), (.bibtex, ""), (.cslJSON, "[]\n")])
    func empty(_ format: OutputFormat, expected: String) { #expect(format.bytes(of: []).text == expected) }

    @Test func `one article stands bare and several in a set`() throws {
        let article = Records.article
        let one = OutputFormat.jats.bytes(of: [article])
        #expect(try #require(OutputFormatTests.root(one)) == "article")
        let two = OutputFormat.jats.bytes(of: [article, article])
        #expect(try #require(OutputFormatTests.root(two)) == "pmc-articleset")
        #expect(two.text.components(separatedBy: "<?xml").count == 2)
        #expect(try #require(OutputFormatTests.root(OutputFormat.jats.bytes(of: []))) == "pmc-articleset")
    }

    @Test func `NDJSON is one JSON object a line`() throws {
        let lines = OutputFormat.ndjson.bytes(of: [Records.article, Records.article]).text.split(separator: "\n")
        #expect(lines.count == 2)
        for line in lines { _ = try JSONSerialization.jsonObject(with: Data(line.utf8)) }
    }

    @Test func `no text breaks a format`() throws {
        var generator = SeededGenerator(seed: 5)
        for _ in 0..<400 {
            let references = (0..<3).map { _ in Records.random(&generator) }
            let items = try JSONSerialization.jsonObject(with: Data(OutputFormat.cslJSON.bytes(of: references)))
            #expect((items as? [[String: Any]])?.count == 3)
            #expect(OutputFormatTests.root(OutputFormat.jats.bytes(of: references)) == "pmc-articleset")
            let rows = CSVRows.rows(OutputFormat.csv.bytes(of: references).text)
            #expect(rows.count == 4)
            #expect(Set(rows.map(\.count)).count == 1)
            let ris = OutputFormat.ris.bytes(of: references).text.components(separatedBy: "\r\n")
            #expect(ris.count { $0.hasPrefix("TY  - ") } == 3)
            #expect(ris.count { $0.hasPrefix("ER") } == 3)
            let isBalanced = OutputFormatTests.isBalanced(OutputFormat.bibtex.bytes(of: references))
            #expect(isBalanced)
        }
    }

    /// The root's name; nil for XML that is not well formed.
    static func root(_ bytes: [UInt8]) -> String? {
        let parser = XMLParser(data: Data(bytes))
        let delegate = RootName()
        parser.delegate = delegate
        return parser.parse() ? delegate.name : nil
    }

    /// True where the braces of BibTeX are in balance, as BibTeX counts them: with no regard for backslashes.
    static func isBalanced(_ bytes: [UInt8]) -> Bool {
        var depth = 0
        for byte in bytes {
            if byte == 0x7B { depth += 1 }
            if byte == 0x7D { depth -= 1 }
            if depth < 0 { return false }
        }
        return depth == 0
    }
}

private final class RootName: NSObject, XMLParserDelegate {
    var name: String?

    func parser(
        _ parser: XMLParser, didStartElement element: String, namespaceURI: String?, qualifiedName: String?,
        attributes: [String: String]
    ) {
        name = name ?? element
    }
}
