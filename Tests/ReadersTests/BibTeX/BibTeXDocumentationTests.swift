import Bibliography
import Foundation
import Testing

@testable import Readers

/// Holds `Documentation/Formats.md` to the tables that the reader works with.
@Suite struct BibTeXDocumentationTests {
    /// The names in backticks of each row's first cell, with the last cell.
    private func rows(below heading: String) throws -> [(names: [String], last: String)] {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
        let page = try String(contentsOf: root.appending(path: "Documentation/Formats.md"), encoding: .utf8)
        let section = try #require(page.components(separatedBy: "\n## What is read: BibTeX").last)
        let table = try #require(section.components(separatedBy: "### \(heading)\n").last)
        return table.components(separatedBy: "\n### ")[0].split(separator: "\n").compactMap { line in
            let cells = line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
            guard line.hasPrefix("| `"), let first = cells.first, let last = cells.last else { return nil }
            return (first.split(separator: " ").map { String($0.filter { $0 != "`" }) }, last)
        }
    }

    @Test("The page lists every field that has a meaning, once, and no other")
    func fields() throws {
        let listed = try rows(below: "Fields").flatMap(\.names)
        #expect(listed.count == Set(listed).count)
        #expect(Set(listed).symmetricDifference(BibTeXFieldTable.meanings.keys).isEmpty)
    }

    @Test("The page says what each entry type becomes")
    func types() throws {
        var listed: [String: String] = [:]
        for row in try rows(below: "Entry types") {
            for name in row.names { listed[String(name.dropFirst())] = row.last.filter { $0 != "`" } }
        }
        #expect(listed == BibTeXEntryType.types.mapValues(\.rawValue))
    }
}
