import Atlas
import AtlasStore
import Bibliography
import Foundation

/// The main job: citation exports in, studies into the store, atlas JSON out.
public struct ImportJob: Sendable {
    /// Files and folders; `-` is standard input.
    public var paths: [String] = []
    /// The store.
    public var store = "atlas.sqlite"
    /// Where the atlas JSON goes; nil writes none.
    public var atlas: String?
    /// The name of the source that the records come from; nil takes the database or format that the file states.
    public var source: String?
    /// The database that the files come from, where they do not say.
    public var database: String?
    /// Lists of journals beside the built-in one.
    public var journals: [String] = []
    /// Case definitions in place of the built-in ones.
    public var definitions: String?
    /// The Retraction Watch database, a CSV, whose notices the store takes in.
    public var retractions: String?
    /// Workers.
    public var threadCount = 1
    /// True does everything but write.
    public var isDryRun = false
    /// Where diagnostics go as NDJSON.
    public var diagnostics: String?
    /// Where the bytes of refused records go; nil is `quarantine` beside the store.
    public var quarantine: String?

    /// Makes a job to be filled in.
    public init() {}

    /// Does the job.
    ///
    /// - Parameter say: told each line meant for a person.
    /// - Returns: what was done.
    /// - Throws: `JobError`, or the store's error.
    public func run(_ say: @escaping @Sendable (String) -> Void) async throws -> ImportReport {
        let files = try InputPaths.files(paths)
        // A mistake in a file that the user names is told before a store is made.
        _ = try Rulebook(definitions: definitions, journals: journals)
        let notices = try retractions.map { try DOICheckJob.notices(in: $0) } ?? []
        let place = try StorePlace(store, isDryRun: isDryRun)
        defer { place.removeCopy() }
        let (opened, isNew) = try StorePlace.opening(store) { try AtlasStore.open(forWritingAt: place.path) }
        let rules = try StorePlace.opening(store) {
            try Rulebook(definitions: definitions, journals: journals, authority: JournalsJob.authority(of: opened))
        }
        say("store: \(store)\(isNew ? " (new)" : "")\(isDryRun ? " (dry run, nothing is written)" : "")")
        var report = ImportReport(store: store, isNew: isNew, isDryRun: isDryRun)
        do {
            var run = Run(command: "import", date: Date().formatted(.iso8601), rulesetVersion: rules.version)
            report.files = try await read(files, rules, into: opened, &run, &report, say)
            let update = try StorePlace.opening(store) {
                try opened.keep(notices)
                return try StudyUpdater(rules: rules).update(opened, run: run)
            }
            report.retractions = RetractionLines(update.retractions).lines
            report.studies = .init(update, total: try opened.status().studies)
            if let atlas, !isDryRun {
                let studies = try opened.publish()
                try OutputFile.write(AtlasJSON(rulesetVersion: rules.version).bytes(of: studies), to: atlas)
            }
        } catch {
            try? opened.close()
            throw error
        }
        try opened.close()
        return report
    }

    private func read(
        _ files: [String], _ rules: Rulebook, into opened: AtlasStore, _ booking: inout Run,
        _ report: inout ImportReport,
        _ say: @escaping @Sendable (String) -> Void
    ) async throws -> [FileOutcome] {
        let pipeline = RecordPipeline(normalizer: rules.normalizer, classifier: rules.classifier)
        let run = RecordRun(pipeline, threadCount: threadCount)
        var intake = RecordIntake(
            run, diagnostics: isDryRun ? nil : diagnostics, quarantine: isDryRun ? nil : quarantineFolder, say)
        var outcomes: [FileOutcome] = []
        var records: [(reference: Reference, raw: [UInt8])] = []
        try await intake.read(files) { reference, raw in
            var reference = reference
            reference.source.database = reference.source.database ?? database
            records.append((reference, Array(raw)))
        } ended: { outcome in
            outcomes.append(outcome)
            try report.add(ingest(records, into: opened, &booking))
            records = []
        }
        report.warningCount = intake.log.counts[.warning, default: 0]
        report.errorCount = intake.log.counts[.error, default: 0]
        try intake.writeDiagnostics()
        return outcomes
    }

    /// Takes the records of one file in: identity holds within a named source, and a file may hold several databases'.
    private func ingest(
        _ records: [(reference: Reference, raw: [UInt8])], into opened: AtlasStore, _ run: inout Run
    ) throws -> [IngestSummary] {
        var sources: [NamedSource] = []
        var groups: [NamedSource: [(reference: Reference, raw: [UInt8])]] = [:]
        for record in records {
            let named = NamedSource(
                name: source, format: record.reference.source.format,
                database: source == nil ? record.reference.source.database : nil)
            if groups[named] == nil { sources.append(named) }
            groups[named, default: []].append(record)
        }
        return try sources.map { named in
            let summary = try StorePlace.opening(store) {
                try opened.ingest(from: named, run: run) { ingestion in
                    for record in groups[named] ?? [] { try ingestion.add(record.reference, raw: record.raw) }
                }
            }
            // All files of an import are one run, which is undone as one.
            run.id = run.id ?? summary.runID
            return summary
        }
    }

    private var quarantineFolder: String {
        quarantine ?? (URL(filePath: store).deletingLastPathComponent().path + "/quarantine")
    }
}
