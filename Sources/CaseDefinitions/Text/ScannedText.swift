/// A field's text after the one pass over its bytes: where its words are, and which phrases were met.
struct ScannedText: Sendable {
    /// A phrase at a place.
    struct Hit: Sendable {
        /// What the phrase means to the automaton's owner.
        let meaning: Int
        /// Indices of `words`.
        let words: Range<Int>
    }

    /// The field's name, as evidence gives it.
    let section: String
    let text: String
    /// Byte offsets of the words' beginnings and ends.
    private(set) var words: [(start: Int32, end: Int32)] = []
    private(set) var hits: [Hit] = []
    /// How often each counted meaning was met; see `init`.
    private(set) var counts: [Int]
    /// The number of characters in scripts or letters that phrases never hold.
    private(set) var foreignCount = 0

    /// Scans a text.
    ///
    /// Meanings below `counted` (the function words of languages) are only counted, the others are kept as hits.
    init(_ text: String, section: String, automaton: PhraseAutomaton, counted: Int) {
        (self.text, self.section) = (text, section)
        counts = Array(repeating: 0, count: counted)
        guard !text.isEmpty else { return }
        scan(text.utf8.span, automaton)
    }

    private mutating func scan(_ bytes: Span<UInt8>, _ automaton: borrowing PhraseAutomaton) {
        words.reserveCapacity(bytes.count / 6)
        let (next, isReporting) = (automaton.next.span, automaton.isReporting.span)
        var state = Int(next[Int(FoldedSymbols.space)])
        var (offset, isInWord) = (0, false)
        while offset < bytes.count {
            let (symbol, length) = FoldedSymbols.symbol(at: offset, in: bytes)
            defer { offset += length }
            if symbol == FoldedSymbols.space {
                guard isInWord else { continue }
                isInWord = false
                words[words.count - 1].end = Int32(truncatingIfNeeded: offset)
            } else if symbol == FoldedSymbols.none {
                continue
            } else if !isInWord {
                isInWord = true
                words.append((Int32(truncatingIfNeeded: offset), 0))
            }
            if symbol == FoldedSymbols.other { foreignCount += 1 }
            state = Int(next[state * FoldedSymbols.count + Int(symbol)])
            if isReporting[state] { report(automaton.reports[state]) }
        }
        guard isInWord else { return }
        words[words.count - 1].end = Int32(truncatingIfNeeded: bytes.count)
        state = Int(next[state * FoldedSymbols.count])
        if isReporting[state] { report(automaton.reports[state]) }
    }

    private mutating func report(_ reports: [PhraseAutomaton.Report]) {
        for report in reports {
            if report.meaning < counts.count {
                counts[report.meaning] += 1
            } else if report.wordCount <= words.count {
                hits.append(Hit(meaning: report.meaning, words: words.count - report.wordCount..<words.count))
            }
        }
    }

    /// The word as phrases are compared.
    func folded(_ index: Int) -> String {
        let bytes = text.utf8.span
        var letters: [UInt8] = []
        var offset = Int(words[index].start)
        while offset < Int(words[index].end) {
            let (symbol, length) = FoldedSymbols.symbol(at: offset, in: bytes)
            offset += length
            if symbol != FoldedSymbols.none { letters.append(FoldedSymbols.letter(symbol)) }
        }
        return String(decoding: letters, as: UTF8.self)
    }

    /// The marks between a word and the one before it, or the text's beginning.
    func gap(before index: Int) -> Gap {
        let start = index == 0 ? 0 : Int(words[index - 1].end)
        let end = index < words.count ? Int(words[index].start) : text.utf8.count
        return Gap(in: text.utf8.span, from: start, to: end)
    }

    /// True where the word is written in capitals and digits only.
    func isCapitals(_ index: Int) -> Bool {
        let bytes = text.utf8.span
        return (Int(words[index].start)..<Int(words[index].end)).allSatisfy { !(0x61...0x7A).contains(bytes[$0]) }
    }

    /// True where the word begins with a capital letter.
    func isCapitalized(_ index: Int) -> Bool { (0x41...0x5A).contains(text.utf8.span[Int(words[index].start)]) }

    /// Unicode scalars of the words, counted from 0, and the words themselves as written.
    func quotation(of range: Range<Int>) -> (span: Range<Int>, text: String) {
        guard !range.isEmpty, range.upperBound <= words.count else { return (0..<0, "") }
        let bytes = text.utf8.span
        let (start, end) = (Int(words[range.lowerBound].start), Int(words[range.upperBound - 1].end))
        var (first, last) = (0, 0)
        var quoted: [UInt8] = []
        for offset in 0..<end {
            let isScalarStart = bytes[offset] & 0xC0 != 0x80
            if isScalarStart { last += 1 }
            if offset < start, isScalarStart { first += 1 }
            if offset >= start { quoted.append(bytes[offset]) }
        }
        return (first..<last, String(decoding: quoted, as: UTF8.self))
    }
}
