import Bibliography
import Testing

private func book(_ document: String, book: String = "") -> String {
    """
    <PubmedBookArticleSet><PubmedBookArticle><BookDocument><PMID>31</PMID><ArticleIdList><ArticleId IdType="bookaccession">NBK1</ArticleId></ArticleIdList>
    <Book><Publisher><PublisherName>A Press</PublisherName><PublisherLocation>Oslo</PublisherLocation></Publisher><BookTitle book="x">A Book of Rest</BookTitle>
    <PubDate><Year>2012</Year></PubDate><AuthorList Type="editors"><Author><LastName>Elm</LastName><ForeName>Dee</ForeName></Author></AuthorList>
    <CollectionTitle>Guides</CollectionTitle><Edition>2</Edition><Isbn>9781860163593</Isbn>\(book)</Book>\(document)</BookDocument>
    <PubmedBookData><History><PubMedPubDate PubStatus="pubmed"><Year>2013</Year><Month>1</Month><Day>2</Day></PubMedPubDate></History></PubmedBookData>
    </PubmedBookArticle></PubmedBookArticleSet>
    """
}

@Suite("Reading books of PubMed XML")
struct PubMedBookTests {
    @Test func `a chapter stands in its book`() throws {
        let text = book(
            """
            <ArticleTitle book="x" part="y">Pacing</ArticleTitle><Language>eng</Language>
            <AuthorList Type="authors"><Author><LastName>Oak</LastName><ForeName>Ann</ForeName></Author></AuthorList><PublicationType>Review</PublicationType>
            <Abstract><AbstractText>Text.</AbstractText></Abstract><Sections><Section><LocationLabel Type="part">1</LocationLabel><SectionTitle>Start</SectionTitle>
            <Section><SectionTitle>Inner</SectionTitle></Section></Section></Sections><ContributionDate><Year>2013</Year></ContributionDate>
            """, book: "<ELocationID EIdType=\"doi\" ValidYN=\"Y\">10.1234/book</ELocationID>")
        let reading = try XMLReading(text)
        #expect(reading.codes == [])
        let reference = try #require(reading.reference)
        #expect(reference.type == .chapter)
        #expect(reference.title == "Pacing")
        #expect(reference.container.title == "A Book of Rest")
        #expect(reference.container.collectionTitle == "Guides")
        #expect(reference.container.publisher == "A Press")
        #expect(reference.container.publisherPlace == "Oslo")
        #expect(reference.container.isbn == ["9781860163593"])
        #expect(reference.edition == "2")
        #expect(reference.contributors.map(\.role) == [.author, .editor])
        #expect(reference.identifiers.doi == nil)
        #expect(reference.identifiers.others == [Identifier("bookaccession", "NBK1")])
        #expect(reference.issued == PartialDate(year: 2012))
        #expect(reference.publicationTypes == ["Review"])
        #expect(reference.abstract.text == "Text.")
        #expect(reference.otherDates.map(\.kind) == ["pubmed", "contribution"])
        #expect(reference.kept("Section") == ["1 Start", "Inner"])
        #expect(reference.kept("ELocationID") == ["doi: 10.1234/book (Book)"])
    }

    @Test func `a whole book has its own title and identifiers`() throws {
        let text = book("", book: "<ELocationID EIdType=\"doi\" ValidYN=\"Y\">10.1234/book</ELocationID>")
        let reference = try #require(try XMLReading(text).reference)
        #expect(reference.type == .book)
        #expect(reference.title == "A Book of Rest")
        #expect(reference.container.title == nil)
        #expect(reference.identifiers.doi == "10.1234/book")
        #expect(reference.contributors.map(\.role) == [.editor])
    }
}
