import ArticleTree
import Bibliography
import Testing

@testable import Readers

@Suite struct BibTeXInheritanceTests {
    @Test("A chapter takes its book's title as booktitle, its publisher and its year, not its DOI")
    func crossref() throws {
        let reading = try BibTeXReading(
            """
            @incollection{c, author = {A, B}, title = {Chapter}, crossref = {B1}}
            @collection{b1, editor = {E, F}, title = {Book}, subtitle = {All}, publisher = {P}, date = {2019}, doi = {10.1/b}}
            """)
        #expect(reading.texts(.articleTitle) == ["Chapter"])
        #expect(reading.texts(.journalTitle) == ["Book: All"])
        #expect(reading.texts(.publisherName) == ["P"])
        #expect(reading.texts(.year) == ["2019"])
        #expect(reading.texts(.surname) == ["A", "E"])
        #expect(reading.texts(.articleId).isEmpty)
        #expect(reading.codes.isEmpty)
    }

    @Test("The child's own fields win, under any of their names")
    func ownFields() throws {
        let reading = try BibTeXReading(
            """
            @inproceedings{c, title = {T}, booktitle = {Own}, year = 2001, crossref = {p}}
            @proceedings{p, title = {P}, booktitle = {Q}, date = {2000-05}, address = {Rome}}
            """)
        #expect(reading.texts(.journalTitle) == ["Own"])
        #expect(reading.texts(.year) == ["2001"])
        #expect(reading.texts(.month).isEmpty)
        #expect(reading.texts(.publisherLoc).isEmpty == false)
    }

    @Test("A parent's booktitle beats its title")
    func parentBooktitle() throws {
        let reading = try BibTeXReading(
            "@inproceedings{c, title = {T}, crossref = {p}} @proceedings{p, title = {P}, booktitle = {Q}}")
        #expect(reading.texts(.journalTitle) == ["Q"])
    }

    @Test("A parent may be named by an alias of its key")
    func alias() throws {
        let reading = try BibTeXReading(
            "@incollection{c, title = {T}, crossref = {other}} @collection{p, ids = {old, other}, title = {P}}")
        #expect(reading.texts(.journalTitle) == ["P"])
        #expect(reading.codes.isEmpty)
    }

    @Test("xdata lends fields and is no record; it may be nested, listed and granular")
    func xdata() throws {
        let reading = try BibTeXReading(
            """
            @xdata{pub, publisher = {P}, location = {L}, xdata = {more}} @xdata{more, series = {S}, author = {One, A and Two, B}}
            @book{b, title = {T}, xdata = {pub, none}, editor = {xdata=more-author-2}}
            """)
        #expect(reading.records.map(\.source.id) == ["b"])
        #expect(reading.texts(.publisherName) == ["P"])
        #expect(reading.texts(.seriesTitle) == ["S"])
        #expect(reading.texts(.surname).sorted() == ["One", "Two", "Two"])
        #expect(reading.codes == [.bibtexMissingParent])
    }

    @Test("Cycles end and are reported", arguments: ["crossref", "xdata"])
    func cycles(field: String) throws {
        let reading = try BibTeXReading(
            """
            @book{a, title = {A}, \(field) = {b}} @book{b, title = {B}, publisher = {P}, \(field) = {a}}
            @book{s, title = {S}, \(field) = {s}}
            """)
        #expect(reading.records.count == 3)
        #expect(reading.texts(.publisherName) == ["P"])
        #expect(reading.codes == [.bibtexCyclicParent, .bibtexCyclicParent, .bibtexCyclicParent])
    }

    @Test("A missing parent is reported, and xref lends nothing")
    func missing() throws {
        let reading = try BibTeXReading(
            "@inbook{a, title = {A}, crossref = {no}} @inbook{b, title = {B}, xref = {c}} @book{c, title = {C}}")
        #expect(reading.codes == [.bibtexMissingParent])
        #expect(reading.texts(.journalTitle, record: 1).isEmpty)
    }
}
