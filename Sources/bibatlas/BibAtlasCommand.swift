import ArgumentParser

/// The command line: arguments in, one job called, text out.
@main
struct BibAtlasCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "bibatlas",
        abstract: "Turn citation exports into clean, deduplicated, classified study records.",
        discussion: """
            Example: bibatlas import Inputs --store atlas.sqlite --atlas atlas.json

            Exit codes: 0 done, 1 a failure, 2 done but something could not be read, 64 wrong arguments, \
            66 an input or a store is not there.
            """,
        version: "0.1.0",
        subcommands: [
            ImportCommand.self, ConvertCommand.self, DOICommand.self, NamesCommand.self, NormalizeCommand.self,
            JournalsCommand.self, ClassifyCommand.self, DedupeCommand.self, ExportCommand.self, ExplainCommand.self,
            StatusCommand.self, DefinitionsCommand.self, SchemaCommand.self, ReprocessCommand.self,
            RuleCommand.self, EditCommand.self, MergeCommand.self, SplitCommand.self, ApartCommand.self,
            ExcludeCommand.self, AcknowledgeCommand.self, UndoCommand.self, DecisionsCommand.self, VerifyCommand.self,
            SearchCommand.self,
            ReviewCommand.self, AdoptCommand.self,
        ])
}
