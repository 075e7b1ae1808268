import Bibliography
import Normalization
import Testing

@Suite("Identifier normalization")
struct IdentifierNormalizerTests {
    @Test("canonicalizes each identifier and writes down each rule")
    func canonicalizes() {
        var identifiers = Identifiers()
        identifiers.doi = "https://doi.org/10.1000/ABC1"
        identifiers.pmid = "PMID: 123"
        identifiers.pmcid = "3560481"
        identifiers.others = [
            Identifier("doi", "doi:10.1000/abc1"), Identifier("arxiv", "arXiv:2106.12345"), Identifier("pii", "S1"),
        ]
        var normalizer = IdentifierNormalizer()
        normalizer.normalize(&identifiers)
        #expect(identifiers.doi == "10.1000/abc1")
        #expect(identifiers.pmid == "123")
        #expect(identifiers.pmcid == "PMC3560481")
        #expect(identifiers.others == [Identifier("arxiv", "2106.12345"), Identifier("pii", "S1")])
        #expect(
            normalizer.changes.map(\.rule) == [
                "doi-resolver-removed", "doi-lower-case", "pmid-canonical", "pmcid-canonical", "doi-label-removed",
                "identifier-repeated", "arxiv-canonical",
            ])
        #expect(normalizer.changes[1].from == "10.1000/ABC1")
        #expect(normalizer.notes.isEmpty)
        var again = IdentifierNormalizer()
        again.normalize(&identifiers)
        #expect(again.changes.isEmpty)
    }

    @Test(
        "takes a repair only where it can't be another work, and notes both",
        arguments: [
            ("10.1000/abc1/abstract", "10.1000/abc1", IdentifierNote.Kind.repaired),
            ("10.1000/abc1.", "10.1000/abc1.", .repairOffered),
            ("unknown", "unknown", .invalid),
        ])
    func repairs(_ written: String, doi: String, kind: IdentifierNote.Kind) {
        var identifiers = Identifiers()
        identifiers.doi = written
        var normalizer = IdentifierNormalizer()
        normalizer.normalize(&identifiers)
        #expect(identifiers.doi == doi)
        #expect(normalizer.notes.map(\.kind) == [kind])
        #expect(normalizer.changes.count == (kind == .repaired ? 1 : 0))
    }

    @Test("sorts ISSNs and ISBNs, splits lines of several and keeps what is not valid")
    func sortsNumbers() {
        var container = Container()
        container.issn = ["1664042X (ISSN)", "978-0-306-40615-7", "1234-5679 (Print) 1664-042X", "1234-5678"]
        container.isbn = ["odd"]
        var normalizer = IdentifierNormalizer()
        normalizer.normalize(&container)
        #expect(container.issn == ["1664-042X", "1234-5679", "1234-5678"])
        #expect(container.isbn == ["9780306406157", "odd"])
        #expect(normalizer.notes.map(\.value) == ["1234-5678", "odd"])
        #expect(normalizer.changes.map(\.field) == ["container.issn", "container.isbn"])
        var again = IdentifierNormalizer()
        again.normalize(&container)
        #expect(again.changes.isEmpty)
    }

    @Test("removes an ORCID iD with a wrong check digit")
    func removesWrongORCID() {
        var contributors = [
            Contributor(PersonName(family: "Ito"), orcid: "https://orcid.org/0000-0002-1825-0097"),
            Contributor(PersonName(family: "Ada"), orcid: "0000-0002-1825-0098"),
        ]
        var normalizer = IdentifierNormalizer()
        normalizer.normalize(&contributors)
        #expect(contributors.map(\.orcid) == ["0000-0002-1825-0097", nil])
        #expect(normalizer.changes.map(\.rule) == ["orcid-canonical", "orcid-invalid-removed"])
    }
}
