package import Atlas
internal import Foundation
internal import GRDB

/// What became of the studies since a run.
package struct StudyChanges: Sendable {
    /// Studies that are new or changed, by slug; excluded ones are not among them.
    package var changed: [Study] = []
    /// Published slugs that stand for a study of their own no longer, by slug.
    package var gone: [Tombstone] = []
}

extension AtlasStore {
    /// What became of the studies after a run.
    package func changes(since runID: Int64) throws -> StudyChanges {
        try pool.read { database in
            var changes = StudyChanges()
            let rows = try Row.fetchAll(
                database,
                sql: "SELECT contents, publishedHash FROM studies WHERE changedRunID > ? ORDER BY slug",
                arguments: [runID])
            for row in rows {
                let study = try StoredJSON.value(Study.self, from: row[0])
                let published: Int64? = row[1]
                if !study.isExcluded {
                    changes.changed.append(study)
                } else if published != nil {
                    changes.gone.append(Tombstone(slug: study.slug, redirect: nil))
                }
            }
            // What a study was merged into may itself be part of another one now, or be shown to nobody.
            let retired = try Row.fetchAll(
                database,
                sql: """
                    SELECT retiredStudies.slug, studies.contents FROM retiredStudies
                    LEFT JOIN redirects ON redirects.slug = retiredStudies.slug
                    LEFT JOIN studies ON studies.id = redirects.studyID WHERE runID > ?
                    """, arguments: [runID])
            changes.gone += try retired.map { row in
                let contents: Data? = row[1]
                let successor = try contents.map { try StoredJSON.value(Study.self, from: $0) }
                return Tombstone(
                    slug: row[0], redirect: successor.flatMap { $0.isExcluded ? nil : $0.slug })
            }
            changes.gone.sort { $0.slug < $1.slug }
            return changes
        }
    }
}
