import Bibliography
import Testing

@testable import Readers

@Suite struct WebOfScienceTests {
    private func read(_ lines: String, type: String = "J") throws -> Reference {
        try #require(try TaggedReading("PT \(type)\n\(lines)\nER\n", WebOfScience.self).references.first)
    }

    @Test func `a record stands where the model has its fields`() throws {
        let reading = try TaggedReading(sample, WebOfScience.self)
        #expect(reading.codes.isEmpty)
        let article = try #require(reading.references.first)
        #expect(reading.references.count == 2)
        #expect(article.id == "WOS:000400000000001")
        #expect(article.source.database == "Web of Science")
        #expect(article.source.lines == 3...61)
        #expect(article.type == .articleJournal)
        #expect(article.title == "Rest after exertion in a long illness: a study over two days")
        #expect(
            article.names == [
                "author: Müller, Anna M.", "author: Raaij, Jan", "author: Rest Study Group", "editor: Adams, B",
            ])
        #expect(article.contributors[0].affiliations.map(\.text) == ["Univ Ulm, Ulm, Germany", "A Clin, Ulm, Germany"])
        #expect(article.contributors[1].affiliations.map(\.text) == ["Univ Ulm, Ulm, Germany"])
        #expect(article.contributors[0].orcid == "0000-0002-1825-0097")
        #expect(article.contributors.map(\.isCorresponding) == [true, false, false, false])
        #expect(article.contributors[0].email == "a@clinic.example")
        #expect(article.container.title == "JOURNAL OF REST")
        #expect(article.container.abbreviation == "J. Rest")
        #expect(article.container.collectionTitle == "Rest Series")
        #expect(article.container.eventTitle == "2nd Meeting on Rest")
        #expect(article.container.issn == ["1664-042X", "0028-0836"])
        #expect(article.container.publisher == "REST PRESS" && article.container.publisherPlace == "ULM")
        #expect(article.publicationTypes == ["Article", "Proceedings Paper"])
        #expect(article.issued == PartialDate(year: 2019, month: 5, day: 15))
        #expect(article.online == PartialDate(year: 2019, month: 4))
        #expect(article.volume == "12" && article.issue == "3" && article.page == "123-130")
        #expect(article.language == "en")
        #expect(article.identifiers.doi == "10.1234/rest.2019.7")
        #expect(article.identifiers.pmid == "31000001")
        #expect(article.identifiers.others == [Identifier("wos", "WOS:000400000000001")])
        #expect(article.abstract.text == "We rested. Sleep helped (p < 0.05).")
        #expect(
            article.keywords == [
                Keyword("exertion", kind: "author-keywords"), Keyword("long rest", kind: "author-keywords"),
                Keyword("CHRONIC-FATIGUE-SYNDROME", kind: "keywords-plus"), Keyword("SLEEP", kind: "keywords-plus"),
            ])
        #expect(
            article.funding == [
                Funding(funder: "Rest Fund", awards: ["R1", "R2"]), Funding(funder: "German Research Foundation"),
            ])
        #expect(article.rest.contains("CR=Doe J, 2001, J REST, V1, P1, DOI 10.1234/b\nRoe J, 2002, J SLEEP"))
        #expect(article.rest.contains("TC=4") && article.rest.contains("WC=Clinical Neurology; Physiology"))
        #expect(article.rest.contains("CY=MAY 02-04, 2018") && article.rest.contains("J9=J REST"))
        #expect(!article.rest.contains { $0.hasPrefix("C1=") || $0.hasPrefix("OI=") || $0.hasPrefix("EM=") })
    }

    @Test(
        "the type is told by PT and DT",
        arguments: [
            ("J", "DT Article", .articleJournal), ("J", "DT Article; Proceedings Paper", .articleJournal),
            ("J", "DT Proceedings Paper", .paperConference), ("C", "DT Proceedings Paper", .paperConference),
            ("S", "DT Article; Book Chapter", .chapter), ("S", "DT Proceedings Paper", .paperConference),
            ("B", "DT Article; Book Chapter\nTI A\nSO B", .chapter), ("B", "DT Book\nTI A\nSO A", .book),
            ("B", "TI A b.\nSO A B", .book), ("P", "DT Patent", .patent), ("J", "DT Preprint", .article),
            ("X", "TI A", .document),
        ] as [(String, String, ReferenceType)])
    func types(_ kind: String, _ lines: String, _ type: ReferenceType) throws {
        #expect(try read(lines, type: kind).type == type)
    }

    @Test(
        "dates of PD complete the year",
        arguments: [
            ("PD DEC 16 2020\nPY 2020", PartialDate(year: 2020, month: 12, day: 16)),
            ("PD MAY 15\nPY 2017", PartialDate(year: 2017, month: 5, day: 15)),
            ("PD 2020-Dec\nPY 2020", PartialDate(year: 2020, month: 12)), ("PY 2011", PartialDate(year: 2011)),
            ("PD FEB\nPY 2011", PartialDate(year: 2011, month: 2)),
            ("PD 1998, thesis publ. 1997\nPY 1998", PartialDate(year: 1998)),
            (
                "PD JAN-FEB 2013\nPY 2013",
                {
                    var date = PartialDate(year: 2013, month: 1)
                    date.end = PartialDate.Point(year: 2013, month: 2)
                    return date
                }()
            ),
        ])
    func dates(_ lines: String, _ date: PartialDate) throws {
        #expect(try read(lines).issued == date)
    }

    @Test(
        "pages are first and last, a range or an article number",
        arguments: [
            ("BP 12\nEP 19", "12-19"), ("BP 12\nEP 12", "12"), ("PS 221-230\nBP 221\nEP 230", "221-230"),
            ("PS 221-230", "221-230"), ("AR UNSP 1722034", "1722034"), ("AR e12", "e12"), ("BP 1\nEP 9\nAR 7", "1-9"),
        ])
    func pages(_ lines: String, _ page: String) throws {
        #expect(try read(lines).page == page)
    }

    @Test(
        "accession numbers say whose they are",
        arguments: [
            ("UT WOS:0001", "Web of Science", Identifier("wos", "WOS:0001"), nil),
            ("UT ISI:0001", "Web of Science", Identifier("wos", "ISI:0001"), nil),
            ("UT MEDLINE:31858815", "MEDLINE", nil, "31858815"),
            ("UT BIOSIS:PREV1", "BIOSIS", Identifier("biosis", "BIOSIS:PREV1"), nil),
        ] as [(String, String, Identifier?, String?)])
    func accession(_ line: String, _ database: String, _ other: Identifier?, _ pmid: String?) throws {
        let reference = try read(line)
        #expect(reference.source.database == database)
        #expect(reference.identifiers.others == [other].compactMap(\.self))
        #expect(reference.identifiers.pmid == pmid)
    }

    @Test func `book authors, groups and a book's DOI go to the book`() throws {
        let chapter = try read("AU Li, B\nBA Wang, Z\nBF Wang, Zhi\nTI A\nSO B\nDI 10.1234/a\nD2 10.1234/b", type: "B")
        #expect(chapter.names == ["author: Li, B", "container-author: Wang, Zhi"])
        #expect(chapter.identifiers.doi == "10.1234/a" && chapter.identifiers.others.isEmpty)
        #expect(chapter.rest == ["D2=10.1234/b"])
        let book = try read("BA Wang, Z\nTI A\nSO A\nD2 10.1234/b", type: "B")
        #expect(book.names == ["author: Wang, Z"])
        #expect(book.identifiers.doi == "10.1234/b")
        #expect(book.container.title == nil)
    }

    @Test func `lines need no indent, and an address may stand behind a name`() throws {
        let reference = try read(
            "TI Importance of rest as a basal resource for two benthic\nconsumers in arctic lakes\n"
                + "AU Medvedeva, Cassandra A. (cas@lab.example)\nHersh, Anne E.\nSO Lakes")
        #expect(reference.title == "Importance of rest as a basal resource for two benthic consumers in arctic lakes")
        #expect(reference.names == ["author: Medvedeva, Cassandra A.", "author: Hersh, Anne E."])
        #expect(reference.contributors[0].email == "cas@lab.example")
    }

    @Test func `an address without names is the only author's, else it is kept`() throws {
        #expect(try read("AU Li, B\nC1 Univ Ulm, Ulm").contributors[0].affiliations.map(\.text) == ["Univ Ulm, Ulm"])
        #expect(try read("AU Li, B\n   Wang, Z\nC1 Univ Ulm, Ulm").rest == ["C1=Univ Ulm, Ulm"])
    }

    @Test func `INSPEC's records are read in its own way`() throws {
        let record = try read(
            "AN 9\nTI Optical rest of beta -BaB/sub 2/O/sub 4 / and/or LiNbO/sub 3/\nAU James Brown\n   Li, B.\nPY 2006\nDE rest\n"
                + "PD 07 2006\nBP 41103-1\nEP 41103-41103-3\nPS 41103-1-3\nID 0003-6951/2006],[10.1234/1.2234275]\nUT INSPEC:9"
        )
        #expect(record.title == "Optical rest of beta -BaB2O4 and/or LiNbO3")
        #expect(record.names == ["author: Brown, James", "author: Li, B."])
        #expect(record.issued == PartialDate(year: 2006, month: 7))
        #expect(record.page == "41103-1-3")
        #expect(record.identifiers.doi == "10.1234/1.2234275" && record.identifiers.doiOrigin == "ID")
        #expect(record.keywords == [Keyword("rest", kind: "DE")])
    }

    @Test(
        "RP names who corresponds",
        arguments: [
            ("Li, B (reprint author), A Clin, Ulm.", ["Li, B"]), ("Li, B, A Clin, Ulm.", ["Li, B"]),
            (
                "Li, B; Wang, Z (corresponding author), A.; Doe, J (corresponding author), B.",
                ["Li, B", "Wang, Z", "Doe, J"]
            ),
            ("(", []), ("", [""]),
        ])
    func correspondence(_ text: String, _ names: [String]) {
        #expect(WebOfScience.correspondingNames(text) == names)
    }

    @Test(
        "funders have their numbers in brackets",
        arguments: [
            ("NIH [R1; R2]; DFG", [Funding(funder: "NIH", awards: ["R1", "R2"]), Funding(funder: "DFG")]),
            ("A [x] B [1, 2]", [Funding(funder: "A [x] B", awards: ["1", "2"])]),
            ("[1]", [Funding(funder: nil, awards: ["1"])]),
        ])
    func grants(_ text: String, _ funding: [Funding]) {
        #expect(WebOfScience.grants(text) == funding)
    }

    @Test func `no name is lost where full and short ones are not as many`() throws {
        let reference = try read("AU Li, B\n   Wang, Z\nAF Li, Bo")
        #expect(reference.names == ["author: Li, B", "author: Wang, Z"])
        #expect(reference.rest == ["AF=Li, Bo"])
        #expect(
            try read("AU Joffe, Hadine; Hall, Janet E").names == ["author: Joffe, Hadine", "author: Hall, Janet E"])
    }

    @Test func `patents have their number where RIS has it`() throws {
        let patent = try read("TI A\nPN US 07967789\nAE A Company\nUT BIOSIS:P1", type: "P")
        #expect(patent.issue == "US 07967789")
        #expect(patent.rest == ["AE=A Company"])
    }

    @Test(
        "what is missing around a record is said",
        arguments: [
            ("PT J\nTI A\nPT J\nTI B\nER\nEF\n", 2, ["2:tagged-missing-end"]),
            ("PT J\nTI A\nER\n\nTI B\nER\nEF\n", 2, ["5:tagged-missing-start"]),
            ("FN X\nVR 1.0\nPT J\nTI A\nER\nEF\nFN X\nVR 1.0\nPT J\nTI B\nER\nEF", 2, []),
            ("some text\nPT J\nTI A\nER\n\nmore\nmore\nEF", 1, ["1:tagged-stray-text", "6:tagged-stray-text"]),
            ("PT Q\nTI A\nER", 1, ["1:tagged-unknown-type"]), ("PT J\nER\nPT J\nTI B\nER", 2, ["1:record-empty"]),
            ("PT J\nTI A\n\nAB B\nER\n", 1, []), ("ER\nEF\n", 0, ["1:tagged-stray-text"]),
        ])
    func faults(_ text: String, _ count: Int, _ codes: [String]) throws {
        let reading = try TaggedReading(text, WebOfScience.self)
        #expect(reading.records.count == count)
        #expect(reading.codes == codes)
    }

    private var sample: String {
        """
        FN Clarivate Analytics Web of Science
        VR 1.0
        PT J
        AU Muller, AM
           van Raaij, J
        AF Müller, Anna M.
           van Raaij, Jan
        CA Rest Study Group
        BE Adams, B
        TI Rest after exertion in a long illness: a study over
           two days
        SO JOURNAL OF REST
        SE Rest Series
        LA English
        DT Article; Proceedings Paper
        CT 2nd Meeting on Rest
        CY MAY 02-04, 2018
        DE exertion; long
           rest
        ID CHRONIC-FATIGUE-SYNDROME; SLEEP
        AB We rested. Sleep
           helped (p < 0.05).
        C1 [Muller, A. M.; van Raaij, Jan] Univ Ulm, Ulm, Germany.
           [Muller, AM] A Clin, Ulm, Germany.
        RP Muller, AM (corresponding author), A Clin, Ulm, Germany.
        EM a@clinic.example
        RI Muller, Anna/A-1009-2008
        OI Müller, Anna M./0000-0002-1825-0097
        FU Rest Fund [R1, R2]; German Research
           Foundation
        FX We thank all.
        CR Doe J, 2001, J REST, V1, P1, DOI 10.1234/b
           Roe J, 2002, J SLEEP
        NR 2
        TC 4
        Z9 4
        PU REST PRESS
        PI ULM
        PA 1 A ST, ULM, GERMANY
        SN 1664-042X
        EI 0028-0836
        J9 J REST
        JI J. Rest
        PD MAY 15
        PY 2019
        VL 12
        IS 3
        BP 123
        EP 130
        DI 10.1234/rest.2019.7
        EA APR 2019
        PG 8
        WC Clinical Neurology; Physiology
        SC Neurosciences & Neurology
        GA IA1AA
        UT WOS:000400000000001
        PM 31000001
        OA Green
        HC Y
        DA 2020-01-01
        ER

        PT J
        TI Sleep
        ER

        EF
        """
    }
}
