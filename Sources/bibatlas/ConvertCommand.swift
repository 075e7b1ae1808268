import ArgumentParser
import BibAtlas

struct ConvertCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "convert",
        abstract: "Turn exports into another format, record by record, without a store.",
        discussion: "Example: bibatlas convert library.ris --to csl-json --output library.json")

    @Argument(help: "Files or folders; - is standard input.") var paths: [String]
    @Option(help: "The output format: \(ConvertJob.outputFormats.joined(separator: ", ")).") var to: String
    @Option(help: "The input format (default: the content's): \(ConvertJob.inputFormats.joined(separator: ", ")).")
    var from: String?
    @Option(help: "Where to write (default: standard output).") var output: String?
    @Option(help: "How many threads work.") var threads = Console.defaultThreadCount
    @Flag(help: "Split names and dates as their format writes them, and canonicalise and classify nothing.")
    var raw = false
    @OptionGroup var notation: NotationOptions
    @Option(help: "A list of journals to add; may be repeated.") var journals: [String] = []
    @OptionGroup var faults: FaultOptions

    func validate() throws {
        guard ConvertJob.outputFormats.contains(to) else {
            throw ValidationError("--to takes one of \(ConvertJob.outputFormats.joined(separator: ", ")); not \(to)")
        }
        try notation.validate(for: to)
        if let from, !ConvertJob.inputFormats.contains(from) {
            throw ValidationError("--from takes one of \(ConvertJob.inputFormats.joined(separator: ", ")); not \(from)")
        }
    }

    func run() async throws {
        var job = ConvertJob()
        (job.paths, job.outputFormat, job.inputFormat, job.output) = (paths, to, from, output)
        (job.threadCount, job.isRaw, job.journals) = (threads, raw, journals)
        (job.isASCIIOnly, job.delimiter) = (notation.ascii, notation.delimiter.byte)
        (job.diagnostics, job.quarantine) = (faults.diagnostics, faults.quarantine)
        let outcomes = try await Console.run { [job] in try await job.run(Console.say) }
        Console.say(FileTable(outcomes).description)
        try Console.end(outcomes)
    }
}

/// What an output format leaves open; shared by the commands that write references.
struct NotationOptions: ParsableArguments {
    @Flag(help: "Write BibTeX in ASCII, accents and signs as TeX commands.") var ascii = false
    @Option(help: "What parts the cells of CSV; Excel wants a semicolon where a comma is the decimal sign.")
    var delimiter = Delimiter.comma

    /// Refuses what the format has no use for.
    func validate(for format: String) throws {
        if delimiter != .comma, format != "csv" {
            throw ValidationError("--delimiter is for --to csv, not for \(format)")
        }
        if ascii, format != "bibtex" { throw ValidationError("--ascii is for --to bibtex, not for \(format)") }
    }
}
