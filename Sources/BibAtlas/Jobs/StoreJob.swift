import Atlas
import AtlasStore
import Bibliography
import CaseDefinitions
import Deduplication
import Foundation

/// The jobs over a store that is there: reading ones never create it.
public struct StoreJob: Sendable {
    /// The store.
    public var store: String

    /// Names the store.
    public init(store: String) { self.store = store }

    func reading<Value>(_ body: (AtlasStore) throws -> Value) throws -> Value {
        try StorePlace.opening(store) {
            let opened = try AtlasStore.open(forReadingAt: store)
            defer { try? opened.close() }
            return try body(opened)
        }
    }

    func writing<Value>(_ body: (AtlasStore) throws -> Value) throws -> Value {
        try StorePlace.opening(store) {
            // A writing job over a store must find one.
            try AtlasStore.open(forReadingAt: store).close()
            let (opened, _) = try AtlasStore.open(forWritingAt: store)
            defer { try? opened.close() }
            return try body(opened)
        }
    }

    /// Applies today's rules to the stored records.
    ///
    /// - Parameter isDryRun: true only says what would change.
    /// - Returns: what changed, in words.
    /// - Throws: `JobError`.
    public func reprocess(isDryRun: Bool) throws -> String {
        let rules = try Rulebook()
        try StorePlace.opening(store) { try AtlasStore.open(forReadingAt: store).close() }
        let place = try StorePlace(store, isDryRun: isDryRun)
        defer { place.removeCopy() }
        return try StorePlace.opening(store) {
            let (opened, _) = try AtlasStore.open(forWritingAt: place.path)
            defer { try? opened.close() }
            let before = Dictionary(try opened.studies().map { ($0.slug, $0) }, uniquingKeysWith: { first, _ in first })
            let run = Run(command: "reprocess", date: Date().formatted(.iso8601), rulesetVersion: rules.version)
            let update = try StudyUpdater(rules: rules).update(opened, run: run)
            let after = try opened.studies()
            var lines = after.compactMap { study -> String? in
                guard let earlier = before[study.slug] else { return "new: \(study.slug)" }
                let (old, new) = (earlier.reference, study.reference)
                if old.pem?.status != new.pem?.status {
                    return "\(study.slug): PEM \(old.pem?.status.rawValue ?? "-") -> \(new.pem?.status.rawValue ?? "-")"
                }
                return old.title == new.title
                    ? nil : "\(study.slug): title \"\(old.title ?? "")\" -> \"\(new.title ?? "")\""
            }
            lines.append(
                "studies: \(after.count) (new \(update.added), changed \(update.changed), unchanged \(update.unchanged), "
                    + "merged away \(update.removed))" + (isDryRun ? "; dry run, nothing was written" : ""))
            return lines.joined(separator: "\n")
        }
    }

    /// Everything that is known of a study, in words.
    ///
    /// - Parameter id: a slug, or the id of a record.
    /// - Returns: the text; nil where nothing has that name.
    /// - Throws: `JobError`.
    public func explanation(of id: String) throws -> String? {
        let rules = try Rulebook()
        return try reading { opened in
            let studies = try opened.study(slug: id).map { [$0] } ?? opened.studies(ofRecordID: id)
            guard !studies.isEmpty else { return nil }
            return try studies.map { study in
                let records = try opened.records(ofStudy: study.slug).map(\.reference)
                return StudyExplanation(study: study, records: records, classifier: rules.classifier).text
            }.joined(separator: "\n\n")
        }
    }
}
