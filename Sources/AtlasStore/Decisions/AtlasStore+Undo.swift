internal import Foundation
internal import GRDB

extension AtlasStore {
    /// Takes back what a run did: its decisions, the records that it brought, the versions that it put in place of others.
    ///
    /// The studies have to be updated afterwards. Undoing an undoing brings decisions back.
    ///
    /// - Parameters:
    ///   - runID: the run.
    ///   - run: the run that undoes it.
    /// - Returns: the number of the run that undid it.
    /// - Throws: `StoreError.refused` where there is no such run or a later one built on it, or SQLite's error.
    package func undo(_ runID: Int64, run: Run) throws -> Int64 {
        try write { database in
            let undoer = try RunUndoer(database, runID)
            let newID = try run.insert(into: database)
            try undoer.takeBackDecisions(newID)
            try undoer.restoreStudies()
            try undoer.takeBackRecords()
            try database.execute(sql: "UPDATE runs SET undoneRunID = ? WHERE id = ?", arguments: [newID, runID])
            return newID
        }
    }
}

/// Takes one run back, inside one transaction.
private struct RunUndoer {
    let database: Database
    let runID: Int64

    init(_ database: Database, _ runID: Int64) throws {
        (self.database, self.runID) = (database, runID)
        guard let row = try Row.fetchOne(database, sql: "SELECT undoneRunID FROM runs WHERE id = ?", arguments: [runID])
        else { throw StoreError.refused("there is no run \(runID); status lists them") }
        let undone: Int64? = row[0]
        if let undone { throw StoreError.refused("run \(runID) was undone by run \(undone) already") }
        let later = try Int64.fetchOne(
            database,
            sql: """
                SELECT supersededRunID FROM supersededRecords WHERE runID = :run AND supersededRunID <> :run
                ORDER BY supersededRunID DESC
                """, arguments: ["run": runID])
        if let later { throw StoreError.refused("run \(later) changed records of run \(runID); undo that one first") }
        let bereft = try String.fetchAll(
            database,
            sql: """
                SELECT slug FROM studies WHERE publishedHash IS NOT NULL AND NOT EXISTS (
                    SELECT 1 FROM studyRecords JOIN records ON records.id = studyRecords.recordID
                    WHERE studyRecords.studyID = studies.id AND records.firstRunID <> ?) ORDER BY slug
                """, arguments: [runID])
        if let slug = bereft.first {
            let more = bereft.count > 1 ? " and \(bereft.count - 1) others" : ""
            throw StoreError.refused(
                "\(slug)\(more) would be left without a record, and its address is public; use exclude for it instead")
        }
    }

    func takeBackDecisions(_ newID: Int64) throws {
        try database.execute(sql: "UPDATE decisions SET undoneRunID = NULL WHERE undoneRunID = ?", arguments: [runID])
        try database.execute(
            sql: "UPDATE decisions SET undoneRunID = ? WHERE runID = ? AND undoneRunID IS NULL",
            arguments: [newID, runID])
        // Names that a merge left to the other study are that study's no longer.
        try database.execute(
            sql: """
                DELETE FROM redirects WHERE slug IN (
                    SELECT otherSlug FROM decisions WHERE runID = ? AND kind = 'merge')
                """, arguments: [runID])
    }

    /// Brings studies back that were merged away, with their names and their records.
    func restoreStudies() throws {
        let retired = try Row.fetchAll(
            database, sql: "SELECT slug, publishedHash, contents FROM retiredStudies WHERE runID = ?",
            arguments: [runID])
        for row in retired {
            let (slug, published): (String, Int64?) = (row[0], row[1])
            let contents: Data = row[2]
            try database.execute(sql: "DELETE FROM redirects WHERE slug = ?", arguments: [slug])
            try database.execute(
                sql: "INSERT INTO studies (slug, publishedHash, fingerprint, contents) VALUES (?, ?, 0, ?)",
                arguments: [slug, published, contents])
            let id = database.lastInsertedRowID
            for redirect in try StoredJSON.value(StudyRedirects.self, from: contents).redirects {
                try database.execute(
                    sql: "UPDATE redirects SET studyID = ? WHERE slug = ?", arguments: [id, redirect])
            }
            try database.execute(
                sql: """
                    UPDATE studyRecords SET studyID = ? WHERE recordID IN (
                        SELECT recordID FROM decisionRecords
                        JOIN decisions ON decisions.id = decisionRecords.decisionID
                        WHERE decisions.runID = ? AND decisions.kind = 'merge' AND decisions.otherSlug = ? AND part = 1)
                    """, arguments: [id, runID, slug])
        }
        try database.execute(sql: "DELETE FROM retiredStudies WHERE runID = ?", arguments: [runID])
    }

    func takeBackRecords() throws {
        let versions = try Row.fetchAll(
            database,
            sql: """
                SELECT MIN(id), currentID FROM supersededRecords WHERE supersededRunID = ? GROUP BY currentID
                """, arguments: [runID])
        for row in versions {
            let (version, current): (Int64, Int64) = (row[0], row[1])
            try database.execute(
                sql: """
                    UPDATE records SET (recordID, file, raw, hash, reference, lastRunID) = (
                        SELECT json_extract(CAST(reference AS TEXT), '$.id'), file, raw, hash, reference, runID
                        FROM supersededRecords WHERE id = ?) WHERE id = ?
                    """, arguments: [version, current])
        }
        try database.execute(sql: "DELETE FROM supersededRecords WHERE supersededRunID = ?", arguments: [runID])
        for table in ["studyRecords WHERE recordID", "supersededRecords WHERE currentID"] {
            try database.execute(
                sql: "DELETE FROM \(table) IN (SELECT id FROM records WHERE firstRunID = ?)", arguments: [runID])
        }
        try database.execute(sql: "DELETE FROM records WHERE firstRunID = ?", arguments: [runID])
    }
}

/// The names that lead to a stored study.
private struct StudyRedirects: Decodable {
    var redirects: [String]
}
