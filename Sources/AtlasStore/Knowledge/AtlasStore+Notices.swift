package import Bibliography
internal import GRDB

/// A notice about a work that came without a record of its own: a retraction, a concern, a correction.
package struct WorkNotice: Hashable, Sendable {
    /// The work's DOI in canonical form.
    package var doi: String?
    /// The work's PMID.
    package var pmid: String?
    /// What became of the work, with the notice's DOI, date and origin.
    package var retraction: Retraction

    /// Makes a notice.
    package init(doi: String?, pmid: String? = nil, _ retraction: Retraction) {
        (self.doi, self.pmid, self.retraction) = (doi, pmid, retraction)
    }
}

extension AtlasStore {
    /// All notices, in the order in which they were found.
    package func notices() throws -> [WorkNotice] {
        try pool.read { database in
            try Row.fetchAll(database, sql: "SELECT doi, pmid, kind, origin, noticeDOI, date FROM notices ORDER BY id")
                .compactMap { row in
                    guard let kind = Retraction.Kind(rawValue: row[2]) else { return nil }
                    return WorkNotice(
                        doi: row[0], pmid: row[1], Retraction(kind, origin: row[3], doi: row[4], date: row[5]))
                }
        }
    }

    /// Keeps notices; one that is known already stays as it is.
    ///
    /// - Parameter notices: the notices.
    /// - Returns: how many are new.
    /// - Throws: `StoreError` or SQLite's error.
    @discardableResult
    package func keep(_ notices: [WorkNotice]) throws -> Int {
        try write { database in
            var count = 0
            let statement = try database.cachedStatement(
                sql: """
                    INSERT OR IGNORE INTO notices (doi, pmid, kind, noticeDOI, date, origin)
                    VALUES (?, ?, ?, ?, ?, ?)
                    """)
            for notice in notices {
                let retraction = notice.retraction
                try statement.execute(
                    arguments: [
                        notice.doi, notice.pmid, retraction.kind.rawValue, retraction.doi, retraction.date,
                        retraction.origin,
                    ])
                count += database.changesCount
            }
            return count
        }
    }
}
