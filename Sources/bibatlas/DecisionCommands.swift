import ArgumentParser
import BibAtlas

/// Who decides and why; every decision is kept with both.
struct JudgementOptions: ParsableArguments {
    @Option(help: "Why.") var because: String
    @Option(help: "Who decides.") var by: String

    var judgement: Judgement { Judgement(because: because, by: by) }

    func validate() throws {
        guard !because.isEmpty, !by.isEmpty else { throw ValidationError("--because and --by must say something") }
    }
}

struct RuleCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rule", abstract: "Rule the PEM status of a study, over what the rules say.",
        discussion: """
            Example: bibatlas rule green-2015-national-institutes --status required \\
                       --because "the methods name the 2003 criteria" --by "A. Editor"
            """)
    @Argument(help: "The study's slug.") var slug: String
    @Option(help: "One of: \(StoreJob.statuses.joined(separator: ", ")).") var status: String
    @OptionGroup var judge: JudgementOptions
    @OptionGroup var place: StoreOption

    func validate() throws {
        guard StoreJob.statuses.contains(status) else {
            throw ValidationError("--status takes one of \(StoreJob.statuses.joined(separator: ", ")); not \(status)")
        }
    }

    func run() async throws {
        Console.say(try await Console.run { try place.job.rule(slug, status: status, judge.judgement) })
    }
}

struct EditCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "edit", abstract: "Correct fields of a study, or write its paragraphs.",
        discussion: """
            Example: bibatlas edit green-2015-national-institutes --set year=2015 --set evidenceLevel=E2 \\
                       --found "Experts agreed on …" --because "checked against the PDF" --by "A. Editor"

            Fields: \(StoreJob.editableFields.joined(separator: ", ")).
            """)
    @Argument(help: "The study's slug.") var slug: String
    @Option(help: "FIELD=VALUE; an empty value empties the field; may be repeated.") var set: [String] = []
    @Option(help: "The paragraph that says what the study found.") var found: String?
    @Option(help: "The paragraph that says why it matters.") var why: String?
    @Option(help: "The paragraph that says what it does not prove.") var not: String?
    @OptionGroup var judge: JudgementOptions
    @OptionGroup var place: StoreOption

    private var values: [(field: String, value: String)] {
        let fields = set.map { pair in
            let name = pair.prefix { $0 != "=" }
            return (field: String(name), value: String(pair.dropFirst(name.count + 1)))
        }
        let paragraphs = [("found", found), ("whyItMatters", why), ("doesNotProve", not)]
        return fields + paragraphs.compactMap { name, text in text.map { (field: name, value: $0) } }
    }

    func validate() throws {
        guard set.allSatisfy({ $0.contains("=") }) else { throw ValidationError("--set takes FIELD=VALUE") }
        guard !values.isEmpty else { throw ValidationError("give --set FIELD=VALUE, --found, --why or --not") }
        for (field, _) in values where !StoreJob.editableFields.contains(field) {
            throw ValidationError(
                "--set takes one of \(StoreJob.editableFields.joined(separator: ", ")); not \(field)")
        }
    }

    func run() async throws {
        Console.say(try await Console.run { try place.job.edit(slug, values, judge.judgement) })
    }
}

struct ExcludeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "exclude", abstract: "Keep a study out of every export, whatever is imported later.",
        discussion: "Example: bibatlas exclude doe-2019-advert --because \"an advert\" --by \"A. Editor\"")
    @Argument(help: "The study's slug.") var slug: String
    @OptionGroup var judge: JudgementOptions
    @OptionGroup var place: StoreOption
    func run() async throws { Console.say(try await Console.run { try place.job.exclude(slug, judge.judgement) }) }
}

struct AcknowledgeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "acknowledge", abstract: "Note that something that waits for a person was seen and may stay.",
        discussion:
            "Example: bibatlas acknowledge doe-2019-sleep year-conflict --because \"the online year\" --by \"A. Editor\""
    )
    @Argument(help: "The study's slug.") var slug: String
    @Argument(help: "What was seen: the code that review names.") var code: String
    @OptionGroup var judge: JudgementOptions
    @OptionGroup var place: StoreOption

    func run() async throws {
        Console.say(try await Console.run { try place.job.acknowledge(slug, code, judge.judgement) })
    }
}

struct MergeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "merge", abstract: "Decide that two studies are one work; the second's slug leads to the first.",
        discussion: """
            Example: bibatlas merge van-campen-2020-cerebral-blood van-campen-2020-cerebral-blood-2 \\
                       --because "one paper, two DOIs" --by "A. Editor"
            """)
    @Argument(help: "The study that stays.") var kept: String
    @Argument(help: "The study that goes into it.") var given: String
    @OptionGroup var judge: JudgementOptions
    @OptionGroup var place: StoreOption
    func run() async throws { Console.say(try await Console.run { try place.job.merge(kept, given, judge.judgement) }) }
}

struct ApartCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "apart", abstract: "Decide that two studies are two works, whatever looks alike.",
        discussion:
            "Example: bibatlas apart doe-2019-sleep doe-2019-sleep-2 --because \"two cohorts\" --by \"A. Editor\"")
    @Argument(help: "A study.") var one: String
    @Argument(help: "Another study.") var other: String
    @OptionGroup var judge: JudgementOptions
    @OptionGroup var place: StoreOption
    func run() async throws { Console.say(try await Console.run { try place.job.apart(one, other, judge.judgement) }) }
}

struct SplitCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "split", abstract: "Decide that the records of a study are of several works.",
        discussion: """
            Example: bibatlas split doe-2019-sleep --record 31234567 --because "another cohort" --by "A. Editor"

            Without --record the records are parted by DOI, then by PMID, else one by one; explain shows them.
            """)
    @Argument(help: "The study; its slug stays with the first part.") var slug: String
    @Option(help: "The id of a record that leaves the study; those named leave together.") var record: [String] = []
    @OptionGroup var judge: JudgementOptions
    @OptionGroup var place: StoreOption

    func run() async throws {
        Console.say(try await Console.run { try place.job.split(slug, records: record, judge.judgement) })
    }
}

struct UndoCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "undo", abstract: "Take back what a run did: its decisions, or the records that it imported.",
        discussion: "Example: bibatlas undo 12 --because \"the wrong file\" --by \"A. Editor\"")
    @Argument(help: "The run's number; status lists the latest.") var number: Int
    @Option(help: "Why.") var because = ""
    @Option(help: "Who decides.") var by = ""
    @OptionGroup var place: StoreOption

    func run() async throws {
        let judgement = Judgement(because: because, by: by)
        Console.say(try await Console.run { try place.job.undo(Int64(number), judgement) })
    }
}

struct DecisionsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "decisions", abstract: "Move people's decisions from store to store.",
        subcommands: [Export.self, Import.self])

    struct Export: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Write all decisions that hold as NDJSON.",
            discussion: "Example: bibatlas decisions export --store atlas.sqlite --output decisions.ndjson")
        @Option(help: "Where to write (default: standard output).") var output: String?
        @OptionGroup var place: StoreOption
        func run() async throws { try await Console.run { try place.job.exportDecisions(to: output) } }
    }

    struct Import: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Take decisions in; each finds its study by record, DOI, PMID or slug.",
            discussion: "Example: bibatlas decisions import decisions.ndjson --store rebuilt.sqlite")
        @Argument(help: "NDJSON as decisions export writes it; - is standard input.") var file: String
        @OptionGroup var place: StoreOption

        func run() async throws {
            let isWhole = try await Console.run { try place.job.importDecisions(file, Console.say) }
            if !isWhole { throw Console.incomplete }
        }
    }
}
