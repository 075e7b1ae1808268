import Bibliography
import Foundation
import Testing
import Writers

/// The rules of CSL 1.0.2's data schema (`csl-data.json`), each checked on made-up references.
@Suite("CSL-JSON and its schema")
struct CSLSchemaTests {
    private func items() throws -> [[String: Any]] {
        let references = (0..<200).map(ReferenceGenerator.reference)
        let data = Data(OutputFormat.cslJSON.bytes(of: references))
        return try #require(try JSONSerialization.jsonObject(with: data) as? [[String: Any]])
    }

    @Test func `every item has an id, a type of CSL and no member of another name or kind`() throws {
        for item in try items() {
            #expect(item["id"] is String)
            #expect(Self.types.contains(item["type"] as? String ?? ""))
            for (member, value) in item {
                if Self.texts.contains(member) {
                    #expect(value is String, "\(member)")
                } else if member == "custom" {
                    #expect(value is [String: Any])
                } else {
                    #expect(Self.names.contains(member) || Self.dates.contains(member), "\(member)")
                }
            }
        }
    }

    @Test func `names have the parts of CSL, each a text`() throws {
        let parts: Set = ["family", "given", "dropping-particle", "non-dropping-particle", "suffix", "literal"]
        for item in try items() {
            for variable in Self.names.intersection(item.keys) {
                let names = try #require(item[variable] as? [[String: String]])
                for name in names { #expect(parts.isSuperset(of: name.keys) && !name.isEmpty) }
            }
        }
    }

    @Test func `dates have one or two date-parts of one to three numbers`() throws {
        for item in try items() {
            for variable in Self.dates.intersection(item.keys) {
                let date = try #require(item[variable] as? [String: Any])
                #expect(Set(["date-parts", "season", "circa", "literal", "raw"]).isSuperset(of: date.keys))
                #expect(!date.isEmpty)
                guard let written = date["date-parts"] else { continue }
                let parts = try #require(written as? [[Int]])
                #expect((1...2).contains(parts.count))
                for point in parts { #expect((1...3).contains(point.count)) }
            }
        }
    }

    private static let types: Set = [
        "article", "article-journal", "article-magazine", "article-newspaper", "bill", "book", "broadcast", "chapter",
        "classic", "collection", "dataset", "document", "entry", "entry-dictionary", "entry-encyclopedia", "event",
        "figure", "graphic", "hearing", "interview", "legal_case", "legislation", "manuscript", "map",
        "motion_picture", "musical_score", "pamphlet", "paper-conference", "patent", "performance", "periodical",
        "personal_communication", "post", "post-weblog", "regulation", "report", "review", "review-book", "software",
        "song", "speech", "standard", "thesis", "treaty", "webpage",
    ]

    private static let names: Set = [
        "author", "chair", "collection-editor", "compiler", "composer", "container-author", "contributor", "curator",
        "director", "editor", "editorial-director", "executive-producer", "guest", "host", "illustrator",
        "interviewer", "narrator", "organizer", "original-author", "performer", "producer", "recipient",
        "reviewed-author", "script-writer", "series-creator", "translator",
    ]

    private static let dates: Set = [
        "accessed", "available-date", "event-date", "issued", "original-date", "submitted",
    ]

    /// Those that we may write; the schema lets numbers stand in some, and knows a few more.
    private static let texts: Set = [
        "DOI", "ISBN", "ISSN", "PMCID", "PMID", "URL", "abstract", "collection-number", "collection-title",
        "container-title", "container-title-short", "edition", "event-title", "genre", "id", "issue", "keyword",
        "language", "note", "number", "original-title", "page", "page-first", "publisher", "publisher-place", "source",
        "status",
        "title", "title-short", "type", "volume",
    ]
}
