internal import Atlas
internal import GRDB

/// The decisions that hold, with the records that they are about, inside one transaction.
struct DecisionTable {
    /// One decision and the store's numbers of its records, by part.
    struct Entry {
        var decision: Decision
        var parts: [[Int]]

        /// All records, each once, ascending.
        var records: [Int] { Set(parts.joined()).sorted() }
    }

    private(set) var entries: [Entry] = []

    /// The decisions, in the order of booking.
    var decisions: [Decision] { entries.map(\.decision) }

    init(_ database: Database) throws {
        let rows = try Row.fetchAll(
            database,
            sql: """
                SELECT id, kind, slug, reason, name, date, doi, pmid, field, value, otherSlug, otherDOI, otherPMID,
                machineValue FROM decisions WHERE undoneRunID IS NULL ORDER BY id
                """)
        guard !rows.isEmpty else { return }
        var places: [Int64: Int] = [:]
        for row in rows {
            guard let kind = StudyDecision.Kind(rawValue: row[1]) else { continue }
            var said = StudyDecision(kind, number: row[0], slug: row[2], reason: row[3], name: row[4], date: row[5])
            (said.field, said.value, said.otherSlug, said.machineValue) = (row[8], row[9], row[10], row[13])
            var decision = Decision(said)
            (decision.doi, decision.pmid, decision.otherDOI, decision.otherPMID) = (row[6], row[7], row[11], row[12])
            places[said.number] = entries.count
            entries.append(Entry(decision: decision, parts: []))
        }
        let records = try Row.fetchAll(
            database,
            sql: """
                SELECT decisionID, part, records.id, sources.name, records.key FROM decisionRecords
                JOIN records ON records.id = decisionRecords.recordID
                JOIN sources ON sources.id = records.sourceID ORDER BY decisionID, part, records.id
                """)
        for row in records {
            guard let place = places[row[0]] else { continue }
            let part: Int = row[1]
            while entries[place].parts.count <= part {
                entries[place].parts.append([])
                entries[place].decision.parts.append([])
            }
            entries[place].parts[part].append(row[2])
            entries[place].decision.parts[part].append(RecordName(source: row[3], key: row[4]))
        }
    }

    static func insert(_ decision: Decision, runID: Int64, into database: Database) throws {
        let said = decision.statement
        try database.execute(
            sql: """
                INSERT INTO decisions (kind, slug, doi, pmid, field, value, reason, name, date, runID, otherSlug,
                otherDOI, otherPMID, machineValue) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
            arguments: [
                said.kind.rawValue, said.slug, decision.doi, decision.pmid, said.field, said.value, said.reason,
                said.name, said.date, runID, said.otherSlug, decision.otherDOI, decision.otherPMID, said.machineValue,
            ])
        let id = database.lastInsertedRowID
        for (part, names) in decision.parts.enumerated() {
            for name in names {
                try database.execute(
                    sql: """
                        INSERT OR IGNORE INTO decisionRecords (decisionID, part, recordID)
                        SELECT ?, ?, records.id FROM records JOIN sources ON sources.id = records.sourceID
                        WHERE sources.name = ? AND records.key = ?
                        """, arguments: [id, part, name.source, name.key])
            }
        }
    }
}
