import ArticleTree
import Bibliography
import Testing

@testable import Readers

/// Fields as biblatex, MathSciNet, Calibre and people use them; READERS 2.2 to 2.4.
@Suite struct BibTeXFieldsTests {
    private func read(_ fields: String, type: String = "article") throws -> BibTeXReading {
        try BibTeXReading("@\(type){key, \(fields)}")
    }

    @Test(
        "Numbers name an issue, a part of a volume, or a season",
        arguments: [
            ("number = 4, issue = {Spring}", JATS.issue, "4, Spring"), ("issue = {Spring}", .issue, "Spring"),
            ("volume = 7, part = 2", .volume, "7.2"), ("volume = 44, part = {Series 7}", .volume, "44"),
            ("year = 2020, month = 21", .season, "spring"), ("year = 2020, month = {3}", .month, "3"),
        ])
    func numbers(fields: String, name: JATS, expected: String) throws {
        #expect(try read(fields).texts(name).first?.lowercased() == expected.lowercased())
    }

    @Test(
        "What the date that was read does not say is kept beside it",
        arguments: [
            ("year = 2000, month = {0?}", "month", "0?"), ("date = {2014}, year = 2013", "year", "2013"),
            ("year = {in press}, month = jan", "month", "January"), ("year = 2000, month = 2, day = 31", "day", "31"),
            ("editor = {A, B}, editortype = {founder}", "editortype", "founder"),
            ("eventtitle = {E}, venue = {Rome}", "venue", "Rome"),
        ])
    func kept(fields: String, name: String, expected: String) throws {
        #expect(try read(fields).custom(name) == expected)
    }

    @Test("A month completes a date that states the year alone")
    func completed() throws {
        let reading = try read("date = {2014}, month = 5")
        #expect(reading.texts(.month) == ["5"])
        #expect(reading.custom("month") == nil)
    }

    @Test("Two months in numbers are a range")
    func months() throws {
        #expect(try read("year = 2020, month = {1--3}").tree.contains("iso-8601-date=\"2020-01/2020-03\""))
    }

    @Test("An issue of a periodical may have a title of its own")
    func periodical() throws {
        let reading = try read("title = {Graphics}, issuetitle = {Media}", type: "periodical")
        #expect(reading.texts(.articleTitle) == ["Media"])
        #expect(reading.texts(.journalTitle) == ["Graphics"])
        #expect(try read("title = {T}, issuetitle = {Media}").custom("issuetitle") == "Media")
    }

    @Test("MathSciNet's journal is the abbreviation of its fjournal")
    func fullJournal() throws {
        let reading = try read("journal = {Adv. Math.}, fjournal = {Advances in Mathematics}")
        #expect(reading.texts(.journalTitle) == ["Advances in Mathematics"])
        #expect(reading.texts(.abbrevJournalTitle) == ["Adv. Math."])
    }

    @Test("Comments inside names and dates are left out and told of; elsewhere a per cent sign is text")
    func comments() throws {
        let reading = try read("author = {Richard %A.\n B. Johnson}, year = \"%\n 1983\", title = {50%\n of them}")
        #expect(reading.texts(.givenNames) == ["Richard B."])
        #expect(reading.texts(.year) == ["1983"])
        #expect(reading.texts(.articleTitle) == ["50% of them"])
        #expect(reading.codes == [.bibtexSyntax, .bibtexSyntax])
    }

    @Test("A link's address is kept beside its text, and its DOI found")
    func links() throws {
        let reading = try read("title = {T}, note = {\\href{https://doi.org/10.1000/182}{the data}}")
        #expect(reading.custom("note") == "the data")
        #expect(reading.tree.contains(">10.1000/182</article-id>"))
        #expect(reading.tree.contains("xlink:href=\"https://doi.org/10.1000/182\""))
    }

    @Test("biblatex's keys for words are words")
    func words() throws {
        #expect(try read("title = {T: \\bibstring{newseries}}").texts(.articleTitle) == ["T: New series"])
        #expect(try read("location = {countryus}", type: "patent").texts(.publisherLoc) == ["United States of America"])
    }

    @Test("What braces protect in a title is kept as data")
    func protection() throws {
        let reading = try read("title = {{DNA} of {C}anada, \\emph{in} {\\em x} {\\\"u}ber $x^{2}$ {{A} b}}")
        let (names, values) = (reading.texts(.metaName), reading.texts(.metaValue))
        let parts = zip(names, values).filter { $0.0 == "protectedTitlePart" }.map(\.1)
        #expect(parts == ["DNA", "C", "A b"])
        #expect(reading.texts(.articleTitle) == ["DNA of Canada, in x über x² A b"])
    }

    @Test(
        "Names as people write them",
        arguments: [
            ("Smith, J. \\& Doe, B.", ["Smith", "Doe"]), ("J. Smith & B. Doe and Roe, C", ["Smith", "Doe", "Roe"]),
            ("Wirth KJ and Scheibenbogen C and et al. (Lipkin WI)", ["Wirth", "Scheibenbogen", "Lipkin"]),
            ("Smith, John, Doe, Jane", ["Smith", "Doe"]), ("Smith, J.; Doe, B.; Roe, C.", ["Smith", "Doe", "Roe"]),
            ("Alver, MA; Alfredsen, KN", ["Alver", "Alfredsen"]), ("Smith JA and Doe B", ["Smith", "Doe"]),
            ("Smith, John, PhD", ["Smith"]), ("John Smith III and Roe III, Bob", ["Smith", "Roe"]),
            ("{\\c C}elik, {\\\"O}.", ["Çelik"]), (" and Smith, J and ", ["Smith"]),
            ("given=Hans, family=Harman, prefix=von", ["von Harman"]), ("Smith, J. and others", ["Smith"]),
        ])
    func names(written: String, families: [String]) throws {
        let reading = try read("author = {\(written)}, title = {T}")
        #expect(reading.texts(.surname) == families)
        #expect(reading.texts(.collab).isEmpty)
    }

    @Test(
        "Groups stay whole",
        arguments: ["{Barnes and Noble, Inc.}", "{{World Health Organization and Friends}}", "Ernst \\& Young"])
    func groups(written: String) throws {
        let reading = try read("author = {\(written)}, title = {T}")
        #expect(reading.texts(.collab).count == 1)
        #expect(reading.texts(.surname).isEmpty)
    }
}
