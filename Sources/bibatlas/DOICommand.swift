import ArgumentParser
import BibAtlas

struct DOICommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "doi", abstract: "Normalize, extract, repair or check DOIs, a line at a time.",
        discussion: "Example: echo https://doi.org/10.1016/J.CNP.2020.01.003 | bibatlas doi normalize",
        subcommands: [Normalize.self, Extract.self, Repair.self, Check.self])

    struct Normalize: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "The canonical DOI that each line is.", discussion: "Example: bibatlas doi normalize dois.txt")
        @Argument(help: "Files; none is standard input.") var files: [String] = []
        func run() async throws { try await Console.run { try LineJob.normalizingDOIs.run(files) } }
    }

    struct Extract: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Every DOI in the text of each line.", discussion: "Example: bibatlas doi extract notes.txt")
        @Argument(help: "Files; none is standard input.") var files: [String] = []
        func run() async throws { try await Console.run { try LineJob.extractingDOIs.run(files) } }
    }

    struct Repair: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "What a faulty DOI most likely should be.",
            discussion: "Example: echo 10.1007/s00216-005-0264-6/abstract | bibatlas doi repair")
        @Argument(help: "Files; none is standard input.") var files: [String] = []
        func run() async throws { try await Console.run { try LineJob.repairingDOIs.run(files) } }
    }

    struct Check: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Whether each DOI is valid, registered, and the DOI of the work whose record states it.",
            discussion: """
                Example: bibatlas doi check --online --mailto you@example.org library.ris
                Example: bibatlas doi check --online --store atlas.sqlite --retractions retraction_watch.csv
                """)
        @Argument(help: "Files of one DOI a line, or citation exports; none is the store, else standard input.")
        var files: [String] = []
        @Flag(help: "Ask the handle service, Crossref and DataCite.") var online = false
        @Option(help: "A file of registered DOIs: one a line, or Crossref's NDJSON.") var registry: String?
        @Option(help: "The Retraction Watch database (CSV).") var retractions: String?
        @Option(help: "A store that keeps answers and notices; its DOIs are checked where no files are given.")
        var store: String?
        @Option(help: "After how many days an answer in the store is asked for again.")
        var days = DOICheckJob().daysOfAnswers
        @Option(help: "Your address, for Crossref's polite pool.") var mailto: String?
        @Option(help: "The handle service.") var handleURL = DOICheckJob().handleURL
        @Option(help: "Crossref's REST API.") var crossrefURL = DOICheckJob().crossrefURL
        @Option(help: "DataCite's REST API.") var dataciteURL = DOICheckJob().dataciteURL
        @Option(help: "Where to write (default: standard output).") var output: String?

        func run() async throws {
            var job = DOICheckJob()
            (job.isOnline, job.registry, job.mailto, job.store) = (online, registry, mailto, store)
            (job.handleURL, job.crossrefURL, job.dataciteURL) = (handleURL, crossrefURL, dataciteURL)
            (job.retractions, job.daysOfAnswers) = (retractions, days)
            job.progress = Console.progress
            let isWhole = try await Console.run { [job] in try await job.run(files, output: output, Console.say) }
            if !isWhole { throw Console.incomplete }
        }
    }
}
