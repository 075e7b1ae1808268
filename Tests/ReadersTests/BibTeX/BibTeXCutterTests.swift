import ArticleTree
import Bibliography
import TestSupport
import Testing

@testable import Readers

@Suite struct BibTeXCutterTests {
    static let sound = "@article{one, title = {First}}\n\n@book{two,\n  title = {Second},\n}\n"

    @Test(
        "Both delimiters, blanks before the type and any case open an entry",
        arguments: [
            "@article{k, title = {A}}", "@ARTICLE{k, title = {A}}", "@ article {k, title = {A}}",
            "@article(k, title = {A)b})", "@article(k, title = \"A ) b\")", "@article\n{k, title = {A}}",
        ])
    func delimiters(text: String) throws {
        let reading = try BibTeXReading(text)
        #expect(reading.records.map(\.source.id) == ["k"])
        #expect(reading.codes.isEmpty)
        #expect(reading.texts(.articleTitle).count == 1)
    }

    @Test("Line ends and a byte-order mark make no difference", arguments: ["\n", "\r\n", "\r"])
    func lineEnds(end: String) throws {
        let text = Self.sound.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: end)
        for prefix in ["", "\u{FEFF}"] {
            let reading = try BibTeXReading(prefix + text)
            #expect(reading.records.map(\.source.id) == ["one", "two"])
            #expect(reading.records.last?.source.lines == 3...5)
            #expect(reading.codes.isEmpty)
        }
    }

    @Test(
        "Text between entries is passed over",
        arguments: [
            "Notes of someone@example.org {private}\n", "% @article{old, title = {Gone}}\n",
            "mail me @home (evenings)\n",
            "% Encoding: UTF-8\n", "@preamble{\"\\newcommand{\\x}[1]{#1}\"}\n", "@comment jabref-meta: grouping {\n",
            "@comment{@article{hidden, title = {No}}}\n", "@Comment{jabref-meta: groupstree:\n0 All;;\n}\n", "@",
            "@@@\n", "{}}{\n",
        ])
    func junk(text: String) throws {
        let reading = try BibTeXReading(Self.sound + text + "\n@misc{three, title = {Third}}")
        #expect(reading.records.map(\.source.id) == ["one", "two", "three"])
        #expect(reading.codes.isEmpty)
        #expect(reading.diagnostics.isEmpty)
    }

    @Test("Entries may follow JabRef's header on its own line")
    func header() throws {
        let reading = try BibTeXReading(
            "% Encoding: US-ASCII@PREAMBLE{x}@article{one, title = {A}} % @misc{old, title = {B}}")
        #expect(reading.records.map(\.source.id) == ["one"])
    }

    @Test("What stands in a comment's braces is skipped; without braces its line alone is")
    func commentPolicy() throws {
        let braced = try BibTeXReading(
            "@comment{@misc{a, title = {A}}\n@misc{b, title = {B}}\n}\n@misc{c, title = {C}}")
        #expect(braced.records.map(\.source.id) == ["c"])
        let bare = try BibTeXReading("@comment @misc{a, title = {A}}\n@misc{b, title = {B}}")
        #expect(bare.records.map(\.source.id) == ["b"])
        #expect(braced.diagnostics.isEmpty && bare.diagnostics.isEmpty)
    }

    @Test("A comment that does not end costs its line")
    func unclosedComment() throws {
        let reading = try BibTeXReading("@comment{ not closed\n" + Self.sound)
        #expect(reading.records.map(\.source.id) == ["one", "two"])
        #expect(reading.diagnostics.map(\.code) == [.bibtexUnclosedEntry])
    }

    @Test(
        "A faulty entry between two sound ones leaves both as they are",
        arguments: [
            "@article{bad, title = {Open,\n year = 2020\n}", "@article{bad, title = \"Open,\n year = 2020\n}",
            "@article{bad, title = {Open", "@article{bad, title = {A {B}, year = 2020}", "@article{bad,",
            "@article{bad", "@article{bad, = {x}}", "@article{bad, title {x} }", "@article(bad, title = {x}",
            "@article{bad, title = {x}}}}", "@article{bad, title = {a}} b},\n year = {2020}\n}",
        ])
    func faultyEntry(bad: String) throws {
        let reading = try BibTeXReading("@misc{a, title = {Alpha}}\n\n\(bad)\n\n@misc{z, title = {Omega}}\n")
        #expect(reading.records.count == 3)
        #expect(reading.records.first?.source.id == "a")
        #expect(reading.records.last?.source.id == "z")
        #expect(reading.texts(.articleTitle, record: 0) == ["Alpha"])
        #expect(reading.texts(.articleTitle, record: 2) == ["Omega"])
        #expect(reading.records.first?.diagnostics.isEmpty == true)
        #expect(reading.records.last?.diagnostics.isEmpty == true)
    }

    @Test("A value that does not end refuses the entry, with its bytes and its place")
    func refused() throws {
        let reading = try BibTeXReading("@misc{a, title = {A}}\n@misc{b,\n  title = {Open,\n}\n@misc{c, title = {C}}")
        let bad = reading.records[1]
        #expect(bad.article == nil)
        #expect(String(decoding: bad.bytes, as: UTF8.self) == "@misc{b,\n  title = {Open,\n}")
        #expect(
            bad.diagnostics.map { $0.description.prefix(52) } == [
                "library.bib:3:3: error[bibtex-unclosed-entry]: a clo"
            ])
        #expect(bad.diagnostics.first?.location.record == 2)
    }

    @Test("A missing last brace alone loses nothing")
    func missingLastBrace() throws {
        let reading = try BibTeXReading("@misc{a, title = {A}, year = 2020\n\n@misc{b, title = {B}}")
        #expect(reading.records.allSatisfy { $0.article != nil })
        #expect(reading.codes == [.bibtexUnclosedEntry])
        #expect(reading.texts(.year) == ["2020"])
    }

    @Test("A brace too many in the middle keeps the fields behind it")
    func surplusBrace() throws {
        let reading = try BibTeXReading("@misc{a, title = {A}}, year = {2020}\n}\n@misc{b, title = {B}}")
        #expect(reading.records.count == 2)
        #expect(reading.texts(.year) == ["2020"])
        #expect(reading.codes == [.bibtexSyntax])
    }

    @Test("Braces that are escaped and don't fit are read as signs")
    func escapedBraces() throws {
        let reading = try BibTeXReading("@misc{a, title = {Sets \\{ of}}\n@misc{b, title = {B}}")
        #expect(reading.records.count == 2)
        #expect(reading.codes.isEmpty)
        #expect(reading.texts(.articleTitle) == ["Sets { of"])
    }

    @Test(
        "An entry that a value quotes is no entry",
        arguments: ["\"A\n@misc{x, title={X}}\n\"", "{A\n@misc{x, title={X}}\n}"])
    func entryInValue(value: String) throws {
        let reading = try BibTeXReading("@misc{a, note = \(value), title = {T}}\n@misc{b, title = {B}}")
        #expect(reading.records.map(\.source.id) == ["a", "b"])
        #expect(reading.texts(.articleTitle) == ["T"])
        #expect(reading.codes.isEmpty)
    }

    @Test("Text that a brace too many throws out of an entry is reported")
    func tail() throws {
        let reading = try BibTeXReading("@misc{a, title = {A}} b},\n year = {2020}\n}\n@misc{b, title = {B}}")
        #expect(reading.records.count == 2)
        #expect(reading.codes == [.bibtexSyntax])
    }

    @Test("Batch sizes make no difference")
    func batches() throws {
        let text =
            (1...50).map { "@string{m\($0) = {Journal \($0)}}\n@article{k\($0), journal = m\($0), title = {T}}\n" }
            .joined() + "@misc{open, title = {x\n"
        let whole = try BibTeXReading(text)
        for size in [1, 100, 1000] {
            let parts = try BibTeXReading(text, batchSize: size)
            #expect(parts.records.map(\.source) == whole.records.map(\.source))
            #expect(parts.records.map(BibTeXReading.tree) == whole.records.map(BibTeXReading.tree))
            #expect(parts.codes == whole.codes)
        }
    }

    @Test("A file cut off at any byte gives no more records than entries began, and the whole ones stand")
    func truncation() throws {
        let text = Array(
            "@string{j = \"J\"}\n@article{a, title = {A {b} \\\"o}, journal = j # { x}}\n@book(b, year = 2020)\n".utf8)
        for count in text.indices {
            let reading = try BibTeXReading(Array(text[..<count]))
            let begun = [16 + 9, 16 + 54 + 6].count { $0 < count }
            #expect(reading.records.count <= begun + 1)
        }
    }

    @Test(
        "Files of nothing but faults take no longer than sound ones", .timeLimit(.minutes(1)),
        arguments: [
            "@comment{ open\n", "@article{k, title = {open,\n", "@article{k, title = \"open,\n", "@misc(k, a = {b}\n",
            "@a{", "@", "{",
            "@misc{k, a b c d = , # \" \n", "@misc{k, crossref = {k}}\n", "@misc{a}},b=\n",
        ])
    func faultsAlone(piece: String) throws {
        let reading = try BibTeXReading(String(repeating: piece, count: 20_000))
        #expect(reading.records.count <= 20_000)
    }

    @Test("Any text is read without a crash, and records stand in order and apart")
    func randomText() throws {
        var generator = SeededGenerator(seed: 7)
        let pieces = [
            "@article{", "@misc(", "@string{", "@comment", "@comment{", "@preamble{", "{", "}", "(", ")", "\"", ",",
            "=", "#",
            "\\", "%", "\n", "\r", " ", "@", "title", "author", "year", "crossref", "xdata", "key", "and", "2020", "$",
            "~", "é",
            "\u{0}", "\u{1F600}", "k1,", "title = {A},", "author = {B and C},", "date = {2020/},",
            "\nmonth = jan # {~}", "\\\"{o}",
        ]
        for _ in 0..<3000 {
            let text = (0..<Int.random(in: 0...40, using: &generator)).map { _ in
                pieces[Int.random(in: pieces.indices, using: &generator)]
            }.joined()
            let reading = try BibTeXReading(text)
            var last = 0
            for (index, record) in reading.records.enumerated() {
                #expect(record.source.record == index + 1)
                #expect(record.article != nil || record.diagnostics.contains { $0.severity == .error })
                let bytes = try #require(record.source.bytes)
                #expect(bytes.lowerBound >= last)
                last = bytes.upperBound
            }
        }
    }
}
