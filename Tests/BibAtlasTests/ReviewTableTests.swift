import BibAtlas
import Foundation
import Testing

/// The review table on its way through a spreadsheet and back.
@Suite("The review table")
struct ReviewTableTests {
    private let library = Library()
    private let unsure = "Participants had to meet the Canadian and Fukuda criteria."

    /// What a spreadsheet makes of a table when it saves it.
    enum Saving: String, CaseIterable {
        case asWritten, semicolons, unicodeText, lineFeeds, withoutMark, windows1252, withHint

        func data(_ rows: [[String]]) -> Data {
            let delimiter =
                [.semicolons, .windows1252, .withHint].contains(self) ? ";" : self == .unicodeText ? "\t" : ","
            let lineEnd = self == .lineFeeds ? "\n" : "\r\n"
            var text = rows.map { row in row.map { Self.quoted($0, delimiter) }.joined(separator: delimiter) + lineEnd }
                .joined()
            if self == .withHint { text = "sep=;" + lineEnd + text }
            return switch self {
            case .unicodeText: Data([0xFF, 0xFE]) + (text.data(using: .utf16LittleEndian) ?? Data())
            case .windows1252: text.data(using: .windowsCP1252) ?? Data()
            case .withoutMark: Data(text.utf8)
            default: Data([0xEF, 0xBB, 0xBF]) + Data(text.utf8)
            }
        }

        /// Spreadsheets quote what they must, and leave the other delimiters alone.
        private static func quoted(_ cell: String, _ delimiter: String) -> String {
            cell.contains(delimiter) || cell.contains("\"") || cell.contains("\n")
                ? "\"" + cell.replacing("\"", with: "\"\"") + "\"" : cell
        }
    }

    @Test("comes back as any spreadsheet saves it, and a second time changes nothing", arguments: Saving.allCases)
    func comesBack(_ saving: Saving) async throws {
        try await library.take(
            Library.record("1", "Sleep after exertion", abstract: unsure),
            Library.record("2", "Pacing at home", abstract: unsure), Library.record("4", "RETRACTED: Grip strength"))
        let slugs = try library.studies().keys.sorted()
        #expect(try library.job.review().count == 3)
        let table = library.folder.path("review.csv")
        try library.job.reviewTable(to: table)
        var rows = Self.rows(try library.text("review.csv"))
        let columns = Dictionary(uniqueKeysWithValues: zip(rows[0], rows[0].indices))
        let (decision, because) = (try #require(columns["decision"]), try #require(columns["because"]))
        for place in rows.indices.dropFirst() {
            rows[place][decision] = rows[place][0] == "retraction" ? "seen" : "mixed"
            rows[place][because] = "Löhn, and I; \"both\" read it"
        }
        try saving.data(rows).write(to: URL(filePath: table))
        var said: [String] = []
        #expect(try library.job.importReview(table, by: "Ada") { said.append($0) })
        #expect(said.last == "rows: 3, decided 3")
        #expect(try library.job.review() == [])
        let decided = try library.studies()
        for slug in slugs where !slug.contains("grip") {
            let decision = (decided[slug]?["decisions"] as? [[String: Any]])?.first
            #expect(
                decision?["because"] as? String == "Löhn, and I; \"both\" read it"
                    && decision?["by"] as? String == "Ada")
            #expect((decided[slug]?["pem"] as? [String: Any])?["status"] as? String == "mixed")
        }
        let status = try library.job.status()
        said = []
        try await Task.sleep(for: .milliseconds(saving == .asWritten ? 1_100 : 0))
        #expect(try library.job.importReview(table, by: "Ada") { said.append($0) })
        #expect(said.dropLast().allSatisfy { $0.contains("nothing changed") })
        #expect(try library.job.status() == status)
        #expect(try library.job.faults() == [])
    }

    @Test func `a row that can't be done is named, and the others are done`() async throws {
        try await library.take(Library.record("1", "Sleep after exertion", abstract: unsure))
        let table = library.folder.file(
            """
            slug;kind;field;decision
            wong-2019-sleep-exertion;pem;pem;perhaps
            wong-2019-nothing;pem;pem;mixed
            wong-2019-sleep-exertion;pem;pem;
            wong-2019-sleep-exertion;pem;pem;mixed

            """, "filled.csv")
        var said: [String] = []
        #expect(try !library.job.importReview(table, by: "Ada") { said.append($0) })
        #expect(said.count == 4 && said[0].contains("row 2") && said[1].contains("row 3"))
        #expect(said.last == "rows: 4, decided 1")
        #expect(throws: JobError.self) {
            try library.job.importReview(library.folder.file("a,b\n1,2\n", "other.csv"), by: "Ada") { _ in }
        }
    }

    /// The rows of a table with commas.
    private static func rows(_ text: String) -> [[String]] {
        text.trimmingPrefix("\u{FEFF}").components(separatedBy: "\r\n").filter { !$0.isEmpty }.map { line in
            var (cells, isQuoted) = ([""], false)
            for sign in line {
                if sign == "\"" {
                    isQuoted.toggle()
                } else if sign == ",", !isQuoted {
                    cells.append("")
                } else {
                    cells[cells.count - 1].append(sign)
                }
            }
            return cells
        }
    }
}
