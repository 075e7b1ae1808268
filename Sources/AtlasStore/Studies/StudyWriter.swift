internal import Atlas
internal import Bibliography
internal import Foundation
internal import GRDB

/// Brings the tables of studies in line with clusters, inside one transaction.
struct StudyWriter {
    private let database: Database
    private let rulesetVersion: String
    private let knowledge: [Int: String]
    private var stored: [Int64: Stored] = [:]
    private var recordHashes: [Int: Int64] = [:]
    private var unpublishedOwner: [Int: Int64] = [:]

    /// A study as the tables have it.
    private struct Stored {
        var slug: String
        var isPublished: Bool
        var fingerprint: Int64
        var records: [Int] = []
    }

    /// A study on its way into the tables.
    private struct Draft {
        var id: Int64?
        var records: [Int]
        var fingerprint: Int64
    }

    init(_ database: Database, rulesetVersion: String, knowledge: [Int: String]) throws {
        (self.database, self.rulesetVersion, self.knowledge) = (database, rulesetVersion, knowledge)
        for row in try Row.fetchAll(database, sql: "SELECT id, slug, publishedHash, fingerprint FROM studies") {
            let published: Int64? = row[2]
            stored[row[0]] = Stored(slug: row[1], isPublished: published != nil, fingerprint: row[3])
        }
        for row in try Row.fetchAll(database, sql: "SELECT studyID, recordID FROM studyRecords ORDER BY recordID") {
            stored[row[0]]?.records.append(row[1])
        }
        for (id, study) in stored where !study.isPublished {
            for record in study.records { unpublishedOwner[record] = id }
        }
        for row in try Row.fetchAll(database, sql: "SELECT id, hash FROM records") { recordHashes[row[0]] = row[1] }
    }

    static func studies(in database: Database) throws -> [Study] {
        try Data.fetchAll(database, sql: "SELECT contents FROM studies ORDER BY slug").map {
            try StoredJSON.value(Study.self, from: $0)
        }
    }

    mutating func update(_ clusters: [[Int]], build: ([StoredRecord]) throws -> Study) throws -> StudyUpdate {
        let published = stored.filter { $0.value.isPublished }.map {
            StudyIdentity.Known(id: $0.key, slug: $0.value.slug, records: $0.value.records)
        }
        let identity = StudyIdentity(clusters: clusters, published: published)
        var update = StudyUpdate()
        update.proposals = identity.proposals
        var claimed: Set<Int64> = []
        let drafts = identity.assigned.map { draft(of: $0, claimed: &claimed) }
        var studies = try drafts.map { try study(of: $0, &update, build: build) }
        let redirects = try String.fetchSet(database, sql: "SELECT slug FROM redirects")
        SlugAssignment.assign(to: &studies, reserved: redirects)
        try removeStudies(except: Set(drafts.compactMap(\.id)), &update)
        try freeSlugs(drafts, studies)
        for (draft, study) in zip(drafts, studies) { try write(study, draft, &update) }
        return update
    }

    /// Settles which stored study the records are; an unpublished one goes to the first that has a record of it.
    private func draft(of assigned: StudyIdentity.Assigned, claimed: inout Set<Int64>) -> Draft {
        var hash = ContentHash()
        hash.take(rulesetVersion.utf8)
        for record in assigned.records {
            hash.take("\(record):\(recordHashes[record] ?? 0);".utf8)
            if let known = knowledge[record] { hash.take("known \(known);".utf8) }
        }
        let candidates = assigned.records.lazy.compactMap { unpublishedOwner[$0] }
        let id = assigned.published ?? candidates.first { !claimed.contains($0) }
        if let id { claimed.insert(id) }
        return Draft(id: id, records: assigned.records, fingerprint: hash.value)
    }

    /// The study as stored where nothing changed, else built anew with what editors wrote.
    private func study(
        of draft: Draft, _ update: inout StudyUpdate, build: ([StoredRecord]) throws -> Study
    ) throws -> Study {
        let earlier = try draft.id.flatMap { id in
            try Data.fetchOne(database, sql: "SELECT contents FROM studies WHERE id = ?", arguments: [id])
        }.map { try StoredJSON.value(Study.self, from: $0) }
        let known = draft.id.flatMap { stored[$0] }
        if var earlier, known?.fingerprint == draft.fingerprint {
            // Names that nobody has seen follow the contents of all studies.
            if known?.isPublished != true { earlier.slug = "" }
            return earlier
        }
        var study = try build(try draft.records.compactMap(record))
        if let retraction = study.reference.retraction, retraction.kind.isWarning,
            retraction.kind != earlier?.reference.retraction?.kind
        {
            update.retractions.append(.init(title: study.reference.title ?? study.reference.id, retraction: retraction))
        }
        guard let earlier else { return study }
        if known?.isPublished == true { study.slug = earlier.slug }
        (study.redirects, study.revision, study.summary) = (earlier.redirects, earlier.revision, earlier.summary)
        (study.evidenceLevel, study.studyDesign) = (earlier.evidenceLevel, earlier.studyDesign)
        return study
    }

    private func record(_ id: Int) throws -> StoredRecord? {
        let statement = try database.cachedStatement(sql: StoredRecord.selection + " WHERE records.id = ?")
        return try Row.fetchOne(statement, arguments: [id]).map(StoredRecord.init)
    }

    private func removeStudies(except kept: Set<Int64>, _ update: inout StudyUpdate) throws {
        for id in stored.keys.sorted() where !kept.contains(id) {
            try database.execute(sql: "DELETE FROM studies WHERE id = ?", arguments: [id])
            update.removed += 1
        }
    }

    /// Parks slugs that pass from one unpublished study to another, so that no two rows have one at any moment.
    private func freeSlugs(_ drafts: [Draft], _ studies: [Study]) throws {
        for (draft, study) in zip(drafts, studies) {
            guard let id = draft.id, let known = stored[id], known.slug != study.slug else { continue }
            try database.execute(sql: "UPDATE studies SET slug = ? WHERE id = ?", arguments: ["/\(id)", id])
        }
    }

    private func write(_ study: Study, _ draft: Draft, _ update: inout StudyUpdate) throws {
        if let id = draft.id, let known = stored[id] {
            guard known.slug != study.slug || known.fingerprint != draft.fingerprint else {
                update.unchanged += 1
                return
            }
            try database.execute(
                sql: "UPDATE studies SET slug = ?, fingerprint = ?, contents = ? WHERE id = ?",
                arguments: [study.slug, draft.fingerprint, try StoredJSON.data(of: study), id])
            try link(draft.records, to: id)
            update.changed += 1
        } else {
            try database.execute(
                sql: "INSERT INTO studies (slug, fingerprint, contents) VALUES (?, ?, ?)",
                arguments: [study.slug, draft.fingerprint, try StoredJSON.data(of: study)])
            try link(draft.records, to: database.lastInsertedRowID)
            update.added += 1
        }
    }

    private func link(_ records: [Int], to study: Int64) throws {
        let statement = try database.cachedStatement(
            sql: """
                INSERT INTO studyRecords (recordID, studyID) VALUES (?, ?)
                ON CONFLICT (recordID) DO UPDATE SET studyID = excluded.studyID
                """)
        for record in records { try statement.execute(arguments: [record, study]) }
    }
}
