import Bibliography
import Foundation
import Readers
import XMLTree

/// Reads the records of many files, batches in parallel, and hands them over in the order of the input.
struct RecordRun {
    /// A record at the end of its road.
    enum Item: Sendable {
        /// A record that was read, with its raw bytes.
        case kept(Reference, [UInt8])
        /// A record that was not, with what is wrong and its raw bytes.
        case refused(RecordSource, [Diagnostic], [UInt8])
    }

    private let pipeline: RecordPipeline
    private let threadCount: Int
    private let format: SourceFormat?

    init(_ pipeline: RecordPipeline, threadCount: Int, format: SourceFormat? = nil) {
        (self.pipeline, self.format) = (pipeline, format)
        self.threadCount = max(1, threadCount)
    }

    /// Reads one file.
    ///
    /// - Parameters:
    ///   - file: its path.
    ///   - consume: takes records, and diagnostics outside of records, in the order of the file.
    /// - Returns: the counts.
    /// - Throws: `JobError` for a file that can't be opened, and what `consume` throws.
    func read(_ file: String, consume: ([Item], [Diagnostic]) throws -> Void) async throws -> FileOutcome {
        var outcome = FileOutcome(file: file)
        let source: SourceFile
        do {
            source = try SourceFile(path: file, format: format)
        } catch .notOpened {
            throw JobError.noInput("\(file): the file can't be opened; check the path and its permissions")
        } catch {
            outcome.isRefused = true
            try consume([], [RecordRun.failed(file)])
            return outcome
        }
        guard var reader = source.reader else {
            let diagnostic = RecordRun.unreadable(file, source.finding)
            outcome.isRefused = diagnostic.severity == .error
            try consume([], [diagnostic])
            return outcome
        }
        if case .format(let format) = source.finding { outcome.format = format }
        try await withThrowingTaskGroup(of: (Int, [Item], [Diagnostic]).self) { group in
            var next = 0
            var handedOver = 0
            var waiting: [Int: ([Item], [Diagnostic])] = [:]
            var isAtEnd = false
            while true {
                // At most two batches a worker are under way, so that memory stays flat before a slow consumer.
                while !isAtEnd, next - handedOver < threadCount * 2 {
                    let batch: RecordBatch?
                    do {
                        batch = try reader.nextBatch()
                    } catch {
                        outcome.isCut = true
                        batch = nil
                    }
                    guard let batch else {
                        isAtEnd = true
                        break
                    }
                    let number = next
                    next += 1
                    group.addTask { [pipeline] in
                        let contents = batch.parse()
                        return (number, contents.records.map { RecordRun.item($0, pipeline) }, contents.diagnostics)
                    }
                }
                guard let (number, items, diagnostics) = try await group.next() else { break }
                waiting[number] = (items, diagnostics)
                while let (items, diagnostics) = waiting.removeValue(forKey: handedOver) {
                    handedOver += 1
                    for item in items { outcome.count(item) }
                    try consume(items, diagnostics)
                }
            }
        }
        if outcome.isCut { try consume([], [RecordRun.failed(file)]) }
        if outcome.found == 0 {
            outcome.isRefused = true
            if outcome.isCut { return outcome }
            let message =
                "read as \(outcome.format?.rawValue ?? "text"), the file holds no record; check the export"
            try consume([], [Diagnostic(.error, .noRecords, at: SourceLocation(file: file), message)])
        }
        return outcome
    }

    private static func item(_ record: ReadRecord, _ pipeline: RecordPipeline) -> Item {
        if let reference = pipeline.reference(record) { return .kept(reference, Array(record.bytes)) }
        return .refused(record.source, record.diagnostics, Array(record.bytes))
    }

    private static func failed(_ file: String) -> Diagnostic {
        Diagnostic(
            .error, .readFailed, at: SourceLocation(file: file),
            "reading stopped before the end: the file is cut off, damaged or on a failing disk; get it again")
    }

    private static func unreadable(_ file: String, _ finding: FormatDetector.Finding) -> Diagnostic {
        let place = SourceLocation(file: file)
        switch finding {
        case .empty:
            return Diagnostic(.warning, .emptyFile, at: place, "the file is empty; export it again if it should not be")
        case .binary:
            return Diagnostic(
                .error, .binaryFile, at: place, "the file is not text; export the references as \(exports)")
        case .unsupported(let name):
            return Diagnostic(.error, .unsupportedFormat, at: place, "this looks like \(name)")
        case .unknown, .format:
            return Diagnostic(
                .error, .unsupportedFormat, at: place,
                "the content is of no format that is read; export the references as \(exports)")
        }
    }

    /// What programs call the exports that are read.
    static let exports = "RIS, BibTeX, NBIB, EndNote XML, CSL-JSON or JATS XML"
}
