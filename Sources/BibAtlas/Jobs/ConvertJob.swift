import Bibliography
import Foundation
import Writers

/// Turns citation exports into another format, one record out for each that could be read, in the order of the input.
public struct ConvertJob: Sendable {
    /// Files and folders; `-` is standard input.
    public var paths: [String] = []
    /// The output format's name, as `--to` takes it.
    public var outputFormat = "ndjson"
    /// The input format's name; nil lets the content decide.
    public var inputFormat: String?
    /// Where to write; nil is standard output.
    public var output: String?
    /// Workers.
    public var threadCount = 1
    /// True splits names and dates as their format writes them, and canonicalises and classifies nothing.
    public var isRaw = false
    /// True writes BibTeX in ASCII: accents and signs as TeX commands.
    public var isASCIIOnly = false
    /// What parts the cells of CSV: a comma, a semicolon for Excel in many countries, a tab.
    public var delimiter: UInt8 = 0x2C
    /// Lists of journals beside the built-in one.
    public var journals: [String] = []
    /// Where diagnostics go as NDJSON.
    public var diagnostics: String?
    /// Where the bytes of refused records go.
    public var quarantine: String?

    /// Makes a job to be filled in.
    public init() {}

    /// The names of the formats that can be read.
    public static var inputFormats: [String] { SourceFormat.allCases.map(\.rawValue) }

    /// The names of the formats that can be written.
    public static var outputFormats: [String] { OutputFormat.allCases.map(\.rawValue) }

    /// Does the job.
    ///
    /// - Parameter say: told each line meant for a person.
    /// - Returns: what became of each file.
    /// - Throws: `JobError`.
    public func run(_ say: @escaping @Sendable (String) -> Void) async throws -> [FileOutcome] {
        guard let format = OutputFormat(rawValue: outputFormat) else {
            throw JobError.failed("\(outputFormat): no such output format")
        }
        let rules = try Rulebook(journals: journals)
        let pipeline = RecordPipeline(normalizer: rules.normalizer, classifier: rules.classifier, isRaw: isRaw)
        let run = RecordRun(pipeline, threadCount: threadCount, format: inputFormat.flatMap(SourceFormat.init))
        let files = try InputPaths.files(paths)
        let file = try OutputFile(output)
        do {
            var intake = RecordIntake(run, diagnostics: diagnostics, quarantine: quarantine, say)
            var options = OutputOptions()
            (options.isASCIIOnly, options.delimiter) = (isASCIIOnly, delimiter)
            var joiner = BatchJoiner(format, options: options)
            var bytes: [UInt8] = []
            var outcomes: [FileOutcome] = []
            try await intake.read(files) { [options] batch in
                var encoder = ReferenceEncoder(format, options: options)
                for index in batch.references.indices { encoder.encode(batch.references[index]) }
                return encoder.takeBatch()
            } deliver: { batch in
                for cut in batch.cuts { say("\(cut)") }
                joiner.append(batch, to: &bytes)
                guard bytes.count > 1 << 16 else { return }
                try file.write(bytes)
                bytes.removeAll(keepingCapacity: true)
            } ended: {
                outcomes.append($0)
            }
            joiner.finish(&bytes)
            try file.write(bytes)
            try file.finish()
            try intake.writeDiagnostics()
            return outcomes
        } catch {
            file.discard()
            throw error
        }
    }
}
