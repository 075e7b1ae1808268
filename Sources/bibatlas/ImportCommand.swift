import ArgumentParser
import BibAtlas

struct ImportCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: "Read exports into the store and write the atlas JSON.",
        discussion: "Example: bibatlas import exports/ library.bib --store atlas.sqlite --atlas atlas.json")

    @Argument(help: "Files or folders of exports in any mix of formats, plain or gzipped; - is standard input.")
    var paths: [String]
    @Option(help: "The store; made where there is none.") var store = "atlas.sqlite"
    @Option(help: "Where to write the atlas JSON.") var atlas: String?
    @Option(help: "The name of the source that the records come from (default: their database or format).")
    var source: String?
    @Option(help: "The database that the files come from, where they do not say.") var database: String?
    @Option(help: "A list of journals to add: J_Medline.txt, JabRef's CSV or our TSV; may be repeated.")
    var journals: [String] = []
    @Option(help: "Case definitions in place of the built-in ones.") var definitions: String?
    @Option(help: "The Retraction Watch database (CSV), whose notices are taken in.") var retractions: String?
    @Option(help: "How many threads work.") var threads = Console.defaultThreadCount
    @Flag(help: "Do everything but write.") var dryRun = false
    @OptionGroup var faults: FaultOptions

    func run() async throws {
        var job = ImportJob()
        (job.paths, job.store, job.atlas, job.source, job.database) = (paths, store, atlas, source, database)
        (job.journals, job.definitions, job.threadCount, job.isDryRun) = (journals, definitions, threads, dryRun)
        job.retractions = retractions
        (job.diagnostics, job.quarantine) = (faults.diagnostics, faults.quarantine)
        let report = try await Console.run { [job] in try await job.run(Console.say) }
        Console.say(report.description)
        try Console.end(report.files)
    }
}

/// Where faults go; shared by all reading commands.
struct FaultOptions: ParsableArguments {
    @Option(help: "Write every diagnostic to this file as NDJSON.") var diagnostics: String?
    @Option(help: "Keep the bytes of what could not be read in this folder.") var quarantine: String?
}
