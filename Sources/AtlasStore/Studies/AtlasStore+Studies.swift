package import Atlas
internal import Foundation
internal import GRDB

extension AtlasStore {
    /// Brings the studies in line with the clusters of records, in one transaction; nothing is written where all is as it
    /// should be.
    ///
    /// A study whose records, rules and decisions are the same is not built again. What people decided of identity goes
    /// before the clusters, what they decided of fields is put over what is built.
    ///
    /// - Parameters:
    ///   - clusters: the store's numbers of the records of each work; every current record once.
    ///   - rulesetVersion: the version of the rules; another one builds every study again.
    ///   - knowledge: by record, what is known of it from elsewhere; anything else builds its study again.
    ///   - run: the run that changes of studies are booked under; without a change it leaves no trace.
    ///   - build: makes a study without slug of the records of one work.
    /// - Returns: what changed, and what a person should decide.
    /// - Throws: what `build` throws, `StoreError`, or SQLite's or the coder's error.
    package func updateStudies(
        clusters: [[Int]], rulesetVersion: String, knowledge: [Int: String] = [:], run: Run? = nil,
        build: ([StoredRecord]) throws -> Study
    ) throws -> StudyUpdate {
        try write { database in
            var writer = try StudyWriter(database, rulesetVersion: rulesetVersion, knowledge: knowledge, run: run)
            return try writer.update(clusters, build: build)
        }
    }

    /// All studies by slug.
    package func studies() throws -> [Study] {
        try pool.read { try StudyWriter.studies(in: $0) }
    }

    /// All studies but those that a person keeps out of every export, by slug.
    package func shownStudies() throws -> [Study] { try studies().filter { !$0.isExcluded } }

    /// The records of each study, as an update left them; records that are in none stand alone.
    package func clusters() throws -> [[Int]] {
        try pool.read { database in
            let rows = try Row.fetchAll(
                database,
                sql: """
                    SELECT records.id, studyRecords.studyID FROM records
                    LEFT JOIN studyRecords ON studyRecords.recordID = records.id ORDER BY records.id
                    """)
            // Numbers below zero are no study's: they keep the records without one apart.
            let groups = Dictionary(grouping: rows) { ($0[1] as Int64?) ?? -($0[0] as Int64) }
            return groups.values.map { $0.map { $0[0] } }
        }
    }

    /// The study of a slug, also of one that was renamed or merged; nil where no study has it.
    package func study(slug: String) throws -> Study? {
        try pool.read { database in
            let contents = try Data.fetchOne(
                database,
                sql: """
                    SELECT contents FROM studies WHERE slug = :slug
                    OR id = (SELECT studyID FROM redirects WHERE slug = :slug)
                    """, arguments: ["slug": slug])
            return try contents.map { try StoredJSON.value(Study.self, from: $0) }
        }
    }

    /// The studies that a record with this id belongs to, by slug: sources may use the same id for different records.
    package func studies(ofRecordID id: String) throws -> [Study] {
        try pool.read { database in
            try Data.fetchAll(
                database,
                sql: """
                    SELECT DISTINCT studies.slug, studies.contents FROM records
                    JOIN studyRecords ON studyRecords.recordID = records.id
                    JOIN studies ON studies.id = studyRecords.studyID
                    WHERE records.recordID = ? ORDER BY studies.slug
                    """, arguments: [id], adapter: SuffixRowAdapter(fromIndex: 1)
            ).map { try StoredJSON.value(Study.self, from: $0) }
        }
    }

    /// The current records of a study, in the order of their numbers.
    package func records(ofStudy slug: String) throws -> [StoredRecord] {
        try pool.read { database in
            let rows = try Row.fetchAll(
                database,
                sql: StoredRecord.selection + """
                     JOIN studyRecords ON studyRecords.recordID = records.id
                    JOIN studies ON studies.id = studyRecords.studyID WHERE studies.slug = ? ORDER BY records.id
                    """, arguments: [slug])
            return try rows.map(StoredRecord.init)
        }
    }

    /// The numbers of the records of published studies, by each of some slugs that leads to one.
    package func records(ofPublished slugs: Set<String>) throws -> [String: [Int]] {
        guard !slugs.isEmpty else { return [:] }
        return try pool.read { database in
            let rows = try Row.fetchAll(
                database,
                sql: """
                    SELECT names.slug, studyRecords.recordID FROM studyRecords
                    JOIN (SELECT slug, id FROM studies UNION SELECT slug, studyID FROM redirects) AS names
                    ON names.id = studyRecords.studyID
                    JOIN studies ON studies.id = names.id AND publishedHash IS NOT NULL ORDER BY 1, 2
                    """)
            let named = rows.map { (slug: $0[0] as String, record: $0[1] as Int) }.filter { slugs.contains($0.slug) }
            return Dictionary(grouping: named, by: \.slug).mapValues { $0.map(\.record) }
        }
    }

    /// Marks all studies but excluded ones as published and returns them by slug: from now on their slugs stay for ever.
    ///
    /// A study that changed since it was last published gets the next revision.
    ///
    /// - Parameter slugs: the studies to publish, where not all are written; nil publishes all.
    /// - Returns: all studies, to be written as atlas JSON.
    /// - Throws: `StoreError`, or SQLite's or the coder's error.
    package func publish(only slugs: Set<String>? = nil) throws -> [Study] {
        try write { database in
            for row in try Row.fetchAll(database, sql: "SELECT id, publishedHash, contents FROM studies") {
                let (id, known, contents): (Int64, Int64?, Data) = (row[0], row[1], row[2])
                var study = try StoredJSON.value(Study.self, from: contents)
                let hash = ContentHash.of(try StoredJSON.data(of: study.withoutRevision))
                guard hash != known, !study.isExcluded, slugs?.contains(study.slug) ?? true else { continue }
                if known != nil { study.revision += 1 }
                try database.execute(
                    sql: "UPDATE studies SET publishedHash = ?, contents = ? WHERE id = ?",
                    arguments: [hash, try StoredJSON.data(of: study), id])
            }
            return try StudyWriter.studies(in: database).filter { !$0.isExcluded }
        }
    }
}

extension Study {
    /// The study as its first revision, for comparison.
    fileprivate var withoutRevision: Study {
        var copy = self
        copy.revision = 1
        return copy
    }
}
