import ArticleTree
import Bibliography
import Testing

@testable import Readers

@Suite struct BibTeXArticleTests {
    private func tree(_ fields: String, type: String = "article") throws -> BibTeXReading {
        try BibTeXReading("@\(type){key, \(fields)}")
    }

    @Test("An article's fields stand where JATS has them")
    func article() throws {
        let reading = try tree(
            """
            author = {Garc{\\'i}a, Ana and {ME and CFS Group} and others}, title = {Low {NK} cells},
            journal = {J. Test Med.}, year = 2021, month = mar, volume = {5}, number = {2}, pages = {10--19},
            doi = {10.1000/abc}, issn = {1479-5876}, keywords = {fatigue, pain}, abstract = {One.\n\nTwo.}, langid = {ngerman}
            """)
        #expect(reading.codes.isEmpty)
        #expect(
            reading.tree.hasSuffix(
                """
                <article specific-use="article-journal" xml:lang="de" xmlns:xlink="http://www.w3.org/1999/xlink"><front>\
                <journal-meta><journal-title-group><journal-title>J. Test Med.</journal-title></journal-title-group>\
                <issn>1479-5876</issn></journal-meta><article-meta><article-id pub-id-type="doi">10.1000/abc</article-id>\
                <title-group><article-title>Low NK cells</article-title></title-group>\
                <contrib-group><contrib contrib-type="author"><name><surname>García</surname>\
                <given-names>Ana</given-names></name></contrib>\
                <contrib contrib-type="author"><collab>ME and CFS Group</collab></contrib></contrib-group>\
                <pub-date date-type="issued"><month>3</month><year>2021</year></pub-date>\
                <volume>5</volume><issue>2</issue><page-range>10-19</page-range>\
                <abstract><p>One.</p><p>Two.</p></abstract>\
                <kwd-group><kwd>fatigue</kwd><kwd>pain</kwd></kwd-group>\
                <custom-meta-group><custom-meta specific-use="reference"><meta-name>protectedTitlePart</meta-name>\
                <meta-value>NK</meta-value></custom-meta>\
                <custom-meta specific-use="reference"><meta-name>hasMoreContributors</meta-name>\
                <meta-value>true</meta-value></custom-meta></custom-meta-group></article-meta></front></article>

                """))
    }

    @Test(
        "Dates come from date or from year, month and day",
        arguments: [
            ("date = {2020-05-17}", ["2020"], ["5"], ["17"]), ("year = {2020}, month = {May}", ["2020"], ["5"], []),
            ("year = 2020, month = 12 # \"~\" # jan", ["2020"], ["1"], ["12"]),
            ("year = {2020}, date = {2019-01}", ["2019"], ["1"], []), ("year = {{2014}}", ["2014"], [], []),
            ("year = 2020, month = 5, day = 7", ["2020"], ["5"], ["7"]),
        ])
    func dates(fields: String, year: [String], month: [String], day: [String]) throws {
        let reading = try tree("title = {T}, " + fields)
        #expect(reading.texts(.year) == year)
        #expect(reading.texts(.month) == month)
        #expect(reading.texts(.day) == day)
    }

    @Test(
        "Ranges, open ends and doubts stand in the date attribute",
        arguments: [
            ("2014-05-17/2014-06-02", "2014-05-17/2014-06-02"), ("2014/", "2014/.."), ("1999~", "1999~"),
        ])
    func ranges(date: String, expected: String) throws {
        #expect(try tree("date = {\(date)}").tree.contains("iso-8601-date=\"\(expected)\""))
    }

    @Test("A text in place of a year is kept")
    func literalYear() throws {
        let reading = try tree("title = {T}, year = {in press}")
        #expect(reading.texts(.stringDate) == ["in press"])
    }

    @Test(
        "Identifiers are found in their own fields and in others",
        arguments: [
            ("doi = {10.1/\\_x}", "<article-id pub-id-type=\"doi\">10.1/_x</article-id>"),
            (
                "doi = {\\url{https://doi.org/10.1000/x}}",
                "<article-id pub-id-type=\"doi\">https://doi.org/10.1000/x</article-id>"
            ),
            ("url = {https://doi.org/10.1000/x%20y}", "specific-use=\"url\""),
            ("note = {see doi: 10.1000/x.}", "specific-use=\"note\">10.1000/x<"),
            ("eprint = {2106.12345}, archivePrefix = {arXiv}", "<article-id pub-id-type=\"arxiv\">2106.12345<"),
            ("eprint = {123456}, eprinttype = {pubmed}", "<article-id pub-id-type=\"pmid\">123456<"),
            ("pmid = {123456}", "<article-id pub-id-type=\"pmid\">123456<"),
            ("pmcid = {PMC12}", "pub-id-type=\"pmcid\">PMC12<"),
            ("isbn = {978-3-16-148410-0}", "<isbn>978-3-16-148410-0</isbn>"),
        ])
    func identifiers(fields: String, expected: String) throws {
        #expect(try tree("title = {T}, " + fields).tree.contains(expected))
    }

    @Test("An address is kept as it is, unless it repeats the DOI")
    func links() throws {
        let reading = try tree("url = {http://x.org/a%20b_c~d\\&e}, doi = {10.1000/x}")
        #expect(reading.tree.contains("xlink:href=\"http://x.org/a%20b_c~d&amp;e\""))
        #expect(try !tree("url = {https://doi.org/10.1000/X}, doi = {10.1000/x}").tree.contains("self-uri"))
    }

    @Test("The number counts issues, or volumes of a series")
    func numbers() throws {
        #expect(try tree("number = 7, series = {S}", type: "book").custom("collectionNumber") == "7")
        #expect(try tree("number = {TR-7}, institution = {I}", type: "techreport").texts(.issue) == ["TR-7"])
        #expect(try tree("number = 7").texts(.issue) == ["7"])
    }

    @Test(
        "Pages have one hyphen, and an article number its own element",
        arguments: [
            ("pages = {1--2}", "<page-range>1-2</page-range>"), ("pages = {1 – 2}", "<page-range>1-2</page-range>"),
            ("pages = {pp. 1-2}", "<page-range>1-2</page-range>"),
            ("pages = {{1}-{2}}", "<page-range>1-2</page-range>"),
            ("eid = {e123}", "<elocation-id>e123</elocation-id>"),
            ("article-number = {99}", "<elocation-id>99</elocation-id>"),
            ("pages = {43+}", "<page-range>43+</page-range>"),
        ])
    func pages(field: String, expected: String) throws {
        #expect(try tree(field).tree.contains(expected))
    }

    @Test(
        "Keywords are parted by semicolons or commas outside braces",
        arguments: [
            ("a, b, {c, d}", ["a", "b", "c, d"]), ("a; b, c", ["a", "b, c"]), ("R{\\&}D, x", ["R&D", "x"]),
            ("a\nb", ["a", "b"]),
        ])
    func keywords(value: String, expected: [String]) throws {
        #expect(try tree("keywords = {\(value)}").texts(.kwd) == expected)
    }

    @Test(
        "What has no place is kept",
        arguments: [
            ("note", "To {\\\"a}ppear", "To äppear"), ("file", ":C\\:\\\\x_y.pdf:PDF", ":C\\:\\\\x_y.pdf:PDF"),
            ("annote", "x", "x"), ("crossref", "missing", "missing"), ("xref", "a_b", "a_b"),
        ])
    func unmapped(name: String, value: String, expected: String) throws {
        #expect(try tree("title = {T}, \(name) = {\(value)}").custom(name) == expected)
    }

    @Test(
        "Types are CSL's",
        arguments: [
            ("inproceedings", "paper-conference"), ("incollection", "chapter"), ("phdthesis", "thesis"),
            ("online", "webpage"),
            ("techreport", "report"), ("misc", "document"), ("nonsense", "document"), ("software", "software"),
        ])
    func types(type: String, expected: String) throws {
        #expect(try tree("title = {T}", type: type).tree.contains("specific-use=\"\(expected)\""))
    }

    @Test(
        "Languages are BCP 47 tags",
        arguments: [
            ("langid = {ngerman}", "de"), ("language = {English}", "en"),
            ("langid = {english}, langidopts = {variant=british}", "en-GB"),
            ("language = {langlatin and langgerman}", "la"), ("language = {eng}", "en"),
            ("language = {pt-br}", "pt-BR"),
        ])
    func languages(field: String, expected: String) throws {
        #expect(try tree(field).tree.contains("xml:lang=\"\(expected)\""))
    }

    @Test("An eight-bit file is read as Windows-1252, or as its header says")
    func encodings() throws {
        let entry: [UInt8] = Array("@misc{k, title = {Caf".utf8) + [0xE9, 0x96] + Array("}}".utf8)
        let guessed = try BibTeXReading(entry)
        #expect(guessed.texts(.articleTitle) == ["Café–"])
        #expect(guessed.codes == [.guessedEncoding])
        let stated = try BibTeXReading(Array("% Encoding: windows-1252\n".utf8) + entry)
        #expect(stated.texts(.articleTitle) == ["Café–"])
        #expect(stated.codes.isEmpty)
    }

    @Test(
        "Lists of publishers and places are biblatex's; in BibTeX an \"and\" belongs to the name",
        arguments: [
            ("publisher = {A and {B and C}}, date = {2020}", "A; B and C"),
            ("publisher = {Taylor and Francis}, year = 2020", "Taylor and Francis"),
        ])
    func publishers(fields: String, expected: String) throws {
        #expect(try tree(fields, type: "book").texts(.publisherName) == [expected])
    }

    @Test("Subtitles follow a colon and additions a period")
    func titles() throws {
        let reading = try tree(
            "title = {Why?}, subtitle = {So}, titleaddon = {A reply}, booktitle = {B}, booksubtitle = {C}",
            type: "inbook")
        #expect(reading.texts(.articleTitle) == ["Why? So. A reply"])
        #expect(reading.texts(.journalTitle) == ["B: C"])
    }
}
