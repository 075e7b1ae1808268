import Bibliography
import JSONWriting

/// What deduplication did, for each database: the first box of the PRISMA 2020 flow diagram.
///
/// The figures add up: the records found are those that were read and those that were not; those that were read are
/// duplicates within their database, duplicates of another database's record, and unique ones. Of each work one record
/// counts as unique, that of the database that was read first.
struct DedupeSummary: Sendable, CustomStringConvertible {
    /// The figures of one database.
    struct Row: Hashable, Sendable {
        /// Records that were read.
        var records = 0
        /// Copies of a record of the same database.
        var duplicatesWithin = 0
        /// The database's records of works that an earlier database gave.
        var duplicatesAcross = 0
        /// Records that could not be read.
        var unreadable = 0

        /// What is left.
        var unique: Int { records - duplicatesWithin - duplicatesAcross }
        /// What the database gave.
        var found: Int { records + unreadable }
    }

    /// The databases in the order in which they were read.
    private(set) var databases: [String] = []
    private(set) var rows: [String: Row] = [:]

    /// Counts.
    ///
    /// - Parameters:
    ///   - labels: the database of each record.
    ///   - clusters: the records of each work.
    ///   - unreadable: the records that could not be read, by database.
    init(labels: [String], clusters: [[Int]], unreadable: [(database: String, count: Int)]) {
        for label in labels { change(label) { $0.records += 1 } }
        for (database, count) in unreadable where count > 0 { change(database) { $0.unreadable += count } }
        for cluster in clusters {
            guard let first = cluster.first else { continue }
            var seen: Set<String> = [labels[first]]
            for index in cluster.dropFirst() {
                let isNew = seen.insert(labels[index]).inserted
                change(labels[index]) { row in
                    if isNew { row.duplicatesAcross += 1 } else { row.duplicatesWithin += 1 }
                }
            }
        }
    }

    /// The sum over all databases.
    var total: Row {
        rows.values.reduce(into: Row()) { sum, row in
            sum.records += row.records
            sum.duplicatesWithin += row.duplicatesWithin
            sum.duplicatesAcross += row.duplicatesAcross
            sum.unreadable += row.unreadable
        }
    }

    private mutating func change(_ database: String, _ body: (inout Row) -> Void) {
        if rows[database] == nil { databases.append(database) }
        body(&rows[database, default: Row()])
    }

    /// A table: a line for each database and the total.
    var description: String {
        var lines = [["found", "unreadable", "within", "across", "unique", "database"]]
        lines += databases.map { cells(rows[$0] ?? Row(), $0) } + [cells(total, "total")]
        let widths = (0..<5).map { column in lines.map { $0[column].utf8.count }.max() ?? 0 }
        return lines.map { line in
            let padded = (0..<5).map { String(repeating: " ", count: widths[$0] - line[$0].utf8.count) + line[$0] }
            return (padded + [line[5]]).joined(separator: "  ")
        }.joined(separator: "\n")
    }

    private func cells(_ row: Row, _ name: String) -> [String] {
        [row.found, row.unreadable, row.duplicatesWithin, row.duplicatesAcross, row.unique].map(String.init) + [name]
    }

    /// The same figures as JSON.
    var json: [UInt8] {
        var writer = JSONWriter(.pretty)
        writer.object { writer in
            writer.name("databases")
            writer.array { writer in
                for database in databases { write(rows[database] ?? Row(), database, to: &writer) }
            }
            writer.name("total")
            write(total, nil, to: &writer)
        }
        writer.endLine()
        return writer.takeBytes()
    }

    private func write(_ row: Row, _ name: String?, to writer: inout JSONWriter) {
        writer.object(.line) { writer in
            writer.writeIfPresent("database", name)
            writer.write("found", row.found)
            writer.write("unreadable", row.unreadable)
            writer.write("duplicatesWithin", row.duplicatesWithin)
            writer.write("duplicatesAcross", row.duplicatesAcross)
            writer.write("unique", row.unique)
        }
    }
}
