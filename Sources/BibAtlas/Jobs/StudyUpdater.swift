import Atlas
import AtlasStore
import Bibliography
import CaseDefinitions
import Deduplication

/// Brings the studies of a store in line with its records: duplicates together, merged, assessed.
struct StudyUpdater {
    let rules: Rulebook

    /// Updates the studies.
    ///
    /// - Parameter store: an open store.
    /// - Returns: what changed.
    /// - Throws: the store's error.
    func update(_ store: AtlasStore) throws -> StudyUpdate {
        let known = try RegistryKnowledge(of: store)
        var records: [MatchRecord] = []
        var knowledge: [Int: String] = [:]
        try store.forEachRecord { record in
            records.append(MatchRecord(record.reference, index: record.id))
            knowledge[record.id] = known.text(of: record.reference)
        }
        let clusters = Deduplicator().clusters(of: records)
        return try store.updateStudies(clusters: clusters, rulesetVersion: rules.version, knowledge: knowledge) {
            study($0, known)
        }
    }

    private func study(_ records: [StoredRecord], _ known: RegistryKnowledge) -> Study {
        let names = Dictionary(
            records.map { ($0.reference.source, $0.source) }, uniquingKeysWith: { first, _ in first })
        var study = StudyBuilder { names[$0.source] }.merge(records.map(\.reference))
        known.apply(to: &study, of: records.map(\.reference))
        // The merged text may come from several records: evidence has to point into what is shown.
        study.reference.pem = rules.classifier.assess(StudyText(study.reference))
        return study
    }
}
