import Atlas
import Bibliography
import Testing

@Suite("Notices and their works")
struct NoticeLinksTests {
    private var work: Reference {
        var record = Records.record(number: 1, year: 2020, title: "Cerebral flow in adults", doi: "10.1234/w")
        record.container.title = "Brain"
        return record
    }

    private func notice(_ title: String, year: Int? = 2021, _ adjust: (inout Reference) -> Void = { _ in }) -> Reference
    {
        var record = Records.record(number: 2, year: year, title: title, doi: "10.1234/n")
        record.container.title = "Brain"
        adjust(&record)
        return record
    }

    private func attached(_ records: [Reference], _ clusters: [[Int]]) -> [[Int]] {
        var links = NoticeLinks()
        for (index, record) in records.enumerated() { links.add(record, index: index) }
        return links.attached(clusters)
    }

    @Test(
        "a notice comes to the work whose title it bears",
        arguments: [
            "Erratum to: Cerebral flow in adults", "Erratum: Cerebral flow in adults.",
            "Corrigendum to “Cerebral flow in adults” [Brain 3 (2020) 1-9]", "Correction: Cerebral flow in adults",
            "Author Correction: Cerebral flow in adults", "Addendum to: Cerebral flow in adults",
        ])
    func byTitle(_ title: String) {
        #expect(attached([notice(title), work], [[0], [1]]) == [[0, 1]])
    }

    @Test func `a notice names its work by DOI or PMID`() {
        let named = notice("Retraction") {
            $0.retraction = Retraction(.notice, origin: "publication-type")
            $0.relatedArticles = [RelatedArticle(relation: "retracted-article", doi: "10.1234/W")]
        }
        #expect(attached([work, named], [[0], [1]]) == [[0, 1]])
        var numbered = work
        (numbered.identifiers.doi, numbered.identifiers.pmid) = (nil, "123")
        let other = notice("Published erratum") {
            $0.publicationTypes = ["Published Erratum"]
            $0.relatedArticles = [RelatedArticle(relation: "corrected-article", pmid: "123")]
        }
        #expect(attached([numbered, other, other], [[0], [1, 2]]) == [[0, 1, 2]])
    }

    @Test func `a notice of another journal, an earlier year or several works stays alone`() {
        let title = "Erratum to: Cerebral flow in adults"
        #expect(attached([work, notice(title) { $0.container.title = "Lancet" }], [[0], [1]]).count == 2)
        #expect(attached([work, notice(title, year: 2019)], [[0], [1]]).count == 2)
        var twin = work
        twin.identifiers.doi = "10.1234/x"
        #expect(attached([work, twin, notice(title)], [[0], [1], [2]]).count == 3)
        #expect(attached([work, notice("Erratum to: Something else")], [[0], [1]]).count == 2)
    }

    @Test(
        "studies of corrections are no notices",
        arguments: ["Correction of anaemia in adults", "Retraction of the lung", "Errata in surveys of pain"])
    func studies(_ title: String) {
        #expect(Notice(notice(title)) == nil)
    }

    @Test func `a notice sets the study's state and gives no field`() {
        let retraction = notice("Retraction of: Cerebral flow in adults") {
            $0.retraction = Retraction(.notice, origin: "title")
            $0.keywords = [Keyword("Ethics")]
        }
        let erratum = notice("Erratum to: Cerebral flow in adults") { $0.identifiers.doi = "10.1234/e" }
        let study = StudyBuilder().merge([retraction, erratum, work])
        #expect(study.reference.title == work.title)
        #expect(study.reference.identifiers.doi == "10.1234/w")
        #expect(study.reference.keywords.isEmpty)
        #expect(study.reference.retraction == Retraction(.retracted, origin: "notice"))
        #expect(Set(study.reference.relatedArticles.map(\.relation)) == ["retraction-forward", "correction-forward"])
        #expect(study.sources.count == 3)
        #expect(study.origins["retraction"].map { study.sources[$0].id } == retraction.id)
        #expect(study.review.isEmpty)
        #expect(study == StudyBuilder().merge([work, erratum, retraction]))
    }

    @Test func `a notice without its work waits for a person`() {
        let study = StudyBuilder().merge([notice("Erratum to: Something else")])
        #expect(study.review.map(\.code) == [.unlinkedNotice])
    }

    @Test func `editions in two languages are one study with both DOIs`() {
        var german = work
        (german.title, german.language, german.identifiers.doi) = ("Hirndurchblutung", "de", "10.1234/d")
        german.identifiers.pmid = "99"
        var english = work
        english.language = "en"
        let study = StudyBuilder().merge([german, english])
        #expect(study.reference.title == "Cerebral flow in adults")
        #expect(study.reference.originalTitle == "Hirndurchblutung")
        let dois = [study.reference.identifiers.doi] + study.reference.identifiers.others.map(\.value)
        #expect(Set(dois) == ["10.1234/w", "10.1234/d"])
        #expect(study.review.isEmpty)
    }
}
