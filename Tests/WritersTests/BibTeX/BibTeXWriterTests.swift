import Bibliography
import Testing
@testable import Writers

@Suite("BibTeX")
struct BibTeXWriterTests {
    private func entry(_ reference: Reference, isASCIIOnly: Bool = false) -> String {
        var options = OutputOptions()
        options.isASCIIOnly = isASCIIOnly
        return OutputFormat.bibtex.bytes(of: [reference], options: options).text
    }

    @Test func `what the source protects goes back into braces`() {
        #expect(
            BibTeXTitleCase.protected("The Canadian test, of Canadian mRNA", parts: ["Canadian", "test"]) { $0 }
                == "The {Canadian} test, of {Canadian} {mRNA}")
    }

    @Test func `an entry is written as biblatex wants it`() {
        let expected = #"""
            @article{vancampen2021mecfs,
              title = {{ME/CFS} \& the {iPSC}: 50\% of a \{model\}},
              shorttitle = {A model},
              author = {van Campen, C and Löhn, Jr, Maja and {The Rest and Pacing Group}},
              editor = {Doe, Eve},
              date = {2021-03-09},
              journaltitle = {Journal of Rest},
              shortjournal = {J Rest},
              issn = {1234-5679, 2345-6787},
              volume = {7},
              number = {1-2},
              pages = {12--19},
              doi = {10.1234/a_b},
              pmid = {123},
              pmcid = {PMC45},
              url = {https://example.org/a?b=1&c=2},
              type = {Journal Article},
              language = {en},
              keywords = {fatigue, {rest, pacing}},
              abstract = {AIM: To see.

            END: Seen.},
              note = {first

            second},
              note-x = {other},
            }


            """#
        #expect(entry(Records.article) == expected)
    }

    @Test func `ASCII on request`() {
        let written = entry(Records.article, isASCIIOnly: true)
        #expect(written.utf8.allSatisfy { $0 < 0x80 })
        #expect(written.contains(#"L{\"{o}}hn"#))
    }

    @Test(
        "keys are made of author, year and a word",
        arguments: [
            ("Löhn", 2020, "The Role of Rest", "lohn2020role"), ("Ødegård", 1999, "Ein Fall", "odegard1999fall"),
            ("李", 2001, "1-2", "anon2001"), ("O'Brien-Smith", 2003, "A <b>", "obriensmith2003"),
        ])
    func keys(_ family: String, _ year: Int, _ title: String, expected: String) {
        #expect(entry(Records.article(family, year, title)).hasPrefix("@article{\(expected),"))
    }

    @Test func `keys are unique without regard to case, and stay from one export to the next`() {
        var references = (0..<60).map { _ in Records.article("Wirth", 2020, "Rest") }
        for (key, index) in [("WIRTH2020resta", 3), ("own:key", 4), ("own:key", 5), ("has space", 6)] {
            references[index].source = RecordSource(format: .bibtex, file: "a.bib", record: 1)
            references[index].id = key
        }
        func keys() -> [String] {
            OutputFormat.bibtex.bytes(of: references).text.split(separator: "\n")
                .filter { $0.hasPrefix("@") }.map { String($0.dropFirst("@article{".count).dropLast()) }
        }
        let written = keys()
        #expect(written == keys())
        #expect(Set(written.map { $0.lowercased() }).count == 60)
        #expect(
            Array(written.prefix(7)) == [
                "wirth2020rest", "wirth2020resta", "wirth2020restb", "WIRTH2020restaa", "own:key", "own:keya",
                "wirth2020restc",
            ])
    }

    @Test(
        "names keep their parts",
        arguments: [
            (PersonName(family: "de Geus", given: "E"), "{de Geus}, E"),
            (PersonName(family: "Campen", given: "C", droppingParticle: "van"), "Campen, C van"),
            (PersonName(family: "Annunzio", given: "G", nonDroppingParticle: "d'"), "d'Annunzio, G"),
            (PersonName(family: "Rock and Roll", given: "A"), "{Rock and Roll}, A"),
            (PersonName(family: "García Márquez"), "García Márquez, "),
            (PersonName(literal: "A & B"), #"{A \& B}"#),
        ])
    func names(_ name: PersonName, expected: String) {
        var reference = Records.article("Doe", 2000, "A")
        reference.contributors = [Contributor(name)]
        #expect(entry(reference).contains("author = {\(expected)},"))
    }

    @Test func `a list that goes on ends in others`() {
        var reference = Records.article("Doe", 2000, "A")
        reference.hasMoreContributors = true
        #expect(entry(reference).contains("author = {Doe, A and others},"))
    }
}
