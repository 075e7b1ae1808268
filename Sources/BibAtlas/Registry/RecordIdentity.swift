import Bibliography
import DOIRegistry

/// What of a record is compared with the work that its DOI resolves to.
struct RecordIdentity: Hashable, Sendable {
    let titles: [String]
    let isTranslated: Bool
    let author: String?
    let year: Int?

    /// Takes a record's titles, first author and year.
    init(_ reference: Reference) {
        titles = [reference.title, reference.originalTitle].compactMap(\.self) + reference.translatedTitles.map(\.text)
        isTranslated =
            reference.changes.contains { $0.rule == "title-translation-brackets-removed" }
            || reference.originalTitle != nil || reference.language.map { !$0.hasPrefix("en") } ?? false
        author = reference.authors.first.map { contributor in
            let name = contributor.name
            return name.literal ?? [name.familyWithParticle, name.given].compactMap(\.self).joined(separator: " ")
        }
        year = reference.year
    }

    /// Whether the work is the record's; nil where that can't be told.
    func matches(_ work: RegistryWork) -> Bool? {
        WorkComparison.matches(work, titles: titles, isTranslated: isTranslated, author: author, year: year)
    }

    /// True where the work is that of one of the records, false where it is another, nil where that can't be told.
    static func matches(_ work: RegistryWork, any identities: [RecordIdentity]) -> Bool? {
        let verdicts = identities.map { $0.matches(work) }
        if verdicts.contains(true) { return true }
        return verdicts.contains(false) ? false : nil
    }
}
