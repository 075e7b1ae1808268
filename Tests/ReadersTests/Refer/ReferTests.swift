import Bibliography
import Testing

@testable import Readers

@Suite struct ReferTests {
    private func read(_ lines: String, type: String? = "Journal Article") throws -> Reference {
        let head = type.map { "%0 \($0)\n" } ?? ""
        return try #require(try TaggedReading(head + lines + "\n", Refer.self).references.first)
    }

    @Test func `a record of EndNote stands where the model has its fields`() throws {
        let reading = try TaggedReading(sample, Refer.self)
        #expect(reading.codes.isEmpty)
        #expect(reading.references.map(\.source.lines) == [1...37, 39...44])
        let article = try #require(reading.references.first)
        #expect(article.id == "17" && article.source.database == "PubMed")
        #expect(article.type == .articleJournal)
        #expect(article.names == ["author: Müller, Anna", "author: Raaij, Jan", "author: Rest Study Group"])
        #expect(article.contributors[0].affiliations.map(\.text) == ["A Clinic, Ulm"])
        #expect(article.title == "Rest after exertion in a long illness")
        #expect(article.shortTitle == "Rest")
        #expect(article.container.title == "Journal of Rest" && article.container.abbreviation == "J Rest")
        #expect(article.container.issn == ["1664-042X"])
        #expect(article.issued == PartialDate(year: 2019, month: 5, day: 15))
        #expect(article.volume == "12" && article.issue == "3" && article.page == "123-130")
        #expect(article.identifiers.doi == "10.1234/rest.2019.7")
        #expect(article.identifiers.pmid == "31000001" && article.identifiers.pmcid == "PMC7000001")
        #expect(article.language == "en")
        #expect(article.abstract.text == "We rested a while.\nSleep helped.")
        #expect(article.keywords.map(\.text) == ["exertion", "rest", "sleep"])
        #expect(article.links == [Link("https://a.example/rest"), Link("https://a.example/rest.pdf", kind: "pdf")])
        #expect(article.publicationTypes == ["Review"])
        #expect(article.otherDates == [DatedEvent("accessed", PartialDate(year: 2020, month: 1, day: 2))])
        #expect(article.rest == ["%Z=A note\nof two lines", "%L=QZ 1", "%W=NLM", "%1=x", "%6=2"])
        #expect(reading.references[1].type == .chapter)
        #expect(reading.references[1].container.title == "A Book of Rest")
        #expect(reading.references[1].names == ["author: Clark, C", "editor: Adams, A", "collection-editor: Baker, B"])
    }

    @Test(
        "roles hang on the type",
        arguments: [
            ("Edited Book", "%A A, B", "editor: A, B"), ("Book", "%E A, B", "editor: A, B"),
            ("Book", "%Y A, B", "translator: A, B"), ("Book Section", "%Y A, B", "collection-editor: A, B"),
            ("Book", "%? A, B", "translator: A, B"), ("Film or Broadcast", "%A A, B", "director: A, B"),
            ("Report", "%Q A Society", "author: A Society"),
            ("Book", "%A World Rest Society,", "author: World Rest Society"),
            ("Book", "%A Herbert H. Clark", "author: Clark, Herbert H."), ("Book", "%A 余敏", "author: 余敏"),
            ("Book", "%A Clark,", "author: Clark"),
            ("Book", "%A WHO,", "author: WHO"),
            ("Book", "%A A Rest Centre,,A Section", "author: A Rest Centre, A Section"),
        ])
    func roles(_ type: String, _ line: String, _ expected: String) throws {
        #expect(try read(line, type: type).names == [expected])
    }

    @Test(
        "what the work stands in hangs on the type",
        arguments: [
            ("Journal Article", "%J Rest", "Rest", nil), ("Journal Article", "%B Rest", "Rest", nil),
            ("Book", "%B A Series", nil, "A Series"), ("Book", "%S A Series", nil, "A Series"),
            ("Book Section", "%B A Book\n%S A Series", "A Book", "A Series"),
            ("Conference Paper", "%B A Meeting\n%J Proceedings", "Proceedings", nil),
            ("Conference Proceedings", "%B A Meeting", "A Meeting", nil), ("Report", "%B A Series", nil, "A Series"),
        ] as [(String, String, String?, String?)])
    func containers(_ type: String, _ lines: String, _ title: String?, _ series: String?) throws {
        let container = try read(lines, type: type).container
        #expect(container.title == title && container.collectionTitle == series)
    }

    @Test(
        "identifiers are found",
        arguments: [
            ("%R 10.1234/a", "10.1234/a"), ("%R doi:10.1234/a", "doi:10.1234/a"),
            ("%R https://doi.org/10.1234/a", "https://doi.org/10.1234/a"), ("%M 10.1234/a", "10.1234/a"),
            ("%U https://doi.org/10.1234/a", "10.1234/a"), ("%R URN:NBN:1", nil), ("%Z Erratum in 10.1234/b", nil),
        ] as [(String, String?)])
    func dois(_ line: String, _ doi: String?) throws {
        #expect(try read(line).identifiers.doi == doi)
    }

    @Test func `refer's own records are parted by blank lines and have no type`() throws {
        let reading = try TaggedReading(
            """
            %A M. E. Lesk
            %T Some applications of inverted indexes
            on a small computer
            %J Comp. Sci.
            %V 69
            %D June 1978

            %A J. Doe
            %T A book
            %I A Press
            %C Ulm
            %D 1980

            %T A report
            %R TR 12
            %D 1981
            """, Refer.self)
        let references = reading.references
        #expect(references.map(\.type) == [.articleJournal, .book, .report])
        #expect(references[0].title == "Some applications of inverted indexes on a small computer")
        #expect(references[0].names == ["author: Lesk, M. E."])
        #expect(references[0].issued == PartialDate(year: 1978, month: 6))
        #expect(references[2].rest == ["%R=TR 12"])
        #expect(reading.codes.isEmpty)
    }

    @Test(
        "records end where the next begins",
        arguments: [
            ("%0 Book\n%T A\n%0 Book\n%T B", 2), ("%0 Book\n%T A\n\n\n%0 Book\n%T B", 2),
            ("%0 Book\n%X One.\n\nTwo.\n%T A", 1), ("%0 Book\n%T A\n\n%X One.", 1), ("%0 Book\n%T A\n\n%T B\n%D 1", 2),
            ("%T A\n%D 1\n\n%T B", 2), ("%0\n%T A\n%0 Journal\n%T B", 2), ("%T A\n%0 Book\n%D 1\n\n%T B\n%0 Book", 2),
            ("text\n%0 Book\n%T 5\n% of all", 1),
        ])
    func records(_ text: String, _ count: Int) throws {
        #expect(try TaggedReading(text, Refer.self).records.count == count)
    }

    @Test func `text behind a blank line belongs to long texts alone`() throws {
        let reading = try TaggedReading(
            "%0 Book\n%T A\n%X One.\n\nTwo.\n%P 1-3\n\nReference 2\n%0 Book\n%T B", Refer.self)
        #expect(reading.references.map(\.page) == ["1-3", nil])
        #expect(reading.references[0].abstract.text == "One.\nTwo.")
        #expect(reading.codes == ["8:tagged-stray-text"])
    }

    @Test func `what a date adds nothing to is kept`() throws {
        #expect(try read("%D 2019\n%8 03").rest == ["%8=03"])
        #expect(try read("%D 2019\n%8 2019-05-03").issued == PartialDate(year: 2019, month: 5, day: 3))
    }

    @Test func `a name of one word is a family name`() throws {
        #expect(try read("%A 余敏").contributors.first?.name.family == "余敏")
    }

    @Test func `an unknown type is said and kept`() throws {
        let reading = try TaggedReading("%0 Podcast Season\n%T A", Refer.self)
        #expect(reading.codes == ["1:tagged-unknown-type"])
        #expect(reading.references.first?.rest == ["%0=Podcast Season"])
    }

    @Test func `an article number may stand in a note`() throws {
        #expect(try read("%T A\n%O Artn 1234").page == "1234")
    }

    private var sample: String {
        """
        %0 Journal Article
        %A Müller, Anna
        %A van Raaij, Jan
        %A Rest Study Group,
        %+ A Clinic, Ulm
        %T Rest after exertion in a long illness
        %! Rest
        %J J Rest
        %B Journal of Rest
        %D 2019
        %8 May 15
        %V 12
        %N 3
        %P 123-130
        %@ 1664-042X
        %R 10.1234/rest.2019.7
        %M 31000001
        %2 PMC7000001
        %F 17
        %~ PubMed
        %G English
        %K exertion
        rest; sleep
        %X We rested
        a while.

        Sleep helped.
        %Z A note
        of two lines
        %U https://a.example/rest
        %> https://a.example/rest.pdf
        %9 Review
        %[ 2020/01/02
        %L QZ 1
        %W NLM
        %1 x
        %6 2

        %0 Book Section
        %A Clark, C
        %E Adams, A
        %Y Baker, B
        %T Third
        %B A Book of Rest
        """
    }
}
