import Normalization
import Testing

@Suite("Journal authority")
struct JournalAuthorityTests {
    private let authority = JournalAuthority([
        Journal(
            title: "Diagnostics (Basel, Switzerland)", abbreviation: "Diagnostics (Basel)", iso4: "Diagnostics",
            issnElectronic: "2075-4418"),
        Journal(title: "Frontiers in Physiology", abbreviation: "Front Physiol", issnElectronic: "1664-042X"),
        Journal(title: "Brain : a journal of neurology", abbreviation: "Brain", issnPrint: "0006-8950"),
        Journal(title: "NeuroImage", abbreviation: "Neuroimage", issnPrint: "1053-8119"),
        Journal(
            title: "Annals of allergy, asthma & immunology : official publication",
            abbreviation: "Ann Allergy Asthma Immunol"),
        Journal(title: "Proceedings of the National Academy", abbreviation: "Proc Natl Acad Sci U S A"),
    ])

    @Test(
        "finds a journal by title, abbreviation, ISSN and main title",
        arguments: [
            ("FRONTIERS IN PHYSIOLOGY", nil, "Frontiers in Physiology", JournalAuthority.Kind.title),
            ("The Frontiers in physiology", nil, "Frontiers in Physiology", .title),
            ("Front. Physiol.", nil, "Frontiers in Physiology", .abbreviation),
            ("Frontiers, Physiology", "1664-042X", "Frontiers in Physiology", .issn),
            (
                "Annals of Allergy, Asthma and Immunology", nil,
                "Annals of allergy, asthma & immunology : official publication", .key
            ),
            ("Brain", nil, "Brain : a journal of neurology", .abbreviation),
            ("Proc. Natl. Acad. Sci. USA", nil, "Proceedings of the National Academy", .abbreviation),
            ("Diagnostics (Basel)", nil, "Diagnostics (Basel, Switzerland)", .abbreviation),
        ] as [(String, String?, String, JournalAuthority.Kind)])
    func finds(_ written: String, issn: String?, title: String, kind: JournalAuthority.Kind) throws {
        let match = try #require(authority.find(title: written, issn: issn.map { [$0] } ?? []))
        #expect(match.journal.title == title)
        #expect(match.kind == kind)
    }

    @Test(
        "does not guess",
        arguments: [
            ("Diagnostic", nil), ("NeuroImage: Clinical", nil), ("Lecture Notes", "1664-042X"), ("", nil),
            ("Front", nil),
        ]
            as [(String, String?)])
    func doesNotGuess(_ written: String, issn: String?) {
        #expect(authority.find(title: written, issn: issn.map { [$0] } ?? []) == nil)
    }

    @Test("an abbreviation that two journals share decides nothing, and an ISSN does")
    func sharedAbbreviation() {
        let twins = JournalAuthority([
            Journal(title: "Sleep studies", abbreviation: "Sleep", issnPrint: "0000-0019"),
            Journal(title: "Sleep science", abbreviation: "Sleep", issnPrint: "0000-0027"),
        ])
        #expect(twins.find(title: "Sleep") == nil)
        #expect(twins.find(title: "Sleep", issn: ["0000-0027"])?.journal.title == "Sleep science")
    }

    @Test("a second list completes the first and adds what is new")
    func adds() throws {
        let larger = authority.adding([
            Journal(title: "Frontiers in physiology", issnPrint: "1664-0420"),
            Journal(title: "New journal", abbreviation: "New J"),
            Journal(title: "Frontiers of physiology", nlmID: "101549006", issnElectronicOnly: "1664-042X"),
        ])
        #expect(larger.journals.count == authority.journals.count + 1)
        #expect(larger.find(title: "New J")?.kind == .abbreviation)
        #expect(larger.find(title: "Frontiers of physiology")?.journal.nlmID == "101549006")
    }

    @Test("the built-in list is read whole")
    func builtIn() {
        #expect(JournalAuthority.builtIn.journals.count >= 458)
        #expect(JournalAuthority.builtIn.find(title: "Fatigue")?.journal.abbreviation == "Fatigue")
    }
}

extension Journal {
    fileprivate init(title: String, nlmID: String, issnElectronicOnly issn: String) {
        self.init(title: title, issnElectronic: issn, nlmID: nlmID)
    }
}
