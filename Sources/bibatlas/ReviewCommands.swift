import ArgumentParser
import BibAtlas

struct ReviewCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "review", abstract: "List everything that waits for a person, most visible first.",
        subcommands: [List.self, Import.self], defaultSubcommand: List.self)

    struct List: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "What waits: a sentence and the command that decides it.",
            discussion: "Example: bibatlas review --to csv --store atlas.sqlite --output review.csv")
        @Option(help: "csv writes a table to be filled in.") var to: String?
        @Option(help: "What parts the cells of CSV.") var delimiter = Delimiter.comma
        @Option(help: "Where to write (default: standard output).") var output: String?
        @OptionGroup var place: StoreOption

        func validate() throws {
            guard to == nil || to == "csv" else { throw ValidationError("--to takes csv") }
        }

        func run() async throws {
            if to != nil {
                return try await Console.run { try place.job.reviewTable(to: output, delimiter: delimiter.byte) }
            }
            let lines = try await Console.run { try place.job.review() }
            try await Console.run {
                try OutputFile.write(lines.flatMap { Array(($0 + "\n").utf8) }, to: output)
            }
            Console.say("waiting for a person: \(lines.count)")
        }
    }

    struct Import: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Take a filled-in table back; each row's decision is one of its choices, or a value.",
            discussion: "Example: bibatlas review import review.csv --by \"A. Editor\" --store atlas.sqlite")
        @Argument(help: "The table; - is standard input.") var file: String
        @Option(help: "Who decided.") var by: String
        @OptionGroup var place: StoreOption

        func run() async throws {
            let isWhole = try await Console.run { try place.job.importReview(file, by: by, Console.say) }
            if !isWhole { throw Console.incomplete }
        }
    }
}

struct AdoptCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "adopt", abstract: "Bind pages that are live elsewhere to studies: their slugs and texts stay.",
        discussion: """
            Example: bibatlas adopt pages.csv --by "A. Editor" --store atlas.sqlite

            Columns or members: slug, doi, pmid, title, found, whyItMatters, doesNotProve, badge.
            """)
    @Argument(help: "CSV or JSON; - is standard input.") var file: String
    @Option(help: "Why.") var because = "published before"
    @Option(help: "Who takes the pages over.") var by = "adopt"
    @OptionGroup var place: StoreOption

    func run() async throws {
        let judgement = Judgement(because: because, by: by)
        let isWhole = try await Console.run { try place.job.adopt(file, judgement, Console.say) }
        if !isWhole { throw Console.incomplete }
    }
}
