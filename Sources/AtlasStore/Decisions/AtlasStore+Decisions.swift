internal import Atlas
internal import Foundation
internal import GRDB

extension AtlasStore {
    /// Books decisions under a run; none is ever changed or deleted.
    ///
    /// One that the store has already is left out: same kind, study, field and value, by the same person at the same time.
    ///
    /// - Parameters:
    ///   - decisions: the decisions; of their records those that the store has are noted.
    ///   - run: the run.
    ///   - atAnyTime: true where the time makes no difference: what a table says it says once, whenever it is read.
    /// - Returns: the run's number and how many decisions are new; nil where none is.
    /// - Throws: `StoreError` or SQLite's error.
    package func book(
        _ decisions: [Decision], run: Run, atAnyTime: Bool = false
    ) throws -> (runID: Int64, count: Int)? {
        try write { database in
            let known = Set(try DecisionTable(database).decisions.map { $0.identity(atAnyTime) })
            let new = decisions.filter { !known.contains($0.identity(atAnyTime)) }
            guard !new.isEmpty else { return nil }
            let runID = try run.insert(into: database)
            for decision in new { try DecisionTable.insert(decision, runID: runID, into: database) }
            return (runID, new.count)
        }
    }

    /// All decisions that hold, in the order of booking.
    package func decisions() throws -> [Decision] {
        try pool.read { try DecisionTable($0).decisions }
    }

    /// The names of a study's records, in the order of their numbers; empty where no study has the slug.
    package func recordNames(ofStudy slug: String) throws -> [RecordName] {
        try names(where: "studyRecords.studyID = (SELECT id FROM studies WHERE slug = ?)", [slug])
    }

    /// The names of the records in which a DOI, else a PMID stands; empty where there are none.
    package func recordNames(doi: String?, pmid: String?) throws -> [RecordName] {
        for (path, value) in [("$.identifiers.doi", doi), ("$.identifiers.pmid", pmid)] {
            guard let value else { continue }
            let found = try names(where: "json_extract(CAST(records.reference AS TEXT), ?) = ?", [path, value])
            if !found.isEmpty { return found }
        }
        return []
    }

    /// Those of some records that the store has.
    package func known(_ names: [RecordName]) throws -> [RecordName] {
        try names.filter {
            try !self.names(where: "sources.name = ? AND records.key = ?", [$0.source, $0.key]).isEmpty
        }
    }

    private func names(where condition: String, _ arguments: [String]) throws -> [RecordName] {
        try pool.read { database in
            try Row.fetchAll(
                database,
                sql: """
                    SELECT sources.name, records.key FROM records JOIN sources ON sources.id = records.sourceID
                    LEFT JOIN studyRecords ON studyRecords.recordID = records.id
                    WHERE \(condition) ORDER BY records.id
                    """, arguments: StatementArguments(arguments)
            ).map { RecordName(source: $0[0], key: $0[1]) }
        }
    }
}

extension Decision {
    /// What makes a decision the same as another one.
    fileprivate func identity(_ atAnyTime: Bool) -> [String?] {
        let said = statement
        return [
            said.kind.rawValue, said.slug, said.otherSlug, said.field, said.value, said.reason, said.name,
            atAnyTime ? nil : said.date,
        ]
    }
}
