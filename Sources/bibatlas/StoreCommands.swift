import ArgumentParser
import BibAtlas

/// The store that a command works on.
struct StoreOption: ParsableArguments {
    @Option(help: "The store.") var store = "atlas.sqlite"

    var job: StoreJob {
        Console.say("store: \(store)")
        return StoreJob(store: store)
    }
}

/// What parts the cells of a table.
enum Delimiter: String, ExpressibleByArgument, CaseIterable {
    case comma, semicolon, tab

    /// The byte itself.
    var byte: UInt8 {
        switch self {
        case .comma: 0x2C
        case .semicolon: 0x3B
        case .tab: 0x09
        }
    }
}

struct ExportCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export", abstract: "Write studies of a store.",
        discussion: """
            Example: bibatlas export --to atlas --store atlas.sqlite --output atlas.json
            Example: bibatlas export --to ris --where 'pem:required year:2020-' --split 15000 --output studies.ris
            """)
    @Option(help: "The format: \(StoreJob.exportFormats.joined(separator: ", ")).") var to: String
    @Option(help: "Only studies that answer this, as in search.") var `where`: String?
    @Option(help: "Only what changed after the run of this number; status lists them.") var since: Int?
    @Flag(help: "Add what only editors see.") var `internal` = false
    @Flag(help: "Show \"PEM unclear\" where a machine's \"required\" still waits for a person.")
    var holdUnreviewed = false
    @Option(help: "The most studies of one file; further files are numbered.") var split: Int?
    @Option(help: "Where to write (default: standard output).") var output: String?
    @OptionGroup var notation: NotationOptions
    @OptionGroup var place: StoreOption

    func validate() throws {
        try notation.validate(for: to)
        guard StoreJob.exportFormats.contains(to) else {
            throw ValidationError("--to takes one of \(StoreJob.exportFormats.joined(separator: ", ")); not \(to)")
        }
        if let split {
            guard split > 0, let output, output != "-" else {
                throw ValidationError("--split takes a number from 1, and needs --output")
            }
        }
    }

    func run() async throws {
        var choice = ExportChoice()
        (choice.format, choice.query, choice.since) = (to, `where`, since.map { Int64($0) })
        choice.isASCIIOnly = notation.ascii
        (choice.isInternal, choice.holdsUnreviewed, choice.splitCount) = (`internal`, holdUnreviewed, split)
        choice.delimiter = notation.delimiter.byte
        try await Console.run { [choice] in try place.job.export(choice, to: output, Console.say) }
    }
}

struct SearchCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "search", abstract: "Find studies by their words, best first.",
        discussion: """
            Example: bibatlas search cerebral blood flow author:campen year:2018-2021

            Filters: pem:STATUS, year:2020, year:2015-2020, year:2020-, author:, journal:, doi:; quotes keep blanks. \
            A line has slug, badge, title and byline, parted by tabs.
            """)
    @Argument(help: "Words, each of which has to be there, and filters.") var words: [String]
    @OptionGroup var place: StoreOption

    func run() async throws {
        // A shell's quotes are gone by now: an argument with blanks was one value.
        let terms = words.map { word in
            guard word.contains(" "), let colon = word.firstIndex(of: ":"), !word.contains("\"") else { return word }
            let value = word[word.index(after: colon)...]
            return value.contains(":") ? word : "\(word[...colon])\"\(value)\""
        }
        for line in try await Console.run({ try place.job.search(terms.joined(separator: " ")) }) { print(line) }
    }
}

struct ExplainCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain", abstract: "Show all that is known of one study: sources, changes and rules.",
        discussion: "Example: bibatlas explain wirth-2025-potential-causes --store atlas.sqlite")
    @Argument(help: "A study's slug, or the id of one of its records.") var id: String
    @OptionGroup var place: StoreOption

    func run() async throws {
        guard let text = try await Console.run({ try place.job.explanation(of: id) }) else {
            Console.say("bibatlas: no study and no record is called \(id); bibatlas export --to csv lists all")
            throw ExitCode.failure
        }
        print(text)
    }
}

struct StatusCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "status", abstract: "Say what is in a store.",
        discussion: "Example: bibatlas status --store atlas.sqlite")
    @OptionGroup var place: StoreOption
    func run() async throws { print(try await Console.run { try place.job.status() }) }
}

struct VerifyCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify", abstract: "Check every invariant of a store and the database's integrity.",
        discussion: "Example: bibatlas verify --store atlas.sqlite")
    @OptionGroup var place: StoreOption

    func run() async throws {
        let faults = try await Console.run { try place.job.faults() }
        for fault in faults { print(fault) }
        Console.say(faults.isEmpty ? "the store is sound" : "faults: \(faults.count)")
        if !faults.isEmpty { throw ExitCode.failure }
    }
}

struct ReprocessCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "reprocess", abstract: "Apply today's merging and classifying rules to the stored records.",
        discussion: "Example: bibatlas reprocess --dry-run --store atlas.sqlite")
    @Flag(help: "Only say what would change.") var dryRun = false
    @OptionGroup var place: StoreOption
    func run() async throws { print(try await Console.run { try place.job.reprocess(isDryRun: dryRun) }) }
}

struct SchemaCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "schema", abstract: "Print the JSON Schema of the atlas JSON.",
        discussion: "Example: bibatlas schema > atlas.schema.json")
    func run() async throws { try await Console.run { try OutputFile.write(DefinitionsJob.schema, to: nil) } }
}

struct DefinitionsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "definitions", abstract: "Show the case definitions that the classifier knows.",
        subcommands: [List.self, Show.self])

    struct List: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "A line for each definition.", discussion: "Example: bibatlas definitions list")
        @Option(help: "Definitions in place of the built-in ones.") var definitions: String?
        func run() async throws { print(try await Console.run { try DefinitionsJob.list(definitions) }) }
    }

    struct Show: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "All that is known of one definition.", discussion: "Example: bibatlas definitions show ccc-2003")
        @Argument(help: "The definition's id.") var id: String
        @Option(help: "Definitions in place of the built-in ones.") var definitions: String?

        func run() async throws {
            guard let text = try await Console.run({ try DefinitionsJob.show(id, definitions) }) else {
                Console.say("bibatlas: no definition is called \(id); bibatlas definitions list names all")
                throw ExitCode.failure
            }
            print(text)
        }
    }
}
