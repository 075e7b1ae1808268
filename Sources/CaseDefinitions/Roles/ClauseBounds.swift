/// Where the clauses of a sentence begin.
///
/// A clause ends before a conjunction that opens another one, at a semicolon, and where a new subject with a verb of its
/// own follows one that had its verb: "they met the criteria, and other causes had been excluded". A subject of two
/// parts is one clause: "patients who met the criteria and controls were recruited".
struct ClauseBounds {
    let sentence: Sentence

    init(in sentence: Sentence) { self.sentence = sentence }

    static let openers: Set<String> = [
        "whereas", "while", "but", "although", "though", "because", "unlike", "however",
    ]

    /// The clause that holds a group of definitions.
    func clause(around group: Range<Int>) -> Range<Int> {
        var start = group.lowerBound
        while start > 0, !begins(at: start, group: group) { start -= 1 }
        var end = group.upperBound
        while end < sentence.tokens.count, !begins(at: end, group: group) { end += 1 }
        return start..<end
    }

    private func text(_ index: Int) -> String {
        sentence.tokens.indices.contains(index) ? sentence.tokens[index].text : ""
    }

    private func begins(at index: Int, group: Range<Int>) -> Bool {
        let token = sentence.tokens[index]
        if token.text == "but", text(index - 1) == "all" { return false }
        if Self.openers.contains(token.text) { return true }
        if token.gap.contains(.semicolon) { return !isBracketed(index) }
        let next = text(index + 1)
        if token.gap.contains(.comma) {
            // ", as the Canadian criteria require", ", we recruited"
            if token.text == "as", ["the", "these", "they", "it", "this", "our"].contains(next) { return true }
            if ["we", "our"].contains(token.text), !["and", "or"].contains(next) { return true }
        }
        if token.text == "of", ["whom", "which", "these", "those"].contains(next), index > 0 {
            return !["diagnosis", "presence"].contains(text(index - 1))
        }
        if token.text == "and", sentence.isNumber(index + 1),
            (index + 2..<min(index + 5, sentence.tokens.count)).contains(where: { ClauseWords.met.contains(text($0)) })
        {
            return true
        }
        return isCoordinate(at: index, group: group)
    }

    /// A new subject with its own verb, behind a clause that has a subject and a verb.
    private func isCoordinate(at index: Int, group: Range<Int>) -> Bool {
        let token = sentence.tokens[index]
        let isJoined = token.text == "and"
        guard isJoined || token.gap.contains(.comma), !isBracketed(index) else { return false }
        let start = isJoined ? index + 1 : index
        return hasVerb(ofSubjectAt: start, group: group) && hasMainVerb(before: index)
    }

    /// A finite verb behind a short subject, which may hold the group.
    private func hasVerb(ofSubjectAt start: Int, group: Range<Int>) -> Bool {
        guard !Self.noSubject.contains(text(start)) else { return false }
        // "those who met it were turned away": the verb of the relative clause comes first.
        var (count, verbs, needed) = (0, 0, 1)
        for index in start..<sentence.tokens.count where !group.contains(index) {
            if index > start, !sentence.tokens[index].gap.isDisjoint(with: [.comma, .semicolon, .colon]) {
                return false
            }
            let word = text(index)
            if index > start, ["who", "that"].contains(word) {
                needed = 2
            } else if Self.finite.contains(word) || needed == 2 && Self.met.contains(word) {
                verbs += 1
                if verbs == needed { return index > start }
            } else if Self.noSubject.contains(word) {
                return false
            }
            count += 1
            if count > 9 { return false }
        }
        return false
    }

    /// A verb that is not that of a relative clause.
    private func hasMainVerb(before end: Int) -> Bool {
        var start = end - 1
        while start > 0, !sentence.tokens[start].gap.contains(.semicolon) { start -= 1 }
        return (max(0, start)..<end).contains { index in
            guard Self.finite.contains(text(index)) || Self.met.contains(text(index))
            else { return false }
            return !sentence.hasWord(Self.relative, in: max(start, index - 3)..<index)
        }
    }

    private static let finite: Set<String> = [
        "was", "were", "is", "are", "do", "does", "had", "has", "have", "did", "could", "must", "will", "would",
        "entered", "took", "underwent", "received", "completed", "gave", "participated", "provided", "remained",
    ]
    private static let met: Set<String> = ["met", "fulfilled", "satisfied"]
    private static let relative: Set<String> = ["who", "that", "which", "whom", "whose"]
    /// A word that no new subject holds.
    private static let noSubject: Set<String> = [
        "and", "or", "who", "that", "which", "whom", "whose", "if", "when", "where", "whether", "as", "by", "met",
        "fulfilled", "satisfied", "not", "then", "also",
    ]

    /// True where a bracket that opened before a word is not closed yet.
    func isBracketed(_ index: Int) -> Bool {
        var place = index
        while place >= 0, index - place < 24 {
            let gap = sentence.tokens[place].gap
            if gap.contains(.open) { return true }
            if gap.contains(.close) { return false }
            place -= 1
        }
        return false
    }
}
