import ArticleTree
import Bibliography
import Testing

@testable import Readers

@Suite struct BibTeXEntryParserTests {
    @Test(
        "Values are braces, quotation marks, numbers and macros, joined by #",
        arguments: [
            ("title = {A {B} C}", "A B C"), ("title = \"Say {\"}x{\"} now\"", "Say \"x\" now"),
            ("title = 2020", "2020"),
            ("title = {A } # mac # { B}", "A Macro B"), ("title = MAC", "Macro"), ("title = \"G\\\"odel\"", "Gödel"),
            ("TITLE={A}", "A"), ("title = {A},,", "A"), ("title = {A}, % remark\n year = 2020", "A"),
            ("title = nope", "nope"),
            ("title = Bare words here", "Bare words here"), ("title = {A} tail", "A tail"),
            ("title = \"A \"quoted\" word\"", "A \"quoted\" word"), ("title = {Fish \\& 50% \\$5}", "Fish & 50% $5"),
        ])
    func values(field: String, expected: String) throws {
        let reading = try BibTeXReading("@string{mac = \"Macro\"}\n@misc{k, \(field)}")
        #expect(reading.texts(.articleTitle) == [expected])
    }

    @Test(
        "Keys may be missing, odd or the only content",
        arguments: [
            ("{,title={T}}", String?.none), ("{title = {T}}", nil), ("{title={T}, year=2020}", nil),
            ("{a b c, title={T}}", "a b c"), ("{doi:10.1/x+y&z', title={T}}", "doi:10.1/x+y&z'"),
            ("{2020x, title={T}}", "2020x"),
            ("{Müller, title={T}}", "Müller"), ("{k\n title = {T}}", "k"), ("{a=b, title={T}}", "a=b"), ("{k0}", "k0"),
        ])
    func keys(body: String, expected: String?) throws {
        let reading = try BibTeXReading("@article\(body)")
        #expect(reading.records.map(\.source.id) == [expected])
        #expect(reading.records.first?.article != nil)
        #expect(reading.codes.contains(.bibtexMissingKey) == (expected == nil))
        if body != "{k0}" { #expect(reading.texts(.articleTitle) == ["T"]) }
    }

    @Test("A missing comma costs nothing")
    func missingComma() throws {
        for title in ["{Alpha}", "\"Alpha\"", "mac"] {
            let reading = try BibTeXReading(
                "@string{mac={Alpha}}@article{k, title = \(title)\n journal = {J}\n year = 2020}")
            #expect(reading.texts(.articleTitle) == ["Alpha"])
            #expect(reading.texts(.journalTitle) == ["J"])
            #expect(reading.texts(.year) == ["2020"])
            #expect(reading.codes == [.bibtexSyntax, .bibtexSyntax])
        }
    }

    @Test("Repeated fields: the first counts, the others stay; names and keywords are joined")
    func repeatedFields() throws {
        let reading = try BibTeXReading(
            "@article{k, title={A}, title={B}, year=2020, year=2020, author={X, Y}, author={Z, W}, keywords={a}, keywords={b, c}}"
        )
        #expect(reading.texts(.articleTitle) == ["A"])
        #expect(reading.custom("title") == "B")
        #expect(reading.texts(.surname) == ["X", "Z"])
        #expect(reading.texts(.kwd) == ["a", "b", "c"])
        #expect(reading.codes == [.bibtexDuplicateField, .bibtexDuplicateField, .bibtexDuplicateField])
    }

    @Test("Names of fields may hold + - _ : and letters of any script, and unknown ones are kept")
    func fieldNames() throws {
        let reading = try BibTeXReading("@article{k, author+an = {1=x}, my-field_2 = {y \\'e}, a:b = {z}, größe = {w}}")
        #expect(reading.custom("author+an") == "1=x")
        #expect(reading.custom("my-field_2") == "y é")
        #expect(reading.custom("a:b") == "z")
        #expect(reading.custom("größe") == "w")
    }

    @Test("A macro holds from its definition on, whatever its case; an unknown one keeps its name")
    func macros() throws {
        let text =
            "@STRING(J = {First}) @misc{a, title = j} @string{j = \"Second\" # { one}} @misc{b, title = J} @misc{c, title = no}"
        let reading = try BibTeXReading(text)
        #expect((0...2).map { reading.texts(.articleTitle, record: $0) } == [["First"], ["Second one"], ["no"]])
        #expect(reading.codes == [.bibtexUndefinedMacro])
    }
}
