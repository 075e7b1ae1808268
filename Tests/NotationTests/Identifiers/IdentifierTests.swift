import Notation
import TestSupport
import Testing

@Suite("Identifiers with check digits")
struct IdentifierTests {
    @Test(
        "reads one ISSN with its labels",
        arguments: [
            ("1664-042X", "1664-042X"), ("1664042x", "1664-042X"), ("1664\u{2013}042X (Electronic)", "1664-042X"),
            ("12345679 (ISSN)", "1234-5679"), ("e-ISSN: 1664-042X", "1664-042X"), ("urn:ISSN:1664-042X", "1664-042X"),
            ("https://portal.issn.org/resource/ISSN/1664-042X", "1664-042X"), ("1664-0421", nil), ("1664-042", nil),
            ("16640-042X", nil), ("1664-042X 0020-7209", nil), ("see 1664-042X", nil), ("", nil),
        ])
    func readsISSN(_ written: String, expected: String?) { #expect(ISSN.canonical(written) == expected) }

    @Test("lists the ISSNs of a line with their media, valid or not")
    func listsISSNs() {
        let entries = ISSN.entries(in: "1664-042X (Print) 1234-5678 (electronic); 12345679")
        #expect(entries.map(\.written) == ["1664-042X", "1234-5678", "12345679"])
        #expect(entries.map(\.canonical) == ["1664-042X", nil, "1234-5679"])
        #expect(entries.map(\.label) == ["Print", "Electronic", nil])
    }

    @Test(
        "reads one ISBN with its labels",
        arguments: [
            ("978-0-306-40615-7", "9780306406157"), ("ISBN 0-306-40615-2", "0306406152"), ("080442957x", "080442957X"),
            ("9780306406157 (pbk)", "9780306406157"), ("ISBN-13: 978 0 306 40615 7", "9780306406157"),
            ("978-0-306-40615-8", nil), ("977-0-306-40615-7", nil), ("0-306-40615", nil), ("", nil),
        ])
    func readsISBN(_ written: String, expected: String?) { #expect(ISBN.canonical(written) == expected) }

    @Test("lists the ISBNs of a line, also where only a blank parts them")
    func listsISBNs() {
        let entries = ISBN.entries(in: "9780306406157 0306406152; 978-0-306-40615-8")
        #expect(entries.map(\.canonical) == ["9780306406157", "0306406152", nil])
    }

    @Test(
        "reads an ORCID iD in its spellings",
        arguments: [
            ("0000-0002-1825-0097", "0000-0002-1825-0097"),
            ("https://orcid.org/0000-0002-1694-233x", "0000-0002-1694-233X"),
            ("orcid.org/0000-0002-1825-0097/", "0000-0002-1825-0097"),
            ("ORCID iD: 0000000218250097", "0000-0002-1825-0097"),
            ("0000  0002  1825  0097", "0000-0002-1825-0097"),
            ("(ORCID: 0000\u{2010}0002\u{2010}1825\u{2010}0097)", "0000-0002-1825-0097"),
            ("0000-0002-1825-0098", nil), ("0000-0002-1825-009", nil), ("0000-0002-1825-00977", nil), ("", nil),
        ])
    func readsORCID(_ written: String, expected: String?) { #expect(ORCID.canonical(written) == expected) }

    @Test(
        "reads a PMID in its spellings",
        arguments: [
            ("23245678", "23245678"), ("PMID: 23245678", "23245678"), ("23245678 [pmid]", "23245678"),
            ("https://pubmed.ncbi.nlm.nih.gov/23245678/", "23245678"), ("MEDLINE:23245678", "23245678"),
            ("https://www.ncbi.nlm.nih.gov/pubmed/23245678?dopt=Abstract", nil), ("0023", "23"), ("0", nil),
            ("PMC3560481", nil), ("123456789", nil), ("10.1000", nil), ("", nil),
        ])
    func readsPMID(_ written: String, expected: String?) { #expect(PMID.canonical(written) == expected) }

    @Test(
        "reads a PMCID in its spellings",
        arguments: [
            ("PMC3560481", "PMC3560481"), ("pmc 3560481", "PMC3560481"), ("PMCID: PMC3560481", "PMC3560481"),
            ("3560481", "PMC3560481"), ("PMC3560481.2", "PMC3560481"),
            ("https://www.ncbi.nlm.nih.gov/pmc/articles/PMC3560481/", "PMC3560481"), ("PMC", nil), ("XPMC12", nil),
            ("", nil),
        ])
    func readsPMCID(_ written: String, expected: String?) { #expect(PMCID.canonical(written) == expected) }

    @Test(
        "reads an arXiv identifier and its DOI",
        arguments: [
            ("arXiv:2106.12345v2", "2106.12345v2", "10.48550/arxiv.2106.12345"),
            ("https://arxiv.org/pdf/2106.12345.pdf", "2106.12345", "10.48550/arxiv.2106.12345"),
            ("2106.12345 [q-bio.NC]", "2106.12345", "10.48550/arxiv.2106.12345"),
            ("math.GT/0309136", "math/0309136", "10.48550/arxiv.math/0309136"), ("2113.12345", nil, nil),
            ("2106.123", nil, nil),
            ("10.1000/0309136", nil, nil), ("", nil, nil),
        ])
    func readsArXiv(_ written: String, id: String?, doi: String?) {
        #expect(ArXivID.canonical(written) == id)
        #expect(ArXivID.doi(of: written) == doi)
    }

    @Test("whatever is written, a canonical form stays as it is")
    func isIdempotent() {
        let readers: [@Sendable (String) -> String?] = [
            ISSN.canonical, ISBN.canonical, ORCID.canonical, PMID.canonical, PMCID.canonical, ArXivID.canonical,
        ]
        let pieces = [
            "0000", "0002", "1825", "0097", "1664", "042X", "-", " ", "PMC", "978", "/", "2106", ".", "v1", "é", "issn",
            "(", "x",
        ]
        var generator = SeededGenerator(seed: 63)
        for _ in 0..<4000 {
            let text = (0..<Int.random(in: 0...8, using: &generator))
                .compactMap { _ in pieces.randomElement(using: &generator) }.joined()
            for canonical in readers {
                guard let value = canonical(text) else { continue }
                #expect(canonical(value) == value)
            }
            for entry in ISSN.entries(in: text) + ISBN.entries(in: text) { #expect(!entry.written.isEmpty) }
        }
    }
}
