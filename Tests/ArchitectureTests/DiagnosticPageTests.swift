import Foundation
import TestSupport
import Testing

@Suite("The page on diagnostics")
struct DiagnosticPageTests {
    /// The codes that the sources declare, in their order.
    private static func declared() throws -> [String] {
        let file = Folders.project.appending(path: "Sources/Bibliography/DiagnosticCode.swift")
        let text = try String(contentsOf: file, encoding: .utf8)
        return text.matches(of: /case \w+ = "([a-z0-9-]+)"/).map { String($0.1) }
    }

    @Test("each code has a section with an example line")
    func codes() throws {
        let page = try Page("Diagnostics.md")
        let codes = try Self.declared()
        try #require(!codes.isEmpty)
        for code in codes {
            let section = page.text.split(separator: "\n### ").first { $0.hasPrefix("`\(code)`\n") }
            #expect(section?.contains("[\(code)]: ") == true, "\(code) in Documentation/Diagnostics.md")
        }
    }

    @Test("no section speaks of a code that is gone")
    func sections() throws {
        let page = try Page("Diagnostics.md")
        let written = page.text.matches(of: /\n### `([a-z0-9-]+)`\n/).map { String($0.1) }
        let codes = try Self.declared()
        #expect(written.filter { !codes.contains($0) } == [])
    }
}
