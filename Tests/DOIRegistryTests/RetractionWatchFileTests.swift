import Bibliography
import DOIRegistry
import Foundation
import Testing

@Suite("Retraction Watch file")
struct RetractionWatchFileTests {
    private static let header =
        "Record ID,Title,RetractionDate,RetractionDOI,OriginalPaperDOI,OriginalPaperPubMedID,RetractionNature,Notes\r\n"

    private func notices(_ rows: String) throws -> [RetractionWatchFile.Notice] {
        try RetractionWatchFile(Data((Self.header + rows).utf8)).notices
    }

    @Test(
        "every nature of a notice is read",
        arguments: [
            ("Retraction", Retraction.Kind.retracted), ("Withdrawal", .withdrawn),
            ("Expression of concern", .expressionOfConcern),
            ("Correction", .corrected), ("Reinstatement", .reinstated),
        ])
    func readsNature(written: String, kind: Retraction.Kind) throws {
        let notices = try notices(
            "7,\"Rest, and \"\"exertion\"\"\",3/9/2021 0:00,10.1000/N1,10.1000/A1,0,\(written),\"a\r\nb\"\r\n")
        let retraction = Retraction(kind, origin: "retraction-watch", doi: "10.1000/n1", date: "2021-03-09")
        #expect(notices.map(\.retraction) == [retraction])
        #expect(notices.map(\.doi) == ["10.1000/a1"])
        #expect(notices.map(\.pmid) == [nil])
    }

    @Test("placeholders are none, and a row that names no work is left out")
    func readsPlaceholders() throws {
        let notices = try notices(
            "1,A,1/2/2020 0:00,unavailable,Unavailable,123,Retraction,\n2,B,,,,0,Retraction,\n3,C,,,10.1000/c,,Other,\n4,D\n"
        )
        #expect(notices.map(\.pmid) == ["123"])
        #expect(notices.map(\.doi) == [nil])
        #expect(notices.map(\.retraction.doi) == [nil])
    }

    @Test(
        "a date is read month first, or as ISO 8601; anything else is none",
        arguments: [
            ("12/31/2019 0:00", "2019-12-31"), ("2019-12-31", "2019-12-31"), ("31/12/2019", nil), ("soon", nil),
            ("", nil),
        ])
    func readsDate(written: String, day: String?) throws {
        #expect(try notices("1,A,\(written),,10.1000/a,,Retraction,").map(\.retraction.date) == [day])
    }

    @Test(
        "a file without the columns is refused",
        arguments: ["", "\n", "DOI,Nature\n10.1000/a,Retraction\n", "\u{0}\u{1}\""])
    func refuses(text: String) {
        #expect(throws: RetractionWatchFile.NoSuchColumns.self) { try RetractionWatchFile(Data(text.utf8)) }
    }
}
