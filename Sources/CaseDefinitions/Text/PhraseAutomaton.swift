/// Finds all occurrences of all phrases in one pass over a text (Aho and Corasick 1975).
///
/// Phrases are whole words: each is entered with a space at both ends. One that ends in `*` matches every word that
/// begins so. What a phrase means is a number that the owner chooses.
struct PhraseAutomaton: Sendable {
    /// What a state reports: the phrase's meaning and its number of words.
    struct Report: Sendable {
        let meaning: Int
        let wordCount: Int
    }

    /// A row for each state: the rows that the symbols lead to, then the place of the state's reports.
    ///
    /// A state is the offset of its row, and a target is that offset doubled, plus one where it reports something: a
    /// step costs one look into the table. The first row is the state in which no phrase has begun.
    private(set) var rows: [Int32]
    /// The reports of all states; those of a state end before the next nil.
    private(set) var reports: [Report?] = [nil]

    private static let width = FoldedSymbols.count + 1

    /// Makes the automaton of phrases and their meanings.
    init(_ phrases: [(text: String, meaning: Int)]) {
        var trie = PhraseTrie()
        for phrase in phrases { trie.enter(phrase.text, meaning: phrase.meaning) }
        // Breadth first, so that the states that every word passes stand close together.
        let order = trie.link()
        var place = Array(repeating: Int32(0), count: order.count)
        for (index, state) in order.enumerated() { place[state] = Int32(index * Self.width * 2) }
        for state in order where !trie.reports[state].isEmpty { place[state] += 1 }
        rows = []
        rows.reserveCapacity(order.count * Self.width)
        for state in order {
            let first = state * FoldedSymbols.count
            for slot in first..<first + FoldedSymbols.count { rows.append(place[Int(trie.next[slot])]) }
            rows.append(Int32(trie.reports[state].isEmpty ? 0 : reports.count))
            if !trie.reports[state].isEmpty { reports += trie.reports[state] + [nil] }
        }
    }
}

/// The phrases as a tree of symbols, and what a text that leaves it may still be in.
private struct PhraseTrie {
    /// `state * FoldedSymbols.count + symbol`.
    var next: [Int32] = Array(repeating: -1, count: FoldedSymbols.count)
    /// The reports of a state.
    var reports: [[PhraseAutomaton.Report]] = [[]]

    mutating func enter(_ text: String, meaning: Int) {
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
        reports[state].append(.init(meaning: meaning, wordCount: words.count))
    }

    /// Adds the failure links, breadth first, and turns the trie into a table without gaps.
    ///
    /// - Returns: the states in that order.
    mutating func link() -> [Int] {
        var failure = Array(repeating: 0, count: reports.count)
        var queue = [0]
        queue.reserveCapacity(reports.count)
        for symbol in 0..<FoldedSymbols.count {
            if next[symbol] < 0 { next[symbol] = 0 } else { queue.append(Int(next[symbol])) }
        }
        var head = 1
        while head < queue.count {
            let state = queue[head]
            head += 1
            if !reports[failure[state]].isEmpty { reports[state] += reports[failure[state]] }
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
        return queue
    }
}
