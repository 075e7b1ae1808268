internal import GRDB

/// A journal that a user loaded or a record taught.
package struct StoredJournal: Hashable, Sendable {
    /// The full title.
    package var title: String
    /// The abbreviation.
    package var abbreviation: String?
    /// ISSNs in canonical form.
    package var issns: [String]

    /// Makes a journal.
    package init(title: String, abbreviation: String? = nil, issns: [String] = []) {
        (self.title, self.abbreviation, self.issns) = (title, abbreviation, issns)
    }
}

extension AtlasStore {
    /// All journals, by title.
    package func journals() throws -> [StoredJournal] {
        try pool.read { database in
            try Row.fetchAll(database, sql: "SELECT title, abbreviation, issns FROM journals ORDER BY title, issns").map
            {
                let issns: String = $0[2]
                return StoredJournal(
                    title: $0[0], abbreviation: $0[1], issns: issns.split(separator: " ").map(String.init))
            }
        }
    }

    /// Adds journals; one with the same title and ISSNs takes a new abbreviation.
    ///
    /// - Parameter journals: the journals.
    /// - Throws: `StoreError` or SQLite's error.
    package func add(_ journals: [StoredJournal]) throws {
        try write { database in
            for journal in journals {
                try database.execute(
                    sql: """
                        INSERT INTO journals (title, abbreviation, issns) VALUES (?, ?, ?)
                        ON CONFLICT (title, issns) DO UPDATE SET abbreviation = excluded.abbreviation
                        """,
                    arguments: [journal.title, journal.abbreviation, journal.issns.joined(separator: " ")])
            }
        }
    }
}
