import Bibliography
import DOIRegistry

/// What of a record is compared with the work that its DOI resolves to.
struct RecordIdentity: Hashable, Sendable {
    var titles: [String] = []
    var firstAuthor: String?
    var year: Int?

    /// Takes a record's titles, first author and year.
    init(_ reference: Reference) {
        titles = [reference.title, reference.originalTitle].compactMap(\.self) + reference.translatedTitles.map(\.text)
        let author = reference.contributors.first { $0.role == .author }?.name
        firstAuthor = author.flatMap { $0.literal ?? $0.family }
        year = reference.issued?.start?.year ?? reference.online?.start?.year
    }

    /// Whether the work is the record's; nil where that can't be told.
    func matches(_ work: RegistryWork) -> Bool? {
        WorkComparison.matches(work, titles: titles, firstAuthor: firstAuthor, year: year)
    }
}
