import Atlas
import Bibliography
import Testing

@Suite("The table of studies")
struct StudyTableTests {
    private func study(_ slug: String, title: String) -> Study {
        var study = Study(Records.record(title: title))
        study.slug = slug
        study.reference.page = "1-7"
        return study
    }

    @Test func `rows are sorted by slug, cells stand under their headings`() throws {
        let rows = StudyTable.rows(of: [study("b", title: "B"), study("a", title: "A")])
        #expect(
            StudyTable.headings.prefix(7) == ["slug", "title", "originalTitle", "byline", "authors", "journal", "year"])
        #expect(rows.map { $0.prefix(2) } == [["a", "A"], ["b", "B"]])
        #expect(rows.allSatisfy { $0.count == StudyTable.headings.count })
        // A cell holds the study's own words; what a spreadsheet may see is the writer's affair.
        #expect(rows[0][try #require(StudyTable.headings.firstIndex(of: "page"))] == "1-7")
        #expect(StudyTable.numberings.isSubset(of: StudyTable.headings))
    }
}
