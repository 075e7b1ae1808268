internal import GRDB
package import Normalization

extension AtlasStore {
    /// What records taught of journals, and which record did.
    package func taughtJournals() throws -> [JournalLessons.Lesson: JournalLessons.Witness] {
        try pool.read { try Self.taughtJournals(in: $0) }
    }

    /// Keeps what all records of the store teach, in place of what they taught before.
    ///
    /// - Parameter taught: the lessons; where they are those that are kept, nothing is written.
    /// - Throws: `StoreError` or SQLite's error.
    package func keep(taught: [JournalLessons.Lesson: JournalLessons.Witness]) throws {
        guard try taughtJournals() != taught else { return }
        try write { database in
            try database.execute(sql: "DELETE FROM taughtJournals")
            let statement = try database.cachedStatement(
                sql: """
                    INSERT INTO taughtJournals (title, abbreviation, issns, recordCount, taughtBy)
                    VALUES (?, ?, ?, ?, ?)
                    """)
            for (lesson, witness) in taught.sorted(by: { $0.key < $1.key }) {
                try statement.execute(
                    arguments: [
                        lesson.title, lesson.abbreviation, lesson.issns.joined(separator: " "), witness.count,
                        witness.name,
                    ])
            }
        }
    }

    private static func taughtJournals(
        in database: Database
    ) throws -> [JournalLessons.Lesson: JournalLessons.Witness] {
        let rows = try Row.fetchAll(
            database, sql: "SELECT title, abbreviation, issns, recordCount, taughtBy FROM taughtJournals")
        return Dictionary(
            rows.map { row in
                let issns: String = row[2]
                let lesson = JournalLessons.Lesson(
                    title: row[0], abbreviation: row[1], issns: issns.split(separator: " ").map(String.init))
                return (lesson, JournalLessons.Witness(count: row[3], name: row[4]))
            }, uniquingKeysWith: { first, _ in first })
    }
}
