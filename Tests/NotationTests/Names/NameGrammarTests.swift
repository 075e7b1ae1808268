import Bibliography
import Notation
import TestSupport
import Testing

@Suite("Name grammars")
struct NameGrammarTests {
    /// `particle|family|given|suffix`, or the literal in brackets; a list is parted by semicolons, "+" says that it goes on.
    private func shown(_ name: PersonName?) -> String {
        guard let name else { return "nil" }
        if let literal = name.literal { return "[\(literal)]" }
        let dropping = name.droppingParticle.map { "(\($0))" } ?? ""
        return [dropping + (name.nonDroppingParticle ?? ""), name.family ?? "", name.given ?? "", name.suffix ?? ""]
            .joined(separator: "|")
    }

    private func shown(_ list: NameList) -> String {
        list.names.map { shown($0) }.joined(separator: "; ") + (list.hasMore ? " +" : "")
    }

    @Test(
        "BibTeX",
        arguments: [
            ("van Campen, C. M. C.", "van|Campen|C. M. C.|"), ("Wirth KJ", "|Wirth|KJ|"), ("Fluge Ø", "|Fluge|Ø|"),
            ("de Vega Smith JA Jr", "de|Vega Smith|JA|Jr"), ("Bouchard J.-P.", "|Bouchard|J.-P.|"),
            ("Jean DUPONT", "|DUPONT|Jean|"),
            ("{World Health Organization}", "[World Health Organization]"),
            ("Gabriele d'Annunzio", "d'|Annunzio|Gabriele|"),
            (
                "Institute of Medicine (US) Committee (National Academies)",
                "[Institute of Medicine (US) Committee (National Academies)]"
            ),
            ("World Health Organization", "[World Health Organization]"), ("Campen, Linda van", "(van)|Campen|Linda|"),
            ("{van Campen}, Linda", "|van Campen|Linda|"), ("others", "nil"), ("et al.", "nil"), ("{Anonymous}", "nil"),
            ("", "nil"), ("Smith, John, PhD", "|Smith|John|PhD"), ("John Smith III", "|Smith|John|III"),
            ("Smith III, John", "|Smith|John|III"), ("Ernst & Young", "[Ernst & Young]"),
        ])
    func bibtex(_ written: String, expected: String) {
        let name = NameGrammar.bibtex.name(written) { $0.filter { $0 != "{" && $0 != "}" } }
        #expect(shown(name) == expected)
    }

    @Test(
        "BibTeX lists as people write them",
        arguments: [
            ("Hornig M and Montoya JG and et al. (Lipkin WI)", "|Hornig|M|; |Montoya|JG|; |Lipkin|WI| +"),
            ("Rudolf G and et al. (Scheibenbogen C, senior author)", "|Rudolf|G|; |Scheibenbogen|C| +"),
            ("Loy CJ and et al. (Hanson MR, De Vlaminck I)", "|Loy|CJ|; |Hanson|MR|; |De Vlaminck|I| +"),
            ("Rudolf G and et al. (De Vlaminck I, Oh J)", "|Rudolf|G|; |De Vlaminck|I|; |Oh|J| +"),
            ("Blanco J and Scheibenbogen C (EUROMENE)", "|Blanco|J|; |Scheibenbogen|C|; [EUROMENE]"),
            ("Ponting CP and et al. (DecodeME Consortium)", "|Ponting|CP|; [DecodeME Consortium] +"),
            ("Doe, Jane and others", "|Doe|Jane| +"), ("Doe, Jane; Roe, R.", "|Doe|Jane|; |Roe|R.|"),
            ("Smith, John, Doe, Jane", "|Smith|John|; |Doe|Jane|"),
            ("Wirth KJ, Scheibenbogen C", "|Wirth|KJ|; |Scheibenbogen|C|"),
            ("{Barnes and Noble, Inc.} and Doe, Jane", "[Barnes and Noble, Inc.]; |Doe|Jane|"),
            ("given=Hans, family=Harman, prefix=von and {Doe Group}", "von|Harman|Hans|; [Doe Group]"),
            ("family=Beauvoir, given=Simone, prefix=de, useprefix=false", "(de)|Beauvoir|Simone|"),
            ("useprefix=false and Doe, Jane", "|Doe|Jane|"), ("Smith, J. & Doe, B.", "|Smith|J.|; |Doe|B.|"),
            ("Smith, John and  and\nDoe, Jane et al.", "|Smith|John|; |Doe|Jane| +"),
        ])
    func bibtexLists(_ written: String, expected: String) {
        let list = NameGrammar.bibtex.names(written) { $0.filter { $0 != "{" && $0 != "}" } }
        #expect(shown(list) == expected)
    }

    @Test("TeX is decoded after the name is cut")
    func decodesLast() {
        let name = NameGrammar.bibtex.name("Victor, {\\'e}mile and") { $0.replacing("{\\'e}", with: "é") }
        #expect(shown(name) == "|Victor|émile|")
    }

    @Test(
        "RIS",
        arguments: [
            ("Smith, John", "|Smith|John|"), ("Smith,J.A.", "|Smith|J.A.|"), ("Smith, John, Jr.", "|Smith|John|Jr."),
            ("Smith, Jr., John", "|Smith|John|Jr."), ("Smith, John Jr", "|Smith|John|Jr"), ("Smith JA", "|Smith|JA|"),
            ("van der Kouwe, A. J. W.", "van der|Kouwe|A. J. W.|"), ("van Campen C. M. C.", "van|Campen|C. M. C.|"),
            ("Tejedor Jorge A.", "|Tejedor|Jorge A.|"), ("Klaus J. Wirth", "|Wirth|Klaus J.|"),
            ("Vega, Juan de la", "(de la)|Vega|Juan|"),
            ("World Health Organization", "[World Health Organization]"), ("EUROMENE", "[EUROMENE]"),
            ("DecodeME", "[DecodeME]"),
            ("Centers for Disease Control (US)", "[Centers for Disease Control (US)]"), ("Wiyono", "|Wiyono||"),
            ("McDonald", "|McDonald||"),
            ("Department of Health, London", "[Department of Health, London]"), ("et al.", "nil"),
            ("[Anonymous]", "nil"), (" ", "nil"),
        ])
    func ris(_ written: String, expected: String) { #expect(shown(NameGrammar.ris.name(written)) == expected) }

    @Test(
        "several RIS names in one line",
        arguments: [
            ("Smith, John; Doe, Jane", "|Smith|John|; |Doe|Jane|"), ("Doe, J.; et al.", "|Doe|J.| +"),
            ("Doe, J., et al.", "|Doe|J.| +"),
            ("Nunes, Leonel J.R.", "|Nunes|Leonel J.R.|"), ("Costa E Silva, Maria A.", "|Costa E Silva|Maria A.|"),
            (
                "Terasaki M.Hiromura M. A.van Goor H.O'Reilly M. E.",
                "|Terasaki|M.|; |Hiromura|M. A.|; van|Goor|H.|; |O'Reilly|M. E.|"
            ),
            ("M&uuml;ller, H", "|M&uuml;ller|H|"), ("Smith, John, III", "|Smith|John|III"),
            ("Klaus J.Wirth", "|Klaus|J.Wirth|"),
        ])
    func risLists(_ written: String, expected: String) { #expect(shown(NameGrammar.ris.names(written)) == expected) }

    @Test(
        "MEDLINE",
        arguments: [
            (NameGrammar.medline, "Wang, Zhi Hong", "|Wang|Zhi Hong|"),
            (.medline, "Hensley, Dana T Jr", "|Hensley|Dana T|Jr"),
            (.medline, "van Campen, C Linda M C", "van|Campen|C Linda M C|"), (.medlineShort, "Wang ZH", "|Wang|ZH|"),
            (.medlineShort, "van Campen CM", "van|Campen|CM|"), (.medlineShort, "Hensley DT Jr", "|Hensley|DT|Jr"),
            (.medlineShort, "Cozzi Lepri A", "|Cozzi Lepri|A|"), (.medlineShort, "Archimedes", "|Archimedes||"),
        ])
    func medline(_ grammar: NameGrammar, _ written: String, expected: String) {
        #expect(shown(grammar.name(written)) == expected)
    }

    @Test("MEDLINE lists")
    func medlineLists() {
        #expect(shown(NameGrammar.medlineShort.names("Smith JA, Doe B, et al.")) == "|Smith|JA|; |Doe|B| +")
        #expect(
            shown(NameGrammar.medlineShort.names("Wirth KJ and Scheibenbogen C")) == "|Wirth|KJ|; |Scheibenbogen|C|")
        #expect(shown(NameGrammar.medline.names("Wang, Zhi Hong; Li, Na")) == "|Wang|Zhi Hong|; |Li|Na|")
    }

    @Test(
        "display order",
        arguments: [
            ("Klaus J. Wirth", "|Wirth|Klaus J.|"), ("Prof. Dr. med. Jana Muster, PhD", "|Muster|Jana|PhD"),
            ("C. (Linda) M. C. van Campen", "van|Campen|C. M. C.|"), ("Gerard 't Hooft", "'t|Hooft|Gerard|"),
            ("Hon Lam", "|Lam|Hon|"), ("World Health Organization", "[World Health Organization]"),
            ("Wirth KJ", "|Wirth|KJ|"),
        ])
    func display(_ written: String, expected: String) { #expect(shown(NameGrammar.display.name(written)) == expected) }

    @Test(
        "lists in display order are cut at commas, links and dashes",
        arguments: [
            ("Ana Berg, Rune Dahl and Ola Moe", "|Berg|Ana|; |Dahl|Rune|; |Moe|Ola|"),
            ("Ana Berg, Rune Dahl ,and Ola Moe", "|Berg|Ana|; |Dahl|Rune|; |Moe|Ola|"),
            ("Ana Berg und Rune Dahl", "|Berg|Ana|; |Dahl|Rune|"),
            ("Ana Berg \u{2014} Rune Dahl", "|Berg|Ana|; |Dahl|Rune|"),
            ("Berg, Ana and Rune Dahl", "|Berg|Ana|; |Dahl|Rune|"),
        ])
    func displayLists(_ written: String, expected: String) {
        #expect(shown(NameGrammar.display.names(written)) == expected)
    }

    @Test(
        "the short form",
        arguments: [
            (PersonName(family: "Wang", given: "Zhi Hong"), "Wang ZH"),
            (PersonName(family: "Cho", given: "Byung-Sik"), "Cho BS"),
            (PersonName(family: "Campen", given: "C.M.C.", nonDroppingParticle: "van"), "van Campen CMC"),
            (PersonName(family: "Hensley", given: "Dana T", suffix: "Jr."), "Hensley DT Jr"),
            (PersonName(family: "Doe", given: "J", suffix: "III"), "Doe J 3rd"),
            (PersonName(family: "Sousa", given: "Maria de Fátima"), "Sousa MF"),
            (PersonName(literal: "EUROMENE"), "EUROMENE"),
            (PersonName(family: "Wirth", given: "KJ", suffix: "MD"), "Wirth KJ"),
        ])
    func short(_ name: PersonName, expected: String) { #expect(ShortName.medline(name) == expected) }

    @Test("random text gives no crash", arguments: NameGrammar.allCases)
    func neverCrashes(_ grammar: NameGrammar) {
        var generator = SeededGenerator(seed: 5)
        let pieces = [
            "Smith", "J.", "KJ", ",", ";", " ", " and ", "{", "}", "\\", "'", "\"", "(", ")", "van", "é", "e\u{301}",
            "~", "=", "family",
            "Jr", "et al.", "-", "王", "\n", "Dr.", "the", "of", "\u{00A0}", ".",
        ]
        for _ in 0..<5000 {
            let count = Int.random(in: 0...9, using: &generator)
            let text = (0..<count).map { _ in pieces.randomElement(using: &generator) ?? "" }.joined()
            _ = grammar.name(text)
            for name in grammar.names(text).names { _ = ShortName.medline(name) }
        }
    }

    @Test("a long run of one thing ends soon", arguments: NameGrammar.allCases)
    func staysLinear(_ grammar: NameGrammar) {
        for piece in [
            "et al. ", "and ", "(", "(a ", "Jr ", "{", ", ", "; ", "J.", "van ", "'", "'a ", "\"", "Dr. ",
            "Smith J and ",
        ] {
            _ = grammar.names("Smith " + String(repeating: piece, count: 20_000))
        }
    }
}
