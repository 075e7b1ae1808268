import TestSupport
import Testing
import XMLTree

private enum Name: Int, CaseIterable {
    case set, article, title, body, sec, refs, id, p
    static let vocabulary = XMLVocabulary(allCases.map { "\($0)" })
}

/// Builds every `article`, without `refs` and without any `sec` whose title is "Results".
private final class Filter: SubtreeFilter {
    func begin(_ tag: StartTag, isInRecord: Bool) -> SubtreeTreatment {
        switch Name(rawValue: tag.code) {
        case .article where !isInRecord: .record
        case .refs: .skip
        default: isInRecord ? .keep : .descend
        }
    }

    func end(_ code: Int, text: () -> String) -> Bool { code == Name.title.rawValue && text() == "Results" }
}

private func records(
    _ text: String, chunk: Int = .max, limits: ParserLimits = ParserLimits()
) -> (records: [StreamedRecord], faults: [XMLFault]) {
    let parser = StreamingParser(Name.vocabulary, limits: limits, filter: Filter()) { $0 == "alpha" ? "α" : nil }
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
        parser.parse(Array(bytes.prefix(chunk)))
        bytes = bytes.dropFirst(chunk)
    }
    parser.end()
    return (parser.takeRecords(), parser.takeFaults())
}

@Suite("Parsing in a stream")
struct StreamingParserTests {
    static let document = """
        <?xml version="1.0"?>
        <!DOCTYPE set SYSTEM "http://example.org/none.dtd">
        <set><title>no record</title>
        <article id="1"><title>Vitamin D<sub>3</sub> &alpha; &amp; more</title><refs><p>gone</p></refs>
        <body><sec><title>Methods</title><p>who</p></sec><sec><title>Results</title><p>what</p></sec></body></article>
        <article id="2"><title><![CDATA[a <b> c]]></title></article>
        </set>
        """

    @Test("records are cut out and unwanted subtrees left out, whatever the pieces", arguments: [1, 2, 7, 64, 100_000])
    func cutsRecords(chunk: Int) throws {
        let (records, faults) = records(Self.document, chunk: chunk)
        #expect(faults.isEmpty)
        try #require(records.count == 2)
        let root = try #require(records[0].document?.root)
        #expect(root.first(Name.title.rawValue)?.text == "Vitamin D3 α & more")
        #expect(root.first(Name.body.rawValue)?.text == "Methodswho")
        #expect(root[Name.id.rawValue] == "1")
        #expect(records[0].lines == 4...5)
        #expect(records[1].document?.root?.text == "a <b> c")
        #expect(records.allSatisfy { $0.isComplete && $0.faults.isEmpty })
    }

    @Test("a record carries its raw bytes and their offset", arguments: [1, 5, 100_000])
    func carriesBytes(chunk: Int) throws {
        let (records, _) = records(Self.document, chunk: chunk)
        try #require(records.count == 2)
        let raw = String(decoding: records[1].bytes, as: UTF8.self)
        #expect(raw == "<article id=\"2\"><title><![CDATA[a <b> c]]></title></article>")
        let all = Array(Self.document.utf8)
        for record in records {
            #expect(Array(all[record.offset..<record.offset + record.bytes.count]) == record.bytes)
        }
    }

    @Test func `an undeclared entity and a fault in the nesting lose nothing else`() throws {
        let (records, _) = records(
            "<set><article><title>a &nope; b</p> c &amp; d</title></article><article><title>e</title></article></set>")
        try #require(records.count == 2)
        #expect(records[0].document?.root?.text == "a &nope; b c & d")
        #expect(!records[0].faults.isEmpty)
        #expect(records[1].faults.isEmpty)
        #expect(records[1].document?.root?.text == "e")
    }

    @Test func `a less-than sign that begins no tag is text`() throws {
        let (records, _) = records("<set><article><title>p < 0.05 and <5</title></article><article>z</article></set>")
        try #require(records.count == 2)
        #expect(records[0].document?.root?.text == "p < 0.05 and <5")
        #expect(records[0].faults.first?.line == 1)
        #expect(records[1].document?.root?.text == "z")
    }

    @Test func `several documents in one file are all read`() {
        let one = "<?xml version=\"1.0\"?>\n<article><title>one</title></article>\n"
        let (records, faults) = records(one + one + "junk\n" + one, chunk: 10)
        #expect(records.map { $0.document?.root?.text } == ["one", "one", "one"])
        #expect(records.map { $0.lines.lowerBound } == [2, 4, 7])
        #expect(faults.count <= 3)
    }

    @Test func `entities of the document's own subset are never expanded`() {
        var bomb = "<!DOCTYPE set [<!ENTITY a \"aaaaaaaaaa\">"
        for level in 1...9 {
            bomb +=
                "<!ENTITY \(String(repeating: "a", count: level + 1)) \"\(String(repeating: "&\(String(repeating: "a", count: level));", count: 10))\">"
        }
        bomb += "]><set><article><title>&aaaaaaaaaa;</title></article></set>"
        let (records, _) = records(bomb)
        #expect(records.first?.document?.root?.text == "&aaaaaaaaaa;")
        #expect(records.first?.faults.first?.kind == .entity)
    }

    @Test func `a record without an end is handed over as incomplete`() {
        let (records, faults) = records("<set><article><title>cut off</title><body>half")
        #expect(records.count == 1)
        #expect(records.first?.isComplete == false)
        #expect(records.first?.document?.root?.first(Name.title.rawValue)?.text == "cut off")
        let inside = records.first?.faults ?? []
        #expect(!(faults + inside).isEmpty)
    }

    @Test func `too much nesting costs the record and no other`() throws {
        let deep = String(repeating: "<p>", count: 1000) + String(repeating: "</p>", count: 1000)
        let (records, _) = records("<set><article>\(deep)</article><article><title>sound</title></article></set>")
        try #require(records.count == 2)
        #expect(records[0].document == nil)
        #expect(records[0].faults.contains { $0.kind == .limit })
        #expect(records[1].document?.root?.text == "sound")
    }

    @Test func `a million nested elements end the document and not the program`() {
        let parser = StreamingParser(Name.vocabulary, filter: Filter()) { _ in nil }
        let piece = Array(String(repeating: "<p>", count: 10_000).utf8)
        parser.parse(Array("<set>".utf8))
        for _ in 0..<100 where !parser.isGivenUp { parser.parse(piece) }
        parser.end()
        #expect(parser.isGivenUp)
        #expect(parser.takeFaults().contains { $0.kind == .limit })
    }

    @Test func `too much text costs the record`() {
        var limits = ParserLimits()
        limits.textBytes = 1000
        let (records, _) = records(
            "<set><article><title>\(String(repeating: "x", count: 5000))</title></article></set>", limits: limits)
        #expect(records.count == 1)
        #expect(records.first?.document == nil)
    }

    @Test func `random bytes are borne`() {
        var random = SeededGenerator(seed: 1)
        let pieces = [
            "<article>", "</article>", "<title", ">", "&amp;", "&#x41;", "<![CDATA[", "]]>", "<!--", "\u{0}", "é", "\"",
            "<set>",
        ]
        for _ in 0..<300 {
            let text = (0..<30).compactMap { _ in pieces.randomElement(using: &random) }.joined()
            let (records, _) = records(text, chunk: Int.random(in: 1...40, using: &random))
            for record in records { #expect(record.lines.lowerBound >= 1) }
        }
    }
}
