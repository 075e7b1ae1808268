internal import GRDB

/// What a person decided of a study, with name, reason and date.
package struct Decision: Hashable, Sendable {
    /// What was decided (`rule`, `edit`, `merge` …).
    package var kind: String
    /// The study's slug at that time.
    package var slug: String
    /// The study's DOI and PMID, by which a rebuilt store finds it again.
    package var doi: String?, pmid: String?
    /// The field and its value, where the decision is about one.
    package var field: String?, value: String?
    /// Why.
    package var reason: String
    /// Who.
    package var name: String
    /// When, as the caller states it.
    package var date: String

    /// Makes a decision; what it is about is set afterwards.
    package init(_ kind: String, slug: String, reason: String, name: String, date: String) {
        (self.kind, self.slug, self.reason, self.name, self.date) = (kind, slug, reason, name, date)
    }
}

extension AtlasStore {
    /// Books a decision; none is ever changed or deleted.
    package func book(_ decision: Decision) throws {
        try write { database in
            try database.execute(
                sql: """
                    INSERT INTO decisions (kind, slug, doi, pmid, field, value, reason, name, date)
                    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
                    """,
                arguments: [
                    decision.kind, decision.slug, decision.doi, decision.pmid, decision.field, decision.value,
                    decision.reason,
                    decision.name, decision.date,
                ])
        }
    }

    /// All decisions, in the order of booking.
    package func decisions() throws -> [Decision] {
        try pool.read { database in
            try Row.fetchAll(
                database,
                sql: "SELECT kind, slug, reason, name, date, doi, pmid, field, value FROM decisions ORDER BY id"
            ).map { row in
                var decision = Decision(row[0], slug: row[1], reason: row[2], name: row[3], date: row[4])
                (decision.doi, decision.pmid, decision.field, decision.value) = (row[5], row[6], row[7], row[8])
                return decision
            }
        }
    }
}
