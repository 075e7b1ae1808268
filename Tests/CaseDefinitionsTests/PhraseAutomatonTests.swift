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
}
