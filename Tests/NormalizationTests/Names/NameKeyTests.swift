import Bibliography
import Normalization
import Testing

@Suite("Name keys")
struct NameKeyTests {
    @Test(
        "one family name in different spellings has one key",
        arguments: [
            (PersonName(family: "Löhn"), "lohn"), (PersonName(family: "Lo\u{308}hn"), "lohn"),
            (PersonName(family: "LØHN"), "lohn"),
            (PersonName(family: "Campen", nonDroppingParticle: "van"), "vancampen"),
            (PersonName(family: "Van-Campen"), "vancampen"),
            (PersonName(family: "Campen", droppingParticle: "van"), "vancampen"),
            (PersonName(family: "O’Brien"), "obrien"),
            (PersonName(family: "Gómez Esteban"), "gomezesteban"), (PersonName(family: "Weiß"), "weiss"),
            (PersonName(family: "王"), "王"),
            (PersonName(literal: "DecodeME Consortium"), "decodemeconsortium"),
        ])
    func family(_ name: PersonName, key: String) { #expect(NameKey.family(name) == key) }

    @Test("the core leaves particles out, small or capital")
    func core() {
        #expect(NameKey.core(PersonName(family: "Van Campen")) == "campen")
        #expect(NameKey.core(PersonName(family: "Campen", nonDroppingParticle: "van")) == "campen")
        #expect(NameKey.core(PersonName(literal: "EUROMENE")) == "euromene")
    }

    @Test("initials agree", arguments: ["Klaus J", "KJ", "K. J.", "K.-J.", "K J", "Klaus-Jürgen"])
    func initials(_ given: String) { #expect(NameKey.initials(PersonName(family: "Wirth", given: given)) == "kj") }
}
