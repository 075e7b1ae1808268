import Bibliography
import Normalization
import Notation
import TestSupport
import Testing

@Suite("Name normalization")
struct NameNormalizerTests {
    private func shown(_ name: PersonName) -> String {
        name.literal.map { "[\($0)]" }
            ?? [name.nonDroppingParticle, name.family, name.given, name.suffix].map { $0 ?? "" }.joined(separator: "|")
    }

    @Test(
        "names come out in one form",
        arguments: [
            (PersonName(family: "Wirth", given: "KJ"), "|Wirth|K J|"),
            (PersonName(family: "Wirth", given: "K.J."), "|Wirth|K J|"),
            (PersonName(family: "Wirth", given: "Klaus J."), "|Wirth|Klaus J|"),
            (PersonName(family: "Bouchard", given: "J.-P."), "|Bouchard|J-P|"),
            (PersonName(family: "Bouchard", given: "J. - P."), "|Bouchard|J - P|"),
            (PersonName(family: "van Campen", given: "C. M. C."), "van|Campen|C M C|"),
            (PersonName(family: "Campen", given: "Linda", droppingParticle: "van"), "van|Campen|Linda|"),
            (PersonName(family: "Smith", given: "John A. Jr."), "|Smith|John A|Jr"),
            (PersonName(family: "Smith III", given: "J"), "|Smith|J|III"),
            (PersonName(family: "Smith", given: "J", suffix: "MD, III"), "|Smith|J|III"),
            (PersonName(family: "Smith", given: "J", suffix: "Ph.D."), "|Smith|J|"),
            (PersonName(family: "WIRTH", given: "KLAUS J"), "|Wirth|Klaus J|"),
            (PersonName(family: "MCDONALD", given: "JAN"), "|McDonald|Jan|"),
            (PersonName(family: "O'BRIEN-LÖHN", given: "K J"), "|O'Brien-Löhn|K J|"),
            (PersonName(family: "VAN DER BERG", given: "JP"), "van der|Berg|J P|"),
            (PersonName(family: "WHO"), "|WHO||"),
            (PersonName(family: "Lo\u{308}hn*", given: "Ju\u{308}rgen1,2"), "|Löhn|Jürgen|"),
            (PersonName(family: nil, given: "Plato"), "|Plato||"),
            (PersonName(family: "  de  la Cruz ", given: "Yu."), "de la|Cruz|Yu|"),
            (PersonName(literal: "COVID-19  Group*"), "[COVID-19 Group]"),
            (PersonName(family: "Li", given: "Wei"), "|Li|Wei|"),
            (PersonName(family: "Scheibenbogen", given: "Ch."), "|Scheibenbogen|Ch|"),
            (PersonName(family: "Fluge", given: "Ø."), "|Fluge|Ø|"),
        ])
    func normalizes(_ name: PersonName, expected: String) {
        #expect(shown(NameNormalizer.normalized(name, field: "contributors[0]").name) == expected)
    }

    @Test("every change is told with its part and rule")
    func tellsChanges() {
        let changes = NameNormalizer.normalized(
            PersonName(family: "van Campen", given: "C.M.C."), field: "contributors[2]"
        ).changes
        #expect(
            changes == [
                Change(field: "contributors[2].family", from: "van Campen", to: "Campen", rule: "name-particle-split"),
                Change(field: "contributors[2].nonDroppingParticle", from: nil, to: "van", rule: "name-particle-split"),
                Change(field: "contributors[2].given", from: "C.M.C.", to: "C M C", rule: "name-initials-spaced"),
            ])
    }

    @Test("decomposed letters are told apart from composed ones by their bytes")
    func composes() {
        let (name, changes) = NameNormalizer.normalized(PersonName(family: "Lo\u{308}hn", given: "A"), field: "c")
        #expect(changes.map(\.rule) == ["name-unicode-composed"])
        #expect(name.family?.unicodeScalars.count == 4)
    }

    @Test("a name in its form is not changed, and twice equals once", arguments: NameGrammar.allCases)
    func isIdempotent(_ grammar: NameGrammar) {
        var generator = SeededGenerator(seed: 8)
        let pieces = [
            "Smith", "SMITH", "J.", "KJ", ",", " ", "van", "VAN", "de", "é", "e\u{301}", "Jr", "Jr.", "III", "MD", "-",
            "王", "*", "1", "d'",
            "O'", "MC", "ANN", "Klaus", "\u{00A0}", ".", "I", "Junior",
        ]
        var unsettled: [String] = []
        for _ in 0..<5000 {
            let count = Int.random(in: 1...8, using: &generator)
            let text = (0..<count).map { _ in pieces.randomElement(using: &generator) ?? "" }.joined()
            guard let name = grammar.name(text) else { continue }
            let once = NameNormalizer.normalized(name, field: "c").name
            let changes = NameNormalizer.normalized(once, field: "c").changes
            if !changes.isEmpty { unsettled.append("\(text.debugDescription) \(shown(once)) \(changes.map(\.rule))") }
        }
        #expect(unsettled.prefix(12) == [])
    }
}
