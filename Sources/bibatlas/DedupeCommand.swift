import ArgumentParser
import BibAtlas

struct DedupeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "dedupe", abstract: "Find the records of one work, without a store.",
        discussion: "Example: bibatlas dedupe pubmed.ris embase.ris --to ris --output unique.ris --removed removed.ris")
    @Argument(help: "Files or folders; - is standard input.") var paths: [String]
    @Option(help: "Write unique records in this format; left out, clusters of ids are printed.") var to: String?
    @Option(help: "Where to write (default: standard output).") var output: String?
    @Option(help: "Where to write the surplus copies.") var removed: String?
    @Flag(help: "Keep a preprint and its article apart.") var keepVersions = false
    @Option(help: "The database of records whose file doesn't say (default: the file's name).") var database: String?
    @Option(help: "Where to write the figures for each database, as JSON.") var summary: String?
    @Flag(help: "Print the pairs that were joined, or nearly, with the rule that decided, as NDJSON.") var explain =
        false
    @Option(parsing: .upToNextOption, help: "Explain the two records of these ids alone.") var pair: [String] = []
    @Flag(help: "Print each record's blocking keys: key, tab, id.") var emitKeys = false
    @Option(help: "How many threads work.") var threads = Console.defaultThreadCount
    @OptionGroup var faults: FaultOptions

    func validate() throws {
        if let to, !ConvertJob.outputFormats.contains(to) {
            throw ValidationError("--to takes one of \(ConvertJob.outputFormats.joined(separator: ", ")); not \(to)")
        }
    }

    func run() async throws {
        var job = DedupeJob()
        (job.paths, job.outputFormat, job.output, job.removed) = (paths, to, output, removed)
        (job.keepsVersionsApart, job.explains, job.threadCount) = (keepVersions, explain, threads)
        (job.emitsKeys, job.database, job.summary, job.pair) = (emitKeys, database, summary, pair)
        (job.diagnostics, job.quarantine) = (faults.diagnostics, faults.quarantine)
        let outcomes = try await Console.run { [job] in try await job.run(Console.say) }
        try Console.end(outcomes)
    }
}
