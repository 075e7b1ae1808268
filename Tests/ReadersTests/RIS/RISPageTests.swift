import Bibliography
import Foundation
import TestSupport
import Testing

@testable import Readers

/// `Documentation/Formats.md` says where each tag goes; these tests hold it to the tables.
@Suite struct RISPageTests {
    /// The rows of the tables below a heading: the words in backticks of each row's first cell, and the other cells.
    private func rows(below heading: String) throws -> [(names: [String], cells: [String])] {
        let file = Folders.project.appending(path: "Documentation/Formats.md")
        let page = try String(contentsOf: file, encoding: .utf8)
        let chapter = try #require(page.components(separatedBy: "\n## What is read: RIS\n").dropFirst().first)
            .components(separatedBy: "\n## ")[0]
        let section = try #require(chapter.components(separatedBy: "\n### \(heading)\n").dropFirst().first)
            .components(separatedBy: "\n### ")[0]
        return section.split(separator: "\n").filter { $0.hasPrefix("| `") }.map { line in
            let cells = line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
            return (cells[0].matches(of: /`([A-Z0-9]+)`/).map { String($0.1) }, Array(cells.dropFirst()))
        }
    }

    @Test func `each tag has its row, beside those that mean the same`() throws {
        let rows = try rows(below: "Tags")
        let written = rows.flatMap(\.names)
        #expect(Set(written) == Set(RISTagTable.rules.tags.map(\.description)))
        #expect(Set(written).count == written.count)
        for row in rows {
            let meanings = Set(row.names.map { RISTagTable.rule(of: FieldTag(stringLiteral: $0))?.use.meaning })
            #expect(meanings.count == 1, "\(row.names)")
        }
    }

    @Test func `tags of one row stand in the order of their rank`() throws {
        for row in try rows(below: "Tags") {
            let ranks = row.names.compactMap { RISTagTable.rule(of: FieldTag(stringLiteral: $0)) }
                .filter { $0.use.meaning != .contributor && $0.use.meaning != .link }.map(\.use.rank)
            #expect(ranks == ranks.sorted(), "\(row.names)")
        }
    }

    @Test func `each value of TY has its row`() throws {
        let rows = try rows(below: "Types").filter { $0.cells.count == 1 && $0.names != ["TY"] }
        var written: [String: String] = [:]
        for row in rows {
            for name in row.names { written[name] = row.cells[0].filter { $0 != "`" } }
        }
        #expect(written == RISType.types.mapValues(\.rawValue))
    }

    @Test func `who A2 to A4 are is said for each type that has its own rule`() throws {
        let roles: [String: Contributor.Role] = [
            "editor of the series": .collectionEditor, "author": .author, "editor": .editor, "translator": .translator,
            "contributor": .contributor, "composer": .composer, "director": .director, "recipient": .recipient,
            "interviewer": .interviewer, "illustrator": .illustrator,
        ]
        var written: [String: [Contributor.Role?]] = [:]
        for row in try rows(below: "Types") where row.cells.count == 4 && row.names != ["TY"] {
            let row = (
                row.names, row.cells.map { roles[String($0.prefix { $0 != "(" }).trimmingCharacters(in: .whitespaces)] }
            )
            for name in row.0 { written[name] = row.1 }
        }
        #expect(written == RISType.roles.mapValues { $0.map(Optional.some) })
    }
}
