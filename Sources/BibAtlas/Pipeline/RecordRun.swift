import Bibliography
import Readers

/// Reads the records of many files, batches in parallel, and hands them over in the order of the input.
///
/// One thread cuts. A batch then goes through three hands: any thread parses it and takes its records along their road,
/// one after the other batches are settled in order (what depends on earlier records, which is little), and any thread
/// finishes it. What that comes to is delivered in order.
struct RecordRun {
    private let pipeline: RecordPipeline
    private let threadCount: Int
    private let format: SourceFormat?

    init(_ pipeline: RecordPipeline, threadCount: Int, format: SourceFormat? = nil) {
        (self.pipeline, self.format) = (pipeline, format)
        self.threadCount = max(1, threadCount)
    }

    /// What programs call the exports that are read.
    static let exports = "RIS, BibTeX, NBIB, EndNote XML, CSL-JSON or JATS XML"

    /// What stands in the order of the input beside batches.
    private enum Mark {
        case end(FileOutcome, [Diagnostic])
        case failure(JobError)
    }

    private enum Done<Output: Sendable>: Sendable {
        case parsed(Int, ReadBatch)
        case finished(Int, Output)
    }

    /// Reads files.
    ///
    /// - Parameters:
    ///   - files: their paths.
    ///   - settle: sees each batch once, in order, and may change its records.
    ///   - note: takes diagnostics of whole files, in order with the batches that `settle` sees.
    ///   - finish: makes the output of a batch; on any thread.
    ///   - deliver: takes outputs in order; while it waits, no further batch is begun.
    ///   - ended: takes the counts of each file behind its last output.
    /// - Throws: `JobError` for a file that can't be opened, and what the closures throw.
    func read<Output: Sendable>(
        _ files: [String], settle: (inout ReadBatch) throws -> Void, note: ([Diagnostic]) -> Void,
        finish: @escaping @Sendable (ReadBatch) -> Output, deliver: (Output) throws -> Void,
        ended: (FileOutcome) throws -> Void
    ) async throws {
        var source = BatchSource(files, format: format)
        var counts = FileOutcome(file: "")
        // Each batch and each end of a file has a number; those below `settled` were settled, and so on.
        var (cut, settled, delivered, running) = (0, 0, 0, 0)
        var marks: [Int: Mark] = [:]
        var parsed: [Int: ReadBatch] = [:]
        var finished: [Int: Output] = [:]
        var isAtEnd = false
        try await withThrowingTaskGroup(of: Done<Output>.self) { group in
            while true {
                while settled < cut {
                    let number = settled
                    if var batch = parsed.removeValue(forKey: number) {
                        counts.count(batch)
                        try settle(&batch)
                        group.addTask { [batch] in .finished(number, finish(batch)) }
                        running += 1
                    } else if let mark = marks[number] {
                        guard case .end(let outcome, let diagnostics) = mark else { break }
                        let (whole, all) = outcome.concluded(counts, diagnostics)
                        counts = FileOutcome(file: "")
                        note(all)
                        marks[number] = .end(whole, all)
                    } else {
                        break
                    }
                    settled += 1
                }
                while delivered < settled {
                    if let output = finished.removeValue(forKey: delivered) {
                        try deliver(output)
                    } else if case .end(let outcome, _)? = marks.removeValue(forKey: delivered) {
                        try ended(outcome)
                    } else {
                        break
                    }
                    delivered += 1
                }
                // All that stands before it was told.
                if case .failure(let error)? = marks[delivered] { throw error }
                // Few batches are under way at once, so that memory stays flat before a slow consumer.
                if !isAtEnd, running < threadCount, cut - delivered < threadCount + 2 {
                    switch source.next() {
                    case .batch(let batch, let file):
                        let number = cut
                        group.addTask { [pipeline] in .parsed(number, ReadBatch(batch, of: file, pipeline)) }
                        running += 1
                    case .end(let outcome, let diagnostics): marks[cut] = .end(outcome, diagnostics)
                    case .failure(let error):
                        marks[cut] = .failure(error)
                        isAtEnd = true
                    case nil:
                        isAtEnd = true
                        continue
                    }
                    cut += 1
                    continue
                }
                guard let done = try await group.next() else { break }
                running -= 1
                switch done {
                case .parsed(let number, let batch): parsed[number] = batch
                case .finished(let number, let output): finished[number] = output
                }
            }
        }
    }
}
