import Notation
import TestSupport
import Testing

@Suite("TeX decoding")
struct TeXDecodingTests {
    @Test(
        "an accent is composed in every spelling",
        arguments: [
            (#"M{\"u}ller"#, "Müller"), (#"M\"{u}ller"#, "Müller"), (#"M\"uller"#, "Müller"),
            (#"M{\" u}ller"#, "Müller"), (#"Fr{\' e}d"#, "Fréd"), (#"{\'\i}"#, "í"), (#"\'{\i}"#, "í"),
            (#"\'\i s"#, "ís"),
            (#"{\"\i}"#, "ï"), (#"Erd{\H o}s"#, "Erdős"), (#"\v{C}ern\'y"#, "Černý"), (#"Fran\c cois"#, "François"),
            (#"Fran\c{c}ois"#, "François"), (#"{\c C}a"#, "Ça"), (#"W\k{a}s"#, "Wąs"), (#"\r a"#, "å"), (#"\.z"#, "ż"),
            (#"\u{g}"#, "ğ"), (#"\d{s}"#, "ṣ"), (#"\b{d}"#, "ḏ"), (#"\t{oo}"#, "o\u{361}o"), (#"{\~\^e}"#, "ễ"),
            (#"\~{\^{e}}"#, "ễ"), (#"\d{\^e}"#, "ệ"), (#"\'{\aa}"#, "ǻ"), (#"\'{\ae}"#, "ǽ"), (#"\=a"#, "ā"),
            (#"\'{}"#, "´"), (#"\~{}x"#, "~x"), (#"\^{}"#, "^"), (#"{\'ab}"#, "áb"), (#"\"q"#, "q\u{308}"),
            (#"\v{\i}"#, "ǐ"), (#"D\'\,x"#, "D' x"), (#"\'\alpha"#, "ά"),
        ])
    func composes(_ written: String, text: String) { #expect(Array(TeX.decode(written).utf8) == Array(text.utf8)) }

    @Test(
        "special letters and signs become characters",
        arguments: [
            (#"\aa\AA{} \o \O\l{}\L \ss\ae\oe \i \j\dh\th"#, "åÅ øØłŁßæœıȷðþ"), (#"Stra\ss e"#, "Straße"),
            (#"{\L}ukasz"#, "Łukasz"), (#"\L{}ukasz"#, "Łukasz"), (#"A \textendash{} B"#, "A – B"),
            (#"\textquoteleft a\textquoteright"#, "‘a’"), (#"\textless i\textgreater"#, "<i>"),
            (#"37\textdegree{}C"#, "37°C"), (#"5 \textmu m"#, "5 µm"), (#"\copyright\pounds\S\P\dag"#, "©£§¶†"),
            (#"Brand\texttrademark{} and\textregistered"#, "Brand™ and®"), (#"\texttimes"#, "×"),
            (##"R\&D 50\% a\_b \#1 \$5 \{x\}"##, "R&D 50% a_b #1 $5 {x}"), ("J.~Smith", "J. Smith"),
            (#"a\ b\,c"#, "a b c"), ("1--2 a---b ----", "1–2 a—b ----"), ("``So'' he said", "“So” he said"),
            ("it's", "it's"), ("?`Que", "¿Que"), ("Why?``x''", "Why?“x”"), (#"\cyra\cyrya"#, "ая"),
        ])
    func decodesSigns(_ written: String, text: String) { #expect(TeX.decode(written) == text) }

    @Test(
        "commands leave their text, and unknown ones stay readable",
        arguments: [
            (#"\emph{Gut} flora"#, "Gut flora"), (#"{\em Gut} flora"#, "Gut flora"), (#"\textsc{me/cfs}"#, "me/cfs"),
            (#"\mkbibquote{x} \enquote{a \enquote{b} c}"#, "“x” “a ‘b’ c”"), (#"\href{http://a.org/}{text}"#, "text"),
            (#"\href { http://a.org/ } {text}"#, "text"), (#"\url{http://a.org/x_y%20z}"#, "http://a.org/x_y%20z"),
            (#"\foo{bar}"#, "bar"), (#"a \foo b"#, #"a \foo b"#), (#"{\relax Ph}ilip"#, "Philip"),
            (#"\noopsort{1973a}1973"#, "1973"), (#"\textcolor{red}{hot}"#, "hot"), (#"x\textsuperscript{2}"#, "x²"),
            (#"H\textsubscript{2}O"#, "H₂O"), (#"the 5\textsuperscript{q}"#, "the 5q"),
            (#"{{Whole Title}}"#, "Whole Title"),
            (#"{T}he {DNA}"#, "The DNA"), ("Alpha 50% Title", "Alpha 50% Title"), (#"\ElsevierGlyph{2013}"#, "–"),
            (#"a \\ b"#, "a  b"), (#"a\\b"#, "a b"), (#"\TeX{} and \LaTeX"#, "TeX and LaTeX"),
            (#"open { brace"#, "open  brace"),
            (#"close } brace"#, "close  brace"), (#"end\"#, #"end\"#), (#"{\_}{\&}amp;"#, "_&amp;"),
            (#"\foreignlanguage{german}{Zug}"#, "Zug"), (#"non\-break\/"#, "nonbreak"),
        ])
    func decodesCommands(_ written: String, text: String) { #expect(TeX.decode(written) == text) }

    @Test(
        "mathematics becomes Unicode, and money stays",
        arguments: [
            (#"$\alpha_2$"#, "α₂"), (#"$\alpha _2$-receptor"#, "α₂-receptor"), (#"TGF-$\beta$ 1"#, "TGF-β 1"),
            (#"Na$^+$"#, "Na⁺"), (#"$^{18}$F"#, "¹⁸F"), (#"CD4$^{+}$"#, "CD4⁺"), (#"VO$_{2max}$"#, "VO₂ₘₐₓ"),
            (#"VO$_{2\mathrm{max}}$"#, "VO₂ₘₐₓ"), (#"\(x \leq 5\)"#, "x ≤ 5"), (#"\ensuremath{\geq} 3"#, "≥ 3"),
            (#"$p < 0.05$"#, "p < 0.05"), (#"$5 \times 10^{-3}$"#, "5 × 10⁻³"), (#"37$^\circ$C"#, "37°C"),
            (#"$\frac{1}{2}$"#, "1/2"), (#"$\frac{a+b}{c}$"#, "(a+b)/c"), (#"$\sqrt{x}$"#, "√x"),
            (#"$T_H$"#, "T_H"), (#"$\overline{x}$"#, "x\u{305}"), (#"$\bar{x}$"#, "x\u{304}"),
            (#"(11\bar{2}0)"#, "(112\u{304}0)"),
            (#"5\textsuperscript{th}"#, "5th"), (#"$5^{th}$"#, "5th"), (#"\bibstring{inpress}"#, "in press"),
            (#"Franc{\ocirc{u}}"#, "Franců"), (#"{\cal O}(n)"#, "O(n)"), (#"$\hat{e}$"#, "ê"),
            (#"$\left( a \right)$"#, "( a )"), (#"$x'$"#, "x′"), (#"$\langle x \rangle$"#, "⟨ x ⟩"),
            ("{$76.60}", "$76.60"), ("from $5 to $10", "from $5 to $10"), ("US$5/$10", "US$5/$10"), (#"\$5"#, "$5"),
            (#"\alpha-synuclein"#, "α-synuclein"), ("$$", "$$"), (#"$x"#, "$x"), (#"\(open"#, "(open"),
            (#"$\mu$g"#, "μg"), (#"$\pm$"#, "±"), (#"$\rightarrow$"#, "→"), (#"$\infty\sim\approx\cdot$"#, "∞∼≈⋅"),
            (#"$x_\text{max}$"#, "xₘₐₓ"), (#"$a_b^c$"#, "a_bᶜ"), (#"snake_case^2"#, "snake_case^2"),
        ])
    func decodesMathematics(_ written: String, text: String) { #expect(TeX.decode(written) == text) }

    @Test(
        "verbatim fields lose escapes and braces only",
        arguments: [
            (##"http://a.org/x\_y\%20\&z\#1"##, "http://a.org/x_y%20&z#1"),
            (#"\url{http://a.org/~x}"#, "http://a.org/~x"),
            ("10.1000/50%--x$y", "10.1000/50%--x$y"), (#"{10.1000/a{\_}b}"#, "10.1000/a_b"),
            (#":C\:/a\b.pdf:PDF"#, #":C\:/a\b.pdf:PDF"#),
            (#"10.1002/(SICI)1\textless{}1::AID\textgreater{}2"#, "10.1002/(SICI)1<1::AID>2"),
            (#"http://a.org/\textasciitilde x"#, "http://a.org/~x"), (#"x\"#, #"x\"#),
        ])
    func verbatim(_ written: String, text: String) { #expect(TeX.verbatim(written) == text) }

    @Test("any text is read to an end")
    func neverTraps() {
        var generator = SeededGenerator(seed: 7)
        let pieces = [
            "\\", "{", "}", "$", "^", "_", "'", "\"", "`", "-", " ", "e", "\\frac", "\\sqrt", "\\textsuperscript",
            "\\enquote",
            "\\url", "\\href", "\\(", "\\)", "\\ensuremath", "\\overline", "é", "\\c", "\\i", "[", "]", "~", "\n",
            "\\alpha",
        ]
        for _ in 0..<3000 {
            let text = (0..<Int.random(in: 0...24, using: &generator))
                .map { _ in pieces.randomElement(using: &generator) ?? "" }.joined()
            let decoded = TeX.decode(text)
            #expect(!decoded.utf8.contains(0))
            _ = TeX.verbatim(text)
        }
        let deep = String(repeating: #"\sqrt{\overline{x"#, count: 5000)
        #expect(!TeX.decode(deep).isEmpty)
    }
}
