import AtlasStore

extension StoreJob {
    /// What the store holds, in words.
    public func status() throws -> String {
        let (status, review) = try reading { (try $0.status(), try ReviewList(of: $0).items.count) }
        func list(_ counts: [String: Int]) -> String {
            counts.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }.joined(separator: ", ")
        }
        var lines = ["sources: \(status.sources)"]
        lines.append("records: \(status.records) (earlier versions kept: \(status.supersededRecords))")
        lines += status.recordsBySource.sorted { $0.key < $1.key }.map { "  \($0.key): \($0.value)" }
        lines.append(
            "studies: \(status.studies) (published: \(status.publishedStudies), excluded: \(status.excludedStudies))")
        if !status.studiesByPEM.isEmpty { lines.append("  PEM: \(list(status.studiesByPEM))") }
        if !status.studiesByRetraction.isEmpty { lines.append("  notices: \(list(status.studiesByRetraction))") }
        let kinds = list(status.decisionsByKind)
        lines.append("decisions: \(status.decisions)" + (kinds.isEmpty ? "" : " (in force: \(kinds))"))
        lines.append("waiting for a person: \(review)" + (review > 0 ? " (review lists them)" : ""))
        lines.append("runs: \(status.runs)")
        lines += status.latestRuns.map { run in
            "  \(run.id): \(run.command), \(run.date)" + (run.undoneRunID.map { ", undone by run \($0)" } ?? "")
        }
        return lines.joined(separator: "\n")
    }

    /// Checks every invariant of the store and the database's own integrity.
    ///
    /// - Returns: what is wrong, a line each; empty for a sound store.
    /// - Throws: `JobError`.
    public func faults() throws -> [String] { try reading { try $0.faults() } }
}
