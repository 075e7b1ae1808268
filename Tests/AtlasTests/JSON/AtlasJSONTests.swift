import Atlas
import Bibliography
import Foundation
import TestSupport
import Testing

@Suite("The atlas JSON")
struct AtlasJSONTests {
    private var study: Study {
        var study = StudyBuilder().merge([Records.wirth])
        study.slug = Slug.stem(of: study.reference)
        return study
    }

    private func text(_ studies: [Study], for audience: AtlasJSON.Audience = .everybody) -> String {
        String(decoding: AtlasJSON(rulesetVersion: "2026.1", for: audience).bytes(of: studies), as: UTF8.self)
    }

    private func object(_ studies: [Study], for audience: AtlasJSON.Audience) throws -> [String: Any] {
        let parsed = try JSONSerialization.jsonObject(with: Data(text(studies, for: audience).utf8))
        return try #require(parsed as? [String: Any])
    }

    private func first(_ file: [String: Any]) throws -> [String: Any] {
        try #require((file["studies"] as? [[String: Any]])?.first)
    }

    @Test func `the example of the contract, in its public form`() {
        let expected = """
            {
              "schemaVersion": "1.0",
              "rulesetVersion": "2026.1",
              "studies": [
                {
                  "slug": "wirth-2025-potential-causes",
                  "redirects": [],
                  "revision": 1,
                  "title": "The potential causes of myasthenia and fasciculations in severely ill ME/CFS patients: \
            the role of disturbed electrophysiology",
                  "originalTitle": null,
                  "language": "en",
                  "byline": "Wirth, Klaus J, Steinacker, Jürgen M · Frontiers in physiology · 2025 · DOI",
                  "authors": [
                    {"family": "Wirth", "given": "Klaus J", "orcid": null},
                    {"family": "Steinacker", "given": "Jürgen M", "orcid": null}
                  ],
                  "journal": {"title": "Frontiers in physiology", "abbreviation": "Front Physiol", \
            "issn": ["1664-042X"]},
                  "year": 2025,
                  "published": "2025",
                  "online": null,
                  "volume": null,
                  "issue": null,
                  "page": null,
                  "doi": "10.3389/fphys.2025.1693589",
                  "pmid": null,
                  "pmcid": null,
                  "url": "https://doi.org/10.3389/fphys.2025.1693589",
                  "publicationTypes": ["Hypothesis and Theory"],
                  "peerReview": "reviewed",
                  "preprints": [],
                  "related": [],
                  "retraction": null,
                  "pem": {
                    "status": "not-applicable",
                    "badge": "PEM unclear",
                    "explanation": "A theory paper: no participants were selected.",
                    "confidence": "high",
                    "decidedBy": "machine",
                    "definitions": [],
                    "evidence": [
                      {"section": "title", "span": [0, 20], "text": "The potential causes", \
            "ruleId": "record-kind-theory"}
                    ]
                  },
                  "summary": {
                    "found": null,
                    "whyItMatters": null,
                    "doesNotProve": null
                  },
                  "evidenceLevel": null,
                  "studyDesign": null
                }
              ]
            }

            """
        #expect(text([study]) == expected)
    }

    @Test func `every member of the contract's example is there, those for editors only in their form`() throws {
        let studyKeys: Set = [
            "slug", "redirects", "revision", "title", "originalTitle", "language", "byline", "authors", "journal",
            "year",
            "published", "online", "volume", "issue", "page", "doi", "pmid", "pmcid", "url", "publicationTypes",
            "peerReview", "preprints", "related", "retraction", "pem", "summary", "evidenceLevel", "studyDesign",
        ]
        let pemKeys: Set = [
            "status", "badge", "explanation", "confidence", "decidedBy", "definitions", "evidence",
        ]
        let everybody = try object([study], for: .everybody)
        #expect(Set(everybody.keys) == ["schemaVersion", "rulesetVersion", "studies"])
        #expect(try Set(first(everybody).keys) == studyKeys)
        #expect((try first(everybody)["pem"] as? [String: Any]).map { Set($0.keys) } == pemKeys)
        let editors = try first(object([study], for: .editors))
        #expect(Set(editors.keys) == studyKeys.union(["sources", "origins", "review", "decisions"]))
        #expect((editors["pem"] as? [String: Any]).map { Set($0.keys) } == pemKeys.union(["needsReview"]))
        let source = (editors["sources"] as? [[String: Any]])?.first
        #expect(source.map { Set($0.keys) } == ["name", "file", "format", "record", "id", "database"])
        #expect((editors["origins"] as? [String: Int])?["doi"] == 0)
    }

    @Test func `studies stand by slug, with the same bytes in any order`() {
        let studies = ["b", "a-2", "a", "c"].map { slug in
            var study = study
            study.slug = slug
            return study
        }
        var random = SeededGenerator(seed: 5)
        let expected = text(studies, for: .editors)
        for _ in 0..<10 { #expect(text(studies.shuffled(using: &random), for: .editors) == expected) }
        let slugs = expected.split(separator: "\n").filter { $0.contains("\"slug\"") }
        #expect(slugs.map { $0.split(separator: "\"")[3] } == ["a", "a-2", "b", "c"])
    }

    @Test func `a group, a suffix and no journal have their forms`() {
        var study = Study(Records.record(title: "T"))
        study.slug = "t"
        study.reference.contributors = [
            Contributor(PersonName(literal: "EUROMENE")),
            Contributor(PersonName(family: "Hensley", given: "D. T.", suffix: "Jr")),
        ]
        let written = text([study])
        #expect(written.contains(#"{"family": null, "given": null, "literal": "EUROMENE", "orcid": null}"#))
        #expect(written.contains(#"{"family": "Hensley", "given": "D T", "suffix": "Jr", "orcid": null}"#))
        #expect(written.contains("\"journal\": null,"))
        #expect(written.contains("\"pem\": null,"))
    }

    @Test func `a related article names its study where the file holds it`() {
        var notice = Study(Records.record(title: "N"))
        notice.slug = "n"
        notice.reference.relatedArticles = [
            RelatedArticle(relation: "retracted-article", doi: "10.3389/fphys.2025.1693589")
        ]
        let expected =
            #"{"relation": "retracted-article", "slug": "wirth-2025-potential-causes", "#
            + #""doi": "10.3389/fphys.2025.1693589", "pmid": null, "text": null}"#
        #expect(text([notice, study]).contains(expected))
    }

    @Test func `the schema names every member that is written`() throws {
        let schema = try #require(try JSONSerialization.jsonObject(with: Data(AtlasSchema.bytes)) as? [String: Any])
        #expect(schema["$schema"] as? String == "https://json-schema.org/draft/2020-12/schema")
        let definitions = try #require(schema["$defs"] as? [String: [String: Any]])
        let properties = try #require(definitions["study"]?["properties"] as? [String: Any])
        #expect(try Set(first(object([study], for: .editors)).keys) == Set(properties.keys))
        let required = try #require(definitions["study"]?["required"] as? [String])
        #expect(try Set(first(object([study], for: .everybody)).keys) == Set(required))
    }

    @Test("a retraction of every kind is valid by the schema", arguments: Retraction.Kind.allCases)
    func retractionIsValid(kind: Retraction.Kind) throws {
        let schema = try #require(try JSONSerialization.jsonObject(with: Data(AtlasSchema.bytes)) as? [String: Any])
        let definition = try #require((schema["$defs"] as? [String: [String: Any]])?["retraction"])
        let properties = try #require(definition["properties"] as? [String: [String: Any]])
        let required = try #require(definition["required"] as? [String])
        let notices = [
            Retraction(kind, origin: "title"),
            Retraction(kind, origin: "retraction-watch", doi: "10.1000/n", date: "2021-03-09"),
        ]
        for notice in notices {
            var study = study
            study.reference.retraction = notice
            let written = try #require(try first(object([study], for: .everybody))["retraction"] as? [String: String])
            #expect(Set(written.keys).isSubset(of: properties.keys) && Set(required).isSubset(of: written.keys))
            #expect((properties["kind"]?["enum"] as? [String])?.contains(written["kind"] ?? "") == true)
            #expect(
                written["doi"] == notice.doi && written["date"] == notice.date && written["origin"] == notice.origin)
        }
    }
}
