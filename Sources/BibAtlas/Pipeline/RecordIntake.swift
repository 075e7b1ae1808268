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
    ///   - diagnostics: the file of diagnostics that is to be written; nil writes none.
    ///   - quarantine: the folder for refused bytes; nil keeps none.
    ///   - say: told each diagnostic that a person should see.
    init(
        _ run: RecordRun, diagnostics: String? = nil, quarantine: String?, _ say: @escaping @Sendable (String) -> Void
    ) {
        self.run = run
        (log, self.quarantine) = (DiagnosticLog(diagnostics, say), Quarantine(folder: quarantine))
    }

    /// Reads files, and makes something of each batch of records on whatever thread is free.
    ///
    /// - Parameters:
    ///   - files: their paths.
    ///   - finish: makes the output of a batch of records whose ids are settled.
    ///   - deliver: takes the outputs in the order of the input.
    ///   - ended: takes the counts of each file behind its last output.
    /// - Throws: `JobError`, and what the closures throw.
    mutating func read<Output: Sendable>(
        _ files: [String], finish: @escaping @Sendable (ReadBatch) -> Output, deliver: (Output) throws -> Void,
        ended: (FileOutcome) throws -> Void
    ) async throws {
        try await run.read(
            files, settle: { batch in try settle(&batch) }, note: { log.note($0) }, finish: finish, deliver: deliver,
            ended: { outcome in
                if outcome.isRefused { try quarantine.keep(file: outcome.file) }
                try ended(outcome)
            })
    }

    /// Reads files.
    ///
    /// - Parameters:
    ///   - files: their paths.
    ///   - take: takes each record, its id settled, with its raw bytes.
    ///   - ended: takes the counts of each file behind its last record.
    /// - Throws: `JobError`, and what the closures throw.
    mutating func read(
        _ files: [String], take: (Reference, ArraySlice<UInt8>) throws -> Void, ended: (FileOutcome) throws -> Void
    ) async throws {
        try await read(files, finish: { $0 }) { batch in
            for (reference, raw) in zip(batch.references, batch.raw) { try take(reference, raw) }
        } ended: {
            try ended($0)
        }
    }

    /// Tells what was noticed, keeps what was refused, and sees to it that each id is used once.
    private mutating func settle(_ batch: inout ReadBatch) throws {
        log.note(batch.diagnostics)
        var refusals = batch.refusals[...]
        for index in 0...batch.references.count {
            while let refusal = refusals.first, refusal.position == index {
                log.note(refusal.diagnostics)
                try quarantine.keep(Array(refusal.raw), of: batch.file)
                refusals.removeFirst()
            }
            guard index < batch.references.count else { break }
            ids.settle(&batch.references[index])
            log.note(batch.references[index].diagnostics)
        }
    }

    /// Writes the file of diagnostics, if one is to be written.
    mutating func writeDiagnostics() throws { try log.write() }
}
