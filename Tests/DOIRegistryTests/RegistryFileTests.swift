import DOIRegistry
import Foundation
import Testing

@Suite("Registry file")
struct RegistryFileTests {
    private func registered(_ text: String, among names: Set<String>) throws -> Set<String> {
        let url = FileManager.default.temporaryDirectory.appending(path: "registry-\(UUID().uuidString).txt")
        try Data(text.utf8).write(to: url)
        defer { try? FileManager.default.removeItem(at: url) }
        return try RegistryFile(url).registered(among: names)
    }

    @Test("finds names in a list, in whatever form and with whatever line ends")
    func readsList() throws {
        let text = "\u{FEFF}DOI\r\n10.1000/A1\r\nhttps://doi.org/10.1000/a2\n\n  10.1000/a3"
        #expect(
            try registered(text, among: ["10.1000/a1", "10.1000/a2", "10.1000/a3", "10.1000/a4"]) == [
                "10.1000/a1", "10.1000/a2", "10.1000/a3",
            ])
    }

    @Test("of a line of JSON only the outermost DOI counts")
    func readsNDJSON() throws {
        let text = """
            {"title":["a \\"DOI\\": x"],"reference":[{"DOI":"10.1000/r1"}],"DOI":"10.1000\\/A1"}
            {"DOI":"10.1000/(sici)1(1999)4:5\\u003c9::aid-m1\\u003e3.0.co;2-#","x":{"DOI":"10.1000/r2"}}
            {"type":"DOI","note":"10.1000/r3"}
            {"DOI":"10.1000/a9
            """
        let names: Set<String> = [
            "10.1000/a1", "10.1000/r1", "10.1000/r2", "10.1000/r3", "10.1000/(sici)1(1999)4:5<9::aid-m1>3.0.co;2-#",
        ]
        #expect(try registered(text, among: names) == ["10.1000/a1", "10.1000/(sici)1(1999)4:5<9::aid-m1>3.0.co;2-#"])
    }

    @Test("a line of any length takes bounded memory and hides no other line")
    func skipsLongLines() throws {
        let long = String(repeating: "x", count: 3_000_000)
        #expect(
            try registered("10.1000/\(long)\n{\"a\":\"\(long)\",\"DOI\":\"10.1000/a1\"}\n", among: ["10.1000/a1"]) == [
                "10.1000/a1"
            ])
    }

    @Test("a missing file is an error")
    func needsFile() {
        #expect(throws: (any Error).self) {
            try RegistryFile(URL(filePath: "/nowhere/at/all")).registered(among: ["10.1000/a1"])
        }
    }
}
