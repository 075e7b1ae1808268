internal import GRDB

/// What a registry said of a DOI, and when.
package struct DOIAnswer: Hashable, Sendable {
    /// The DOI in canonical form.
    package var doi: String
    /// Whether it is registered.
    package var isRegistered: Bool
    /// The registration agency.
    package var agency: String?
    /// The day of the answer, as the caller states it.
    package var date: String

    /// Makes an answer.
    package init(doi: String, isRegistered: Bool, agency: String? = nil, date: String) {
        (self.doi, self.isRegistered, self.agency, self.date) = (doi, isRegistered, agency, date)
    }
}

extension AtlasStore {
    /// The last answer on a DOI; nil where nobody asked.
    package func answer(onDOI doi: String) throws -> DOIAnswer? {
        try pool.read { database in
            try Row.fetchOne(
                database, sql: "SELECT doi, isRegistered, agency, date FROM doiAnswers WHERE doi = ?", arguments: [doi]
            ).map { DOIAnswer(doi: $0[0], isRegistered: $0[1], agency: $0[2], date: $0[3]) }
        }
    }

    /// Keeps answers; a later one replaces an earlier one.
    package func keep(_ answers: [DOIAnswer]) throws {
        try write { database in
            for answer in answers {
                try database.execute(
                    sql: "INSERT OR REPLACE INTO doiAnswers (doi, isRegistered, agency, date) VALUES (?, ?, ?, ?)",
                    arguments: [answer.doi, answer.isRegistered, answer.agency, answer.date])
            }
        }
    }
}
