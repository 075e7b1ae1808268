import Testing
import XMLTree

private let vocabulary = XMLVocabulary(["article", "title", "id", "p"])

@Suite("Building trees")
struct TreeBuilderTests {
    @Test func `elements, attributes and text come back as they were put in`() throws {
        let builder = TreeBuilder(vocabulary)
        builder.open(0)
        builder.attribute(2, "a&b")
        builder.leaf(1, "ME/CFS < & > \u{1F600}")
        builder.open(name: "unlisted")
        builder.text("x")
        builder.text("y")
        builder.close()
        let root = try #require(builder.finish()?.root)
        #expect(root.code == 0)
        #expect(root[2] == "a&b")
        #expect(root.first(1)?.text == "ME/CFS < & > \u{1F600}")
        #expect(root.children.map { $0.name } == ["title", "unlisted"])
        #expect(root.children.map { $0.code } == [1, -1])
        #expect(root.text == "ME/CFS < & > \u{1F600}xy")
    }

    @Test(arguments: 0..<40) func `texts and values of any length come back, wherever libxml2 keeps them`(
        count: Int
    ) throws {
        let text = String(repeating: "é<", count: count / 3) + String(repeating: "x", count: count % 3 + count / 5)
        let builder = TreeBuilder(vocabulary)
        builder.open(0)
        builder.attribute(2, text)
        builder.text(text)
        builder.leaf(3, "\u{1}" + text + "\u{B}")
        builder.open(1)
        builder.text(text)
        builder.discard()
        #expect(builder.removedCharacterCount == 2)
        let document = try #require(builder.finish())
        let root = try #require(document.root)
        #expect(root[2] == text)
        #expect(root.text == text + text)
        #expect(root.first(3)?.text == text)
        #expect(root.first(1) == nil)
        let escaped = text.replacing("<", with: "&lt;")
        #expect(document.serialized().contains(text.isEmpty ? "<p/>" : "<p>\(escaped)</p>"))
        #expect(document.serialized().contains("id=\"\(escaped)\""))
    }

    @Test func `an element outlives the names of the document that it came from`() {
        func element() -> XMLElement? {
            let builder = TreeBuilder(vocabulary)
            builder.open(0)
            builder.leaf(1, "kept")
            return builder.finish()?.root?.first(1)
        }
        #expect(element()?.text == "kept")
        #expect(element()?.parent?.name == "article")
    }

    @Test func `documents of one builder are apart`() {
        let builder = TreeBuilder(vocabulary)
        builder.leaf(0, "one")
        let one = builder.finish()
        builder.leaf(0, "two")
        let two = builder.finish()
        #expect(one?.root?.text == "one")
        #expect(two?.root?.text == "two")
        #expect(builder.finish() == nil)
    }

    @Test func `characters that XML can't hold are left out and counted`() {
        let builder = TreeBuilder(vocabulary)
        builder.leaf(0, "a\u{0}b\u{8}c\td")
        #expect(builder.finish()?.root?.text == "abc\td")
        #expect(builder.removedCharacterCount == 2)
    }

    @Test func `a discarded element is gone with all below it`() {
        let builder = TreeBuilder(vocabulary)
        builder.open(0)
        builder.leaf(1, "stays")
        builder.open(3)
        builder.leaf(1, "goes")
        builder.discard()
        #expect(builder.finish()?.root?.text == "stays")
    }

    @Test func `a tree is written as XML text`() {
        let builder = TreeBuilder(vocabulary)
        builder.open(0)
        builder.attribute(2, "\"1\"")
        builder.leaf(1, "a < b")
        let text = builder.finish()?.serialized()
        #expect(
            text
                == "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<article id=\"&quot;1&quot;\"><title>a &lt; b</title></article>\n"
        )
    }

    @Test func `mixed content keeps its order`() {
        let builder = TreeBuilder(vocabulary)
        builder.open(3)
        builder.text("a")
        builder.leaf(1, "b")
        builder.text("c")
        let pieces = builder.finish()?.root?.content.map { node in
            switch node {
            case .element(let element): "<\(element.text)>"
            case .text(let text): text
            }
        }
        #expect(pieces == ["a", "<b>", "c"])
    }
}
