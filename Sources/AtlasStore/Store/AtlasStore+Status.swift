internal import GRDB

/// What is in a store, in numbers.
package struct StoreStatus: Hashable, Sendable {
    /// Named sources.
    package var sources = 0
    /// Current records.
    package var records = 0
    /// Earlier versions of records.
    package var supersededRecords = 0
    /// Studies, published or not.
    package var studies = 0
    /// Studies whose slug is public.
    package var publishedStudies = 0
    /// Decisions of people.
    package var decisions = 0
    /// Runs that changed something.
    package var runs = 0
    /// The current records of each source, by name.
    package var recordsBySource: [String: Int] = [:]

    /// Makes the status of an empty store.
    package init() {}
}

extension AtlasStore {
    /// Counts what is in the store.
    package func status() throws -> StoreStatus {
        try pool.read { database in
            func count(_ table: String) throws -> Int {
                try Int.fetchOne(database, sql: "SELECT COUNT(*) FROM \(table)") ?? 0
            }
            var status = StoreStatus()
            status.sources = try count("sources")
            status.records = try count("records")
            status.supersededRecords = try count("supersededRecords")
            status.studies = try count("studies")
            status.publishedStudies = try count("studies WHERE publishedHash IS NOT NULL")
            status.decisions = try count("decisions")
            status.runs = try count("runs")
            let rows = try Row.fetchAll(
                database,
                sql: """
                    SELECT sources.name, COUNT(*) FROM records JOIN sources ON sources.id = records.sourceID
                    GROUP BY sources.id
                    """)
            for row in rows { status.recordsBySource[row[0]] = row[1] }
            return status
        }
    }
}
