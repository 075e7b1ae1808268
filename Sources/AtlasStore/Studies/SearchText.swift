internal import Atlas
internal import Bibliography
internal import Foundation
internal import GRDB

/// What full-text search finds a study by (SQLite, *FTS5*).
enum SearchText {
    /// Indexes every study of a store that has no index yet.
    static func fill(_ database: Database) throws {
        for row in try Row.fetchAll(database, sql: "SELECT id, contents FROM studies") {
            try set(try StoredJSON.value(Study.self, from: row[1]), of: row[0], in: database)
        }
    }

    /// Indexes a study anew.
    static func set(_ study: Study, of id: Int64, in database: Database) throws {
        let reference = study.reference
        let statement = try database.cachedStatement(
            sql: """
                INSERT OR REPLACE INTO studyTexts (rowid, title, authors, journal, abstract, other)
                VALUES (?, ?, ?, ?, ?, ?)
                """)
        let titles = [reference.title, reference.originalTitle] + reference.translatedTitles.map(\.text)
        let identifiers = reference.identifiers
        let summary = study.summary
        let others = [
            study.slug, identifiers.doi, identifiers.pmid, identifiers.pmcid, summary.found, summary.whyItMatters,
            summary.doesNotProve,
        ]
        try statement.execute(arguments: [
            id, text(titles),
            text(
                reference.contributors.map { [$0.name.familyWithParticle, $0.name.given ?? ""].joined(separator: " ") }),
            text([reference.container.title, reference.container.abbreviation]), reference.abstract.text,
            text(others + reference.keywords.map(\.text)),
        ])
    }

    static func remove(_ id: Int64, in database: Database) throws {
        try database.execute(sql: "DELETE FROM studyTexts WHERE rowid = ?", arguments: [id])
    }

    private static func text(_ parts: [String?]) -> String {
        parts.compactMap(\.self).filter { !$0.isEmpty }.joined(separator: "\n")
    }
}
