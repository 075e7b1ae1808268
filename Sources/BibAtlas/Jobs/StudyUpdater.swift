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
    /// - Parameters:
    ///   - store: an open store.
    ///   - clusters: the records of each work where that is known; nil compares all records.
    ///   - run: the run that changes are booked under.
    /// - Returns: what changed.
    /// - Throws: the store's error.
    func update(_ store: AtlasStore, clusters: [[Int]]? = nil, run: Run? = nil) throws -> StudyUpdate {
        let known = try RegistryKnowledge(of: store)
        var lessons = JournalLessons(beside: try JournalsJob.authority(of: store))
        var records: [MatchRecord] = []
        var notices = NoticeLinks()
        var hints = SlugHints()
        var knowledge: [Int: String] = [:]
        var journals: [Container: [Int]] = [:]
        try store.forEachRecord { record in
            let reference = record.reference
            if clusters == nil { records.append(MatchRecord(reference, index: record.id)) }
            notices.add(reference, index: record.id)
            hints.add(reference, index: record.id)
            knowledge[record.id] = known.text(of: reference)
            lessons.take(reference, from: "\(record.source) \(reference.id)")
            if reference.type == .articleJournal { journals[reference.container, default: []].append(record.id) }
        }
        try store.keep(taught: lessons.witnesses)
        let completion = lessons.completion
        for (journal, ids) in journals {
            let taught = completion.completed(journal).changes.map { "\($0.rule) \($0.to ?? "")" }
            guard !taught.isEmpty else { continue }
            for id in ids { knowledge[id, default: ""] += ";" + taught.joined(separator: ";") }
        }
        let works =
            try clusters ?? attached(notices.attached(Deduplicator().clusters(of: records)), by: hints, in: store)
        return try store.updateStudies(
            clusters: works, rulesetVersion: rules.version,
            knowledge: knowledge, run: run
        ) { study($0, known, completion) }
    }

    /// The clusters with the records of our own exports in those of the studies that they were exported from.
    private func attached(_ clusters: [[Int]], by found: SlugHints, in store: AtlasStore) throws -> [[Int]] {
        var hints = found
        guard !hints.slugs.isEmpty else { return clusters }
        let published = try store.records(ofPublished: hints.slugs)
        let publicRecords = Set(published.values.joined())
        try store.forEachRecord { record in
            hints.addTarget(record.reference, index: record.id, isPublic: publicRecords.contains(record.id))
        }
        return hints.attached(clusters, published: published)
    }

    private func study(
        _ records: [StoredRecord], _ known: RegistryKnowledge, _ completion: JournalCompletion
    ) -> Study {
        let names = Dictionary(
            records.map { ($0.reference.source, $0.source) }, uniquingKeysWith: { first, _ in first })
        let references = records.map { record in
            var reference = record.reference
            guard reference.type == .articleJournal else { return reference }
            let (container, changes) = completion.completed(reference.container)
            reference.container = container
            reference.changes += changes
            return reference
        }
        var study = StudyBuilder { names[$0.source] }.merge(references)
        known.apply(to: &study, of: references)
        // The merged text may come from several records: evidence has to point into what is shown.
        study.reference.pem = rules.classifier.assess(StudyText(study.reference))
        return study
    }
}
