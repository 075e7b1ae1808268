extension ScannedText {
    /// What a sentence demands of the definitions that the one before it listed.
    enum FollowingRule: Sendable { case one, all }

    /// Reads the sentence that begins at a word.
    ///
    /// - Parameter start: the first word after the list.
    /// - Returns: nil unless it says that one of these, or all of these, had to be met.
    func followingRule(after start: Int) -> FollowingRule? {
        var end = start
        while end < words.count, end < start + 14, end == start || !endsSentence(before: end) { end += 1 }
        let sentence = (start..<end).map(folded)
        guard let these = sentence.firstIndex(where: { ["these", "them", "those"].contains($0) }), these > 1,
            sentence[these - 1] == "of", sentence.contains(where: { ["met", "fulfilled", "satisfied"].contains($0) }),
            sentence.contains(where: { ["had", "must", "required"].contains($0) }),
            !sentence.contains(where: { ["not", "no", "none"].contains($0) })
        else { return nil }
        return switch sentence[these - 2] {
        case "one", "any", "either": .one
        case "all", "both", "each": .all
        default: nil
        }
    }
}
