package import Bibliography

/// The line under a study's title: authors, journal, year and whether there is a DOI (ATLAS.md).
///
/// `Wirth, Klaus J, Steinacker, Jürgen M · Frontiers in physiology · 2025 · DOI`; a part that is not known is left out.
package struct Byline: Hashable, Sendable, CustomStringConvertible {
    /// The number of authors that are shown; where there are more, " et al." follows.
    package static let shownAuthors = 3

    /// The line.
    package let description: String

    /// Makes the line of a record.
    package init(_ reference: Reference) {
        var parts: [String] = []
        let authors = Self.authors(of: reference)
        if !authors.isEmpty { parts.append(authors) }
        if let journal = reference.container.title ?? reference.container.abbreviation { parts.append(journal) }
        if let year = reference.year { parts.append(String(year)) }
        if reference.identifiers.doi != nil { parts.append("DOI") }
        description = parts.joined(separator: " · ")
    }

    private static func authors(of reference: Reference) -> String {
        let authors = reference.authors
        let shown = authors.prefix(shownAuthors).map { Self.shown($0.name) }.filter { !$0.isEmpty }
        guard !shown.isEmpty else { return "" }
        let goesOn = authors.count > shownAuthors || reference.hasMoreContributors
        return shown.joined(separator: ", ") + (goesOn ? " et al." : "")
    }

    private static func shown(_ name: PersonName) -> String {
        let given = [name.shownGiven, name.suffix].compactMap(\.self).filter { !$0.isEmpty }
        return ([name.shownFamily] + (given.isEmpty ? [] : [given.joined(separator: " ")]))
            .filter { !$0.isEmpty }.joined(separator: ", ")
    }
}
