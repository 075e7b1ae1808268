extension ScannedText {
    /// True where an acronym in brackets explains the words before it, and these name no definition.
    ///
    /// - Parameter index: a word.
    /// - Returns: true for `CCC` in "Complex Care Clinic (CCC)", not in "Canadian Consensus Criteria (CCC)".
    func isExplanation(at index: Int) -> Bool {
        guard isCapitals(index), gap(before: index).contains(.open), gap(before: index + 1).contains(.close)
        else { return false }
        var place = index - 1
        for letter in folded(index).utf8.reversed() {
            while place >= 0, Self.small.contains(folded(place)) { place -= 1 }
            guard place >= 0 else { return false }
            let word = folded(place)
            guard word.utf8.first == letter, !Self.naming.contains(word) else { return false }
            place -= 1
        }
        return true
    }

    private static let small: Set<String> = ["of", "the", "for", "and", "in", "on"]
    private static let naming: Set<String> = [
        "criteria", "criterion", "consensus", "definition", "canadian", "institute", "academy", "college", "centers",
        "centres", "health", "excellence", "empirical", "epidemiological",
    ]
}
