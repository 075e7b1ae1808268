import Bibliography
import Notation
import TestSupport
import Testing

@testable import Normalization

/// The looks at bytes that spare most values the rules, against the rules themselves.
@Suite("Settled values")
struct SettledValuesTests {
    /// Random texts of pieces, the same each time.
    private func texts(_ seed: UInt64, _ count: Int, of pieces: [String], most: Int = 8) -> [String] {
        var generator = SeededGenerator(seed: seed)
        return (0..<count).map { _ in
            (0..<Int.random(in: 0...most, using: &generator)).compactMap { _ in
                pieces.randomElement(using: &generator)
            }.joined()
        }
    }

    @Test func `a name that counts as settled is one that no rule changes`() {
        let pieces = [
            "a", "B", "Ka", "j", "r", " ", ".", "-", "Jr", "II", "vi", "van", "\u{E9}", "\u{D6}", "'", "  ", "K.", "J",
            "*", "3",
            "Sr.", "esq", "MD", "KJ", "\u{C5}", "\u{C1}.", "\u{D7}", "ABE", "O'B", "d'A", "José", "o\u{308}", "\u{A0}",
        ]
        let (families, givens) = (texts(1, 3000, of: pieces, most: 5), texts(2, 3000, of: pieces, most: 7))
        var settled = 0
        for (index, (family, given)) in zip(families, givens).enumerated() {
            var name = PersonName(family: index % 3 == 0 ? family : "Wirth", given: index % 7 == 0 ? nil : given)
            if index % 5 == 0 { name.nonDroppingParticle = ["van", "van der", "Van", "de  la"][index % 4] }
            if index % 11 == 0 { name = PersonName(literal: given) }
            if index % 13 == 0 { name.suffix = ["Jr", "2nd", "III", "jr.", "MD"][index % 5] }
            let (byRules, changes) = NameNormalizer.byRules(name, field: "contributors[0]")
            let (normalized, noted) = NameNormalizer.normalized(name, field: "contributors[0]")
            #expect(normalized == byRules && noted == changes, "\(name)")
            if SettledName.holds(name) {
                settled += 1
                #expect(changes.isEmpty, "\(name)")
            }
        }
        #expect(settled > 100)
    }

    @Test func `a title that counts as settled is one that no rule changes`() {
        let pieces = [
            "Rest", "retracted", "Notice", "of ", " ", " a", "b", "&amp;", "&", "<i>", "</i>", "<", "--", "-", "'",
            "''", "``",
            "(", ")", "[", "]", ".", "\u{2013}", "\u{2009}", "\u{201C}", "\u{E9}", "\u{A0}", "\u{3000}", "withdrawn: ",
            "Ex", "pression",
            "\u{2060}", "\u{200B}",
        ]
        var settled = 0
        for title in texts(3, 6000, of: pieces) {
            let byRules = TitleNormalizer.byRules(title)
            #expect(TitleNormalizer.normalize(title) == byRules, "\(title)")
            if SettledTitle.holds(title) { settled += 1 }
        }
        #expect(settled > 100)
    }

    @Test func `pages that count as settled are canonical`() {
        var settled = 0
        for pages in texts(4, 6000, of: ["1", "2", "9", "0", "-", "-", "e", "S", ".", " ", "12", "130"], most: 6)
        where SettledPages.holds(pages) {
            settled += 1
            let range = PageRange(pages)
            #expect(range.value == pages && range.flag == nil && range.steps.isEmpty, "\(pages)")
        }
        #expect(settled > 100)
    }

    @Test func `the fast path reads a DOI as the rules do`() {
        let heads = [
            "", "", "", "doi:", "DOI: ", "https://doi.org/", "http://dx.doi.org/", "doi: ", "http://doi.org/", "Doi:",
        ]
        let pieces = [
            "a", "B", "1", "0", ".", "-", "_", "/", "10.", "(10)", "(2010)", "www", "abstract", "pdf", ".full", "j.",
            "epubahead",
            "accessed", ":", "s0140", ".x", " ", "1111", "..",
        ]
        let suffixes = texts(5, 6000, of: pieces, most: 6)
        var sound = 0
        for (index, suffix) in suffixes.enumerated() {
            let written = heads[index % heads.count] + ["10.1000/", "10.1111/", "10.55/", "10.1/"][index % 4] + suffix
            let (read, expected) = (try? DOIReading(written), try? DOIReading(byRules: written))
            #expect(read == expected, "\(written)")
            guard DOIRepair.isSurelySound(written) else { continue }
            sound += 1
            #expect(expected?.name == written, "\(written)")
            for rule in DOIRepairRule.suffixes {
                let change = rule.change(Array(written.utf8)).map { String(decoding: $0, as: UTF8.self) }
                #expect(change == nil || change == written, "\(rule.id): \(written)")
            }
        }
        #expect(sound > 50)
    }

    @Test func `journals are folded byte by byte as word by word`() {
        let pieces = [
            "The ", "the", "and", " ", " and ", "J", "A.", "Physiology", "medicine", "U", "S", "&", "-", "'", "(Basel)",
            "of", ":",
            "\u{E9}", "Research", "PLoS", "1", "from",
        ]
        for title in texts(6, 4000, of: pieces) {
            #expect(JournalKey(title).text == JournalKey.byWords(title), "\(title)")
            #expect(JournalTitleCase.sentence(title) == JournalTitleCase.byWords(title), "\(title)")
        }
    }

    @Test func `an ISSN that counts as canonical is read as itself and nothing else`() {
        var canonical = 0
        for number in texts(7, 40_000, of: ["0", "1", "4", "9", "-", "12", "X", "x", "34-56"], most: 7)
        where ISSN.isCanonical(number) {
            canonical += 1
            var numbers = SerialNumbers()
            numbers.read(number, prefersISSN: true)
            #expect(numbers.issn == [number] && numbers.isbn.isEmpty && numbers.invalid.isEmpty, "\(number)")
        }
        #expect(canonical > 5)
        #expect(ISSN.isCanonical("1664-042X") && !ISSN.isCanonical("1664-0421"))
    }
}
