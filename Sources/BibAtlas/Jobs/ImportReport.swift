import AtlasStore

/// What an import did; its figures add up: found is kept and refused together.
public struct ImportReport: Sendable, CustomStringConvertible {
    /// What became of the studies.
    public struct Studies: Sendable {
        /// Counts.
        public var (total, added, changed, unchanged, removed) = (0, 0, 0, 0, 0)

        init() {}

        init(_ update: StudyUpdate, total: Int) {
            self.total = total
            (added, changed, unchanged, removed) = (update.added, update.changed, update.unchanged, update.removed)
        }
    }

    /// The store as it was given.
    public var store: String
    /// True for a store that this run made.
    public var isNew: Bool
    /// True where nothing was written.
    public var isDryRun: Bool
    /// What became of each file.
    public var files: [FileOutcome] = []
    /// Records that the store did not have, had in another form, had as they are.
    public var (added, changed, unchanged) = (0, 0, 0)
    /// What became of the studies.
    public var studies = Studies()
    /// What a person should see first: studies newly known to be retracted, withdrawn or under concern.
    public var retractions: [String] = []
    /// Diagnostics by severity.
    public var (warningCount, errorCount) = (0, 0)

    init(store: String, isNew: Bool, isDryRun: Bool) {
        (self.store, self.isNew, self.isDryRun) = (store, isNew, isDryRun)
    }

    mutating func add(_ summaries: [IngestSummary]) {
        for summary in summaries {
            added += summary.added
            changed += summary.changed
            unchanged += summary.unchanged
        }
    }

    /// True where a record or a whole file could not be read.
    public var hasRefusals: Bool { files.contains(where: \.hasRefusals) }

    /// The summary table.
    public var description: String {
        let isIdle = added + changed == 0 && studies.added + studies.changed + studies.removed == 0
        let records = "new \(added), changed \(changed), unchanged \(unchanged)"
        let works = "new \(studies.added), changed \(studies.changed), unchanged \(studies.unchanged)"
        let warnings = retractions.map { $0 + "\n" }.joined() + (retractions.isEmpty ? "" : "\n")
        return warnings + FileTable(files).description + """

            records in the store: \(records)
            studies: \(studies.total) (\(works)\(studies.removed > 0 ? ", merged away \(studies.removed)" : ""))
            diagnostics: \(errorCount) errors, \(warningCount) warnings\(isIdle ? "\nnothing changed" : "")
            """
    }
}
