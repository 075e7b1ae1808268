import Notation
import TestSupport
import Testing

@Suite("Character entities")
struct CharacterEntitiesTests {
    @Test(
        "references become their characters once",
        arguments: [
            ("R&amp;D", "R&D"), ("&amp;lt;", "&lt;"), ("caf&eacute;", "café"), ("&#233;&#xE9;&#Xe9;", "ééé"),
            ("&lt;0.5&nbsp;mm", "<0.5\u{A0}mm"), ("&alpha;-&beta;", "α-β"), ("&agr;&bgr;", "αβ"), ("&b.alpha;", "α"),
            ("&Scaron;&inodot;&zcaron;", "Šıž"), ("&#150;&#146;&#x80;", "–’€"), ("&apos;&quot;", "'\""),
            ("&IOcy;", "Ё"),
            ("&thinsp;&mldr;", "\u{2009}…"), ("&bne;", "=\u{20E5}"), ("&#128512;", "😀"),
        ])
    func decodes(_ written: String, text: String) {
        #expect(Array(CharacterEntities.decode(written).utf8) == Array(text.utf8))
    }

    @Test(
        "what is no reference stays as written",
        arguments: [
            "Q & A", "&unknown;", "AT&T;", "&#;", "&#x;", "&#xD800;", "&#1114112;", "&#99999999999999999999;", "&#0;",
            "&#129;",
            "&", "&;", "a&b", "&amp", "http://a.org/?a=1&copy=2",
        ])
    func keeps(_ written: String) { #expect(CharacterEntities.decode(written) == written) }

    @Test("a name of ISO 8879 or HTML is looked up")
    func looksUp() {
        #expect(CharacterEntities.characters(named: "eacute") == "é")
        #expect(CharacterEntities.characters(named: "OHgr") == "Ω")
        #expect(CharacterEntities.characters(named: "CounterClockwiseContourIntegral") == "∳")
        #expect(CharacterEntities.characters(named: "Eacute;") == nil)
    }

    @Test("any text is read to an end")
    func neverTraps() {
        var generator = SeededGenerator(seed: 3)
        let pieces = ["&", "#", "x", ";", "1", "F", "amp", "é", " "]
        for _ in 0..<2000 {
            let text = (0..<Int.random(in: 0...16, using: &generator))
                .map { _ in pieces.randomElement(using: &generator) ?? "" }.joined()
            #expect(CharacterEntities.decode(text).utf8.count <= text.utf8.count)
        }
    }
}
