import Bibliography
import Foundation
import TestSupport
import Testing

@testable import Readers

@Suite("Others' cases of PubMed and EndNote XML")
struct XMLSharedCasesTests {
    @Test(
        "every record of a file is read, or refused with a reason",
        .enabled(if: Folders.shared("cases/pubmed-xml") != nil, "the shared cases are absent"),
        arguments: [
            ("cases/pubmed-xml", ["<PubmedArticle>", "<PubmedBookArticle>"]),
            ("cases/endnote-xml", ["<record>"]),
        ])
    func counts(_ folder: String, tags: [String]) throws {
        var (records, refused) = (0, 0)
        for file in XMLSharedCasesTests.files(folder, ending: "xml") {
            let text = try String(contentsOf: file, encoding: .utf8)
            guard text.contains("<") else { continue }
            let reading = try XMLReading(file: file.path)
            let expected = tags.map { text.ranges(of: $0).count }.reduce(0, +)
            #expect(reading.records.count == expected, "\(file.lastPathComponent)")
            for record in reading.records where record.article == nil {
                refused += 1
                #expect(!record.diagnostics.isEmpty)
            }
            records += reading.records.count
        }
        // Empty records are all that is refused.
        #expect(records > 0 && refused <= 3)
    }

    @Test(
        "the same records in RIS and in EndNote XML have the same DOIs, titles and years",
        .enabled(if: Folders.shared("cases/ris/citesource") != nil, "the shared cases are absent"))
    func sameAsRIS() throws {
        let file = try #require(Folders.shared("cases/ris/citesource/working_example_data.CAB.ris"))
        let lines = try String(contentsOf: file, encoding: .utf8).split { $0.isNewline }
        let records = lines.split { $0.hasPrefix("ER  -") }.prefix(250)
        let text = records.map { $0.joined(separator: "\n") + "\nER  - \n" }.joined()
        let ris = try XMLReading(text).references
        let xml = try XMLReading("<xml><records>" + records.map(endnote).joined() + "</records></xml>").references
        #expect(ris.count == records.count && xml.count == ris.count)
        for (one, other) in zip(ris, xml) {
            #expect(one.identifiers.doi == other.identifiers.doi)
            #expect(one.title == other.title)
            #expect(one.year == other.year)
            #expect(one.authors.map(\.name) == other.authors.map(\.name))
            #expect(one.container.title == other.container.title)
        }
    }

    @Test(
        "two programs' EndNote XML of one library has the same DOIs, titles and years",
        .enabled(if: XMLSharedCasesTests.pair != nil, "the shared cases are absent"))
    func sameLibrary() throws {
        let pair = try #require(XMLSharedCasesTests.pair)
        let (one, other) = (try XMLReading(file: pair.0.path), try XMLReading(file: pair.1.path))
        #expect(one.records.count == other.records.count)
        var (same, all) = (0, 0)
        for (left, right) in zip(one.references, other.references) {
            all += 3
            same += left.identifiers.doi?.lowercased() == right.identifiers.doi?.lowercased() ? 1 : 0
            same += left.title == right.title ? 1 : 0
            same += left.year == right.year ? 1 : 0
        }
        #expect(Double(same) >= 0.995 * Double(all), "\(same) of \(all)")
    }

    private static var pair: (URL, URL)? {
        let all = files("cases/endnote-xml", ending: "xml")
        guard let one = all.first(where: { $0.lastPathComponent == "zotero_export.xml" }),
            let other = all.first(where: { $0.lastPathComponent == "mendeley_export.xml" })
        else { return nil }
        return (one, other)
    }

    private static func files(_ folder: String, ending: String) -> [URL] {
        guard let url = Folders.shared(folder) else { return [] }
        let all = FileManager.default.enumerator(at: url, includingPropertiesForKeys: nil)
        return (all?.allObjects as? [URL] ?? []).filter { $0.pathExtension == ending }.sorted { $0.path < $1.path }
    }

    /// A record of RIS in EndNote's XML, further lines of a value behind carriage returns.
    private func endnote(_ lines: ArraySlice<Substring>) -> String {
        var fields: [(tag: String, text: String)] = []
        for line in lines {
            let parts = line.split(separator: "  -", maxSplits: 1, omittingEmptySubsequences: false)
            if parts.count == 2, parts[0].utf8.count == 2 {
                fields.append((String(parts[0]), parts[1].trimmingCharacters(in: .whitespaces)))
            } else if !fields.isEmpty {
                fields[fields.count - 1].text += "\r" + line
            }
        }
        return "<record>" + fields.map(element).joined() + "</record>"
    }

    private func element(_ tag: String, _ text: String) -> String {
        let escaped = text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing("\r", with: "&#xD;")
        let styled = "<style face=\"normal\" font=\"default\" size=\"100%\">\(escaped)</style>"
        switch tag {
        case "TY": return "<ref-type name=\"Journal Article\">17</ref-type>"
        case "AU": return "<contributors><authors><author>\(styled)</author></authors></contributors>"
        case "TI": return "<titles><title>\(styled)</title></titles>"
        case "T2": return "<titles><secondary-title>\(styled)</secondary-title></titles>"
        case "PY": return "<dates><year>\(styled)</year></dates>"
        case "DA": return "<dates><pub-dates><date>\(styled)</date></pub-dates></dates>"
        case "DO": return "<electronic-resource-num>\(styled)</electronic-resource-num>"
        case "UR": return "<urls><related-urls><url>\(styled)</url></related-urls></urls>"
        case "L2": return "<urls><text-urls><url>\(styled)</url></text-urls></urls>"
        case "N1": return "<notes>\(styled)</notes>"
        case "AB": return "<abstract>\(styled)</abstract>"
        case "SN": return "<isbn>\(styled)</isbn>"
        default: return ""
        }
    }
}
