import Bibliography
import Foundation
import Testing
import XMLTree

@testable import Readers

@Suite("Formats of JSON are told by their content")
struct JSONDetectionTests {
    @Test(
        "CSL-JSON",
        arguments: [
            #"[{"id":"a","type":"book","title":"A"}]"#, #"[{"title":"A","DOI":"10.1/x"}]"#,
            #"{"items":[{"id":"a","type":"book"}]}"#, #"  [ { "issued" : {"date-parts":[[2000]]}, "title":"A" } ]"#,
            "{\"type\":\"article-journal\",\"id\":1}\n{\"type\":\"book\",\"id\":2}",
            #"{"container-title":"J","id":"x"}"#,
            #"{"DOI":"10.1/x","type":"journal-article","title":"A","indexed":{"date-parts":[[2000]]}}"#,
            "[ ]\n", #"[{"author":[{"family":"A"}],"abstract":"cut o"#, #"{"references":[{"id":"a","type":"book"}]}"#,
            #"[{"id":"a","type":"book","author":[{"family":"A"}],"custom":{"contributors":1}}]"#,
        ])
    func cslJSON(_ text: String) { #expect(finding(text) == .format(.cslJSON)) }

    @Test(
        "our own lines",
        arguments: [
            #"{"id":"a","type":"book","title":"A","contributors":[],"container":{"title":null}}"#,
            #"{"title":"A","doi":"10.1/x"}"#, #"{"title":"A"}"#, "\n\n  {\"pem\":null,\"title\":\"A\"}\n",
            #"[{"identifiers":{"doi":"10.1/x"},"title":"A"}]"#, #"{"title":"A","year":2000,"authors":["A"]}"#,
            "{\n  \"id\": \"a\",\n  \"contributors\": [\n",
        ])
    func ndjson(_ text: String) { #expect(finding(text) == .format(.ndjson)) }

    @Test(
        "others are named, with what to do",
        arguments: [
            (#"[{"itemType":"book","title":"A"}]"#, "Zotero"),
            (#"[{"key":"X","version":1,"library":{},"data":{"key":"X","itemType":"book"}}]"#, "Zotero"),
            (#"{"config":{},"collections":{},"items":[{"itemID":1,"itemType":"book","title":"A"}]}"#, "Zotero"),
            (#"{"status":"ok","message-type":"work","message":{"DOI":"10.1/x","title":["A"]}}"#, "Crossref"),
            (#"{"id":"https://openalex.org/W1","doi":"x","title":"A","display_name":"A","ids":{}}"#, "OpenAlex"),
            (#"{"meta":{"count":1},"results":[{"id":"W1","title":"A"}]}"#, "OpenAlex"),
            (#"{"data":{"id":"10.1/x","type":"dois","attributes":{"doi":"10.1/x"}}}"#, "DataCite"),
            (#"[{"title":"A","identifier":[{"type":"doi"}],"journal":{"name":"J"}}]"#, "BibJSON"),
            (#"{"paperId":"x","title":"A"}"#, "Semantic Scholar"),
            (#"{"version":"1","resultList":{"result":[]}}"#, "Europe PMC"),
            (#"{"header":{"type":"esummary"},"result":{"uids":[]}}"#, "E-utilities"),
            (#"{"schemaVersion":"1.0","studies":[{"slug":"a","title":"A"}]}"#, "atlas"),
            (#"{"name":"package","version":"1"}"#, "unknown kind"), ("[1,2]", "unknown kind"), ("{", "unknown kind"),
        ])
    func others(_ text: String, _ name: String) {
        guard case .unsupported(let words) = finding(text) else {
            Issue.record("\(text) is \(finding(text))")
            return
        }
        #expect(words.contains(name))
    }

    @Test(
        "a byte-order mark and UTF-16 make no difference",
        arguments: [String.Encoding.utf8, .utf16LittleEndian, .utf16BigEndian])
    func encodings(_ encoding: String.Encoding) throws {
        let file = FileManager.default.temporaryDirectory.appendingPathComponent("csl-\(UUID().uuidString)")
        let text = "\u{FEFF}[{\"id\":\"a\",\"type\":\"book\",\"title\":\"Löhn\"}]"
        try #require(text.data(using: encoding)).write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        let source = try SourceFile(path: file.path)
        #expect(source.finding == .format(.cslJSON))
        var reader = try #require(source.reader)
        let contents = try #require(try reader.nextBatch()).parse()
        #expect(contents.records.first?.article?.serialized().contains("Löhn") == true)
    }

    private func finding(_ text: String) -> FormatDetector.Finding { FormatDetector.detect(Array(text.utf8)) }
}
