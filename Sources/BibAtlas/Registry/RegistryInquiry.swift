import AtlasStore
import DOIRegistry
import Foundation
import Normalization

/// Gathers what is said of DOIs: by a registry's file, by a store's fresh answers, and by the registries themselves.
struct RegistryInquiry {
    private let job: DOICheckJob
    private let store: AtlasStore?

    init(_ job: DOICheckJob, _ store: AtlasStore?) { (self.job, self.store) = (job, store) }

    /// Answers by DOI; only those that the store holds no fresh and whole answer to are asked for online.
    func answers(for dois: [DOI]) async throws -> [String: RegistryAnswer] {
        var answers = try answersOfFile(dois)
        let names = Set(dois.map(\.name))
        let oldest = Self.day(Date(timeIntervalSinceNow: -86_400 * Double(job.daysOfAnswers)))
        var fresh: Set<String> = []
        for stored in try store?.doiAnswers() ?? [] where names.contains(stored.doi) {
            let answer = RegistryKnowledge.answer(stored)
            answers[stored.doi] = answer
            // Half an answer is asked for again.
            if stored.date > oldest, answer.reason == nil { fresh.insert(stored.doi) }
        }
        guard job.isOnline else { return answers }
        let known = answers
        let due = dois.filter { !fresh.contains($0.name) }
        let keeper = AnswerKeeper(store, date: Self.day(Date()), total: due.count, progress: job.progress)
        let given = await DOIRegistryClient(configuration).answers(for: due) { answer in
            await keeper.take(answer, beside: known[answer.doi])
        }
        for answer in given { answers[answer.doi] = answer.completed(by: known[answer.doi]) }
        try await keeper.finish()
        // What was answered is kept; an interrupted check itself says nothing.
        try Task.checkCancellation()
        return answers
    }

    private func answersOfFile(_ dois: [DOI]) throws -> [String: RegistryAnswer] {
        guard let path = job.registry else { return [:] }
        guard FileManager.default.fileExists(atPath: path) else {
            throw JobError.noInput("\(path): the registry file can't be opened; check the path")
        }
        let registered = try RegistryFile(URL(filePath: path)).registered(among: Set(dois.map(\.name)))
        var answers: [String: RegistryAnswer] = [:]
        for doi in dois {
            answers[doi.name] = RegistryAnswer(doi: doi.name)
            answers[doi.name]?.registered = registered.contains(doi.name)
        }
        return answers
    }

    private var configuration: RegistryConfiguration {
        var configuration = RegistryConfiguration(
            handleURL: job.handleURL, crossrefURL: job.crossrefURL, dataciteURL: job.dataciteURL, mailto: job.mailto)
        configuration.attempts = job.attempts
        // Who gives an address is served faster by Crossref (REST API, *Polite pool*).
        configuration.concurrency = job.mailto == nil ? 3 : 8
        return configuration
    }

    private static func day(_ date: Date) -> String { String(date.formatted(.iso8601).prefix(10)) }
}
