import Foundation
import Notation
import TestSupport
import Testing

/// Scores the identifiers on the test cases of other projects.
@Suite(
    "Identifier cases of other projects",
    .enabled(if: Folders.shared("cases/normalise/identifiers.tsv") != nil, "the shared cases are not there"))
struct IdentifierCasesTests {
    @Test("all cases agree")
    func agrees() throws {
        let url = try #require(Folders.shared("cases/normalise/identifiers.tsv"))
        let lines = try String(contentsOf: url, encoding: .utf8).split(separator: "\n").dropFirst()
        for line in lines {
            let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
                .map { $0.replacingOccurrences(of: "\\n", with: "\n") }
            guard fields.count == 4, fields[1] != "pages" else { continue }
            #expect(result(fields[1], fields[2]) == fields[3], "\(fields[1]) \(fields[2])")
        }
        print("identifiers: \(lines.count) cases, those of pages among them")
    }

    private func result(_ kind: String, _ input: String) -> String {
        switch kind {
        case "issn_valid": ISSN.canonical(input) == nil ? "INVALID" : "VALID"
        case "issn_split":
            ISSN.entries(in: input).map { entry in entry.label.map { "\(entry.written) (\($0))" } ?? entry.written }
                .joined(separator: " ;; ")
        case "orcid_normalise": ORCID.canonical(input) ?? "INVALID"
        default: ORCID.canonical(input) == nil ? "INVALID" : "VALID"
        }
    }
}
