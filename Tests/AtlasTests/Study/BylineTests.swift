import Atlas
import Bibliography
import Testing

@Suite("Bylines")
struct BylineTests {
    @Test func `authors, journal, year and DOI stand in one line`() {
        let expected = "Wirth, Klaus J, Steinacker, Jürgen M · Frontiers in physiology · 2025 · DOI"
        #expect(Byline(Records.wirth).description == expected)
    }

    @Test func `more than three authors end in et al. without a comma`() {
        var reference = Records.wirth
        reference.contributors = Records.authors(("A", "B"), ("C", "D"), ("E", "F"))
        #expect(Byline(reference).description.hasPrefix("A, B, C, D, E, F · "))
        reference.contributors += Records.authors(("G", "H"))
        #expect(Byline(reference).description.hasPrefix("A, B, C, D, E, F et al. · "))
    }

    @Test func `a list that the source cuts ends in et al.`() {
        var reference = Records.wirth
        reference.hasMoreContributors = true
        #expect(Byline(reference).description.hasPrefix("Wirth, Klaus J, Steinacker, Jürgen M et al. · "))
    }

    @Test(
        "given names have their initials apart and no periods",
        arguments: [
            ("KJ", "K J"), ("K. J.", "K J"), ("K.J.", "K J"), ("K J", "K J"), ("Klaus J.", "Klaus J"), ("CMC", "C M C"),
            ("J.-P.", "J-P"), ("Jean-Paul", "Jean-Paul"), ("Jo", "Jo"), ("ANNA", "ANNA"), ("Ø", "Ø"),
            ("Linda M.C.", "Linda M C"),
        ])
    func givenNames(_ given: String, shown: String) {
        #expect(PersonName(family: "Wirth", given: given).shownGiven == shown)
    }

    @Test func `particles of both kinds stand before the family name`() {
        let apart = PersonName(family: "Campen", given: "C M C", nonDroppingParticle: "van")
        let dropping = PersonName(family: "Campen", given: "C M C", droppingParticle: "van")
        let whole = PersonName(family: "van Campen", given: "C M C")
        #expect(Set([apart, dropping, whole].map(\.shownFamily)) == ["van Campen"])
        #expect(PersonName(family: "Annunzio", droppingParticle: "d'").shownFamily == "d'Annunzio")
    }

    @Test func `what is not known is left out`() {
        var reference = Records.record(title: "Only a title")
        #expect(Byline(reference).description == "")
        reference.contributors = [Contributor(PersonName(literal: "EUROMENE"))]
        reference.online = PartialDate(year: 2024)
        #expect(Byline(reference).description == "EUROMENE · 2024")
    }

    @Test func `a suffix follows the given names, editors are no authors`() {
        var reference = Records.record(year: 2001)
        reference.contributors = [
            Contributor(PersonName(family: "Hensley", given: "Dana T", suffix: "Jr")),
            Contributor(PersonName(family: "Other", given: "X"), role: .editor),
        ]
        #expect(Byline(reference).description == "Hensley, Dana T Jr · 2001")
    }
}
