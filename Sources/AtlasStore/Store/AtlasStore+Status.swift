internal import Atlas
internal import Bibliography
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
    /// Studies that people keep out of every export.
    package var excludedStudies = 0
    /// Studies by the status of the PEM criterion.
    package var studiesByPEM: [String: Int] = [:]
    /// Studies by what became of the work, as its notices say (`retracted`, `expression-of-concern` …).
    package var studiesByRetraction: [String: Int] = [:]
    /// Decisions that hold, by kind.
    package var decisionsByKind: [String: Int] = [:]
    /// The latest runs, the newest first.
    package var latestRuns: [BookedRun] = []
    /// The current records of each source, by name.
    package var recordsBySource: [String: Int] = [:]

    /// Makes the status of an empty store.
    package init() {}
}

/// A run as the store has booked it.
package struct BookedRun: Hashable, Sendable {
    /// The run's number.
    package let id: Int64
    /// The command.
    package let command: String
    /// The day and time.
    package let date: String
    /// The run that undid it.
    package let undoneRunID: Int64?
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
            for study in try StudyWriter.studies(in: database) {
                if study.isExcluded { status.excludedStudies += 1 }
                status.studiesByPEM[study.reference.pem?.status.rawValue ?? "not assessed", default: 0] += 1
                if let kind = study.reference.retraction?.kind.rawValue {
                    status.studiesByRetraction[kind, default: 0] += 1
                }
            }
            for decision in try DecisionTable(database).decisions {
                status.decisionsByKind[decision.statement.kind.rawValue, default: 0] += 1
            }
            status.latestRuns = try Row.fetchAll(
                database, sql: "SELECT id, command, date, undoneRunID FROM runs ORDER BY id DESC LIMIT 10"
            ).map { BookedRun(id: $0[0], command: $0[1], date: $0[2], undoneRunID: $0[3]) }
            return status
        }
    }
}
