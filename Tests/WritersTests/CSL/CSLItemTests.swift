import Bibliography
import Foundation
import TestSupport
import Testing
import Writers

@Suite("CSL-JSON")
struct CSLItemTests {
    private func item(_ reference: Reference) throws -> [String: Any] {
        let items = try JSONSerialization.jsonObject(with: Data(OutputFormat.cslJSON.bytes(of: [reference])))
        return try #require((items as? [[String: Any]])?.first)
    }

    @Test func `an article has the variables of CSL`() throws {
        let item = try item(Records.article)
        #expect(item["id"] as? String == "x1")
        #expect(item["type"] as? String == "article-journal")
        #expect(item["container-title-short"] as? String == "J Rest")
        #expect(item["page"] as? String == "12-19")
        #expect(item["page-first"] as? String == "12")
        #expect(item["ISSN"] as? String == "1234-5679, 2345-6787")
        #expect(item["keyword"] as? String == "fatigue; rest, pacing")
        #expect(item["abstract"] as? String == "AIM: To see.\nEND: Seen.")
        let authors = try #require(item["author"] as? [[String: String]])
        #expect(authors[0] == ["family": "Campen", "given": "C", "non-dropping-particle": "van"])
        #expect(authors[1]["suffix"] == "Jr")
        #expect(authors[2] == ["literal": "The Rest and Pacing Group"])
        #expect((item["editor"] as? [Any])?.count == 1)
        #expect(((item["custom"] as? [String: Any])?["unmapped"] as? [Any])?.count == 2)
    }

    @Test func `every item is one of the schema`() throws {
        var generator = SeededGenerator(seed: 12)
        var references = (0..<100).map { _ in Records.random(&generator) } + [Records.article]
        references += ReferenceType.allCases.map { type in
            var reference = Records.article
            (reference.type, reference.issued) = (type, Self.openRange)
            reference.contributors = Contributor.Role.allCases.map { Contributor(PersonName(family: "A"), role: $0) }
            reference.otherDates = ["accessed", "event", "original", "received", "accepted"].map {
                DatedEvent($0, Self.range)
            }
            reference.unmapped += ["note", "status", "event-place", "type", "issued"].map { UnmappedField($0, "x") }
            reference.retraction = Retraction(.withdrawn, origin: "title")
            return reference
        }
        let items = try JSONSerialization.jsonObject(with: Data(OutputFormat.cslJSON.bytes(of: references)))
        for item in try #require(items as? [[String: Any]]) { #expect(CSLSchema.faults(item) == []) }
    }

    @Test func `a field that is a variable of CSL has its own member`() throws {
        var reference = Records.article
        reference.unmapped = [
            UnmappedField("event-place", "Ulm"), UnmappedField("C7", "x"), UnmappedField("note", "y"),
        ]
        let item = try item(reference)
        #expect(item["event-place"] as? String == "Ulm")
        #expect(item["note"] as? String == "y")
        // The order would be lost, so all of them stand there too.
        #expect(((item["custom"] as? [String: Any])?["unmapped"] as? [Any])?.count == 3)
    }

    @Test func `a report has a number, an article an issue`() throws {
        var report = Records.article
        report.type = .report
        #expect(try item(report)["number"] as? String == "1-2")
        #expect(try item(report)["issue"] == nil)
        #expect(try item(Records.article)["number"] == nil)
    }

    @Test(
        "dates are date-parts as far as they are known",
        arguments: [
            (PartialDate(year: 2021, month: 3, day: 9), #""issued":{"date-parts":[[2021,3,9]]}"#),
            (PartialDate(year: 2021), #""issued":{"date-parts":[[2021]]}"#),
            (PartialDate(literal: "in press"), #""issued":{"literal":"in press"}"#),
            (CSLItemTests.season, #""issued":{"date-parts":[[2014]],"season":4,"circa":true}"#),
            (CSLItemTests.range, #""issued":{"date-parts":[[2014,11],[2014,12]]}"#),
            (CSLItemTests.openRange, #""issued":{"date-parts":[[2014]],"raw":"2014/.."}"#),
        ])
    func dates(_ date: PartialDate, expected: String) {
        var reference = Records.article("Doe", 2000, "A")
        reference.issued = date
        #expect(OutputFormat.cslJSON.bytes(of: [reference]).text.contains(expected))
    }

    private static let season = {
        var date = PartialDate(year: 2014)
        (date.season, date.isApproximate) = (.winter, true)
        return date
    }()

    private static let range = {
        var date = PartialDate(year: 2014, month: 11)
        date.end = .init(year: 2014, month: 12)
        return date
    }()

    private static let openRange = {
        var date = PartialDate(year: 2014)
        date.isOpenEnded = true
        return date
    }()
}
