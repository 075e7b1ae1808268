import Foundation
import TestSupport

/// A page of `Documentation` in Markdown.
struct Page {
    /// The page's text.
    let text: String

    /// Reads a page by its file name.
    init(_ name: String) throws {
        let file = Folders.project.appending(path: "Documentation").appending(path: name)
        text = try String(contentsOf: file, encoding: .utf8)
    }

    /// The cells of the first table below a heading, without its head.
    ///
    /// - Parameter heading: the whole line of the heading (`## Rooms`).
    /// - Returns: the rows; empty where there is no such table.
    func table(below heading: String) -> [[String]] {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        let table = lines.drop { $0 != heading }.drop { !$0.hasPrefix("|") }.prefix { $0.hasPrefix("|") }
        return table.dropFirst(2).map { row in
            row.split(separator: "|", omittingEmptySubsequences: false).dropFirst().dropLast().map(String.init)
        }
    }

    /// The names between back quotes.
    static func names(in cell: String) -> Set<String> { Set(cell.matches(of: /`([^`]+)`/).map { String($0.1) }) }
}
