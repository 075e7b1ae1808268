import Bibliography

/// Takes in what a run reads: diagnostics to their log, refused bytes into quarantine, sound records to the job.
struct RecordIntake {
    private(set) var log: DiagnosticLog
    private var quarantine: Quarantine
    private var ids = RecordIDs()
    private let run: RecordRun

    /// Makes an intake.
    ///
    /// - Parameters:
    ///   - run: reads the files.
    ///   - quarantine: the folder for refused bytes; nil keeps none.
    ///   - say: told each diagnostic that a person should see.
    init(_ run: RecordRun, quarantine: String?, _ say: @escaping @Sendable (String) -> Void) {
        self.run = run
        (log, self.quarantine) = (DiagnosticLog(say), Quarantine(folder: quarantine))
    }

    /// Reads one file.
    ///
    /// - Parameters:
    ///   - path: the file.
    ///   - take: takes each record, its id settled, with its raw bytes.
    ///   - batchEnded: called behind each batch.
    /// - Returns: the counts.
    /// - Throws: `JobError`, and what the closures throw.
    mutating func read(
        _ path: String, take: (Reference, [UInt8]) throws -> Void, batchEnded: () throws -> Void = {}
    ) async throws -> FileOutcome {
        let outcome = try await run.read(path) { items, diagnostics in
            log.note(diagnostics)
            for item in items {
                switch item {
                case .kept(var reference, let raw):
                    ids.settle(&reference)
                    log.note(reference.diagnostics)
                    try take(reference, raw)
                case .refused(_, let diagnostics, let raw):
                    log.note(diagnostics)
                    try quarantine.keep(raw, of: path)
                }
            }
            try batchEnded()
        }
        if outcome.isRefused { try quarantine.keep(file: path) }
        return outcome
    }

    /// Writes the file of diagnostics; nil writes none.
    mutating func writeDiagnostics(to path: String?) throws { try log.write(to: path) }
}
