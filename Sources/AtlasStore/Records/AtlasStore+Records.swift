package import Bibliography
internal import Foundation
internal import GRDB

/// A record as the store has it now.
package struct StoredRecord: Hashable, Sendable {
    /// The store's number of the record, which stays through all its versions.
    package let id: Int
    /// The name of its source.
    package let source: String
    /// What it says.
    package let reference: Reference
}

extension AtlasStore {
    /// Calls `body` with every current record, in the order of their numbers.
    ///
    /// - Parameter body: takes a record; one is in memory at a time.
    /// - Throws: what `body` throws, or SQLite's or the decoder's error.
    package func forEachRecord(_ body: (StoredRecord) throws -> Void) throws {
        try pool.read { database in
            let rows = try Row.fetchCursor(database, sql: StoredRecord.selection + " ORDER BY records.id")
            while let row = try rows.next() { try body(StoredRecord(row)) }
        }
    }

    /// The bytes of a record as they stood in its source; nil where the store has no such record.
    package func rawBytes(ofRecord id: Int) throws -> [UInt8]? {
        try pool.read { database in
            try Data.fetchOne(database, sql: "SELECT raw FROM records WHERE id = ?", arguments: [id]).map(Array.init)
        }
    }

    /// The earlier versions of a record, oldest first.
    package func earlierVersions(ofRecord id: Int) throws -> [Reference] {
        try pool.read { database in
            try Data.fetchAll(
                database, sql: "SELECT reference FROM supersededRecords WHERE currentID = ? ORDER BY id",
                arguments: [id]
            ).map { try StoredJSON.value(Reference.self, from: $0) }
        }
    }
}

extension StoredRecord {
    static let selection = """
        SELECT records.id, sources.name, records.reference FROM records JOIN sources ON sources.id = records.sourceID
        """

    init(_ row: Row) throws {
        (id, source) = (row[0], row[1])
        reference = try StoredJSON.value(Reference.self, from: row[2])
    }
}
