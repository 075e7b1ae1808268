import Notation
import TestSupport
import Testing

@Suite("TeX encoding")
struct TeXEncodingTests {
    @Test(
        "special characters are escaped and all others stay",
        arguments: [
            ("R&D 50% a_b #1 $5 {x}", ##"R\&D 50\% a\_b \#1 \$5 \{x\}"##), ("Müller – α", "Müller – α"),
            ("a~b^c\\d", #"a\textasciitilde{}b\textasciicircum{}c\textbackslash{}d"#), ("1--2", "1-{}-2"),
            ("plain", "plain"),
        ])
    func escapes(_ text: String, written: String) { #expect(TeX.encode(text) == written) }

    @Test(
        "accents and signs become commands where ASCII is asked for",
        arguments: [
            ("Müller", #"M{\"{u}}ller"#), ("Erdős", #"Erd{\H{o}}s"#), ("Straße", #"Stra{\ss}e"#),
            ("ễ", #"{\~{{\^{e}}}}"#),
            ("TGF-β", #"TGF-\ensuremath{\beta}"#), ("Na⁺", #"Na\textsuperscript{+}"#), ("≥", #"\ensuremath{\ge}"#),
            ("筋痛", "筋痛"),
        ])
    func writesASCII(_ text: String, written: String) { #expect(TeX.encode(text, asciiOnly: true) == written) }

    @Test("what is written is read back", arguments: [false, true])
    func readsBack(asciiOnly: Bool) {
        var generator = SeededGenerator(seed: 11)
        let alphabet = Array(#"ab Z09&%_#${}\~^-'`"?!<>.,;:/()[]éüőßøłŁçñåæı–—“”‘’αβμ±×≥→₂⁺°™µ筋ễ"#.unicodeScalars)
        for _ in 0..<3000 {
            var text = ""
            for _ in 0..<Int.random(in: 0...20, using: &generator) {
                if let scalar = alphabet.randomElement(using: &generator) { text.unicodeScalars.append(scalar) }
            }
            #expect(Array(TeX.decode(TeX.encode(text, asciiOnly: asciiOnly)).utf8) == Array(text.utf8), "\(text)")
        }
    }
}
