/// A definition named at a place of a sentence.
struct Mention: Sendable {
    /// Index of the definition in the set.
    let definition: Int
    /// Indices of the sentence's tokens.
    let range: Range<Int>
    /// True where the name fits the study's date by guess only.
    let isUnclear: Bool
    /// True where it only names a body, not an entry rule.
    let isBody: Bool
    /// True where it is bare of a year, and so late that a person should look what it means.
    let isLate: Bool
}
