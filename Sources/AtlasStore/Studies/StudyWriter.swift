internal import Atlas
internal import Bibliography
internal import Foundation
internal import GRDB

/// Brings the tables of studies in line with clusters, inside one transaction.
struct StudyWriter {
    private let database: Database
    private let rulesetVersion: String
    private let knowledge: [Int: String]
    private let decided: DecisionTable
    private var run: Run?
    private var stored: [Int64: Stored] = [:]
    private var recordHashes: [Int: Int64] = [:]
    private var unpublishedOwner: [Int: Int64] = [:]

    /// A study as the tables have it.
    private struct Stored {
        var slug: String
        var isPublished: Bool
        var fingerprint: Int64
        var records: [Int] = []
        var redirects: [String] = []
    }

    /// A study on its way into the tables.
    private struct Draft {
        var id: Int64?
        var records: [Int]
        var decisions: [StudyDecision] = []
        var redirects: [String] = []
        var fingerprint: Int64 = 0
    }

    init(_ database: Database, rulesetVersion: String, knowledge: [Int: String], run: Run?) throws {
        (self.database, self.rulesetVersion, self.knowledge) = (database, rulesetVersion, knowledge)
        (self.run, decided) = (run, try DecisionTable(database))
        for row in try Row.fetchAll(database, sql: "SELECT id, slug, publishedHash, fingerprint FROM studies") {
            let published: Int64? = row[2]
            stored[row[0]] = Stored(slug: row[1], isPublished: published != nil, fingerprint: row[3])
        }
        for row in try Row.fetchAll(database, sql: "SELECT studyID, slug FROM redirects ORDER BY slug") {
            stored[row[0]]?.redirects.append(row[1])
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
        let wishes = try IdentityWishes(decided, published: published, clusters: clusters, names: identifiers)
        let identity = StudyIdentity(clusters: wishes.clusters, published: wishes.published)
        var update = StudyUpdate()
        update.proposals = identity.proposals
        var claimed: Set<Int64> = []
        var drafts = identity.assigned.map { draft(of: $0, claimed: &claimed) }
        try decide(&drafts, wishes)
        for place in drafts.indices { drafts[place].fingerprint = fingerprint(of: drafts[place]) }
        var studies = try drafts.map { try study(of: $0, &update, build: build) }
        let redirects = try String.fetchSet(
            database, sql: "SELECT slug FROM redirects UNION SELECT slug FROM retiredStudies")
        SlugAssignment.assign(to: &studies, reserved: redirects)
        try removeStudies(except: Set(drafts.compactMap(\.id)), wishes.successors, &update)
        try freeSlugs(drafts, studies)
        for (draft, study) in zip(drafts, studies) { try write(study, draft, &update) }
        try keep(identity.proposals)
        return update
    }

    private var published: [StudyIdentity.Known] {
        stored.filter { $0.value.isPublished }.map {
            StudyIdentity.Known(id: $0.key, slug: $0.value.slug, records: $0.value.records)
        }
    }

    /// Settles which stored study the records are; an unpublished one goes to the first that has a record of it.
    private func draft(of assigned: StudyIdentity.Assigned, claimed: inout Set<Int64>) -> Draft {
        let candidates = assigned.records.lazy.compactMap { unpublishedOwner[$0] }
        let id = assigned.published ?? candidates.first { !claimed.contains($0) }
        if let id { claimed.insert(id) }
        return Draft(id: id, records: assigned.records)
    }

    /// Hands each study what people decided of it, and the names that lead to it.
    private func decide(_ drafts: inout [Draft], _ wishes: IdentityWishes) throws {
        var place: [Int: Int] = [:]
        for (number, draft) in drafts.enumerated() {
            for record in draft.records { place[record] = number }
            guard let id = draft.id else { continue }
            drafts[number].redirects = stored[id]?.redirects ?? []
            for (gone, successor) in wishes.successors where successor == id {
                drafts[number].redirects += [stored[gone]?.slug].compactMap(\.self) + (stored[gone]?.redirects ?? [])
            }
        }
        let publicSlugs = Set(stored.values.filter(\.isPublished).map(\.slug))
        for entry in decided.entries {
            let said = entry.decision.statement
            let isShared = said.kind == .merge || said.kind == .split || said.kind == .apart
            let about = isShared ? entry.parts.first ?? [] : entry.records
            guard let target = try target(of: entry.decision, about, in: place) else { continue }
            drafts[target].decisions.append(said)
            guard said.kind == .merge, let slug = said.otherSlug, !publicSlugs.contains(slug),
                let other = entry.parts.dropFirst().first?.first, place[other] == target
            else { continue }
            drafts[target].redirects.append(slug)
        }
        for number in drafts.indices { drafts[number].redirects = Set(drafts[number].redirects).sorted() }
    }

    /// The draft that a decision is about: of those that share its records the one with its DOI or PMID, else with most.
    private func target(of decision: Decision, _ records: [Int], in place: [Int: Int]) throws -> Int? {
        var shares = Dictionary(grouping: records.filter { place[$0] != nil }) { place[$0] ?? 0 }
        if shares.count > 1 {
            let names = Set([decision.doi, decision.pmid.map { "pmid:" + $0 }].compactMap(\.self))
            let named = try shares.filter { try $0.value.contains { try !identifiers(of: $0).isDisjoint(with: names) } }
            if !named.isEmpty { shares = named }
        }
        return shares.max { ($0.value.count, $1.key) < ($1.value.count, $0.key) }?.key
    }

    private func fingerprint(of draft: Draft) -> Int64 {
        var hash = ContentHash()
        hash.take(rulesetVersion.utf8)
        for record in draft.records {
            hash.take("\(record):\(recordHashes[record] ?? 0);".utf8)
            if let known = knowledge[record] { hash.take("known \(known);".utf8) }
        }
        for decision in draft.decisions { hash.take("decided \(decision.number);".utf8) }
        for slug in draft.redirects { hash.take("redirect \(slug);".utf8) }
        return hash.value
    }

    /// The study as stored where nothing changed, else built anew with what people decided.
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
        if let known, known.isPublished { study.slug = known.slug }
        study.redirects = draft.redirects.filter { $0 != study.slug }
        study.revision = earlier?.revision ?? 1
        study.apply(draft.decisions)
        return study
    }

    /// The identifiers of a record, by which it follows another one.
    private func identifiers(of record: Int) throws -> Set<String> {
        let identifiers = try self.record(record)?.reference.identifiers
        return Set([identifiers?.doi, identifiers?.pmid.map { "pmid:" + $0 }].compactMap(\.self))
    }

    private func record(_ id: Int) throws -> StoredRecord? {
        let statement = try database.cachedStatement(sql: StoredRecord.selection + " WHERE records.id = ?")
        return try Row.fetchOne(statement, arguments: [id]).map(StoredRecord.init)
    }

    /// Removes studies that are no more; the slug of a published one leads to the study that it was merged into.
    private mutating func removeStudies(
        except kept: Set<Int64>, _ successors: [Int64: Int64], _ update: inout StudyUpdate
    ) throws {
        for (id, study) in stored.sorted(by: { $0.key < $1.key }) where !kept.contains(id) {
            if let successor = successors[id] {
                try database.execute(
                    sql: """
                        INSERT OR REPLACE INTO retiredStudies (slug, successorID, publishedHash, contents, runID)
                        SELECT slug, ?, publishedHash, contents, ? FROM studies WHERE id = ?
                        """, arguments: [successor, try idOfRun(), id])
                try database.execute(
                    sql: "UPDATE redirects SET studyID = ? WHERE studyID = ?", arguments: [successor, id])
                try database.execute(
                    sql: "INSERT OR REPLACE INTO redirects (slug, studyID) VALUES (?, ?)",
                    arguments: [study.slug, successor])
            } else {
                try database.execute(sql: "DELETE FROM redirects WHERE studyID = ?", arguments: [id])
            }
            try database.execute(sql: "DELETE FROM studies WHERE id = ?", arguments: [id])
            try SearchText.remove(id, in: database)
            update.removed += 1
        }
    }

    private mutating func idOfRun() throws -> Int64? {
        if let run { self.run?.id = try run.insert(into: database) }
        return self.run?.id
    }

    private func keep(_ proposals: [StudyProposal]) throws {
        let rows = Set(proposals.map { [$0.kind.rawValue, $0.slugs.first ?? "", $0.slugs.dropFirst().first ?? ""] })
        let known = Set(
            try Row.fetchAll(database, sql: "SELECT kind, slug, otherSlug FROM proposals").map { row -> [String] in
                [row[0], row[1], row[2]]
            })
        guard rows != known else { return }
        try database.execute(sql: "DELETE FROM proposals")
        for row in rows {
            try database.execute(
                sql: "INSERT INTO proposals (kind, slug, otherSlug) VALUES (?, ?, ?)",
                arguments: StatementArguments(row))
        }
    }

    /// Parks slugs that pass from one unpublished study to another, so that no two rows have one at any moment.
    private func freeSlugs(_ drafts: [Draft], _ studies: [Study]) throws {
        for (draft, study) in zip(drafts, studies) {
            guard let id = draft.id, let known = stored[id], known.slug != study.slug else { continue }
            try database.execute(sql: "UPDATE studies SET slug = ? WHERE id = ?", arguments: ["/\(id)", id])
        }
    }

    private mutating func write(_ study: Study, _ draft: Draft, _ update: inout StudyUpdate) throws {
        var id = draft.id
        if let known = id.flatMap({ stored[$0] }) {
            guard known.slug != study.slug || known.fingerprint != draft.fingerprint else {
                update.unchanged += 1
                return
            }
            try database.execute(
                sql: "UPDATE studies SET slug = ?, fingerprint = ?, contents = ?, changedRunID = ? WHERE id = ?",
                arguments: [
                    study.slug, draft.fingerprint, try StoredJSON.data(of: study), try idOfRun(), id,
                ])
            update.changed += 1
        } else {
            try database.execute(
                sql: "INSERT INTO studies (slug, fingerprint, contents, changedRunID) VALUES (?, ?, ?, ?)",
                arguments: [study.slug, draft.fingerprint, try StoredJSON.data(of: study), try idOfRun()])
            id = database.lastInsertedRowID
            update.added += 1
        }
        guard let id else { return }
        try link(draft.records, to: id)
        try SearchText.set(study, of: id, in: database)
        for slug in study.redirects {
            try database.execute(
                sql: "INSERT OR REPLACE INTO redirects (slug, studyID) VALUES (?, ?)", arguments: [slug, id])
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
