import Bibliography
import Testing

@Suite("Person names")
struct PersonNameTests {
    @Test(
        "the family name is shown with its non-dropping particle",
        arguments: [
            (PersonName(family: "Campen", given: "C M C", nonDroppingParticle: "van"), "van Campen"),
            (PersonName(family: "Annunzio", nonDroppingParticle: "d'"), "d'Annunzio"),
            (PersonName(family: "Wirth", given: "Klaus J"), "Wirth"),
            (PersonName(literal: "EUROMENE"), "EUROMENE"),
        ])
    func showsParticle(_ name: PersonName, shown: String) { #expect(name.familyWithParticle == shown) }
}
