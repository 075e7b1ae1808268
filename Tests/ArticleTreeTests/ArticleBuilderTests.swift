import ArticleTree
import Bibliography
import TestSupport
import Testing
import XMLTree

@Suite("Building a tree in the order of the DTD")
struct ArticleBuilderTests {
    /// The model of `article-meta` in JATS 1.1 to 1.3, as far as we write it.
    private static let order: [JATS] = [
        .articleId, .articleCategories, .titleGroup, .contribGroup, .pubDate, .volume, .volumeSeries, .issue, .fpage,
        .lpage,
        .pageRange, .elocationId, .history, .permissions, .selfUri, .relatedArticle, .abstract, .transAbstract,
        .kwdGroup, .fundingGroup, .customMetaGroup,
    ]

    @Test func `the parts of article-meta stand in the order of JATS`() throws {
        var random = SeededGenerator(seed: 11)
        let builder = ArticleBuilder()
        for _ in 0..<200 {
            var reference = RoundTripTests.reference(&random)
            reference.otherAbstracts.append(AlternativeAbstract(kind: "translated", SectionedText(plain: "x")))
            reference.otherAbstracts.shuffle(using: &random)
            let root = try #require(builder.document(from: reference)?.root)
            let meta = try #require(root.first(.front)?.first(.articleMeta))
            let places = try meta.children.map { child in
                try #require(Self.order.firstIndex { $0 == child.jats }, "\(child.name)")
            }
            #expect(places == places.sorted())
            #expect(ArticleMapper().reference(from: root, source: reference.source, id: "x") == reference)
        }
    }

    @Test(
        "a page is written as its shape asks for, and read back",
        arguments: [
            ("123-130", ["fpage", "lpage"]), ("e0815", ["elocation-id"]), ("7", ["fpage"]),
            ("S1-S9", ["fpage", "lpage"]),
            ("1-3, 7", ["fpage", "page-range"]), ("5-5", ["fpage", "page-range"]), ("–", ["elocation-id"]),
        ])
    func writesPage(_ page: String, names: [String]) throws {
        var reference = Reference(id: "x", source: RoundTripTests.source)
        reference.page = page
        let root = try #require(ArticleBuilder().document(from: reference)?.root)
        #expect(root.first(.front)?.first(.articleMeta)?.children.map(\.name) == names)
        #expect(ArticleMapper().reference(from: root, source: reference.source, id: "x").page == page)
    }

    @Test func `a text keeps its sections, with and without labels`() throws {
        var reference = Reference(id: "x", source: RoundTripTests.source)
        let text = SectionedText([
            .init("First."), .init(label: "Aim", "See.\nTwice."), .init("Registered."), .init(label: "End", ""),
        ])
        (reference.abstract, reference.methods) = (text, text)
        reference.funding = [Funding(funder: nil, funderID: "10.13039/1", awards: ["A"]), Funding(funder: "B")]
        reference.container.publisherPlace = "Ulm"
        let root = try #require(ArticleBuilder().document(from: reference)?.root)
        #expect(ArticleMapper().reference(from: root, source: reference.source, id: "x") == reference)
    }
}
