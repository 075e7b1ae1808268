import ArgumentParser
import BibAtlas

struct NamesCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "names", abstract: "Take names apart by the grammar of their format.", subcommands: [Parse.self])

    struct Parse: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "The parts of the name on each line.",
            discussion: "Example: echo 'van Campen CM' | bibatlas names parse --grammar medline-short")
        @Option(help: "The grammar: \(LineJob.nameGrammars.joined(separator: ", ")).") var grammar: String
        @Flag(help: "A line holds several names.") var list = false
        @Argument(help: "Files; none is standard input.") var files: [String] = []

        func validate() throws {
            guard LineJob.nameGrammars.contains(grammar) else {
                throw ValidationError("--grammar takes one of \(LineJob.nameGrammars.joined(separator: ", "))")
            }
        }

        func run() async throws {
            try await Console.run { try LineJob.parsingNames(grammar, isList: list).run(files) }
        }
    }
}

struct NormalizeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "normalize", abstract: "Bring values of one field into canonical form.",
        discussion: "Example: echo 123-30 | bibatlas normalize --field pages")
    @Option(help: "The field: \(LineJob.fields.joined(separator: ", ")).") var field: String
    @Argument(help: "Files; none is standard input.") var files: [String] = []

    func validate() throws {
        guard LineJob.fields.contains(field) else {
            throw ValidationError("--field takes one of \(LineJob.fields.joined(separator: ", "))")
        }
    }

    func run() async throws { try await Console.run { try LineJob.normalizing(field: field).run(files) } }
}

struct JournalsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "journals", abstract: "Look journals up, and load lists of them into a store.",
        subcommands: [Lookup.self, Add.self, List.self])

    struct Add: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Load a list of journals into a store.",
            discussion: "Example: bibatlas journals add J_Medline.txt --store atlas.sqlite")
        @Argument(help: "NLM's J_Medline.txt, a JabRef abbreviation CSV, or our TSV.") var file: String
        @Option(help: "The store.") var store = "atlas.sqlite"
        func run() async throws { Console.say(try await Console.run { try JournalsJob.add(file, to: store) }) }
    }

    struct Lookup: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "What is known of the journal on each line.",
            discussion: "Example: echo 'Front Physiol' | bibatlas journals lookup")
        @Argument(help: "Files; none is standard input.") var files: [String] = []
        @Option(help: "A store whose journals are asked too.") var store: String?
        func run() async throws { try await Console.run { try LineJob.lookingUpJournals(store: store).run(files) } }
    }

    struct List: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Every journal of the authority.", discussion: "Example: bibatlas journals list")
        @Option(help: "A store whose journals are listed too.") var store: String?
        func run() async throws { try await Console.run { try LineJob.listJournals(store: store) } }
    }
}
