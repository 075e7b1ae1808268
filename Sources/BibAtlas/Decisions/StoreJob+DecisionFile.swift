import Atlas
import AtlasStore
import Foundation

extension StoreJob {
    /// Writes all decisions that hold, a line of NDJSON each.
    ///
    /// - Parameter output: where to write; nil is standard output.
    /// - Throws: `JobError`.
    public func exportDecisions(to output: String?) throws {
        let decisions = try reading { try $0.decisions() }
        try OutputFile.write(try decisions.flatMap { try DecisionLine($0).bytes }, to: output)
    }

    /// Takes decisions of another store in; those that the store has already change nothing.
    ///
    /// - Parameters:
    ///   - file: NDJSON as `exportDecisions` writes it; `-` is standard input.
    ///   - date: the day and time of this run; left out, now.
    ///   - say: told each line meant for a person.
    /// - Returns: false where a line could not be read, or is about a work that the store does not have.
    /// - Throws: `JobError`.
    public func importDecisions(
        _ file: String, date: String? = nil, _ say: (String) -> Void
    ) throws -> Bool {
        let lines = try TextLines.lines(of: file)
        return try writing { opened in
            var isWhole = true
            var decisions: [Decision] = []
            for (place, line) in lines.enumerated() where !line.isEmpty {
                let number = place + 1
                guard let read = try? JSONDecoder().decode(DecisionLine.self, from: Data(line.utf8)) else {
                    say("\(file):\(number): this line is no decision")
                    isWhole = false
                    continue
                }
                guard let decision = try read.decision(in: opened) else {
                    let work = [read.doi, read.pmid.map { "PMID \($0)" }, read.slug].compactMap(\.self)
                    say(
                        "\(file):\(number): \(read.kind.rawValue): the store does not have \(work.joined(separator: ", "))"
                    )
                    isWhole = false
                    continue
                }
                decisions.append(decision)
            }
            let rules = try Rulebook(authority: JournalsJob.authority(of: opened))
            var run = Run(
                command: "decisions import", date: date ?? Date().formatted(.iso8601), rulesetVersion: rules.version)
            guard let booked = try opened.book(decisions, run: run) else {
                say("decisions: \(decisions.count) read, none new; nothing changed")
                return isWhole
            }
            run.id = booked.runID
            let update = try StudyUpdater(rules: rules).update(opened, run: run)
            say(
                "run \(booked.runID): decisions \(decisions.count) read, \(booked.count) new; \(DecisionOutcome(update).text)"
            )
            return isWhole
        }
    }
}
