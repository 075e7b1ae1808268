import Atlas
import AtlasStore
import Bibliography
import CaseDefinitions
import Deduplication
import Normalization

/// Brings the studies of a store in line with its records: duplicates together, merged, assessed.
struct StudyUpdater {
    let rules: Rulebook

    /// Updates the studies.
    ///
    /// What records teach of journals is learned from all records before the first study is made, so that neither the
    /// order of the imports nor their number changes a study.
    ///
    /// - Parameter store: an open store.
    /// - Returns: what changed.
    /// - Throws: the store's error.
    func update(_ store: AtlasStore) throws -> StudyUpdate {
        let known = try RegistryKnowledge(of: store)
        var records: [MatchRecord] = []
        var lessons = JournalLessons(beside: try JournalsJob.authority(of: store))
        try store.forEachRecord { record in
            records.append(MatchRecord(record.reference, index: record.id))
            lessons.take(record.reference, from: "\(record.source) \(record.reference.id)")
        }
        try store.keep(taught: lessons.witnesses)
        let completion = lessons.completion
        var knowledge: [Int: String] = [:]
        try store.forEachRecord { record in
            var reference = record.reference
            let taught = completion.complete(&reference).map { "\($0.rule) \($0.to ?? "")" }
            let parts = [known.text(of: reference)].compactMap(\.self) + taught
            if !parts.isEmpty { knowledge[record.id] = parts.joined(separator: ";") }
        }
        let clusters = Deduplicator().clusters(of: records)
        return try store.updateStudies(clusters: clusters, rulesetVersion: rules.version, knowledge: knowledge) {
            study($0, known, completion)
        }
    }

    private func study(
        _ records: [StoredRecord], _ known: RegistryKnowledge, _ completion: JournalCompletion
    ) -> Study {
        let names = Dictionary(
            records.map { ($0.reference.source, $0.source) }, uniquingKeysWith: { first, _ in first })
        let references = records.map { record in
            var reference = record.reference
            _ = completion.complete(&reference)
            return reference
        }
        var study = StudyBuilder { names[$0.source] }.merge(references)
        known.apply(to: &study, of: references)
        // The merged text may come from several records: evidence has to point into what is shown.
        study.reference.pem = rules.classifier.assess(StudyText(study.reference))
        return study
    }
}
