import Bibliography
import Foundation
import TestSupport
import Testing

@testable import Readers

private func set(_ records: String...) -> String {
    """
    <?xml version="1.0" encoding="utf-8"?>
    <!DOCTYPE PubmedArticleSet PUBLIC "-//NLM//DTD PubMedArticle, 1st January 2019//EN" "https://dtd.nlm.nih.gov/ncbi/pubmed/out/pubmed_190101.dtd">
    <PubmedArticleSet>\(records.joined(separator: "\n"))</PubmedArticleSet>
    """
}

/// A record with parts of `Article`, then parts of `MedlineCitation`, then parts of `PubmedData`.
private func record(_ article: String, citation: String = "", data: String = "", pmid: Int = 11) -> String {
    """
    <PubmedArticle><MedlineCitation Status="MEDLINE" Owner="NLM"><PMID Version="1">\(pmid)</PMID>
    <Article PubModel="Print">\(article)</Article>\(citation)</MedlineCitation>
    <PubmedData>\(data)</PubmedData></PubmedArticle>
    """
}

private func reference(_ article: String, citation: String = "", data: String = "") throws -> Reference {
    let reading = try XMLReading(set(record(article, citation: citation, data: data)))
    #expect(reading.codes == [])
    return try #require(reading.reference)
}

private func author(_ family: String, _ rest: String = "", attributes: String = "") -> String {
    "<Author ValidYN=\"Y\" \(attributes)><LastName>\(family)</LastName><ForeName>Ann B</ForeName><Initials>AB</Initials>\(rest)</Author>"
}

@Suite("Reading PubMed XML")
struct PubMedXMLReaderTests {
    @Test func `identifiers are those of this record alone`() throws {
        let reference = try reference(
            """
            <ArticleTitle>A title.</ArticleTitle>
            <ELocationID EIdType="pii" ValidYN="Y">S0000-1</ELocationID><ELocationID EIdType="doi" ValidYN="Y">10.1234/ABC</ELocationID>
            <ELocationID EIdType="doi" ValidYN="N">10.1234/wrong</ELocationID>
            """,
            citation: """
                <CommentsCorrectionsList><CommentsCorrections RefType="CommentIn"><RefSource>J Rest. 2015</RefSource><PMID>99</PMID></CommentsCorrections></CommentsCorrectionsList>
                <OtherID Source="NLM">NIHMS1 [Available on 01/01/20]</OtherID>
                """,
            data: """
                <ArticleIdList><ArticleId IdType="pubmed">11</ArticleId><ArticleId IdType="doi">10.1234/abc</ArticleId><ArticleId IdType="pmc">PMC123</ArticleId>
                <ArticleId IdType="mid">NIHMS2</ArticleId></ArticleIdList>
                <ReferenceList><Reference><ArticleIdList><ArticleId IdType="doi">10.9999/cited</ArticleId><ArticleId IdType="pubmed">77</ArticleId></ArticleIdList></Reference></ReferenceList>
                """)
        #expect(reference.id == "11")
        #expect(reference.source.database == "PubMed")
        #expect(reference.identifiers.doi == "10.1234/abc")
        #expect(reference.identifiers.pmid == "11")
        #expect(reference.identifiers.pmcid == "PMC123")
        #expect(
            reference.identifiers.others == [
                Identifier("manuscript", "NIHMS2"), Identifier("pii", "S0000-1"), Identifier("nlm", "NIHMS1"),
            ])
        #expect(reference.kept("ELocationID") == ["doi: 10.1234/wrong (ValidYN N)"])
        #expect(reference.relatedArticles == [RelatedArticle(relation: "commentary", pmid: "99", text: "J Rest. 2015")])
    }

    @Test func `authors come with everything that is said of them`() throws {
        let reference = try reference(
            """
            <AuthorList CompleteYN="N">
            \(author("Löhn", "<Suffix>Jr</Suffix><Identifier Source=\"ORCID\">http://orcid.org/0000000218250097</Identifier><AffiliationInfo><Affiliation>One Clinic, Ulm. Electronic address: a.b@example.org.</Affiliation><Identifier Source=\"ROR\">https://ror.org/032000t02</Identifier></AffiliationInfo><AffiliationInfo><Affiliation>Two Clinic</Affiliation></AffiliationInfo>", attributes: "EqualContrib=\"Y\""))
            <Author ValidYN="N"><LastName>Loehn</LastName><ForeName>Ann</ForeName></Author>
            <Author ValidYN="Y"><CollectiveName>The <i>Rest</i> Group</CollectiveName></Author>
            <Author ValidYN="Y"><LastName>van Oak</LastName><Initials>C</Initials></Author>
            </AuthorList>
            """,
            citation:
                "<InvestigatorList><Investigator ValidYN=\"Y\"><LastName>Elm</LastName><ForeName>Dee</ForeName></Investigator></InvestigatorList>"
        )
        #expect(
            reference.contributors.map(\.name) == [
                PersonName(family: "Löhn", given: "Ann B", suffix: "Jr"), PersonName(literal: "The Rest Group"),
                PersonName(family: "van Oak", given: "C"), PersonName(family: "Elm", given: "Dee"),
            ])
        #expect(reference.contributors.map(\.role) == [.author, .author, .author, .investigator])
        let first = try #require(reference.contributors.first)
        #expect(first.orcid == "0000-0002-1825-0097")
        #expect(first.isEqualContributor)
        #expect(first.email == "a.b@example.org")
        #expect(first.affiliations.map(\.ror) == ["https://ror.org/032000t02", nil])
        #expect(first.affiliations.last?.text == "Two Clinic")
        #expect(reference.hasMoreContributors)
        #expect(reference.kept("Author") == ["Loehn, Ann (ValidYN N)"])
    }

    @Test(
        "dates of the issue",
        arguments: [
            ("<Year>2015</Year>", PartialDate(year: 2015)),
            ("<Year>2015</Year><Month>Feb</Month><Day>3</Day>", PartialDate(year: 2015, month: 2, day: 3)),
            ("<Year>2015</Year><Month>02</Month><Day>03</Day>", PartialDate(year: 2015, month: 2, day: 3)),
            ("<MedlineDate>2015</MedlineDate>", PartialDate(year: 2015)),
        ])
    func dates(_ written: String, expected: PartialDate) throws {
        let journal = "<Journal><JournalIssue><PubDate>\(written)</PubDate></JournalIssue></Journal>"
        #expect(try reference(journal).issued == expected)
    }

    @Test(
        "dates that are ranges and seasons",
        arguments: [
            ("<MedlineDate>1990 May-Jun</MedlineDate>", 1990, 5, 6, nil),
            ("<MedlineDate>1998 Dec-1999 Jan</MedlineDate>", 1998, 12, 1, nil),
            ("<MedlineDate>Summer 1998</MedlineDate>", 1998, nil, nil, .summer),
            ("<Year>1998</Year><Season>Fall</Season>", 1998, nil, nil, .autumn),
        ] as [(String, Int, Int?, Int?, PartialDate.Season?)])
    func ranges(_ written: String, year: Int, month: Int?, end: Int?, season: PartialDate.Season?) throws {
        let journal = "<Journal><JournalIssue><PubDate>\(written)</PubDate></JournalIssue></Journal>"
        let date = try #require(try reference(journal).issued)
        #expect(date.year == year)
        #expect(date.month == month)
        #expect(date.end?.month == end)
        #expect(date.season == season)
    }

    @Test func `the date online is the article's, else the history's, and the rest of the history is kept`() throws {
        let history = """
            <History><PubMedPubDate PubStatus="received"><Year>2014</Year><Month>1</Month><Day>2</Day></PubMedPubDate>
            <PubMedPubDate PubStatus="revised"><Year>2014</Year><Month>3</Month><Day>2</Day></PubMedPubDate>
            <PubMedPubDate PubStatus="aheadofprint"><Year>2014</Year><Month>5</Month><Day>2</Day><Hour>6</Hour></PubMedPubDate></History>
            """
        let stated = try reference(
            "<ArticleDate DateType=\"Electronic\"><Year>2014</Year><Month>04</Month><Day>30</Day></ArticleDate>",
            data: history)
        #expect(stated.online == PartialDate(year: 2014, month: 4, day: 30))
        #expect(stated.otherDates.map(\.kind) == ["received", "rev-recd", "aheadofprint"])
        #expect(try reference("", data: history).online == PartialDate(year: 2014, month: 5, day: 2))
    }

    @Test(
        "titles",
        arguments: [
            (
                "<ArticleTitle>Rest of <i>H. sapiens</i>: CO<sub>2</sub> &lt; 5.</ArticleTitle>",
                "Rest of H. sapiens: CO2 < 5.", nil
            ),
            (
                "<ArticleTitle>[On rest].</ArticleTitle><VernacularTitle>Über Ruhe.</VernacularTitle>", "[On rest].",
                "Über Ruhe."
            ),
            (
                "<ArticleTitle>[Not Available].</ArticleTitle><VernacularTitle>Über Ruhe.</VernacularTitle>",
                "Über Ruhe.", nil
            ),
            ("<ArticleTitle/><VernacularTitle>Über Ruhe.</VernacularTitle>", "Über Ruhe.", nil),
            (
                "<ArticleTitle>A &lt;sup&gt;2&lt;/sup&gt;<mml:math xmlns:mml=\"x\"><mml:mi>x</mml:mi> <mml:mo>=</mml:mo></mml:math></ArticleTitle>",
                "A 2x=", nil
            ),
        ])
    func titles(_ written: String, title: String, original: String?) throws {
        let reference = try reference(written)
        #expect(reference.title == title)
        #expect(reference.originalTitle == original)
    }

    @Test func `abstracts keep their labels and their languages apart`() throws {
        let reference = try reference(
            """
            <ArticleTitle>A.</ArticleTitle><Abstract><AbstractText Label="BACKGROUND AND AIM:" NlmCategory="OBJECTIVE">One.</AbstractText>
            <AbstractText Label="UNLABELLED" NlmCategory="METHODS">Two.</AbstractText><AbstractText NlmCategory="RESULTS">Three <b>more</b>.</AbstractText>
            <AbstractText/><CopyrightInformation>© Someone</CopyrightInformation></Abstract>
            """,
            citation: """
                <OtherAbstract Type="Publisher" Language="ger"><AbstractText>Eins.</AbstractText></OtherAbstract>
                <OtherAbstract Type="plain-language-summary" Language="eng"><AbstractText>In short.</AbstractText></OtherAbstract>
                """)
        #expect(
            reference.abstract.sections == [
                .init(label: "BACKGROUND AND AIM", "One.\nTwo."), .init(label: "RESULTS", "Three more."),
            ])
        #expect(reference.otherAbstracts.map(\.kind) == ["translated", "plain-language-summary"])
        #expect(reference.otherAbstracts.map(\.language) == ["de", "en"])
        #expect(reference.kept("CopyrightInformation") == ["© Someone"])
    }

    @Test(
        "pages",
        arguments: [
            ("<Pagination><MedlinePgn>123-30</MedlinePgn></Pagination>", "123-30"),
            ("<Pagination><StartPage>123</StartPage><EndPage>130</EndPage></Pagination>", "123-130"),
            ("<Pagination><StartPage>5</StartPage><EndPage>5</EndPage></Pagination>", "5"),
            ("<ELocationID EIdType=\"pii\" ValidYN=\"Y\">e12345</ELocationID>", "e12345"),
            ("<ELocationID EIdType=\"pii\" ValidYN=\"Y\">S0140-6736(15)1</ELocationID>", nil),
            ("<ELocationID EIdType=\"pii\" ValidYN=\"Y\">12345678</ELocationID>", nil),
        ])
    func pages(_ written: String, expected: String?) throws { #expect(try reference(written).page == expected) }

    @Test func `the journal, the subjects and the money`() throws {
        let reference = try reference(
            """
            <Journal><ISSN IssnType="Electronic">1664-042X</ISSN><JournalIssue><Volume>3</Volume><Issue>2</Issue></JournalIssue>
            <Title>Journal of rest</Title><ISOAbbreviation>J. Rest</ISOAbbreviation></Journal><Language>fre</Language><Language>eng</Language>
            <DataBankList><DataBank><DataBankName>ClinicalTrials.gov</DataBankName><AccessionNumberList><AccessionNumber>NCT01</AccessionNumber></AccessionNumberList></DataBank></DataBankList>
            <GrantList><Grant><GrantID>R1</GrantID><Agency>NIH</Agency></Grant><Grant><GrantID>R2</GrantID><Agency>NIH</Agency></Grant></GrantList>
            <PublicationTypeList><PublicationType>Journal Article</PublicationType><PublicationType>Review</PublicationType></PublicationTypeList>
            """,
            citation: """
                <DateRevised><Year>2019</Year><Month>02</Month><Day>01</Day></DateRevised>
                <MedlineJournalInfo><Country>Norway</Country><MedlineTA>J Rest</MedlineTA><NlmUniqueID>1</NlmUniqueID><ISSNLinking>0028-0836</ISSNLinking></MedlineJournalInfo>
                <ChemicalList><Chemical><RegistryNumber>0</RegistryNumber><NameOfSubstance>Waters</NameOfSubstance></Chemical></ChemicalList>
                <CitationSubset>IM</CitationSubset>
                <MeshHeadingList><MeshHeading><DescriptorName MajorTopicYN="N">Fatigue</DescriptorName><QualifierName MajorTopicYN="Y">diagnosis</QualifierName><QualifierName MajorTopicYN="N">therapy</QualifierName></MeshHeading></MeshHeadingList>
                <KeywordList Owner="NOTNLM"><Keyword MajorTopicYN="N">pacing</Keyword><Keyword/></KeywordList><CoiStatement>None.</CoiStatement><NewThing>x</NewThing>
                """,
            data: "<PublicationStatus>ppublish</PublicationStatus>")
        #expect(reference.container.title == "Journal of rest")
        #expect(reference.container.abbreviation == "J Rest")
        #expect(reference.container.issn == ["1664-042X", "0028-0836"])
        #expect(reference.volume == "3")
        #expect(reference.issue == "2")
        #expect(reference.language == "fr")
        #expect(reference.publicationTypes == ["Journal Article", "Review"])
        #expect(reference.funding == [Funding(funder: "NIH", awards: ["R1", "R2"])])
        #expect(
            reference.keywords == [
                Keyword("pacing", kind: "author-keywords"), Keyword("Fatigue/*diagnosis/therapy", kind: "MeSH"),
            ])
        let kept = [
            ("Language", "eng"), ("DataBank", "ClinicalTrials.gov/NCT01"), ("DateRevised", "2019-02-01"),
            ("ISOAbbreviation", "J. Rest"), ("Chemical", "0 (Waters)"), ("CoiStatement", "None."), ("NewThing", "x"),
            ("Status", "MEDLINE"), ("PublicationStatus", "ppublish"), ("Country", "Norway"), ("CitationSubset", "IM"),
        ]
        for (name, value) in kept { #expect(reference.kept(name) == [value]) }
    }

    @Test(
        "relations",
        arguments: [
            ("RetractionIn", "retraction-forward"), ("RetractionOf", "retracted-article"),
            ("ErratumIn", "correction-forward"), ("ErratumFor", "corrected-article"),
            ("CommentOn", "commentary-article"),
            ("ExpressionOfConcernIn", "expression-of-concern"), ("UpdateOf", "updated-article"),
        ])
    func relations(_ written: String, expected: String) throws {
        let list = """
            <CommentsCorrectionsList><CommentsCorrections RefType="\(written)"><RefSource>J Rest. 2015;1:2</RefSource><PMID>5</PMID></CommentsCorrections>
            <CommentsCorrections RefType="Cites"><RefSource>J Old. 2001</RefSource><PMID>6</PMID></CommentsCorrections></CommentsCorrectionsList>
            """
        let related = try reference("", citation: list).relatedArticles
        #expect(related == [RelatedArticle(relation: expected, pmid: "5", text: "J Rest. 2015;1:2")])
    }

    @Test func `deleted records are reported and make none`() throws {
        let reading = try XMLReading(
            set(
                record("<ArticleTitle>A.</ArticleTitle>"),
                "<DeleteCitation><PMID>21</PMID><PMID>22</PMID></DeleteCitation>"))
        #expect(reading.records.count == 1)
        #expect(reading.codes == ["pubmed-deleted", "pubmed-deleted"])
        #expect(reading.diagnostics.map(\.location.record) == [0, 0])
    }

    @Test(
        "every root is told and read",
        arguments: [
            ("<PubmedArticle>", "</PubmedArticle>"), ("<MedlineCitationSet>", "</MedlineCitationSet>"), ("", ""),
        ])
    func roots(_ before: String, after: String) throws {
        let citation =
            "<MedlineCitation><PMID>1</PMID><Article><ArticleTitle>A.</ArticleTitle></Article></MedlineCitation>"
        let reading = try XMLReading(before + citation + after)
        #expect(reading.finding == .format(.pubmedXML))
        #expect(reading.reference?.title == "A.")
        #expect(reading.records.count == 1)
    }

    @Test func `several documents in one file are read on`() throws {
        let reading = try XMLReading(
            set(record("<ArticleTitle>A.</ArticleTitle>")) + set(record("<ArticleTitle>B.</ArticleTitle>")))
        #expect(reading.references.map(\.title) == ["A.", "B."])
        #expect(reading.records.map(\.source.record) == [1, 2])
    }

    @Test func `a faulty record stands between two sound ones`() throws {
        let good = record("<ArticleTitle>A.</ArticleTitle>")
        let deep = String(repeating: "<b>", count: 400)
        let reading = try XMLReading(
            set(
                good, record("<ArticleTitle>B &bomb;</ArticleTitle>"), record("<ArticleTitle>\(deep)x"),
                "</PubmedArticle>",
                "<PubmedArticle/>", good))
        #expect(reading.references.first?.title == "A.")
        #expect(reading.references.last?.title == "A.")
        #expect(reading.codes.contains("xml-entity"))
        #expect(reading.codes.contains("xml-limit"))
        #expect(reading.codes.contains("record-empty"))
    }

    @Test func `entities of the file's own are not followed`() throws {
        let bomb = """
            <!DOCTYPE PubmedArticleSet [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY f SYSTEM "file:///etc/passwd">]>
            <PubmedArticleSet>\(record("<ArticleTitle>Rest &b; &f; &eacute;.</ArticleTitle>"))</PubmedArticleSet>
            """
        let reading = try XMLReading(bomb)
        #expect(reading.reference?.title == "Rest &b; &f; é.")
        #expect(Set(reading.codes) == ["xml-entity"])
    }

    @Test func `a record whose citation is whole survives the end of the file`() throws {
        let whole = set(record("<ArticleTitle>A.</ArticleTitle>"))
        let end = try #require(whole.firstRange(of: "</PubmedData>")?.lowerBound)
        #expect(try XMLReading(String(whole[..<end])).reference?.title == "A.")
        let early = try #require(whole.firstRange(of: "</Article>")?.lowerBound)
        let reading = try XMLReading(String(whole[..<early]))
        #expect(reading.refusedCount == 1)
        #expect(reading.references == [])
    }

    @Test func `gzip is read, and what a cut one holds`() throws {
        let long = String(repeating: "rest ", count: 500)
        let one = record("<ArticleTitle>A.</ArticleTitle><Abstract><AbstractText>\(long)</AbstractText></Abstract>")
        let bytes = try packed("<PubmedArticleSet>" + String(repeating: one, count: 400) + "</PubmedArticleSet>")
        #expect(try XMLReading(bytes).references.count == 400)
        let cut = try XMLReading(bytes.dropLast(bytes.count / 4))
        #expect(cut.isCut)
        #expect((50..<400).contains(cut.references.count))
    }

    @Test func `mutated and truncated input never crashes and its records add up`() throws {
        let text = Array(
            set(record("<ArticleTitle>A &amp; B.</ArticleTitle>"), record("<ArticleTitle>C.</ArticleTitle>", pmid: 2))
                .utf8)
        var generator = SeededGenerator(seed: 7)
        for length in stride(from: 0, to: text.count, by: 7) {
            var bytes = Array(text[..<length])
            for _ in 0..<Int.random(in: 0...2, using: &generator) where !bytes.isEmpty {
                bytes[Int.random(in: 0..<bytes.count, using: &generator)] = UInt8.random(in: 1...255, using: &generator)
            }
            let reading = try XMLReading(bytes)
            #expect(reading.records.count == reading.references.count + reading.refusedCount)
            for record in reading.records where record.article == nil { #expect(!record.diagnostics.isEmpty) }
        }
    }
}

/// A text as gzip packs it.
private func packed(_ text: String) throws -> [UInt8] {
    let url = FileManager.default.temporaryDirectory.appending(path: "plain-\(UUID().uuidString)")
    try Data(text.utf8).write(to: url)
    defer { try? FileManager.default.removeItem(at: url) }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = ["-c", "gzip -c '\(url.path)'"]
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let bytes = try pipe.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return Array(bytes)
}
