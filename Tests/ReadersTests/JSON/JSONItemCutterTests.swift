import Bibliography
import TestSupport
import Testing

@testable import Readers

@Suite struct JSONItemCutterTests {
    @Test(
        "items are found in every wrapping",
        arguments: [
            #"[{"id":"a","title":"A"},{"id":"b","title":"B"}]"#,
            #"{"items":[{"id":"a","title":"A"},{"id":"b","title":"B"}]}"#,
            #"{"version":{"n":[1]},"items":[{"id":"a","title":"A"},{"id":"b","title":"B"}],"more":[{"x":1}]}"#,
            #"{"references":[{"id":"a","title":"A"},{"id":"b","title":"B"}],"other":"x"}"#,
            "{\"id\":\"a\",\"title\":\"A\"}\n{\"id\":\"b\",\"title\":\"B\"}\n",
            "{\"id\":\"a\",\"title\":\"A\"},\n{\"id\":\"b\",\"title\":\"B\"}",
            "{\n\"id\":\"a\",\"title\":\"A\"\n}\n{\n\"id\":\"b\",\"title\":\"B\"\n}",
            #"{"id":"a","title":"A"}{"id":"b","title":"B"}"#,
            #"[{"id":"a","title":"A"}][{"id":"b","title":"B"}]"#,
            "\r\n[\r\n{\"id\":\"a\",\r\n\"title\":\"A\"},\r\n{\"id\":\"b\",\"title\":\"B\"}\r\n]\r\n",
            #"[[{"id":"a","title":"A"}],[{"id":"b","title":"B"}]]"#,
        ])
    func wrappings(_ text: String) throws {
        let reading = try JSONReading(text)
        #expect(reading.ids == ["a", "b"])
        #expect(reading.references.map(\.title) == ["A", "B"])
    }

    @Test func `an item alone is one record`() throws {
        #expect(try JSONReading(#"{"id":"a","title":"A"}"#).ids == ["a"])
        #expect(try JSONReading(#"{"id":"a","references":[{"key":"x"}]}"#).ids == ["a"])
        #expect(try JSONReading("[]").ids == [])
        #expect(try JSONReading(" \n").ids == [])
    }

    /// The middle one of three items is broken in some way; what follows is where the fault is said to be.
    @Test(
        "a broken item costs itself alone",
        arguments: [
            (#"{"id":"b","title":"B",}"#, "3:23"), (#"{"id":"b" "title":"B"}"#, "3:11"), (#"{id:"b"}"#, "3:2"),
            (#"{"id":"b","title":"A "quoted" word"}"#, "3:23"),
            (#"{"id":"b","title":"A 5" screen","page":"1"}"#, "3:25"),
            (#"{"id":"b","title":"A "quoted", odd","author":[{"family":"X"}]}"#, "3:23"),
            (#"{"id":"b","title":"B,"author":[{"family":"X"}]}"#, "3:23"),
            (#"{"id":"b","title":B","author":[{"family":"X"}]}"#, "3:19"),
            (#"{"id":"b","title":"B""#, "3:22"), (#"{"id":"b","title":"B"#, "3:21"),
            (#"{"id":"b","author":[{"family":"X"]}"#, "3:34"), (#"{"id":"b","author":[{"family":"X"}}"#, "3:35"),
            (#"{"id":"b","author":[{"family":"X"}"#, "3:35"), (#"{"id":"b","author":[{"family":"X""#, "3:34"),
            (#""id":"b","title":"B"}"#, "3:5"), (#"null"#, "3:1"), (#""text""#, "3:1"), (#"17"#, "3:1"),
            (#"{"id":"b","title":"\x"}"#, "3:20"), ("{\"id\":\"b\",\"title\":\"a\nb {x} c\"}", "3:21"),
            (#"{"id":"b","volume":01}"#, "3:21"),
        ])
    func brokenItems(_ broken: String, _ place: String) throws {
        let text =
            "[\n{\"id\":\"a\",\"title\":\"A\"},\n\(broken),\n{\"id\":\"c\",\"title\":\"C\"},\n{\"id\":\"d\"}\n]\n"
        let reading = try JSONReading(text)
        #expect(reading.ids == ["a", nil, "c", "d"])
        let refused = reading.records.filter { $0.article == nil }
        #expect(refused.flatMap(\.diagnostics).map { "\($0.location.line):\($0.location.column)" } == [place])
        #expect(refused.allSatisfy { $0.diagnostics.allSatisfy { $0.code == .jsonSyntax && $0.severity == .error } })
        let raw = refused.first.map { String(decoding: $0.bytes, as: UTF8.self) } ?? ""
        #expect(raw.hasPrefix(broken), "its bytes are kept: \(raw)")
    }

    @Test(
        "and so it does where all items stand on one line",
        arguments: [
            #"{"id":"b","title":"B",}"#, #"{"id":"b","title":"A 5" screen"}"#, #"{"id":"b","title":"B,"page":"1"}"#,
            #"{"id":"b","author":[{"family":"X"]}"#, #"{"id":"b","author":[{"family":"X"}"#, #"{"id":"b","title":"B""#,
        ])
    func oneLine(_ broken: String) throws {
        let reading = try JSONReading(#"[{"id":"a","title":"A"},\#(broken),{"id":"c","title":"C"},{"id":"d"}]"#)
        #expect(reading.ids == ["a", nil, "c", "d"])
    }

    @Test(
        "a bad line costs that line",
        arguments: [
            #"{"id":"b","title":"B""#, #"{"id":"b","keywords":["x""#, #"{"id":"b","title":"B"#, "}", "x", "[]", #""b""#,
            #"{"id":"b"}}"#, #"{"id":"b"} {"id":"c"}"#,
        ])
    func lines(_ broken: String) throws {
        let text =
            "{\"id\":\"a\",\"title\":\"A\"}\n\n\(broken)\n  {\"id\":\"c\",\"title\":\"C\"}\r\n{\"id\":\"d\",\"title\":\"D\"}"
        for format in [SourceFormat.ndjson, .cslJSON] {
            let reading = try JSONReading(text, as: format)
            #expect(reading.ids == ["a", nil, "c", "d"])
            #expect(reading.records.map(\.source.lines) == [1...1, 3...3, 4...4, 5...5])
            #expect(reading.records[1].diagnostics.first?.location.line == 3)
            #expect(reading.records[1].bytes.elementsEqual(broken.utf8))
        }
    }

    @Test func `a file whose first line is bad is one of lines all the same`() throws {
        let reading = try JSONReading(
            "{\"id\":\"a\",\"x\":[\n{\"id\":\"b\",\"title\":\"B\"}\n{\"id\":\"c\"}\n", as: .ndjson)
        #expect(reading.ids == [nil, "b", "c"])
    }

    @Test(
        "what JSON does not have between items is told",
        arguments: [
            ("[{\"id\":\"a\"}\n{\"id\":\"b\"}]", ["2:1 json-syntax"]),
            ("[{\"id\":\"a\"},\n{\"id\":\"b\"},]", ["2:12 json-syntax"]),
            ("[{\"id\":\"a\"},,{\"id\":\"b\"}]", ["1:13 json-syntax"]),
            ("[{\"id\":\"a\"}},{\"id\":\"b\"}]", ["1:12 json-syntax"]),
            ("[{\"id\":\"a\"},{\"id\":\"b\"}", ["1:22 json-syntax"]),
            ("[{\"id\":\"a\"},{\"id\":\"b\"}]]", ["1:24 json-syntax"]),
        ])
    func strays(_ text: String, _ expected: [String]) throws {
        let reading = try JSONReading(text)
        #expect(reading.ids == ["a", "b"])
        #expect(reading.diagnostics.map { "\($0.location.line):\($0.location.column) \($0.code.rawValue)" } == expected)
        #expect(reading.diagnostics.allSatisfy { $0.severity == .warning })
    }

    @Test("the size of batches changes nothing", arguments: [1, 7, 40, 100, 1000])
    func batches(_ size: Int) throws {
        for text in [sample, sample.replacing("\n", with: "\r\n"), "{\"items\":\(sample),\"x\":[{\"y\":1}]}"] {
            let (whole, parted) = (try JSONReading(text), try JSONReading(text, batchSize: size))
            #expect(parted.trees == whole.trees)
            #expect(parted.codes == whole.codes)
            #expect(parted.records.map(\.source) == whole.records.map(\.source))
            #expect(parted.records.map { Array($0.bytes) } == whole.records.map { Array($0.bytes) })
        }
    }

    @Test func `records know their place`() throws {
        let records = try JSONReading(sample).records
        #expect(records.map(\.source.record) == [1, 2, 3, 4])
        #expect(records.map(\.source.lines) == [2...2, 3...7, 8...8, 9...9])
        for record in records {
            let range = try #require(record.source.bytes)
            #expect(Array(sample.utf8)[range].elementsEqual(record.bytes))
        }
    }

    @Test func `a text cut off anywhere is read`() throws {
        let bytes = Array(sample.utf8)
        for count in bytes.indices {
            let records = try JSONReading(Array(bytes[..<count]), batchSize: 50).records
            #expect(records.count <= 4)
            #expect(records.map(\.source.record) == Array(0..<records.count).map { $0 + 1 })
            #expect(records.count { $0.article == nil } <= 2)
        }
    }

    @Test func `any text is read, and any batch size gives the same`() throws {
        var random = SeededGenerator(seed: 4)
        let pieces = [
            "[", "]", "{", "}", "{\"id\":\"a\"}", "\"id\":", "\"items\":[", "\"a\"", "\"", ",", ",\n", "\n", ":", "\\",
            "x",
            "1", "null", "\"author\":[{\"family\":\"B\"}]", "{\"title\":\"T\"", "é", "\u{1}", "{\"type\":\"book\"",
            "\r\n",
        ]
        for _ in 0..<400 {
            var bytes: [UInt8] = []
            for _ in 0..<Int.random(in: 0..<30, using: &random) {
                bytes += Array((pieces.randomElement(using: &random) ?? "").utf8)
                if Int.random(in: 0..<20, using: &random) == 0 { bytes.append(.random(in: 0...255, using: &random)) }
            }
            let (whole, parted) = (try JSONReading(bytes), try JSONReading(bytes, batchSize: 1))
            #expect(whole.trees == parted.trees)
            #expect(whole.records.allSatisfy { $0.article != nil || $0.diagnostics.contains { $0.severity == .error } })
        }
    }

    @Test func `an item past the limit is refused and what follows is read`() {
        let huge = "[{\"id\":\"a\",\"x\":\"\(String(repeating: "y", count: 200))\"},{\"id\":\"b\"}]"
        var cutter = JSONItemCutter(sizeLimit: 100)
        let isCut = cutter.advance(in: Array(huge.utf8).span, isAtEnd: true, size: .max)
        #expect(isCut)
        #expect(cutter.take().cuts.map(\.isOversized) == [true, false])
    }

    @Test func `a line past the limit is refused and what follows is read`() {
        let text = Array("{\"x\":\"\(String(repeating: "y", count: 200))\"}\n{\"id\":\"b\"}\n".utf8)
        var cutter = JSONLineCutter(sizeLimit: 100)
        var isCut = cutter.advance(in: Array(text[..<150]).span, isAtEnd: false, size: .max)
        let first = cutter.take()
        #expect(isCut && first.map(\.isOversized) == [true])
        isCut = cutter.advance(in: Array(text[150...]).span, isAtEnd: true, size: .max)
        let second = cutter.take()
        #expect(isCut && second.map(\.isOversized) == [false])
    }

    private let sample = """
        [
        {"id":"a","type":"book","title":"Rest"},
        {
          "id": "b",
          "title": "Sleep é",
          "author": [{"family": "B"}]
        },
        {"id":"c","title":"broken" "x"},
        {"id":"d","title":"Last","custom":{"x":[{"id":1}]}}
        ]

        """
}
