import Bibliography
import Foundation
import TestSupport
import Testing
import Writers

/// CSL-JSON of other projects, read and written again: what stands in their items must stand in ours.
@Suite struct CSLCasesTests {
    @Test(.enabled(if: Folders.shared("cases/csl-json") != nil, "the shared cases are absent"))
    func `items of others keep their variables`() throws {
        var (agreeing, total) = (0, 0)
        for folder in ["cases/csl-json", "cases/bibtex/citation-js", "cases/bibtex/pandoc", "cases/ris/citation-js"] {
            for case let file as URL in Folders.shared(folder).flatMap({
                FileManager.default.enumerator(at: $0, includingPropertiesForKeys: nil)
            }) ?? .init() where file.pathExtension == "json" {
                let data = try Data(contentsOf: file)
                guard let items = try JSONSerialization.jsonObject(with: data) as? [[String: Any]],
                    !items.contains(where: { $0["itemType"] != nil })
                else { continue }
                let references = try Rereading.references(Array(data), as: .cslJSON)
                #expect(references.count == items.count)
                let output = Data(OutputFormat.cslJSON.bytes(of: references))
                let written = try JSONSerialization.jsonObject(with: output) as? [[String: Any]] ?? []
                for (item, again) in zip(items, written) {
                    for (name, value) in item where name != "citation-key" || item["id"] == nil {
                        total += 1
                        if agree(name, value, again) {
                            agreeing += 1
                        } else {
                            print(file.lastPathComponent, name, value, again[name] ?? "nothing")
                        }
                    }
                }
            }
        }
        print("CSL-JSON cases: \(agreeing) of \(total) members agree")
        #expect(Double(agreeing) >= 0.97 * Double(total))
    }

    private func agree(_ name: String, _ value: Any, _ item: [String: Any]) -> Bool {
        let unmapped = (item["custom"] as? [String: Any])?["unmapped"] as? [[String: String]] ?? []
        let written: Any? = item[name] ?? unmapped.first { $0["name"] == name }.flatMap { $0["value"] }
        switch name {
        case "language", "type": return written != nil
        case "URL": return written != nil || "\(value)".contains("doi.org/")
        case "issued", "accessed":
            if let raw = (value as? [String: Any])?["raw"] as? String { return digits(raw) == digits(written ?? "") }
            return digits(value) == digits(written ?? "")
        case "author", "editor": return letters(value) == letters(written ?? "")
        default: return plain(value) == plain(written ?? "")
        }
    }

    /// The text without its marks, hyphens and blanks.
    private func plain(_ value: Any) -> String { "\(value)".replacing(/<[^>]*>|[-\s]/, with: "") }

    private func digits(_ value: Any) -> [Int] {
        "\(value)".split { !$0.isNumber }.compactMap { Int($0) }
    }

    /// The letters of all names, whatever part they stand in.
    private func letters(_ value: Any) -> [String] {
        (value as? [[String: Any]] ?? []).map { name in
            name.values.map { "\($0)" }.joined().lowercased().filter(\.isLetter).sorted().map(String.init).joined()
        }
    }
}
