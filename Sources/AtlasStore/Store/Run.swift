internal import GRDB

/// One run of a command over a store: what its changes are booked under.
package struct Run: Hashable, Sendable {
    /// The command as it was given.
    package var command: String
    /// The day and time as the caller states it; the store itself asks no clock.
    package var date: String
    /// The version of rules and case definitions.
    package var rulesetVersion: String
    /// The store's number of the run, once something is booked under it.
    package var id: Int64?

    /// Makes a run.
    package init(command: String, date: String, rulesetVersion: String) {
        (self.command, self.date, self.rulesetVersion) = (command, date, rulesetVersion)
    }

    /// Books the run where it is not booked yet: a run without changes leaves no row.
    func insert(into database: Database) throws -> Int64 {
        if let id { return id }
        try database.execute(
            sql: "INSERT INTO runs (command, date, rulesetVersion) VALUES (?, ?, ?)",
            arguments: [command, date, rulesetVersion])
        return database.lastInsertedRowID
    }
}
