import Foundation
import Normalization
import TestSupport
import Testing

@Suite("Journal lists")
struct JournalListTests {
    @Test("reads NLM's blocks")
    func readsMedline() {
        let dashes = String(repeating: "-", count: 56)
        let text = """
            \(dashes)
            JrId: 1
            JournalTitle: Journal of rest : a quarterly
            MedAbbr: J Rest
            ISSN (Print): 0000-0019
            ISSN (Online):
            IsoAbbr: J. Rest
            NlmId: 0123456
            \(dashes)
            JrId: 2
            JournalTitle: Pacing
            MedAbbr: Pacing
            """
        let expected = [
            Journal(
                title: "Journal of rest : a quarterly", abbreviation: "J Rest", iso4: "J. Rest", issnPrint: "0000-0019",
                nlmID: "0123456", isVerified: true),
            Journal(title: "Pacing", abbreviation: "Pacing", isVerified: true),
        ]
        #expect(JournalList.parseMedline(text) == expected)
        #expect(JournalList.parseMedline(text.replacingOccurrences(of: "\n", with: "\r\n")) == expected)
    }

    @Test("reads JabRef's CSV and keeps the two kinds of abbreviation apart")
    func readsCSV() {
        let text = "\u{FEFF}\"\"\"Rest\"\", and more\",\"Rest More\"\r\nPacing journal;Pac. J.\nbroken\n\"open"
        #expect(
            JournalList.parseCSV(text) == [
                Journal(title: "\"Rest\", and more", abbreviation: "Rest More"),
                Journal(title: "Pacing journal", iso4: "Pac. J."),
            ])
    }

    @Test("reads our own table by the names of its columns")
    func readsTable() {
        let text = "issn-print\ttitle\tother\n0000001x\tRest\tx\nbad\tPacing\n\t\tnothing\n"
        #expect(
            JournalList.parseTable(text) == [Journal(title: "Rest", issnPrint: "0000-001X"), Journal(title: "Pacing")])
    }

    @Test(
        "tens of thousands of titles are ready at once",
        .enabled(if: Folders.shared("journals/jabref_entrez.csv") != nil))
    func readsShared() throws {
        let entrez = try #require(Folders.shared("journals/jabref_entrez.csv"))
        let life = try #require(Folders.shared("journals/jabref_lifescience.csv"))
        let clock = ContinuousClock()
        var authority = JournalAuthority.builtIn
        let time = try clock.measure {
            authority = authority.adding(JournalList.parseCSV(try String(contentsOf: entrez, encoding: .utf8)))
            authority = authority.adding(JournalList.parseCSV(try String(contentsOf: life, encoding: .utf8)))
        }
        print("journal authority: \(authority.journals.count) journals in \(time)")
        #expect(authority.journals.count > 20_000)
        #expect(authority.find(title: "AACN Clin. Issues")?.kind == .abbreviation)
    }
}
