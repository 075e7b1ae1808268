package import Bibliography
internal import Foundation
internal import GRDB
internal import Normalization

/// Takes in the records of one file, inside one transaction.
///
/// A record is the same as an earlier one if it has the same own id within the same named source and is of the same
/// work; without an own id, if it has the same contents.
package struct Ingestion {
    private let database: Database
    private let source: NamedSource
    private let run: Run
    private var sourceID: Int64?
    private var runID: Int64?
    private var seen: Set<String> = []
    /// What was done so far.
    package private(set) var summary = IngestSummary()

    fileprivate init(_ database: Database, source: NamedSource, run: Run) {
        (self.database, self.source, self.run) = (database, source, run)
    }

    /// Takes in one record.
    ///
    /// - Parameters:
    ///   - reference: the record, normalised and assessed.
    ///   - raw: its bytes as they stood in the source; may be empty where the source has none of its own.
    /// - Throws: SQLite's or the encoder's error, which undoes the whole file.
    package mutating func add(_ reference: Reference, raw: [UInt8]) throws {
        let json = raw.isEmpty ? try StoredJSON.data(of: reference.withoutPlace) : Data()
        let hash = raw.isEmpty ? ContentHash.of(json) : ContentHash.of(raw)
        let sourceID = try idOfSource()
        var key = reference.source.id ?? "#\(hash)"
        if !seen.insert(key).inserted {
            // Two records of one file with one id: contents tell them apart.
            key += "#\(hash)"
            guard seen.insert(key).inserted else {
                summary.unchanged += 1
                return
            }
        }
        guard let known = try record(key, of: sourceID) else {
            return try insert(reference, raw: raw, hash: hash, key: key, sourceID: sourceID)
        }
        if known.hash == hash {
            summary.unchanged += 1
        } else if isSameWork(known.reference, reference) {
            try supersede(known.id, by: reference, raw: raw, hash: hash)
        } else {
            // Exports number their records from 1: the id alone must not put one work in another's place.
            key += "#\(hash)"
            guard seen.insert(key).inserted, try record(key, of: sourceID) == nil else {
                summary.unchanged += 1
                return
            }
            try insert(reference, raw: raw, hash: hash, key: key, sourceID: sourceID)
        }
    }

    private func record(_ key: String, of sourceID: Int64) throws -> (id: Int64, hash: Int64, reference: Reference)? {
        let statement = try database.cachedStatement(
            sql: "SELECT id, hash, reference FROM records WHERE sourceID = ? AND key = ?")
        guard let row = try Row.fetchOne(statement, arguments: [sourceID, key]) else { return nil }
        return (row[0], row[1], try StoredJSON.value(Reference.self, from: row[2]))
    }

    /// Whether a record with the same id is a new version of an earlier one.
    ///
    /// A correction may change any field, so that less is asked than of records of different sources: one DOI, or the
    /// same first author and half of the title's words.
    private func isSameWork(_ earlier: Reference, _ later: Reference) -> Bool {
        if let one = earlier.identifiers.doi, let other = later.identifiers.doi { return one == other }
        let (one, other) = (titleWords(earlier), titleWords(later))
        let isTitleAlike = one.intersection(other).count * 2 >= max(one.count, other.count)
        guard let author = earlier.authors.first, let laterAuthor = later.authors.first else { return isTitleAlike }
        return isTitleAlike && NameKey.family(author.name) == NameKey.family(laterAuthor.name)
    }

    private func titleWords(_ reference: Reference) -> Set<Substring> {
        Set(TitleKey(reference.title ?? "").text.split(separator: " "))
    }

    private mutating func insert(
        _ reference: Reference, raw: [UInt8], hash: Int64, key: String, sourceID: Int64
    ) throws {
        let runID = try idOfRun()
        let statement = try database.cachedStatement(
            sql: """
                INSERT INTO records (sourceID, key, recordID, file, raw, hash, reference, firstRunID, lastRunID)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """)
        try statement.execute(arguments: [
            sourceID, key, reference.id, reference.source.file, Data(raw), hash, try StoredJSON.data(of: reference),
            runID,
            runID,
        ])
        summary.added += 1
    }

    private mutating func supersede(_ id: Int64, by reference: Reference, raw: [UInt8], hash: Int64) throws {
        let runID = try idOfRun()
        try database.execute(
            sql: """
                INSERT INTO supersededRecords (currentID, file, raw, hash, reference, runID, supersededRunID)
                SELECT id, file, raw, hash, reference, lastRunID, ? FROM records WHERE id = ?
                """, arguments: [runID, id])
        try database.execute(
            sql: """
                UPDATE records SET recordID = ?, file = ?, raw = ?, hash = ?, reference = ?, lastRunID = ? WHERE id = ?
                """,
            arguments: [
                reference.id, reference.source.file, Data(raw), hash, try StoredJSON.data(of: reference), runID, id,
            ])
        summary.changed += 1
    }

    private mutating func idOfRun() throws -> Int64 {
        if let runID { return runID }
        let id = try run.insert(into: database)
        runID = id
        summary.runID = id
        return id
    }

    private mutating func idOfSource() throws -> Int64 {
        if let sourceID { return sourceID }
        let known = try Int64.fetchOne(
            database, sql: "SELECT id FROM sources WHERE name = ?", arguments: [source.name])
        if known == nil {
            try database.execute(
                sql: "INSERT INTO sources (name, format, database) VALUES (?, ?, ?)",
                arguments: [source.name, source.format.rawValue, source.database])
        }
        let id = known ?? database.lastInsertedRowID
        sourceID = id
        return id
    }
}

extension AtlasStore {
    /// Takes in the records of one file: all, or none where `body` throws.
    ///
    /// - Parameters:
    ///   - source: where the file comes from.
    ///   - run: the run that the changes are booked under; without a change it leaves no trace.
    ///   - body: adds the records, one after the other.
    /// - Returns: what became of them.
    /// - Throws: what `body` throws, `StoreError`, or SQLite's error.
    package func ingest(
        from source: NamedSource, run: Run, _ body: (inout Ingestion) throws -> Void
    ) throws -> IngestSummary {
        try write { database in
            var ingestion = Ingestion(database, source: source, run: run)
            try body(&ingestion)
            return ingestion.summary
        }
    }
}

extension Reference {
    /// The record without where it stood, which changes from export to export.
    var withoutPlace: Reference {
        var copy = self
        copy.source = RecordSource(format: source.format, file: "", record: 0)
        return copy
    }
}
