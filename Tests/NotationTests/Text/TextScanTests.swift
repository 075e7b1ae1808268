import TestSupport
import Testing

@testable import Notation

/// Scans of bytes against twins that go through characters.
@Suite("Scans of text") struct TextScanTests {
    private static let pieces = [
        "a", "B", "de", "K", " ", "  ", "\u{A0}", "\u{2003}", "\u{202F}", "\u{3000}", "\u{FEFF}", "\t", "\n", ",", "{",
        "}", "(", ")", "é", "ß", "–", "学", "😀", "\u{301}", "University", "et al", "Â", "\u{C2}\u{2000}",
    ]

    private func text(_ random: inout SeededGenerator) -> String {
        (0..<Int.random(in: 0..<12, using: &random)).reduce(into: "") { text, _ in
            text += Self.pieces[Int.random(in: Self.pieces.indices, using: &random)]
        }
    }

    @Test("words are what stands between blanks of every kind", arguments: 0..<40 as Range<UInt64>)
    func words(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        let blanks: Set<Unicode.Scalar> = Set(
            " \t\n\u{B}\u{C}\r\u{A0}\u{202F}\u{3000}\u{FEFF}".unicodeScalars
                + (0x2000...0x200A).compactMap { Unicode.Scalar($0 as UInt32) })
        for _ in 0..<50 {
            let text = text(&random)
            let words = text.unicodeScalars.split { blanks.contains($0) }.map { String($0) }
            #expect(NameText.words(text) == words)
            #expect(NameText.words(text.dropFirst()) == NameText.words(String(text.dropFirst())))
            #expect(NameText.collapsed(text) == words.joined(separator: " "))
        }
    }

    @Test("parts are cut at separators outside braces and parentheses", arguments: 0..<40 as Range<UInt64>)
    func parts(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        for _ in 0..<50 {
            let text = text(&random)
            #expect(NameText.parts(text, at: 0x2C) == TextScanTests.partsByScalars(text))
        }
    }

    private static func partsByScalars(_ text: String) -> [String] {
        let scalars = Array(text.unicodeScalars)
        var (parts, part, depth, index) = ([String](), String.UnicodeScalarView(), 0, 0)
        while index < scalars.count {
            let scalar = scalars[index]
            if scalar == "{" { depth += 1 }
            if scalar == "}" { depth = max(0, depth - 1) }
            if scalar == "(", let close = scalars[index...].firstIndex(of: ")") {
                part.append(contentsOf: scalars[index..<close])
                index = close
                continue
            }
            if scalar == ",", depth == 0 {
                parts.append(String(part))
                part = String.UnicodeScalarView()
            } else {
                part.append(scalar)
            }
            index += 1
        }
        parts.append(String(part))
        return parts.map { NameText.words($0).joined(separator: " ") }
    }

    @Test("a word is found wherever the lowered text contains it", arguments: 0..<40 as Range<UInt64>)
    func search(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        let words = ["de", "bde", "universit", "k d", "ea", ","]
        let search = WordSearch(words)
        for _ in 0..<50 {
            let text = text(&random).filter { $0.isASCII }
            #expect(search.finds(in: text) == words.contains { text.lowercased().contains($0) })
        }
    }

    @Test(
        "text without a reference or a tag is what it was, and what stands between them is kept",
        arguments: [
            ("a < b & c > d", "a < b & c > d"), ("<i>x</i>", "x"), ("a<p>b</p><p>c</p>", "a b c"),
            ("a <p> b", "a  b"), ("&amp;&lt;", "&<"), ("x&unknown;y&eacute;", "x&unknown;yé"), ("<p>", ""), ("", ""),
        ])
    func markup(written: String, plain: String) {
        #expect(CharacterEntities.decode(InlineMarkup.plain(written)) == plain)
    }
}
