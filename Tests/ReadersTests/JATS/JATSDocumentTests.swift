import Bibliography
import Testing

@Suite("JATS documents and what wraps them")
struct JATSDocumentTests {
    private static let meta = "<article-meta><title-group><article-title>T</article-title></title-group></article-meta>"

    @Test(
        "an article is found in whatever wraps it",
        arguments: [
            "<article><front>\(meta)</front></article>",
            "<!DOCTYPE article PUBLIC '-//NLM//DTD' 'http://example.org/none.dtd'><article><front>\(meta)</front></article>",
            "<article xmlns='https://jats.nlm.nih.gov/ns/archiving/1.3/'><front>\(meta)</front></article>",
            "<j:article xmlns:j='u'><j:front><j:article-meta><j:title-group><j:article-title>T</j:article-title></j:title-group></j:article-meta></j:front></j:article>",
            "<j:article><j:front><j:article-meta><j:title-group><j:article-title>T</j:article-title></j:title-group></j:article-meta></j:front></j:article>",
            "<pmc-articleset><article><front>\(meta)</front></article></pmc-articleset>",
            "<OAI-PMH xmlns='o'><GetRecord><record><header/><metadata><article xmlns='j'><front>\(meta)</front></article></metadata></record></GetRecord></OAI-PMH>",
            "<front>\(meta)</front>",
            "<article><?pi x?><front><!-- c -->\(meta)</front><?pi y?><body/><floats-group><fig/></floats-group></article>",
        ])
    func findsArticle(_ text: String) throws {
        let (references, diagnostics, refused) = try readJATS(text)
        #expect(references.map(\.title) == ["T"])
        #expect(diagnostics.isEmpty)
        #expect(refused == 0)
    }

    @Test func `an undeclared prefix costs neither text nor a word`() throws {
        let (references, diagnostics, _) = try readJATS(
            jatsArticle(
                "<permissions><license><ali:license_ref>http://c.org</ali:license_ref></license></permissions><title-group><article-title><mml:mi>x</mml:mi> T</article-title></title-group>"
            ))
        #expect(references.first?.license == "http://c.org")
        #expect(references.first?.title == "x T")
        #expect(diagnostics.isEmpty)
    }

    @Test func `a translation gives title and abstract, and nobody of its own`() throws {
        let reference = try jatsReference(
            "<title-group><article-title>Cansaço</article-title></title-group><abstract><p>Resumo.</p></abstract>",
            after: """
                <sub-article article-type="translation" xml:lang="en"><front-stub><article-id pub-id-type="doi">10.1/en</article-id>
                <title-group><article-title>Tiredness</article-title></title-group>
                <contrib-group><contrib><name><surname>Nobody</surname></name></contrib></contrib-group>
                <abstract><p>Summary.</p></abstract></front-stub><body><sec sec-type="methods"><p>x</p></sec></body></sub-article>
                <sub-article article-type="reviewer-report" xml:lang="en"><front-stub><title-group><article-title>Report</article-title></title-group></front-stub></sub-article>
                """, root: "xml:lang=\"pt\"")
        #expect(reference.title == "Cansaço")
        #expect(reference.translatedTitles == [LocalizedText("Tiredness", language: "en")])
        #expect(reference.otherAbstracts.map(\.text.text) == ["Summary."])
        #expect(reference.otherAbstracts.map(\.language) == ["en"])
        #expect(reference.contributors.isEmpty)
        #expect(reference.identifiers.doi == nil)
        #expect(reference.methods.isEmpty)
    }

    @Test func `a part of a book is a chapter with its book`() throws {
        let text = """
            <book-part-wrapper><collection-meta><title-group><title>Series</title></title-group></collection-meta>
            <book-meta><book-id book-id-type="doi">10.1/book</book-id><book-title-group><book-title>Fatigue</book-title></book-title-group>
            <contrib-group><contrib contrib-type="editor"><name><surname>Ed</surname></name></contrib></contrib-group>
            <pub-date><year>2020</year></pub-date><isbn>9780306406157</isbn>
            <publisher><publisher-name>House</publisher-name></publisher><edition>2</edition></book-meta>
            <book-part book-part-type="chapter"><book-part-meta><book-part-id book-part-id-type="doi">10.1/part</book-part-id>
            <title-group><label>3</label><title>Sleep</title></title-group>
            <contrib-group><contrib contrib-type="author"><name><surname>Lee</surname></name></contrib></contrib-group>
            <fpage>5</fpage><lpage>9</lpage></book-part-meta><body><p>x</p></body></book-part></book-part-wrapper>
            """
        let reference = try #require(try readJATS(text).references.first)
        #expect(reference.type == .chapter)
        #expect(reference.title == "Sleep")
        #expect(reference.container.title == "Fatigue")
        #expect(reference.container.collectionTitle == "Series")
        #expect(reference.container.isbn == ["9780306406157"])
        #expect(reference.container.publisher == "House")
        #expect(reference.contributors.map(\.role) == [.author, .editor])
        #expect(reference.identifiers.doi == "10.1/part")
        #expect(reference.issued?.year == 2020)
        #expect(reference.edition == "2")
        #expect(reference.page == "5-9")
    }

    @Test(
        "a look-alike is refused with a reason",
        arguments: [
            "<article key=\"x\"><author>A</author><title>T</title></article>",
            "<article artid=\"1\"><article-metadata><title>T</title></article-metadata></article>",
            "<book><title>A DocBook</title><chapter/></book>",
        ])
    func refusesLookAlikes(_ text: String) throws {
        let (references, diagnostics, refused) = try readJATS(text)
        #expect(references.isEmpty)
        #expect(refused == 1)
        #expect(diagnostics.map(\.code) == [.jatsLookAlike])
    }

    @Test func `an empty front is read with a warning`() throws {
        let (references, diagnostics, _) = try readJATS("<article dtd-version=\"1.1\"><front/></article>")
        #expect(references.count == 1)
        #expect(diagnostics.map(\.code) == [.emptyRecord])
    }
}
