import ArgumentParser
import Testing

@testable import bibatlas

@Suite("The command line")
struct CommandTests {
    @Test(
        "every command of the contract is there",
        arguments: [
            "import", "convert", "doi", "names", "normalize", "journals", "classify", "dedupe", "export", "explain",
            "status", "definitions", "schema", "reprocess", "verify", "search", "review", "rule", "edit", "merge",
            "split", "apart", "exclude", "undo", "decisions", "adopt",
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
            if below.isEmpty { #expect(command.helpMessage().contains("Example"), "\(command)") }
        }
    }

    @Test(
        "every input format has its name",
        arguments: [
            "ris", "bibtex", "jats", "nbib", "pubmed-xml", "endnote-xml", "csl-json", "wos", "refer", "ndjson",
        ])
    func takesFormat(name: String) throws {
        _ = try BibAtlasCommand.parseAsRoot(["convert", "a", "--from", name, "--to", "ris"])
        #expect(ConvertCommand.helpMessage().contains(name))
    }

    @Test("BibTeX is written in ASCII on request")
    func takesASCII() throws {
        _ = try BibAtlasCommand.parseAsRoot(["convert", "a.ris", "--to", "bibtex", "--ascii"])
        _ = try BibAtlasCommand.parseAsRoot(["export", "--to", "bibtex", "--ascii"])
    }

    @Test(
        "wrong arguments are refused",
        arguments: [
            ["convert", "a.ris", "--to", "docx"], ["convert", "a.ris", "--from", "docx", "--to", "ris"], ["import"],
            ["convert", "a.ris", "--to", "ris", "--ascii"], ["names", "parse", "--grammar", "x"],
            ["rule", "a", "--status", "yes", "--because", "b", "--by", "c"], ["rule", "a", "--status", "required"],
            ["edit", "a", "--because", "b", "--by", "c"],
            ["edit", "a", "--set", "title", "--because", "b", "--by", "c"],
            ["merge", "a", "--because", "b", "--by", "c"], ["export", "--to", "ris", "--split", "9"],
        ])
    func refuses(arguments: [String]) {
        #expect(throws: (any Error).self) { try BibAtlasCommand.parseAsRoot(arguments) }
    }
}
