import Bibliography
import Foundation
import Readers
import TestSupport
import Testing
import XMLTree

@Suite("JATS that is broken or hostile")
struct JATSHostileInputTests {
    private static let sound = jatsArticle("<title-group><article-title>Sound</article-title></title-group>")

    /// An article whose title holds a text.
    private static func titled(_ text: String) -> String {
        jatsArticle("<title-group><article-title>\(text)</article-title></title-group>")
    }

    private static func set(_ articles: String...) -> String {
        "<pmc-articleset>" + articles.joined() + "</pmc-articleset>"
    }

    @Test func `entities that grow stay as they are written`() throws {
        var bomb = "<!DOCTYPE article [<!ENTITY a0 \"aaaaaaaaaa\">"
        for level in 1...20 {
            bomb += "<!ENTITY a\(level) \"" + String(repeating: "&a\(level - 1);", count: 10) + "\">"
        }
        let (references, diagnostics, _) = try readJATS(bomb + "]>" + Self.titled("x &a20; y &amp; z"))
        #expect(references.map(\.title) == ["x &a20; y & z"])
        #expect(diagnostics.count <= 100 && diagnostics.allSatisfy { $0.code == .xmlEntity })
    }

    @Test func `no file and no address is opened for an entity`() throws {
        let head = """
            <!DOCTYPE article SYSTEM "file:///etc/passwd" [<!ENTITY f SYSTEM "file:///etc/passwd">
            <!ENTITY n SYSTEM "http://example.org/x"><!ENTITY % p SYSTEM "http://example.org/p"> %p;]>
            """
        let (references, diagnostics, _) = try readJATS(head + Self.titled("x &f; &n;"))
        #expect(references.map(\.title) == ["x &f; &n;"])
        #expect(diagnostics.allSatisfy { $0.code == .xmlEntity || $0.code == .xmlMalformed })
        #expect(diagnostics.contains { $0.code == .xmlEntity })
    }

    @Test(
        "an article past a limit is refused and the next one is read",
        arguments: [
            titled(String(repeating: "<bold>", count: 2_000) + "x" + String(repeating: "</bold>", count: 2_000)),
            titled("<bold " + attributes(1_500) + "/>"), titled("<bold " + attributes(60_000) + "/>"),
            titled("<bold " + attributes(60_000) + ">x</bold>"),
            sound.replacingOccurrences(of: "<article", with: "<article " + attributes(60_000)),
        ])
    func refusesExcess(_ article: String) throws {
        let (references, diagnostics, refused) = try readJATS(Self.set(Self.sound, article, Self.sound))
        #expect(references.map(\.title) == ["Sound", "Sound"])
        #expect(refused == 1)
        #expect(diagnostics.contains { $0.code == .xmlLimit && $0.severity == .error && $0.location.record == 2 })
    }

    private static func attributes(_ count: Int) -> String {
        (0..<count).map { "a\($0)=''" }.joined(separator: " ")
    }

    @Test func `signs that begin no tag are text, and the next article is read`() throws {
        for signs in [String(repeating: "<", count: 300_000), String(repeating: "p < 5 &amp; ", count: 1_200)] {
            let (references, diagnostics, _) = try readJATS(Self.set(Self.sound, Self.titled(signs + "."), Self.sound))
            let text = signs.replacingOccurrences(of: "&amp;", with: "&")
            #expect(references.map(\.title) == ["Sound", text + ".", "Sound"])
            #expect(diagnostics.allSatisfy { $0.code == .xmlMalformed && $0.severity == .warning })
        }
    }

    @Test func `one attribute may be long`() throws {
        let picture = "<inline-graphic href='" + String(repeating: "A", count: 500_000) + "'/>"
        let (references, diagnostics, _) = try readJATS(Self.set(Self.titled("a" + picture + "b"), Self.sound))
        #expect(references.map(\.title) == ["ab", "Sound"])
        #expect(diagnostics.isEmpty)
    }

    @Test func `a hundred thousand nested elements end the file with a reason`() throws {
        let deep = Self.titled(String(repeating: "<p>", count: 101_000))
        let text = Self.set(Self.sound, deep, String(repeating: " ", count: 2_000_000))
        let (references, diagnostics, _) = try readJATS(text)
        #expect(references.map(\.title) == ["Sound"])
        #expect(diagnostics.contains { $0.code == .xmlLimit })
    }

    @Test(
        "bytes that are not UTF-8 cost a diagnostic and no other article",
        arguments: [[0xFF], [0xC3, 0x28], [0xED, 0xA0, 0x80], [0xF5, 0x80, 0x80, 0x80]] as [[UInt8]])
    func bearsBadUTF8(_ bad: [UInt8]) throws {
        let parts = Self.set(Self.titled("a#b"), Self.sound).utf8.split(separator: UInt8(ascii: "#"), maxSplits: 1)
        let (references, diagnostics, refused) = try readJATS(data: Data(parts[0]) + Data(bad) + Data(parts[1]))
        #expect(references.count + refused == 2)
        #expect(references.last?.title == "Sound")
        #expect(!diagnostics.isEmpty)
    }

    @Test func `a declared encoding is followed`() throws {
        let text = "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?>" + Self.titled("M\u{FC}de")
        let (references, diagnostics, _) = try readJATS(data: try #require(text.data(using: .isoLatin1)))
        #expect(references.map(\.title) == ["Müde"])
        #expect(diagnostics.isEmpty)
    }

    @Test func `an article that is cut off behind its front is kept, one cut off inside is refused`() throws {
        let whole = Self.set(Self.sound, Self.titled("Cut") + "")
        let behind = try #require(whole.range(of: "</front>", options: .backwards))
        let kept = try readJATS(String(whole[..<behind.upperBound]))
        #expect(kept.references.map(\.title) == ["Sound", "Cut"])
        #expect(kept.diagnostics.contains { $0.code == .xmlMalformed })
        let refused = try readJATS(String(whole[..<behind.lowerBound]))
        #expect(refused.references.map(\.title) == ["Sound"])
        #expect(refused.refused == 1)
        #expect(refused.diagnostics.contains { $0.severity == .error })
    }

    @Test func `a tag that is wrong costs no other article`() throws {
        let broken = "<article><front><article-meta><title-group><article-title>Broken</title-group></article-meta>"
        let (references, diagnostics, _) = try readJATS(Self.set(Self.sound, broken + "</front></article>", Self.sound))
        #expect(references.map(\.title) == ["Sound", "Broken", "Sound"])
        #expect(diagnostics.allSatisfy { $0.code == .xmlMalformed && $0.severity == .warning })
    }

    @Test func `random damage is borne`() throws {
        var random = SeededGenerator(seed: 5)
        let whole = Array(Self.set(Self.sound, Self.titled("x<sub>1</sub>"), Self.sound).utf8)
        for _ in 0..<100 {
            var bytes = whole
            for _ in 0..<3 {
                bytes[Int.random(in: 0..<bytes.count, using: &random)] = UInt8.random(in: 0...255, using: &random)
            }
            let (references, _, refused) = try readJATS(data: Data(bytes))
            #expect(references.count + refused <= 6)
        }
    }
}
