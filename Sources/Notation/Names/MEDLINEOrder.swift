/// A name in the order of MEDLINE's `AU`: the family name, then initials, then a suffix ("Wirth KJ", "Hensley DT Jr").
struct MEDLINEOrder {
    /// The words before the initials.
    var family: [String]
    /// The initials as written.
    var given: [String]
    /// The suffix as written.
    var suffix: String?

    /// Splits words that stand in this order; nil where they don't.
    ///
    /// - Parameters:
    ///   - words: the words of one name without a comma.
    ///   - isCertain: true where the format prescribes the order; else the family name must be written out in small
    ///     letters, so that initials before a family name in capitals ("J. SMITH") are not turned around.
    init?(_ words: [String], isCertain: Bool = false) {
        var end = words.count
        if end > 2, NameSuffix.isGeneration(words[end - 1]), NameWord.isInitials(words[end - 2]) {
            suffix = words[end - 1]
            end -= 1
        }
        var start = end
        while start > 1, NameWord.isInitials(words[start - 1]) { start -= 1 }
        guard start < end else { return nil }
        (family, given) = (Array(words[..<start]), Array(words[start..<end]))
        guard !isCertain else { return }
        guard family.contains(where: NameWord.isWrittenOut) else { return nil }
        guard !family.contains(where: { NameWord.isInitials($0) }) else { return nil }
    }
}
