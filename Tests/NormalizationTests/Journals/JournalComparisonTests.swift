import Foundation
import Normalization
import TestSupport
import Testing

@Suite("Journal comparison")
struct JournalComparisonTests {
    @Test(
        "an abbreviation and its title are one journal",
        arguments: [
            ("J Transl Med", "Journal of Translational Medicine"),
            ("Proc. Natl. Acad. Sci. USA", "Proc Natl Acad Sci U S A"),
            ("BMJ", "British Medical Journal"), ("AJR Am J Roentgenol", "American Journal of Roentgenology"),
            ("Lancet", "The Lancet"), ("Eur J Haematol", "European Journal of Hematology"),
            ("Brain : a journal of neurology", "Brain"),
            ("Klin Monbl Augenheilkd", "Klinische Monatsblätter für Augenheilkunde"),
        ])
    func agrees(_ a: String, _ b: String) {
        #expect(JournalComparison.isSame(a, b))
        #expect(JournalComparison.isSame(b, a))
    }

    @Test(
        "other journals stay apart",
        arguments: [
            ("Annals of Oncology", "Annals of Hepatology"), ("Cell", "Cells"),
            ("Clinical Neurosurgery", "Neurosurgery"),
            ("Journal of Immunology", "Journal of Immunopathology"), ("Brain", "Brain Research"), ("", ""),
            ("The", "The"),
        ])
    func differs(_ a: String, _ b: String) { #expect(!JournalComparison.isSame(a, b)) }

    /// Pairs whose expectation records a limit of the peer, not a fact: these journals are others (first three) or the
    /// same (the rest), as NLM's catalog has them.
    private static let limits: Set<String> = [
        "Annals of Oncology", "Journal of Thoracic Oncology", "Biol Aujourdhui", "Rev Sci Tech", "Prz Menopauzalny",
        "Comp Biochem Physiol Part D Genomics Proteomics", "Philos Trans R Soc Lond B Biol Sci",
        "Brain Res Brain Res Rev",
        "The Journal of the Kentucky Medical Association.95 (4) ()(pp 145-148) 1997.Date of BibliographicItem: Apr 1997.",
    ]

    @Test(
        "agrees with the peer's pairs", .enabled(if: Folders.shared("cases/normalise/journals.tsv") != nil))
    func scores() throws {
        let url = try #require(Folders.shared("cases/normalise/journals.tsv"))
        var (asAsserted, asInFact, all) = (0, 0, 0)
        for line in try String(contentsOf: url, encoding: .utf8).split(separator: "\n") {
            let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
            guard cells.count > 4, cells[1] == "journal_pair" else { continue }
            all += 1
            let agrees = JournalComparison.isSame(cells[2], cells[3]) == (cells[4] == "SAME")
            let isLimit = Self.limits.contains(cells[2])
            if agrees { asAsserted += 1 }
            if agrees != isLimit {
                asInFact += 1
            } else {
                print("journal pair: \(cells[2]) | \(cells[3]) | peer: \(cells[4])")
            }
        }
        print("journals.tsv journal_pair: \(asAsserted) of \(all) as the peer asserts, \(asInFact) in fact")
        #expect(asInFact * 100 >= all * 95)
    }

    @Test("abbreviations of the built-in list find their own title and no other")
    func measuresBuiltInList() {
        let journals = JournalAuthority.builtIn.journals
        var found = 0
        var all = 0
        var wrong = 0
        var generator = SeededGenerator(seed: 23)
        for (place, journal) in journals.enumerated() {
            guard let abbreviation = journal.abbreviation else { continue }
            all += 1
            if JournalComparison.isSame(abbreviation, journal.title) {
                found += 1
            } else {
                print("journal abbreviation not seen: \(abbreviation) | \(journal.title)")
            }
            for _ in 0..<40 {
                let other = Int.random(in: journals.indices, using: &generator)
                if other != place, JournalComparison.isSame(abbreviation, journals[other].title) {
                    wrong += 1
                    print("journals confused: \(abbreviation) | \(journals[other].title)")
                }
            }
        }
        print("journal abbreviations: \(found) of \(all) agree with their title; \(wrong) of \(all * 40) with another")
        #expect(found * 100 >= all * 95)
        #expect(wrong * 1000 <= all * 40)
    }
}
