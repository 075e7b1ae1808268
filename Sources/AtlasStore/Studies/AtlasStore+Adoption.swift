internal import Atlas
internal import Foundation
internal import GRDB

extension AtlasStore {
    /// Gives studies the slugs of pages that are public elsewhere, from now on for ever.
    ///
    /// - Parameters:
    ///   - pages: the study's present slug, the page's slug, and whether that is fit to stay; one that is not leads to the
    ///     study, and so does a second page of one study.
    ///   - run: the run.
    /// - Returns: the run's number; nil where nothing changed.
    /// - Throws: `StoreError.refused` for a slug that another study bears already, or SQLite's error.
    package func adopt(_ pages: [(study: String, page: String, isSound: Bool)], run: Run) throws -> Int64? {
        try write { database in
            var run = run
            var named: Set<Int64> = []
            // Slugs pass from study to study below; numbers do not.
            let ids = try pages.map { page in
                try Int64.fetchOne(database, sql: "SELECT id FROM studies WHERE slug = ?", arguments: [page.study])
            }
            for (place, (slug, page, isSound)) in pages.enumerated() {
                guard let id = ids[place] else { continue }
                let present =
                    try String.fetchOne(
                        database, sql: "SELECT slug FROM studies WHERE id = ?", arguments: [id]) ?? slug
                let isPublic =
                    try Bool.fetchOne(
                        database, sql: "SELECT publishedHash IS NOT NULL FROM studies WHERE id = ?", arguments: [id])
                    ?? false
                let bearer = try Int64.fetchOne(
                    database, sql: "SELECT studyID FROM redirects WHERE slug = ?", arguments: [page])
                if bearer == id || (present == page && isPublic) {
                    named.insert(id)
                    continue
                }
                try Self.free(page, of: id, in: database)
                run.id = try run.insert(into: database)
                if !isSound || named.contains(id) {
                    try Self.lead(page, to: id, in: database)
                } else {
                    if present != page {
                        try database.execute(sql: "UPDATE studies SET slug = ? WHERE id = ?", arguments: [page, id])
                        // A slug that another page freed was nobody's public name.
                        if isPublic { try Self.lead(present, to: id, in: database) }
                    }
                    named.insert(id)
                }
                // Zero is the hash of nothing that we wrote: the next atlas JSON is the page's next revision.
                try database.execute(
                    sql: "UPDATE studies SET publishedHash = ifnull(publishedHash, 0), fingerprint = 0 WHERE id = ?",
                    arguments: [id])
            }
            return run.id
        }
    }

    private static func lead(_ slug: String, to id: Int64, in database: Database) throws {
        try database.execute(
            sql: "INSERT OR REPLACE INTO redirects (slug, studyID) VALUES (?, ?)", arguments: [slug, id])
    }

    /// Takes a slug from a study that nobody has seen under it; a public one keeps it.
    private static func free(_ slug: String, of id: Int64, in database: Database) throws {
        guard
            let row = try Row.fetchOne(
                database, sql: "SELECT id, publishedHash FROM studies WHERE slug = ? AND id <> ?",
                arguments: [slug, id])
        else {
            let other = try Int64.fetchOne(
                database, sql: "SELECT studyID FROM redirects WHERE slug = ?", arguments: [slug])
            if let other, other != id { throw StoreError.refused("\(slug) leads to another study already") }
            return
        }
        let (owner, published): (Int64, Int64?) = (row[0], row[1])
        guard published == nil else { throw StoreError.refused("\(slug) is another study's public slug already") }
        try database.execute(
            sql: "UPDATE studies SET slug = ?, fingerprint = 0 WHERE id = ?", arguments: ["/\(owner)", owner])
    }
}
