import Notation
import TestSupport
import Testing

@Suite("DOI syntax in free text")
struct DOISyntaxTests {
    @Test(
        "finds names and leaves out what stands around them",
        arguments: [
            ("See doi:10.1000/182.", ["10.1000/182"]),
            ("(10.1000/182), then [10.1000/183]", ["10.1000/182", "10.1000/183"]),
            ("10.1016/0040-4039(80)88091-9;", ["10.1016/0040-4039(80)88091-9"]),
            ("(see 10.1016/0040-4039(80)88091-9)", ["10.1016/0040-4039(80)88091-9"]),
            ("x 10.1000/a(1)b) y", ["10.1000/a(1)b"]),
            ("\u{201C}10.1000/abc\u{201D}", ["10.1000/abc"]),
            ("https://doi.org/10.1000/abc?src=feed#top", ["10.1000/abc"]),
            ("https://www.example.org/doi/full/10.1000/abc1/pdf", ["10.1000/abc1"]),
            ("https://x.org/get?id=10.1000/abc&type=print", ["10.1000/abc"]),
            ("<a href=\"https://doi.org/10.1000/abc\">10.1000/abc</a>", ["10.1000/abc", "10.1000/abc"]),
            ("10.1000/a1;10.1000/a2,https://x.org", ["10.1000/a1", "10.1000/a2"]),
            ("10.1000/a1[doi] 10.1000/a2 [pii]", ["10.1000/a1", "10.1000/a2"]),
            ("10.1000/a1.PMID: 123", ["10.1000/a1"]),
            ("biorxiv.org/content/10.1101/2020.01.01.123456v2.full.pdf", ["10.1101/2020.01.01.123456"]),
            ("10.1000%2Fabc", ["10.1000%2Fabc"]),
            ("10.1000/абв。", ["10.1000/абв"]),
        ])
    func finds(_ text: String, names: [String]) {
        #expect(DOISyntax.names(in: text).map(String.init) == names)
    }

    @Test(
        "keeps the signs of a SICI and no mark-up",
        arguments: [
            (
                "10.1002/(SICI)1522-2594(199911)42:5<952::AID-MRM16>3.0.CO;2-S.",
                "10.1002/(SICI)1522-2594(199911)42:5<952::AID-MRM16>3.0.CO;2-S"
            ),
            (
                "https://doi.org/10.1002/(SICI)1097-4636(199823)43:4<338::AID-JBM16>3.0.CO;2-#",
                "10.1002/(SICI)1097-4636(199823)43:4<338::AID-JBM16>3.0.CO;2-#"
            ),
            (
                "10.1175/1520-0493(2002)130&lt;1913:EDAWPO&gt;2.0.CO;2</p>",
                "10.1175/1520-0493(2002)130&lt;1913:EDAWPO&gt;2.0.CO;2"
            ),
            ("<b>10.1000/abc</b>", "10.1000/abc"),
        ])
    func keepsSICI(_ text: String, name: String) {
        #expect(DOISyntax.names(in: text).first.map(String.init) == name)
    }

    @Test(
        "finds nothing in numbers, dates and bare prefixes",
        arguments: [
            "", "10.1000", "10.1000/", "25.10.2015/2137303", "p. 10.2/3", "110.1000/1", "10.1000/ abc", "10..1/a",
        ])
    func findsNothing(_ text: String) { #expect(DOISyntax.names(in: text).isEmpty) }

    @Test("every name lies in a text that may contain one, whatever the text")
    func agreesWithPretest() {
        var generator = SeededGenerator(seed: 6)
        let pieces = [
            "10.", "1000", "/", "a", "(", ")", "<", ">", "&lt;", "&", "%2F", ";", "é", "\u{FFFD}", " ", "#", "v1",
            ".full", "http://",
        ]
        for _ in 0..<4000 {
            let text = (0..<Int.random(in: 0...14, using: &generator))
                .compactMap { _ in pieces.randomElement(using: &generator) }.joined()
            let names = DOISyntax.names(in: text)
            #expect(names.isEmpty || DOISyntax.mayContainDOI(text))
            for name in names { #expect(name.utf8.count > 8) }
        }
    }

    @Test(
        "finds shortDOIs behind a label or the resolver's address only",
        arguments: [
            ("see doi:10/gf4gqc.", ["10/gf4gqc"]), ("https://doi.org/D8DN end", ["10/d8dn"]),
            ("doi.org/10/gf4gqc", ["10/gf4gqc"]), ("on 10/2020", []), ("doi.org/10.1000/abc", []),
            ("https://www.doi.org/factsheets/a.html", []),
        ])
    func findsShort(_ text: String, names: [String]) {
        #expect(ShortDOISyntax.names(in: text).map(\.name) == names)
    }
}
