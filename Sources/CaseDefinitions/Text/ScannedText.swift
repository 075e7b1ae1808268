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

    private mutating func scan(_ bytes: Span<UInt8>, _ automaton: PhraseAutomaton) {
        let table = FoldedSymbols.ofByte
        let (rows, symbols) = (automaton.rows.span, table.span)
        var words: [(start: Int32, end: Int32)] = []
        words.reserveCapacity(bytes.count / 5 + 1)
        // A text begins as if a space stood before it, and ends as if one followed.
        var state = Int(rows[Int(FoldedSymbols.space)] >> 1)
        var (offset, wordStart, foreign) = (0, -1, 0)
        while offset < bytes.count {
            let start = offset
            // Letters and digits in ASCII, which most bytes are, up to where no phrase goes on like this.
            while offset < bytes.count {
                let symbol = symbols[Int(bytes[offset])]
                guard symbol &- 1 < FoldedSymbols.other - 1 else { break }
                let target = Int(rows[state &+ Int(symbol)])
                (state, offset) = (target >> 1, offset &+ 1)
                if target & 1 != 0 { report(rows[state + FoldedSymbols.count], words.count + 1, automaton) }
                if state == 0 { break }
            }
            // The next phrase begins behind this word.
            if state == 0 {
                while offset < bytes.count, symbols[Int(bytes[offset])] &- 1 < FoldedSymbols.other - 1 {
                    offset &+= 1
                }
            }
            if offset > start, wordStart < 0 { wordStart = start }
            guard offset < bytes.count else { break }
            var (symbol, length) = (symbols[Int(bytes[offset])], 1)
            if symbol == FoldedSymbols.unknown {
                (symbol, length) = FoldedSymbols.multibyte(bytes[offset], at: offset, in: bytes)
            }
            if symbol == FoldedSymbols.space {
                if wordStart >= 0 { endWord(&wordStart, offset, &state) }
            } else if symbol != FoldedSymbols.none {
                if wordStart < 0 { wordStart = offset }
                if symbol == FoldedSymbols.other { foreign += 1 }
                let target = Int(rows[state + Int(symbol)])
                state = target >> 1
                if target & 1 != 0 { report(rows[state + FoldedSymbols.count], words.count + 1, automaton) }
            }
            offset &+= length
        }
        if wordStart >= 0 { endWord(&wordStart, bytes.count, &state) }
        (self.words, foreignCount) = (words, foreign)

        func endWord(_ start: inout Int, _ end: Int, _ state: inout Int) {
            words.append((Int32(truncatingIfNeeded: start), Int32(truncatingIfNeeded: end)))
            start = -1
            let target = Int(automaton.rows[state])
            state = target >> 1
            if target & 1 != 0 { report(automaton.rows[state + FoldedSymbols.count], words.count, automaton) }
        }
    }

    private mutating func report(_ first: Int32, _ wordCount: Int, _ automaton: PhraseAutomaton) {
        var index = Int(first)
        while let report = automaton.reports[index] {
            index += 1
            if report.meaning < counts.count {
                counts[report.meaning] += 1
            } else if report.wordCount <= wordCount {
                hits.append(Hit(meaning: report.meaning, words: wordCount - report.wordCount..<wordCount))
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

    /// True unless the first letter shows that the word is no number in digits or in words.
    func mayBeNumber(_ index: Int) -> Bool {
        switch text.utf8.span[Int(words[index].start)] | 0x20 {
        case 0x30...0x39, UInt8(ascii: "o"), UInt8(ascii: "t"), UInt8(ascii: "f"), UInt8(ascii: "s"), UInt8(ascii: "e"),
            UInt8(ascii: "n"), UInt8(ascii: "h"), 0x80...:
            true
        default: false
        }
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
