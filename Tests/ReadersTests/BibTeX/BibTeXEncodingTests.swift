import ArticleTree
import Bibliography
import Testing

@testable import Readers

@Suite struct BibTeXEncodingTests {
    /// "慢性疲劳综合征" in GBK.
    private let chinese: [UInt8] = [
        0xC2, 0xFD, 0xD0, 0xD4, 0xC6, 0xA3, 0xC0, 0xCD, 0xD7, 0xDB, 0xBA, 0xCF, 0xD5, 0xF7,
    ]

    private func file(_ header: String, _ title: [UInt8]) -> [UInt8] {
        Array((header + "@misc{k, title = {").utf8) + title + Array("}}".utf8)
    }

    @Test("Chinese without a header is read as GB 18030, and the file told of")
    func guessed() throws {
        let reading = try BibTeXReading(file("", chinese))
        #expect(reading.texts(.articleTitle) == ["慢性疲劳综合征"])
        #expect(reading.diagnostics.map(\.code) == [.guessedEncoding])
        #expect(reading.codes.isEmpty)
    }

    @Test(
        "A header's encoding is used, whichever it is",
        arguments: [
            ("GBK", [0xC2, 0xFD] as [UInt8], "慢"), ("ISO-8859-2", [0xA3, 0xF3, 0x64, 0xBC], "Łódź"),
            ("windows-1252", [0x96], "–"), ("windows-1251", [0xCF, 0xF3], "Пу"),
        ])
    func stated(label: String, bytes: [UInt8], expected: String) throws {
        let reading = try BibTeXReading(file("% Encoding: \(label)\n", bytes))
        #expect(reading.texts(.articleTitle) == [expected])
        #expect(reading.codes.isEmpty && reading.diagnostics.isEmpty)
    }

    @Test("Bytes that Windows-1252 has not are a warning, and a header that lies does no harm")
    func undecodable() throws {
        let reading = try BibTeXReading(file("% Encoding: no-such-thing\n", [0x95, 0x61, 0x81, 0x40]))
        #expect(reading.records.flatMap(\.diagnostics).map(\.severity) == [.warning])
        #expect(reading.records.map(\.bytes).first?.contains(0x81) == true)
        let utf8 = try BibTeXReading(file("% Encoding: GBK\n", Array("Łódź".utf8)))
        #expect(utf8.texts(.articleTitle) == ["Łódź"])
    }
}
