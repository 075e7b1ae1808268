internal import Bibliography

/// Studies as a table, a row each, whatever it is written in.
package enum StudyTable {
    /// The headings of the columns; the first one is the slug's.
    package static var headings: [String] { StudyColumn.all.map(\.heading) }

    /// Headings of numbers and ranges, which spreadsheets take for dates.
    package static let numberings: Set = ["volume", "issue", "page"]

    /// The cells of all studies, sorted by slug.
    ///
    /// - Parameter studies: the studies with their slugs, in any order.
    /// - Returns: a text for each column, empty where the study says nothing.
    package static func rows(of studies: [Study]) -> [[String]] {
        studies.sorted { $0.slug < $1.slug }.map { study in StudyColumn.all.map { $0.value(study) } }
    }
}
