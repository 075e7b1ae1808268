import Foundation
import JSONWriting
import TestSupport
import Testing

@Suite("JSON writer")
struct JSONWriterTests {
    private func text(_ form: JSONWriter.Form = .compact, _ write: (inout JSONWriter) -> Void) -> String {
        var writer = JSONWriter(form)
        write(&writer)
        return String(decoding: writer.bytes, as: UTF8.self)
    }

    @Test(
        "escapes quotation marks, backslashes and control characters and nothing else",
        arguments: [
            ("", #""""#),
            ("plain words of some length", #""plain words of some length""#),
            ("say \"so\"", #""say \"so\"""#),
            ("a\\b", #""a\\b""#),
            ("tab\tline\nreturn\rback\u{8}feed\u{C}", #""tab\tline\nreturn\rback\bfeed\f""#),
            ("\u{0}\u{1F}\u{7F}", "\"\\u0000\\u001f\u{7F}\""),
            ("Löhn µ 🧠 a/b", "\"Löhn µ 🧠 a/b\""),
            ("line\u{2028}separator", "\"line\u{2028}separator\""),
            ("1234567\"", #""1234567\"""#),
            ("12345678\u{1}", #""12345678\u0001""#),
        ])
    func escapes(_ string: String, written: String) { #expect(text { $0.value(string) } == written) }

    @Test(
        "writes every integer",
        arguments: [(0, "0"), (9, "9"), (10, "10"), (-1, "-1"), (2025, "2025"), (.min, "-9223372036854775808")])
    func integers(_ number: Int, written: String) { #expect(text { $0.value(number) } == written) }

    @Test("has no infinity", arguments: [(0.5, "0.5"), (.infinity, "null"), (.nan, "null")])
    func doubles(_ number: Double, written: String) { #expect(text { $0.value(number) } == written) }

    private func sample(_ writer: inout JSONWriter) {
        writer.object { writer in
            writer.write("title", "T")
            writer.write("year", Int?.none)
            writer.write("issn", ["1", "2"])
            writer.write("none", [String]())
            writer.name("authors")
            writer.array { writer in
                for family in ["A", "B"] { writer.object(.line) { $0.write("family", family) } }
            }
            writer.name("empty")
            writer.object { _ in }
            writer.name("key \"k\"" as String)
            writer.value(true)
        }
    }

    @Test func `the compact form has no white space`() {
        let expected =
            #"{"title":"T","year":null,"issn":["1","2"],"none":[],"authors":[{"family":"A"},{"family":"B"}],"#
            + #""empty":{},"key \"k\"":true}"#
        #expect(text(.compact, sample) == expected)
    }

    @Test func `the pretty form indents by two blanks and keeps lines together that ask for it`() {
        let expected = """
            {
              "title": "T",
              "year": null,
              "issn": ["1", "2"],
              "none": [],
              "authors": [
                {"family": "A"},
                {"family": "B"}
              ],
              "empty": {},
              "key \\"k\\"": true
            }
            """
        #expect(text(.pretty, sample) == expected)
    }

    @Test func `a writer is used again after its bytes are taken`() {
        var writer = JSONWriter()
        writer.line("one")
        writer.line(2)
        #expect(String(decoding: writer.takeBytes(), as: UTF8.self) == "\"one\"\n2\n")
        writer.value(false)
        writer.removeAll()
        writer.null()
        #expect(String(decoding: writer.bytes, as: UTF8.self) == "null")
    }

    @Test(arguments: [4095, 4096, 4097, 20_000])
    func `a long string is written whole, in whatever pieces`(_ length: Int) {
        let string = String(repeating: "é\n", count: length / 3) + String(repeating: "x", count: length % 3)
        let expected = String(repeating: "é\\n", count: length / 3) + String(repeating: "x", count: length % 3)
        #expect(text { $0.value(string) } == "\"" + expected + "\"")
    }

    @Test func `any string is read back equal by another parser`() throws {
        var random = SeededGenerator(seed: 1)
        for _ in 0..<2000 {
            let scalars = (0..<Int.random(in: 0..<40, using: &random)).compactMap { _ in
                Unicode.Scalar(UInt32.random(in: 0..<(Bool.random(using: &random) ? 0x80 : 0x3000), using: &random))
            }
            var string = ""
            string.unicodeScalars.append(contentsOf: scalars)
            var writer = JSONWriter()
            writer.array { $0.value(string) }
            let parsed = try JSONSerialization.jsonObject(with: Data(writer.bytes)) as? [String]
            #expect(parsed.map { Array($0[0].utf8) } == Array(string.utf8))
        }
    }
}
