package import Foundation
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
    /// All of the answer, in the caller's form; nil where nothing but `isRegistered` is known.
    package var contents: Data?

    /// Makes an answer.
    package init(doi: String, isRegistered: Bool, agency: String? = nil, date: String, contents: Data? = nil) {
        (self.doi, self.isRegistered, self.agency, self.date) = (doi, isRegistered, agency, date)
        self.contents = contents
    }
}

extension AtlasStore {
    /// All answers, by DOI.
    package func doiAnswers() throws -> [DOIAnswer] {
        try pool.read { database in
            try Row.fetchAll(
                database, sql: "SELECT doi, isRegistered, agency, date, contents FROM doiAnswers ORDER BY doi"
            ).map { DOIAnswer(doi: $0[0], isRegistered: $0[1], agency: $0[2], date: $0[3], contents: $0[4]) }
        }
    }

    /// Keeps answers; a later one replaces an earlier one.
    package func keep(_ answers: [DOIAnswer]) throws {
        try write { database in
            for answer in answers {
                try database.execute(
                    sql: """
                        INSERT OR REPLACE INTO doiAnswers (doi, isRegistered, agency, date, contents)
                        VALUES (?, ?, ?, ?, ?)
                        """,
                    arguments: [answer.doi, answer.isRegistered, answer.agency, answer.date, answer.contents])
            }
        }
    }
}
