import ArgumentParser
import BibAtlas

struct ClassifyCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "classify", abstract: "Assess whether PEM was required for taking part in a study.",
        discussion: "Example: bibatlas classify studies.ndjson --evaluate labels.ndjson")
    @Argument(help: "NDJSON with id, title, abstract, methods …; none is standard input.") var file: String?
    @Option(help: "Case definitions in place of the built-in ones.") var definitions: String?
    @Option(help: "Labels, NDJSON with id and status, to evaluate against.") var evaluate: String?

    func run() async throws {
        var job = ClassifyJob()
        (job.definitions, job.labels) = (definitions, evaluate)
        let isEvaluating = evaluate != nil
        let isWhole = try await Console.run { [job] in
            try job.run(file) { line in if isEvaluating { print(line) } else { Console.say(line) } }
        }
        if !isWhole { throw Console.incomplete }
    }
}
