/// The heading of a list that goes over several sentences or lines: "Inclusion criteria:".
enum ListHeading: Sendable {
    case inclusion
    case exclusion

    /// Looks for the heading above a sentence that may be an item.
    ///
    /// A sentence with a verb of its own ends a list, so neither it nor what follows is an item; there is no heading then.
    ///
    /// - Parameters:
    ///   - sentence: the sentence's words.
    ///   - scanned: the field that holds them.
    init?(over sentence: Range<Int>, in scanned: ScannedText) {
        var index = sentence.upperBound - 1
        let reach = max(0, sentence.lowerBound - 120)
        while index >= reach {
            let word = scanned.folded(index)
            if Self.verbs.contains(word) { return nil }
            if index < sentence.lowerBound, index + 1 < scanned.words.count,
                ["inclusion", "exclusion", "eligibility"].contains(word),
                Self.nouns.contains(scanned.folded(index + 1)),
                !scanned.gap(before: index + 2).isDisjoint(with: [.colon, .lineFeed])
            {
                self = word == "exclusion" ? .exclusion : .inclusion
                return
            }
            index -= 1
        }
        return nil
    }

    private static let verbs: Set<String> = ["was", "were", "we", "is", "are", "had", "did", "will"]
    private static let nouns: Set<String> = ["criteria", "criterion"]
}
