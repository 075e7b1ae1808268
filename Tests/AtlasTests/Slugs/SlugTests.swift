import Atlas
import Bibliography
import Testing

@Suite("Slugs")
struct SlugTests {
    private func slug(_ author: PersonName?, _ year: Int?, _ title: String?) -> String {
        Slug.stem(of: Records.record(author: author, year: year, title: title))
    }

    @Test(
        "the slugs of the atlas's own pages",
        arguments: [
            (
                "Green", 2015, "National Institutes of Health Pathways to Prevention Workshop",
                "green-2015-national-institutes"
            ),
            ("Jason", 2012, "Minimum data elements for research reports on CFS", "jason-2012-minimum-data"),
            (
                "Cotler", 2018, "A Brief Questionnaire to Assess Post-Exertional Malaise",
                "cotler-2018-brief-questionnaire"
            ),
            ("Jason", 2015, "Problems in Defining Post-Exertional Malaise", "jason-2015-problems-defining"),
        ])
    func published(_ family: String, year: Int, title: String, expected: String) {
        #expect(slug(PersonName(family: family, given: "X"), year, title) == expected)
    }

    @Test func `the example of the contract`() {
        #expect(Slug.stem(of: Records.wirth) == "wirth-2025-potential-causes")
    }

    @Test func `letters are folded and never dropped`() {
        #expect(slug(PersonName(family: "Löhn", given: "M"), 2024, "A cohort study") == "lohn-2024-cohort-study")
        #expect(
            slug(PersonName(family: "Fluge", given: "Ø"), 2016, "Metabolic profiling")
                == "fluge-2016-metabolic-profiling")
        #expect(slug(PersonName(family: "O’Brien", given: "M"), 2016, "Sleep") == "obrien-2016-sleep")
    }

    @Test func `particles stay, whatever the grammar calls them`() {
        let names = [
            PersonName(family: "Campen", given: "C M C", nonDroppingParticle: "van"),
            PersonName(family: "Campen", given: "C", droppingParticle: "van"),
            PersonName(family: "van Campen", given: "Linda"),
        ]
        let slugs = Set(names.map { slug($0, 2020, "Cerebral blood flow is reduced") })
        #expect(slugs == ["van-campen-2020-cerebral-blood"])
    }

    @Test func `a study without an author is named by its title`() {
        let title = "Clinical trial registry entries for ME/CFS"
        #expect(slug(nil, 2021, title) == "clinical-trial-registry-entries-2021")
        #expect(slug(PersonName(literal: "Anonymous"), 2021, title) == "clinical-trial-registry-entries-2021")
        #expect(slug(nil, nil, title) == "clinical-trial-registry-entries")
    }

    @Test func `a group gives at most three words`() {
        let group = PersonName(literal: "Committee on the Diagnostic Criteria for a Disease")
        #expect(slug(group, 2015, "Beyond an illness").hasPrefix("committee-diagnostic-criteria-2015-"))
    }

    @Test func `a record without author and title is named by its identifier`() {
        #expect(Slug.stem(of: Records.record(year: 2020, doi: "10.1016/j.x.2")) == "doi-10-1016-j-x-2")
        #expect(Slug.stem(of: Records.record(file: "a.ris", number: 3)) == "record-a-ris-3")
    }
}
