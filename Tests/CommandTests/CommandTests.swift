import ArgumentParser
import Testing

@testable import bibatlas

@Suite("The command line")
struct CommandTests {
    @Test(
        "every command of the contract is there",
        arguments: [
            "import", "convert", "doi", "names", "normalize", "journals", "classify", "dedupe", "export", "explain",
            "status", "definitions", "schema", "reprocess",
        ])
    func hasCommand(name: String) {
        let names = BibAtlasCommand.configuration.subcommands.map { $0.configuration.commandName }
        #expect(names.contains(name))
    }

    @Test("every command shows an example in its help")
    func showsExamples() {
        var commands: [any ParsableCommand.Type] = [BibAtlasCommand.self]
        while let command = commands.popLast() {
            let below = command.configuration.subcommands
            commands += below
            if below.isEmpty { #expect(command.helpMessage().contains("Example: "), "\(command)") }
        }
    }

    @Test(
        "wrong arguments are refused",
        arguments: [["convert", "a.ris", "--to", "docx"], ["import"], ["names", "parse", "--grammar", "x"]])
    func refuses(arguments: [String]) {
        #expect(throws: (any Error).self) { try BibAtlasCommand.parseAsRoot(arguments) }
    }
}
