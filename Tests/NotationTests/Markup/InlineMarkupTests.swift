import Notation
import TestSupport
import Testing

@Suite("Inline markup")
struct InlineMarkupTests {
    @Test(
        "known tags go without a blank",
        arguments: [
            ("CD4<sup>+</sup> T<inf>H</inf>2", "CD4+ TH2"), ("<i>In vitro</i> study", "In vitro study"),
            (#"<span class="nocase">ME</span>"#, "ME"), ("<jats:italic>E. coli</jats:italic>", "E. coli"),
            ("<mml:math><mml:mi>x</mml:mi></mml:math>", "x"),
            ("one<br>two<br/>three <br /> four", "one two three  four"),
            ("<p>one</p><p>two</p>", "one two"), ("<B>bold</B>", "bold"), (#"<a href="http://a.org/?x>y">z</a>"#, "z"),
            ("<jats:title>Aim</jats:title><jats:p>None</jats:p>", "Aim None"), ("a<sub>2</sub", "a2</sub"),
        ])
    func strips(_ written: String, text: String) { #expect(InlineMarkup.plain(written) == text) }

    @Test(
        "what is no known tag survives",
        arguments: [
            "<0.5 mm and >2 mm", "open <sup without an end", "a < b and c > d", "<p value 0.05>", "<i =2>",
            "<HTML> tags",
            "p<0.05 and <b, c>", "<>", "</>", "<p <0.05>", "<<Except>>", "no tags at all", "<itch>",
        ])
    func keeps(_ written: String) { #expect(InlineMarkup.plain(written) == written) }

    @Test("any text is read to an end")
    func neverTraps() {
        var generator = SeededGenerator(seed: 5)
        let pieces = ["<", ">", "/", "i", "p", "br", "=", "\"", " ", "é", "jats:", "mml:x"]
        for _ in 0..<2000 {
            let text = (0..<Int.random(in: 0...16, using: &generator))
                .map { _ in pieces.randomElement(using: &generator) ?? "" }.joined()
            #expect(InlineMarkup.plain(text).utf8.count <= text.utf8.count)
        }
    }
}
