import Bibliography
import Testing

@testable import Readers

@Suite struct NBIBTests {
    private func read(_ lines: String) throws -> Reference {
        try #require(try TaggedReading("PMID- 123456\n" + lines + "\n", NBIB.self).references.first)
    }

    @Test func `a record of PubMed stands where the model has its fields`() throws {
        let reading = try TaggedReading(sample, NBIB.self)
        let article = try #require(reading.references.first)
        #expect(reading.references.count == 2)
        #expect(reading.codes.isEmpty)
        #expect(article.id == "31000001")
        #expect(article.source.database == "PubMed")
        #expect(article.source.lines == 1...54)
        #expect(article.type == .articleJournal)
        #expect(article.title == "[Rest after exertion in a long illness: a study over two days in a laboratory].")
        #expect(article.originalTitle == "Ruhe nach Belastung.")
        #expect(
            article.names == [
                "author: Müller, Anna Maria", "author: Raaij, Jan", "author: Smith, J A, Jr",
                "author: Rest Study Group",
                "investigator: Adams, Bea",
            ])
        #expect(article.contributors[0].orcid == "0000-0002-1825-0097")
        #expect(article.contributors[0].affiliations.map(\.text) == ["A Clinic, Ulm, Germany", "A Laboratory, Ulm"])
        #expect(article.contributors[1].name.nonDroppingParticle == "van")
        #expect(article.contributors[4].affiliations.map(\.text) == ["A Hospital"])
        #expect(article.container.title == "Journal of rest")
        #expect(article.container.abbreviation == "J Rest")
        #expect(article.container.issn == ["1664-042X", "0028-0836"])
        #expect(article.container.publisherPlace == "Switzerland")
        #expect(article.issued == PartialDate(year: 2019, month: 5).through(6))
        #expect(article.online == PartialDate(year: 2019, month: 4, day: 2))
        #expect(article.volume == "12" && article.issue == "3" && article.page == "123-30")
        #expect(article.language == "de")
        #expect(article.identifiers.doi == "10.1234/rest.2019.7")
        #expect(article.identifiers.doiOrigin == nil)
        #expect(article.identifiers.pmcid == "PMC7000001")
        #expect(
            article.identifiers.others == [Identifier("pii", "REST-7"), Identifier("manuscript", "NIHMS1")].reversed())
        #expect(article.abstract.text == "AIM: To rest. RESULT: Sleep helped (p < 0.05).")
        #expect(article.otherAbstracts.map(\.kind) == ["translated"])
        #expect(article.otherAbstracts.first?.language == "es")
        #expect(
            article.keywords == [
                Keyword("post-exertional malaise", kind: "author-keywords"),
                Keyword("Fatigue Syndrome, Chronic/*therapy", kind: "MeSH"),
            ])
        #expect(article.publicationTypes == ["Journal Article", "Randomized Controlled Trial"])
        #expect(article.funding == [Funding(funder: "NINDS NIH HHS", awards: ["R01 NS1"])])
        #expect(article.otherDates.map(\.kind) == ["pubmed", "received", "rev-recd"])
        #expect(article.rest.contains("LR=20200101") && article.rest.contains("SI=ClinicalTrials.gov/NCT00000001"))
        #expect(article.rest.contains("XYZ=unknown"))
    }

    @Test(
        "fields are read",
        arguments: [
            ("DP  - 2015", "2015"), ("DP  - 2015 May", "2015-05"), ("DP  - 2013 06 10", "2013-06-10"),
            ("DP  - 20140805", "2014-08-05"), ("DP  - 1998 Dec-1999 Jan", "1998-12/1999-01"),
        ])
    func dates(_ line: String, _ expected: String) throws {
        let date = try #require(try read(line).issued)
        let end = date.end.map { "/\($0.year)-" + ($0.month.map { $0 < 10 ? "0\($0)" : "\($0)" } ?? "") } ?? ""
        let parts = [date.year, date.month, date.day].compactMap(\.self).map { $0 < 10 ? "0\($0)" : "\($0)" }
        #expect(parts.joined(separator: "-") + end == expected)
    }

    @Test(
        "identifiers of this work are found, those of others are not",
        arguments: [
            ("LID - 10.1234/a [doi]", "10.1234/a"), ("AID - 10.1234/a [doi]", "10.1234/a"),
            ("AID - doi:10.1234/a", "doi:10.1234/a"), ("SO  - J Rest. 2019;1(2):3. doi: 10.1234/a.", "10.1234/a"),
            ("AID - http://dx.doi.org/10.1234/a", "http://dx.doi.org/10.1234/a"),
            ("EIN - J Rest. 2019;1(2):3. doi: 10.1234/b. PMID: 7", nil), ("AB  - See doi: 10.1234/b.", nil),
        ])
    func dois(_ lines: String, _ doi: String?) throws {
        #expect(try read(lines).identifiers.doi == doi)
    }

    @Test(
        "names in full go before short ones, wherever they stand",
        arguments: [
            ("FAU - Wang, Zhi Hong\nAU  - Wang ZH\nFAU - Li, Bo\nAU  - Li B", ["Wang, Zhi Hong", "Li, Bo"]),
            ("FAU - Wang, Zhi Hong\nFAU - Li, Bo\nAU  - Wang ZH\nAU  - Li B", ["Wang, Zhi Hong", "Li, Bo"]),
            ("AU  - Wang ZH\nFAU - Wang, Zhi Hong\nAU  - Li B", ["Wang, Zhi Hong", "Li, B"]),
            ("FAU - Björndal, Lars\nAU  - Bjorndal L", ["Björndal, Lars"]),
            ("AU  - Wang ZH\nAU  - et al.", ["Wang, ZH"]), ("AU  - van Groen, Maaike M.", ["Groen, Maaike M."]),
            ("CN  - Rest Study Group\nAU  - Li B", ["Rest Study Group", "Li, B"]),
        ])
    func names(_ lines: String, _ expected: [String]) throws {
        let reference = try read(lines)
        #expect(reference.names == expected.map { "author: " + $0 })
        #expect(reference.hasMoreContributors == lines.contains("et al"))
    }

    @Test func `editors, book titles and series make a chapter`() throws {
        let chapter = try read(
            "TI  - Rest\nBTI - A Book of Rest\nCTI - Books\nFED - Adams, Ann\nED  - Adams A\nFAU - Baker, Ben\n"
                + "PB  - A Press\nPL  - Bern\nISBN- ISBN 978-3-86680-192-9\nPT  - Book Chapter\nEN  - 2nd\n"
                + "AID - NBK1 [bookaccession]")
        #expect(chapter.type == .chapter)
        #expect(chapter.container.title == "A Book of Rest" && chapter.container.collectionTitle == "Books")
        #expect(chapter.names == ["editor: Adams, Ann", "author: Baker, Ben"])
        #expect(chapter.container.isbn == ["9783866801929"] && chapter.container.publisher == "A Press")
        #expect(chapter.edition == "2nd")
        #expect(chapter.identifiers.others == [Identifier("bookaccession", "NBK1")])
        #expect(try read("BTI - A Book of Rest\nPT  - Book").title == "A Book of Rest")
    }

    @Test(
        "comments and corrections become relations",
        arguments: [
            ("CIN", "commentary"), ("CON", "commentary-article"), ("EIN", "correction-forward"),
            ("EFR", "corrected-article"), ("RIN", "retraction-forward"), ("ROF", "retracted-article"),
            ("RPI", "republication"), ("RPF", "republished-article"), ("ECI", "expression-of-concern"),
            ("ECF", "object-of-concern"), ("UIN", "update"), ("UOF", "updated-article"), ("ORI", "companion"),
            ("SPIN", "companion"),
        ])
    func relations(_ tag: String, _ relation: String) throws {
        let pad = tag.count == 3 ? " " : ""
        let text = "J Rest. 2020 Jan;1(2):3. doi: 10.1234/b. PMID: 31000009"
        let related = try read("\(tag)\(pad)- \(text)").relatedArticles
        #expect(related == [RelatedArticle(relation: relation, doi: "10.1234/b", pmid: "31000009", text: text)])
    }

    @Test func `a preprint is told from another version, and a retraction is marked`() throws {
        let reference = try read("UOF - medRxiv. 2020 Jan 3:2020.01.01. doi: 10.1101/x. PMID: 31000008")
        #expect(reference.relatedArticles.first?.relation == "preprint")
        #expect(
            try read("PT  - Retracted Publication").retraction == Retraction(.retracted, origin: "publication-type"))
        #expect(try read("RIN - J Rest. 2020. PMID: 1").retraction == Retraction(.retracted, origin: "related-article"))
        #expect(try read("PRIN- J Rest. 2020. PMID: 1").retraction == nil)
        #expect(try read("PT  - Preprint\nPT  - Journal Article").type == .article)
    }

    @Test func `tags of RIS among those of MEDLINE are read`() throws {
        let reference = try read(
            "T1  - Rest\nA1  - Li, Bo\nJF  - J Rest\nPY  - 2015\nDO  - 10.1234/a\nUR  - https://a.example/")
        #expect(reference.title == "Rest" && reference.names == ["author: Li, Bo"])
        #expect(reference.container.title == "J Rest" && reference.year == 2015)
        #expect(reference.identifiers.doi == "10.1234/a" && reference.links == [Link("https://a.example/")])
    }

    @Test func `a title that is not available is the original one`() throws {
        let reference = try read("TI  - [Not Available].\nTT  - Ruhe.")
        #expect(reference.title == "Ruhe." && reference.originalTitle == nil && reference.rest.isEmpty)
    }

    @Test func `other abstracts have their kind or language`() throws {
        let reference = try read(
            "OAB - plain-language-summary: We rested.\nOAB - Publisher: Abstract available from the publisher.\n"
                + "OAB - KIE: On rest.")
        #expect(reference.otherAbstracts.map(\.kind) == ["plain-language-summary", "kie"])
        #expect(reference.otherAbstracts.map(\.text.text) == ["We rested.", "On rest."])
        #expect(reference.rest == ["OAB=Publisher: Abstract available from the publisher."])
    }

    @Test(
        "grants are parted from the end",
        arguments: [
            ("R01 HL1/HL/NHLBI NIH HHS/United States", "NHLBI NIH HHS", ["R01 HL1"]),
            ("/076053/Z/04/Z/Wellcome Trust/United Kingdom", "Wellcome Trust", ["076053/Z/04/Z"]),
            ("SBE #1/NSF", "NSF", ["SBE #1"]), ("A University", "A University", []),
            ("TRR 128/2 B06/A Foundation", "A Foundation", ["TRR 128/2 B06"]),
        ])
    func grants(_ text: String, _ funder: String, _ awards: [String]) {
        #expect(NBIB.grant(text) == Funding(funder: funder, awards: awards))
    }

    @Test(
        "lines are tags or text",
        arguments: [
            ("TI  - A", "TI"), ("TI- A", "TI"), ("FAU- A", "FAU"), ("PMID-1", "PMID"), ("PMC -1", "PMC"),
            ("TI  -A", "TI"), ("ISSN - A", "ISSN"), ("XY  - A", "XY"), ("  TI  - A", "TI"), ("SO  invalid", nil),
            ("      TI  - A", nil), ("IL-6", nil), ("CI-based", nil), ("COVID-19 is", nil), ("PMID- of others", nil),
            ("CD4 -positive", nil), ("", nil),
        ])
    func lines(_ text: String, _ tag: String?) {
        let kind = NBIB.line(text.utf8.span, 0..<text.utf8.count).kind
        #expect(kind == tag.map { .tag(FieldTag($0.utf8.span, 0..<$0.utf8.count)) } ?? (text.isEmpty ? .blank : .text))
    }

    @Test func `ERIC's records have no PMID`() throws {
        let reading = try TaggedReading(
            """

            OWN - ERIC
            TI  - Rest in Schools
            JT  - A Press
            SO  - Ph.D. Dissertation, A University
            OID - ED1
            LID - http://eric.example/?id=ED1
            ISSN - EISSN-1664-042X
            PT  - Dissertations/Theses - Doctoral Dissertations

            OWN - ERIC
            TI  - Rest at Home
            OID - ED2
            PT  - Reports - Research
            JT  - An Institute
            """, NBIB.self)
        let references = reading.references
        #expect(references.map(\.id) == ["ED1", "ED2"])
        #expect(references.map(\.type) == [.thesis, .report])
        #expect(references.map(\.container.publisher) == ["A University", "An Institute"])
        #expect(references[0].container.issn == ["1664-042X"])
        #expect(references[0].links == [Link("http://eric.example/?id=ED1")])
        #expect(references[0].source.database == "ERIC")
        #expect(references[0].rest == ["OWN=ERIC", "JT=A Press"])
    }

    private var sample: String {
        """
        PMID- 31000001
        OWN - NLM
        STAT- MEDLINE
        LR  - 20200101
        IS  - 0028-0836 (Electronic)
        IS  - 1664-042X (Print)
        IS  - 1664-042X (Linking)
        VI  - 12
        IP  - 3
        DP  - 2019 May-Jun
        TI  - [Rest after exertion in a long illness: a study over two days in
              a laboratory].
        PG  - 123-30
        LID - 10.1234/rest.2019.7 [doi]
        AB  - AIM: To rest. RESULT: Sleep
              helped (p < 0.05).
        OAB - Descansar.
        OABL- spa
        FAU - Müller, Anna Maria
        AU  - Müller AM
        AUID- ORCID: https://orcid.org/0000-0002-1825-0097
        AD  - A Clinic, Ulm,
              Germany.
        AD  - A Laboratory, Ulm.
        FAU - van Raaij, Jan
        AU  - van Raaij J
        FAU - Smith, J A Jr
        AU  - Smith JA Jr
        CN  - Rest Study Group

        LA  - ger
        SI  - ClinicalTrials.gov/NCT00000001
        GR  - R01 NS1/NS/NINDS NIH HHS/United States
        PT  - Journal Article
        PT  - Randomized Controlled Trial
        TT  - Ruhe nach Belastung.
        DEP - 20190402
        PL  - Switzerland
        TA  - J Rest
        JT  - Journal of rest
        OTO - NOTNLM
        OT  - post-exertional malaise
        MH  - Fatigue Syndrome, Chronic/*therapy
        MID - NIHMS1
        PMC - PMC7000001
        FIR - Adams, Bea
        IRAD- A Hospital
        EDAT- 2019/05/02 06:00
        PHST- 2018/06/12 00:00 [received]
        PHST- 2018/07/12 00:00 [revised]
        PHST- 2019/05/02 06:00 [pubmed]
        AID - REST-7 [pii]
        XYZ - unknown
        SO  - J Rest. 2019 May-Jun;12(3):123-30. doi: 10.1234/rest.2019.7.
        PMID- 31000002
        TI  - Sleep.
        """
    }
}

extension PartialDate {
    /// The range from this month to another of the year.
    fileprivate func through(_ month: Int) -> PartialDate {
        var date = self
        date.end = Point(year: year ?? 0, month: month)
        return date
    }
}
