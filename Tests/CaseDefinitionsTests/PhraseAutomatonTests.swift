import TestSupport
import Testing

@testable import CaseDefinitions

@Suite("The phrase automaton")
struct PhraseAutomatonTests {
    @Test(
        "finds whole words, whatever stands between them",
        arguments: [
            ("post exertional malaise", "Post-Exertional\u{A0}Malaise", 1),
            ("post exertional malaise", "post‑exertional (malaise)", 1),
            ("me cfs", "ME/CFS and ME / CFS", 2), ("cfs", "cfsx xcfs", 0), ("cfs", "cfs, cfs", 2),
            ("recruit*", "recruiting, recruited", 2),
            ("sjogren", "Sjögren's", 1), ("g93 3", "G93.3", 1),
        ])
    func finds(_ phrase: String, _ text: String, _ count: Int) {
        let automaton = PhraseAutomaton([(phrase, 0)])
        #expect(ScannedText(text, section: "title", automaton: automaton, counted: 0).hits.count == count)
    }

    @Test func `agrees with the plain search on random words`() {
        var generator = SeededGenerator(seed: 3)
        let letters = ["a", "b", "ab", "ba", "aab"]
        for _ in 0..<300 {
            func words(_ most: Int) -> [String] {
                (0..<Int.random(in: 1...most, using: &generator)).map { _ in
                    letters.randomElement(using: &generator) ?? "a"
                }
            }
            let phrases = (0..<5).map { _ in words(3) }
            let text = words(25)
            let automaton = PhraseAutomaton(phrases.enumerated().map { ($1.joined(separator: " "), $0) })
            let hits = ScannedText(text.joined(separator: "-"), section: "title", automaton: automaton, counted: 0).hits
            let found = Set(hits.map { [$0.meaning, $0.words.lowerBound, $0.words.upperBound] })
            var expected: Set<[Int]> = []
            for (meaning, phrase) in phrases.enumerated() {
                for start in text.indices
                where start + phrase.count <= text.count && Array(text[start..<start + phrase.count]) == phrase {
                    expected.insert([meaning, start, start + phrase.count])
                }
            }
            #expect(found == expected)
        }
    }

    @Test func `words, counts and letters of other scripts agree with a plain reading of random texts`() {
        var generator = SeededGenerator(seed: 4)
        let pieces = [
            "the", "cfs", "x", "9", " ", ", ", "\u{A0}", "\u{2011}", "\u{E9}", "e\u{301}", "\u{301}", "\u{4F60}",
            "\u{3B2}", "\u{D7}", ".", "recruiting",
            "\u{1F600}", "\u{3000}",
        ]
        let phrases = ["the", "cfs", "me cfs", "recruit*", "x 9"]
        let automaton = PhraseAutomaton(phrases.enumerated().map { ($1, $0) })
        for _ in 0..<500 {
            let text = (0..<Int.random(in: 0...30, using: &generator)).compactMap { _ in
                pieces.randomElement(using: &generator)
            }.joined()
            let scanned = ScannedText(text, section: "title", automaton: automaton, counted: 1)
            let words = scanned.words.map { Array(Array(text.utf8)[Int($0.start)..<Int($0.end)]) }
            let folded = scanned.words.indices.map { scanned.folded($0) }
            #expect(folded == FoldedSymbols.words(of: text))
            #expect(scanned.counts == [folded.count { $0 == "the" }])
            #expect(scanned.foreignCount == folded.joined().utf8.count { $0 == 0x7E })
            #expect(words.allSatisfy { !$0.isEmpty && $0.first != 0x20 && $0.last != 0x20 })
            let starts = scanned.hits.filter { $0.meaning == 3 }.count
            #expect(starts == folded.count { $0.hasPrefix("recruit") })
        }
    }
}
