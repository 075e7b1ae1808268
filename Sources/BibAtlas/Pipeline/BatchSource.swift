import Bibliography
import Readers
import XMLTree

/// Cuts files into batches of whole records, one file after the other.
struct BatchSource {
    /// What comes next in the order of the input.
    enum Step {
        /// Records of a file, not parsed yet.
        case batch(RecordBatch, file: String)
        /// The end of a file, with what reading it came to but for its counts.
        case end(FileOutcome, [Diagnostic])
        /// A file that can't be opened, which ends the job.
        case failure(JobError)
    }

    private var files: ArraySlice<String>
    private let format: SourceFormat?
    private var reader: (any RecordReader)?
    private var outcome = FileOutcome(file: "")

    /// Makes a source.
    ///
    /// - Parameters:
    ///   - files: paths in their order.
    ///   - format: the format that the user named; nil lets the content decide.
    init(_ files: [String], format: SourceFormat?) { (self.files, self.format) = (files[...], format) }

    /// Cuts the next batch; nil behind the last file.
    mutating func next() -> Step? {
        if reader == nil {
            guard let file = files.popFirst() else { return nil }
            if let step = open(file) { return step }
        }
        do {
            if let batch = try reader?.nextBatch() { return .batch(batch, file: outcome.file) }
        } catch {
            outcome.isCut = true
        }
        reader = nil
        return .end(outcome, outcome.isCut ? [Self.failed(outcome.file)] : [])
    }

    /// Opens a file; what there is to say instead, if it can't be read.
    private mutating func open(_ file: String) -> Step? {
        outcome = FileOutcome(file: file)
        let source: SourceFile
        do {
            source = try SourceFile(path: file, format: format)
        } catch .notOpened {
            return .failure(
                JobError.noInput("\(file): the file can't be opened; check the path and its permissions"))
        } catch {
            outcome.isRefused = true
            return .end(outcome, [Self.failed(file)])
        }
        reader = source.reader
        guard reader != nil else {
            let diagnostic = Self.unreadable(file, source.finding)
            outcome.isRefused = diagnostic.severity == .error
            return .end(outcome, [diagnostic])
        }
        if case .format(let format) = source.finding { outcome.format = format }
        return nil
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
                .error, .binaryFile, at: place, "the file is not text; export the references as \(RecordRun.exports)")
        case .unsupported(let name):
            return Diagnostic(.error, .unsupportedFormat, at: place, "this looks like \(name)")
        case .unknown, .format:
            return Diagnostic(
                .error, .unsupportedFormat, at: place,
                "the content is of no format that is read; export the references as \(RecordRun.exports)")
        }
    }
}
