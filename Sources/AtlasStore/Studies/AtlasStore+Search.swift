internal import GRDB

extension AtlasStore {
    /// The slugs of the studies in which all words stand, best first.
    ///
    /// Words are compared without case and accents; a word also finds longer ones that begin with it. A word of the title
    /// weighs most, then one of the authors.
    ///
    /// - Parameter words: the words, parted by blanks; signs in them mean nothing.
    /// - Returns: the slugs.
    /// - Throws: SQLite's error.
    package func search(_ words: String) throws -> [String] {
        // In quotes a word is a word, whatever FTS5 would make of it (SQLite, *FTS5*, 3.1).
        let terms = words.split(whereSeparator: \.isWhitespace).map { word in
            "\"" + word.split(separator: "\"").joined(separator: " ") + "\"*"
        }
        guard !terms.isEmpty else { return [] }
        return try pool.read { database in
            try String.fetchAll(
                database,
                sql: """
                    SELECT studies.slug FROM studyTexts JOIN studies ON studies.id = studyTexts.rowid
                    WHERE studyTexts MATCH ? ORDER BY bm25(studyTexts, 10, 5, 2, 1, 3), studies.slug
                    """, arguments: [terms.joined(separator: " ")])
        }
    }

    /// What the rules propose and a person has not decided: published studies that look like one work, or like several.
    package func proposals() throws -> [StudyProposal] {
        try pool.read { database in
            try Row.fetchAll(
                database, sql: "SELECT kind, slug, otherSlug FROM proposals ORDER BY kind, slug, otherSlug"
            )
            .compactMap { row in
                let slugs: [String] = [row[1], row[2]]
                return StudyProposal.Kind(rawValue: row[0]).map {
                    StudyProposal($0, slugs: slugs.filter { !$0.isEmpty })
                }
            }
        }
    }
}
