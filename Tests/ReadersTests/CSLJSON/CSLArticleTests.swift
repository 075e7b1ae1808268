import Bibliography
import Testing

@testable import Readers

@Suite struct CSLArticleTests {
    /// Reads one article with these members.
    private func reference(_ members: String, type: String = "article-journal") throws -> Reference {
        let reading = try JSONReading(#"[{"id":"x","type":"\#(type)",\#(members)}]"#)
        return try #require(reading.references.first)
    }

    private func unmapped(_ reference: Reference) -> [String] { reference.unmapped.map { "\($0.name)=\($0.value)" } }

    @Test(
        "texts stand where they belong",
        arguments: CSLArticleTests.textFields)
    func texts(_ members: String, _ field: @Sendable (Reference) -> String?, _ expected: String) throws {
        let reference = try reference(members)
        #expect(field(reference) == expected)
        #expect(unmapped(reference) == [])
    }

    @Test(
        "lists are read in both forms",
        arguments: CSLArticleTests.listFields)
    func lists(_ members: String, _ field: @Sendable (Reference) -> [String], _ expected: [String]) throws {
        #expect(field(try reference(members)) == expected)
    }

    @Test(
        "keywords come from lists and texts",
        arguments: [
            (#""a, b; c""#, ["a, b", "c"]), (#""a, b,c""#, ["a", "b", "c"]), (#"["a, b","c"]"#, ["a, b", "c"]),
            (#""rest""#, ["rest"]), (#""a\nb, c""#, ["a", "b, c"]), (#""""#, []),
        ])
    func keywords(_ value: String, _ expected: [String]) throws {
        #expect(try reference(#""keyword":\#(value)"#).keywords.map(\.text) == expected)
    }

    @Test(
        "abstracts keep their paragraphs and headings",
        arguments: [
            (#"One.\nTwo."#, ["-One.\nTwo."]), (#"<p>One.</p><p>Two.</p>"#, ["-One.\nTwo."]),
            (#"<jats:title>Abstract</jats:title><jats:p>One <jats:italic>x</jats:italic>.</jats:p>"#, ["-One x."]),
            (
                #"<jats:sec><jats:title>Aim:</jats:title><jats:p>One.</jats:p></jats:sec><jats:sec><jats:title>End</jats:title><jats:p>Two.</jats:p></jats:sec>"#,
                ["Aim-One.", "End-Two."]
            ),
            ("p <0.05 and >2", ["-p <0.05 and >2"]),
        ])
    func abstracts(_ text: String, _ expected: [String]) throws {
        let sections = try reference(#""abstract":"\#(text)""#).abstract.sections
        #expect(sections.map { "\($0.label ?? "")-\($0.text)" } == expected)
    }

    @Test func `names of all roles come in the order of the file`() throws {
        let reference = try reference(
            #"""
            "editor":[{"family":"E","given":"A"}],"author":[{"literal":"A Group"},{"family":"B","given":"C"}],
            "original-author":[{"family":"O"}],"chair":[{"family":"H"}],"reviewed-author":[{"family":"R"}],"composer":[]
            """#)
        #expect(
            reference.contributors.map { "\($0.role.rawValue):\($0.name.familyWithParticle)" } == [
                "editor:E", "author:A Group", "author:B", "contributor:O", "contributor:H", "reviewed-author:R",
            ])
    }

    @Test func `Crossref's parts of names are read`() throws {
        let reference = try reference(
            #"""
            "author":[{"given":"A","family":"B","sequence":"first","ORCID":"https://orcid.org/0000-0002-1825-0097",
            "affiliation":[{"name":"A clinic"}]},{"name":"A Group","sequence":"additional"},{"literal":"et al."}]
            """#)
        #expect(reference.contributors.map(\.orcid) == ["0000-0002-1825-0097", nil])
        #expect(reference.contributors[0].affiliations == [Affiliation("A clinic")])
        #expect(reference.contributors[1].name == PersonName(literal: "A Group"))
        #expect(reference.hasMoreContributors)
    }

    @Test func `addresses that only repeat the DOI are left out`() throws {
        #expect(try reference(#""DOI":"10.1234/a","URL":"https://doi.org/10.1234/A""#).links == [])
        #expect(try reference(#""DOI":"10.1234/a","URL":"https://a.example/10.1234/a""#).links.count == 1)
    }

    @Test(
        "a number is an issue's, an article's or the work's own",
        arguments: [("report", "7", nil), ("patent", "7", nil), ("book", "7", nil), ("article-journal", nil, "7")]
            as [(
                String, String?, String?
            )])
    func numbers(_ type: String, _ issue: String?, _ page: String?) throws {
        let reference = try reference(#""number":"7""#, type: type)
        #expect(reference.issue == issue)
        #expect(reference.page == page)
    }

    @Test func `what has no place is kept as it is`() throws {
        let reference = try reference(
            #"""
            "event-place":"Ulm","number-of-pages":206,"categories":["x",{"y":null}],"status":"in press","medium":"",
            "custom":{"short_id":"z","links":[{"url":"https://a.example"}]},"archive":null,"language":"English; French",
            "ISSN":{"x":1},"author":[17]
            """#)
        #expect(
            unmapped(reference) == [
                #"custom={"short_id":"z"}"#, #"ISSN={"x":1}"#, "author=17", "event-place=Ulm", "number-of-pages=206",
                #"categories=["x",{"y":null}]"#, "status=in press", "language=English; French",
            ])
        #expect(reference.links == [Link("https://a.example")])
    }

    @Test(
        "Crossref's dates of print and online are told apart",
        arguments: [
            (#""issued":[[2014,1]],"published-print":[[2014,5]],"published-online":[[2014,1]]"#, "5 1"),
            (#""issued":[[2014,5]],"published-print":[[2014,5]],"published":[[2014,5]]"#, "5 -"),
            (#""issued":[[2014,1]],"published-online":[[2014,1]],"published":[[2014,1]]"#, "1 1"),
            (#""published-print":[[2014,5]]"#, "5 -"), (#""published":[[2014,5]]"#, "5 -"),
        ])
    func crossrefDates(_ members: String, _ expected: String) throws {
        let reference = try reference(members)
        func month(_ date: PartialDate?) -> String { date?.month.map(String.init) ?? "-" }
        #expect("\(month(reference.issued)) \(month(reference.online))" == expected)
        #expect(unmapped(reference) == [])
    }

    @Test func `a synonym that says the same is done with`() throws {
        #expect(try unmapped(reference(#""DOI":"10.1/x","doi":"10.1/x","volume":"1","Volume":"2""#)) == ["Volume=2"])
    }

    @Test func `a retraction is read from the status`() throws {
        #expect(try reference(#""status":"Retracted""#).retraction == Retraction(.retracted, origin: "status"))
    }

    @Test(
        "types of CSL and of Crossref are known",
        arguments: [
            ("article-journal", ReferenceType.articleJournal), ("legal_case", .legalCase), ("legal-case", .legalCase),
            ("motion_picture", .motionPicture), ("post-weblog", .postWeblog), ("journal-article", .articleJournal),
            ("book-chapter", .chapter), ("posted-content", .article), ("dissertation", .thesis), ("Book", .book),
        ])
    func types(_ written: String, _ expected: ReferenceType) throws {
        #expect(try reference(#""title":"A""#, type: written).type == expected)
    }

    @Test(
        "what is odd is told",
        arguments: [
            (#"{"id":"a","type":"nonsense","title":"A"}"#, "1:11 json-unknown-type"),
            (#"{"id":"a","title":"A"}"#, "1:1 json-unknown-type"), (#"{}"#, "1:1 record-empty"),
            (#"{"id":"a","type":"book"}"#, "1:1 record-empty"),
            (#"{"id":"a","type":"book","title":"A","title":"B"}"#, "1:25 json-duplicate-member"),
            (#"{"id":"a","type":"book","title":"A","issued":{"x":1}}"#, "1:37 json-unreadable-member"),
            (#"{"id":"a","type":"book","title":"A","issued":"in press"}"#, "1:37 value-unreadable-date"),
            (#"{"id":"a","type":"book","title":"A\u0000"}"#, "1:1 text-control-characters"),
        ])
    func notes(_ item: String, _ expected: String) throws {
        #expect(try JSONReading(item).codes == [expected])
    }

    @Test func `bytes that are not UTF-8 are read as Windows-1252`() throws {
        let reading = try JSONReading(
            Array(#"[{"id":"a","type":"book","title":"L"#.utf8) + [0xF6] + Array(#"hn"}]"#.utf8))
        #expect(reading.references.first?.title == "Löhn")
        #expect(reading.codes == ["1:2 text-encoding-guessed"])
    }

    @Test(
        "an id is a text or a number, else the PMID or DOI",
        arguments: [
            (#""id":17"#, "17"), (#""id":"http://zotero.org/x""#, "http://zotero.org/x"),
            (#""PMID":"5","DOI":"10.1/x""#, "5"),
            (#""DOI":"10.1234/x""#, "10.1234/x"), (#""citation-key":"doe2000""#, "doe2000"), (#""title":"A""#, nil),
        ] as [(String, String?)])
    func ids(_ member: String, _ expected: String?) throws {
        #expect(try JSONReading("[{\(member)}]").records.first?.source.id == expected)
    }

    private static let textFields: [(String, @Sendable (Reference) -> String?, String)] = [
        (#""title":"A <i>b</i><sup>2</sup> &amp; <span class=\"nocase\">C</span>""#, { $0.title }, "A b2 & C"),
        (#""title":["A"],"subtitle":["B"]"#, { $0.title }, "A: B"),
        (#""title":"A","title-short":"B","shortTitle":"B""#, { $0.shortTitle }, "B"),
        (#""title":"A","original-title":"B""#, { $0.originalTitle }, "B"),
        (#""container-title":"Journal of Rest""#, { $0.container.title }, "Journal of Rest"),
        (#""container-title":["Journal of Rest"]"#, { $0.container.title }, "Journal of Rest"),
        (#""journalAbbreviation":"J Rest""#, { $0.container.abbreviation }, "J Rest"),
        (#""container-title-short":"J Rest""#, { $0.container.abbreviation }, "J Rest"),
        (#""collection-title":"Series""#, { $0.container.collectionTitle }, "Series"),
        (#""collection-number":7"#, { $0.container.collectionNumber }, "7"),
        (#""event":"Meeting""#, { $0.container.eventTitle }, "Meeting"),
        (#""event-title":"Meeting","event":"Meeting""#, { $0.container.eventTitle }, "Meeting"),
        (#""publisher":"House""#, { $0.container.publisher }, "House"),
        (#""publisher-place":"Ulm""#, { $0.container.publisherPlace }, "Ulm"),
        (#""volume":12"#, { $0.volume }, "12"), (#""issue":"1-2""#, { $0.issue }, "1-2"),
        (#""edition":2"#, { $0.edition }, "2"),
        (#""page":"12-19","page-first":"12""#, { $0.page }, "12-19"), (#""page-first":"12""#, { $0.page }, "12"),
        (#""number":"e0815""#, { $0.page }, "e0815"), (#""article-number":"5""#, { $0.page }, "5"),
        (#""language":"en-US""#, { $0.language }, "en-US"), (#""language":"German""#, { $0.language }, "de"),
        (#""language":"zh-Hans""#, { $0.language }, "zh-Hans"),
        (#""DOI":"10.1234/abc""#, { $0.identifiers.doi }, "10.1234/abc"),
        (#""doi":"https://doi.org/10.1234/abc""#, { $0.identifiers.doi }, "https://doi.org/10.1234/abc"),
        (#""URL":"https://doi.org/10.1234/abc""#, { $0.identifiers.doi }, "10.1234/abc"),
        (#""PMID":123"#, { $0.identifiers.pmid }, "123"), (#""PMCID":"PMC45""#, { $0.identifiers.pmcid }, "PMC45"),
        (#""source":"PubMed""#, { $0.source.database }, "PubMed"),
        (#""license":"CC BY 4.0""#, { $0.license }, "CC BY 4.0"),
        (#""license":[{"URL":"https://l.example"}]"#, { $0.license }, "https://l.example"),
    ]

    private static let listFields: [(String, @Sendable (Reference) -> [String], [String])] = [
        (#""ISSN":"1664-042X, 0028-0836""#, { $0.container.issn }, ["1664-042X", "0028-0836"]),
        (#""ISSN":["1664-042X","0028-0836"]"#, { $0.container.issn }, ["1664-042X", "0028-0836"]),
        (#""ISBN":"978-0-306-40615-7""#, { $0.container.isbn }, ["9780306406157"]),
        (#""ISBN":["9780306406157"]"#, { $0.container.isbn }, ["9780306406157"]),
        (#""ISSN":"2532-64314; 1664-042X (Print)""#, { $0.container.issn }, ["2532-64314", "1664-042X"]),
        (#""ISSN":"978-0-306-40615-7""#, { $0.container.isbn }, ["9780306406157"]),
        (#""ISBN":"1664-042X""#, { $0.container.issn }, ["1664-042X"]),
        (#""genre":"Review""#, { $0.publicationTypes }, ["Review"]),
    ]
}
