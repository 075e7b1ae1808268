import Normalization
import TestSupport
import Testing

@Suite("DOI canonicalization")
struct DOITests {
    @Test(
        "folds ASCII letters only and splits at the first slash",
        arguments: [
            ("10.1016/J.CNP.2020.01.003", "10.1016", "j.cnp.2020.01.003"),
            ("10.1000.10/A/ÉT", "10.1000.10", "a/Ét"),
        ])
    func canonicalizes(_ written: String, prefix: String, suffix: String) throws {
        let doi = try #require(DOI(canonicalizing: written))
        #expect(doi.prefix == prefix)
        #expect(doi.suffix == suffix)
    }

    @Test(
        "removes what is certainly no part of the name",
        arguments: [
            ("https://doi.org/10.1000/ABC", "10.1000/abc"),
            ("http:/dx.doi.org/10.1000/abc", "10.1000/abc"),
            ("doi-org.proxy.example.edu/10.1000/abc", "10.1000/abc"),
            ("https://login.example.edu/login?url=https%3A%2F%2Fdoi.org%2F10.1000%2Fabc", "10.1000/abc"),
            ("info:doi/10.1000/abc", "10.1000/abc"),
            ("urn:doi:10.1000/abc", "10.1000/abc"),
            ("DOI: https://doi.org/doi:10.1000/abc", "10.1000/abc"),
            ("10.1000/abc [doi]", "10.1000/abc"),
            ("\u{FEFF}10.1000/a\u{200B}b\u{00AD}c\u{A0}", "10.1000/abc"),
            ("１０．１０００／ａｂｃ", "10.1000/abc"),
            ("10.1000\u{2044}abc", "10.1000/abc"),
            ("10.1000/a\u{2010}b", "10.1000/a-b"),
            ("10.1000/a（b）", "10.1000/a（b）"),
            ("10.1000/a&amp;lt;1:b&amp;gt;2", "10.1000/a<1:b>2"),
            ("10.1000%2Fabc%25", "10.1000/abc%"),
            ("(10.1000/abc)", "10.1000/abc"), ("10.1000/abc)", "10.1000/abc"), ("10.1000/a(bc)", "10.1000/a(bc)"),
            ("\"10.1000/abc\"", "10.1000/abc"), ("<https://doi.org/10.1000/abc>", "10.1000/abc"),
            ("{10.1007/978-3-540-24676-3\\_14}", "10.1007/978-3-540-24676-3_14"),
            ("https://doi.org/10.1000/abc?x=1#y", "10.1000/abc"), ("https://doi.org/10.1000/abc%23y", "10.1000/abc#y"),
            ("10. 1000/abc", "10.1000/abc"), ("10.1000/abc.", "10.1000/abc."),
            ("https://www.example.org/doi/full/10.1000/abc1", "10.1000/abc1"),
        ])
    func removes(_ written: String, name: String) {
        #expect(DOI(canonicalizing: written)?.name == name)
    }

    @Test(
        "rejects what is not one DOI",
        arguments: [
            ("", DOIFault.Reason.empty), ("10.1000/", .noSuffix), ("1016/j.cnp", .noPrefix),
            ("a10.1000/182", .noPrefix),
            ("10.1000/a b", .whiteSpace), ("10.a1/b", .badPrefix), ("10..1000/b", .badPrefix),
            ("10/2021/01", .badPrefix), ("10.1000/a\u{FFFD}b", .unprintable), ("doi:", .noPrefix),
        ])
    func rejects(_ written: String, reason: DOIFault.Reason) {
        let fault = #expect(throws: DOIFault.self) { try DOIReading(written) }
        #expect(fault?.reason == reason)
    }

    @Test(
        "keeps shortDOIs short",
        arguments: [("10/GF4GQC", "10/gf4gqc"), ("https://doi.org/d8dn", "10/d8dn"), ("doi:10/gf4gqc", "10/gf4gqc")])
    func keepsShort(_ written: String, name: String) {
        #expect(ShortDOI(canonicalizing: written)?.name == name)
        #expect(DOI(canonicalizing: written) == nil)
    }

    @Test("names the rules that fired, the last of them giving the name")
    func namesRules() throws {
        let reading = try DOIReading(" https://doi.org/10.1000%2FABC ")
        #expect(reading.steps.map(\.rule) == [.blankRemoved, .resolverRemoved, .percentDecoded, .lowerCase])
        #expect(reading.steps.last?.result == reading.name)
    }

    @Test("writes an address that leads back to the name")
    func writesAddress() throws {
        let doi = try #require(DOI(canonicalizing: "10.1002/(sici)1(1999)4:5<9::aid-m1>3.0.co;2-#"))
        #expect(doi.url == "https://doi.org/10.1002/(sici)1(1999)4:5%3C9::aid-m1%3E3.0.co;2-%23")
        #expect(DOI(canonicalizing: doi.url) == doi)
    }

    @Test("reading a name again gives the name, whatever was written")
    func isIdempotent() throws {
        var generator = SeededGenerator(seed: 61)
        let pieces = [
            "10.", "1000", "/", "A", "b", "(", ")", "<", ">", "&lt;", "&amp;", "%", "25", "2F", "%3C", ";", "é",
            "\u{FFFD}",
            " ", "#", "?", "doi:", "https://doi.org/", "{", "\\_", "\u{2010}", "．", "\"", "10/", "[doi]", ".full",
        ]
        var read = 0
        for _ in 0..<20_000 {
            let text =
                (Bool.random(using: &generator) ? "10.1000/" : "")
                + (0..<Int.random(in: 0...10, using: &generator))
                .compactMap { _ in pieces.randomElement(using: &generator) }.joined()
            guard let reading = try? DOIReading(text), !reading.name.contains(" ") else { continue }
            read += 1
            let again = try DOIReading(reading.name)
            #expect(again.name == reading.name && again.steps.isEmpty, "\(text)")
        }
        #expect(read > 1000)
    }
}
