internal import Atlas
internal import Bibliography
internal import Foundation
internal import GRDB

extension AtlasStore {
    /// Checks every invariant of the store and the database's own integrity.
    ///
    /// - Returns: what is wrong, a line each; empty for a sound store.
    /// - Throws: SQLite's error where the file can't be read at all.
    package func faults() throws -> [String] {
        try pool.read { database in
            let check = StoreCheck(database)
            return try check.databaseFaults() + check.recordFaults() + check.studyFaults() + check.linkFaults()
        }
    }
}

/// The checks, inside one transaction.
private struct StoreCheck {
    let database: Database

    init(_ database: Database) { self.database = database }

    func databaseFaults() throws -> [String] {
        let integrity = try String.fetchAll(database, sql: "PRAGMA integrity_check").filter { $0 != "ok" }
        let keys = try Row.fetchAll(database, sql: "PRAGMA foreign_key_check").map { row -> String in
            let (table, number): (String, Int64?) = (row[0], row[1])
            return "\(table) \(number ?? 0): what it refers to is not there"
        }
        return integrity + keys
    }

    func recordFaults() throws -> [String] {
        var faults: [String] = []
        for table in ["records", "supersededRecords"] {
            let rows = try Row.fetchCursor(database, sql: "SELECT id, raw, hash, reference FROM \(table) ORDER BY id")
            while let row = try rows.next() {
                let (id, raw, hash): (Int64, Data, Int64) = (row[0], row[1], row[2])
                guard let reference = try? StoredJSON.value(Reference.self, from: row[3]) else {
                    faults.append("\(table) \(id): what it says can't be read")
                    continue
                }
                let computed =
                    raw.isEmpty ? ContentHash.of(try StoredJSON.data(of: reference.withoutPlace)) : ContentHash.of(raw)
                if computed != hash { faults.append("\(table) \(id): its bytes do not have its hash") }
            }
        }
        return faults
    }

    func studyFaults() throws -> [String] {
        var faults: [String] = []
        let counts = Dictionary(
            try Row.fetchAll(database, sql: "SELECT studyID, COUNT(*) FROM studyRecords GROUP BY studyID").map {
                ($0[0] as Int64, $0[1] as Int)
            }, uniquingKeysWith: { first, _ in first })
        let redirects = try String.fetchSet(database, sql: "SELECT slug FROM redirects")
        let rows = try Row.fetchCursor(database, sql: "SELECT id, slug, contents FROM studies ORDER BY slug")
        while let row = try rows.next() {
            let (id, slug): (Int64, String) = (row[0], row[1])
            guard let study = try? StoredJSON.value(Study.self, from: row[2]) else {
                faults.append("\(slug): the study can't be read")
                continue
            }
            if study.slug != slug { faults.append("\(slug): its contents call it \(study.slug)") }
            if redirects.contains(slug) { faults.append("\(slug): the slug is a redirect as well") }
            if counts[id] != study.sources.count {
                faults.append("\(slug): it has \(counts[id] ?? 0) records and names \(study.sources.count)")
            }
            for (field, source) in study.origins.sorted(by: { $0.key < $1.key })
            where !study.sources.indices.contains(source) {
                faults.append("\(slug): \(field) comes from source \(source), which it does not have")
            }
        }
        return faults
    }

    func linkFaults() throws -> [String] {
        let orphans = try Int64.fetchAll(
            database, sql: "SELECT id FROM records WHERE id NOT IN (SELECT recordID FROM studyRecords) ORDER BY id")
        let unindexed = try String.fetchAll(
            database, sql: "SELECT slug FROM studies WHERE id NOT IN (SELECT rowid FROM studyTexts) ORDER BY slug")
        let unbound = try Row.fetchAll(
            database,
            sql: """
                SELECT kind, slug FROM decisions WHERE undoneRunID IS NULL
                AND id NOT IN (SELECT decisionID FROM decisionRecords) ORDER BY id
                """)
        return orphans.map { "records \($0): it is in no study" } + unindexed.map { "\($0): search does not find it" }
            + unbound.map { row in "\(row[1] as String): the decision \(row[0] as String) is about no record" }
    }
}
