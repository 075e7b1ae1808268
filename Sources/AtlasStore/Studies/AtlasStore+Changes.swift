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
            let contents = try Data.fetchAll(
                database, sql: "SELECT contents FROM studies WHERE changedRunID > ? ORDER BY slug", arguments: [runID])
            for data in contents {
                let study = try StoredJSON.value(Study.self, from: data)
                if study.isExcluded {
                    changes.gone.append(Tombstone(slug: study.slug, redirect: nil))
                } else {
                    changes.changed.append(study)
                }
            }
            let retired = try Row.fetchAll(
                database,
                sql: """
                    SELECT retiredStudies.slug, studies.slug FROM retiredStudies
                    LEFT JOIN studies ON studies.id = successorID WHERE runID > ?
                    """, arguments: [runID])
            changes.gone += retired.map { Tombstone(slug: $0[0], redirect: $0[1]) }
            changes.gone.sort { $0.slug < $1.slug }
            return changes
        }
    }
}
