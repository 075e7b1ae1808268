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
            abstract: "Whether each DOI is valid, and whether it is registered.",
            discussion: "Example: bibatlas doi check --online --mailto you@example.org dois.txt")
        @Argument(help: "Files of one DOI a line; none is standard input.") var files: [String] = []
        @Flag(help: "Ask the handle service and Crossref.") var online = false
        @Option(help: "A file of registered DOIs: one a line, or Crossref's NDJSON.") var registry: String?
        @Option(help: "A store whose DOIs are checked where no files are given.") var store: String?
        @Option(help: "Your address, for Crossref's polite pool.") var mailto: String?
        @Option(help: "The handle service.") var handleURL = DOICheckJob().handleURL
        @Option(help: "Crossref's REST API.") var crossrefURL = DOICheckJob().crossrefURL

        func run() async throws {
            var job = DOICheckJob()
            (job.isOnline, job.registry, job.mailto, job.store) = (online, registry, mailto, store)
            (job.handleURL, job.crossrefURL) = (handleURL, crossrefURL)
            try await Console.run { [job] in try await job.run(files) }
        }
    }
}
