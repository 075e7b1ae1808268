internal import Foundation
internal import GRDB

/// The database in which sources, records and studies live on from import to import.
///
/// SQLite in WAL mode: one writer, many readers. A write is one transaction: all of it, or nothing.
package struct AtlasStore: Sendable {
    let pool: DatabasePool
    /// The path as it was given.
    package let path: String

    /// Opens a store for writing and makes it where there is none.
    ///
    /// - Parameter path: the file.
    /// - Returns: the store, and whether it is new.
    /// - Throws: `StoreError`, or the system's or SQLite's error.
    package static func open(forWritingAt path: String) throws -> (store: AtlasStore, isNew: Bool) {
        let isNew = try !holdsStore(path)
        let store = AtlasStore(pool: try makePool(path, readonly: false), path: path)
        try StoreSchema.migrator.migrate(store.pool)
        return (store, isNew)
    }

    /// Makes a store as an earlier version of the program did, up to one of its migrations.
    static func make(at path: String, upTo migration: String) throws -> AtlasStore {
        let store = AtlasStore(pool: try makePool(path, readonly: false), path: path)
        try StoreSchema.migrator.migrate(store.pool, upTo: migration)
        return store
    }

    /// Opens a store that is there; nothing is written, but that a store of an earlier version gets today's tables.
    ///
    /// - Parameter path: the file.
    /// - Returns: the store.
    /// - Throws: `StoreError`, or SQLite's error.
    package static func open(forReadingAt path: String) throws -> AtlasStore {
        guard try holdsStore(path) else { throw StoreError.missing(path: path) }
        let pool = try makePool(path, readonly: true)
        if try pool.read(StoreSchema.migrator.hasCompletedMigrations) { return AtlasStore(pool: pool, path: path) }
        try pool.close()
        try open(forWritingAt: path).store.close()
        return AtlasStore(pool: try makePool(path, readonly: true), path: path)
    }

    /// Closes the store and brings the journal back into the file; nothing can be read afterwards.
    package func close() throws { try pool.close() }

    /// Writes in one transaction.
    func write<Value>(_ body: (Database) throws -> Value) throws -> Value {
        do {
            return try pool.write(body)
        } catch let error as DatabaseError where error.resultCode == .SQLITE_BUSY {
            throw StoreError.busy(path: path)
        }
    }

    /// True for a store of ours, false where there is no file or an empty one.
    private static func holdsStore(_ path: String) throws -> Bool {
        let attributes = try? FileManager.default.attributesOfItem(atPath: path)
        guard let size = attributes?[.size] as? Int, size > 0 else { return false }
        do {
            var configuration = Configuration()
            configuration.readonly = true
            let queue = try DatabaseQueue(path: path, configuration: configuration)
            try queue.read { database in
                let id = try Int32.fetchOne(database, sql: "PRAGMA application_id")
                guard id == StoreSchema.applicationID else { throw StoreError.foreign(path: path) }
                guard try !StoreSchema.migrator.hasBeenSuperseded(database) else { throw StoreError.newer(path: path) }
            }
        } catch let error as DatabaseError where error.resultCode == .SQLITE_NOTADB {
            throw StoreError.foreign(path: path)
        }
        return true
    }

    private static func makePool(_ path: String, readonly: Bool) throws -> DatabasePool {
        var configuration = Configuration()
        configuration.readonly = readonly
        configuration.foreignKeysEnabled = true
        configuration.busyMode = .timeout(5)
        if !readonly {
            // WAL keeps a store whole without a sync at every commit (SQLite, *Write-Ahead Logging*).
            configuration.prepareDatabase { try $0.execute(sql: "PRAGMA synchronous = NORMAL") }
        }
        return try DatabasePool(path: path, configuration: configuration)
    }
}
