/// Finds all occurrences of all phrases in one pass over a text (Aho and Corasick 1975).
///
/// Phrases are whole words: each is entered with a space at both ends. One that ends in `*` matches every word that
/// begins so. What a phrase means is a number that the owner chooses.
struct PhraseAutomaton: Sendable {
    /// What a state reports: the phrase's meaning, its number of words, and the next report of the same state.
    struct Report: Sendable {
        let meaning: Int
        let wordCount: Int
    }

    /// `state * FoldedSymbols.count + symbol`.
    private(set) var next: [Int32]
    /// The reports of a state.
    private(set) var reports: [[Report]]
    /// True where a state reports something.
    private(set) var isReporting: [Bool]

    /// Makes the automaton of phrases and their meanings.
    init(_ phrases: [(text: String, meaning: Int)]) {
        next = Array(repeating: -1, count: FoldedSymbols.count)
        reports = [[]]
        isReporting = []
        for phrase in phrases { enter(phrase.text, meaning: phrase.meaning) }
        link()
        isReporting = reports.map { !$0.isEmpty }
    }

    private mutating func enter(_ text: String, meaning: Int) {
        let words = FoldedSymbols.words(of: text)
        guard !words.isEmpty else { return }
        var symbols: [UInt8] = [FoldedSymbols.space]
        for word in words {
            for byte in word.utf8 {
                symbols.append(byte == 0x7E ? FoldedSymbols.other : byte < 0x40 ? byte - 0x30 + 27 : byte - 0x60)
            }
            symbols.append(FoldedSymbols.space)
        }
        if text.utf8.last == UInt8(ascii: "*") { symbols.removeLast() }
        var state = 0
        for symbol in symbols {
            let slot = state * FoldedSymbols.count + Int(symbol)
            if next[slot] < 0 {
                next[slot] = Int32(reports.count)
                next.append(contentsOf: repeatElement(-1, count: FoldedSymbols.count))
                reports.append([])
            }
            state = Int(next[slot])
        }
        reports[state].append(Report(meaning: meaning, wordCount: words.count))
    }

    /// Adds the failure links, breadth first, and turns the trie into a table without gaps.
    private mutating func link() {
        var failure = Array(repeating: 0, count: reports.count)
        var queue: [Int] = []
        for symbol in 0..<FoldedSymbols.count {
            if next[symbol] < 0 { next[symbol] = 0 } else { queue.append(Int(next[symbol])) }
        }
        var head = 0
        while head < queue.count {
            let state = queue[head]
            head += 1
            reports[state] += reports[failure[state]]
            for symbol in 0..<FoldedSymbols.count {
                let slot = state * FoldedSymbols.count + symbol
                let fallback = next[failure[state] * FoldedSymbols.count + symbol]
                if next[slot] < 0 {
                    next[slot] = fallback
                } else {
                    failure[Int(next[slot])] = Int(fallback)
                    queue.append(Int(next[slot]))
                }
            }
        }
    }
}
