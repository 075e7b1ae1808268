import AtlasStore
import Bibliography
import DOIRegistry
import Foundation
import JSONWriting
import Normalization
import Readers

/// Checks DOIs: their syntax, and on request whether they are registered, and for the work whose record states them.
public struct DOICheckJob: Sendable {
    /// True asks the handle service and the registration agencies.
    public var isOnline = false
    /// A file of registered DOIs: one a line, or Crossref's NDJSON.
    public var registry: String?
    /// The Retraction Watch database, a CSV.
    public var retractions: String?
    /// A store that keeps the answers; its DOIs are checked where no files are given.
    public var store: String?
    /// How many days an answer in the store holds before the registry is asked again.
    public var daysOfAnswers = 30
    /// The address that puts the asker into Crossref's polite pool.
    public var mailto: String?
    /// The handle service.
    public var handleURL = "https://doi.org"
    /// Crossref's REST API.
    public var crossrefURL = "https://api.crossref.org"
    /// DataCite's REST API.
    public var dataciteURL = "https://api.datacite.org"
    /// How often one question is asked before its answer counts as unknown.
    package var attempts = RegistryConfiguration().attempts
    /// Told how many DOIs were asked for, of how many.
    public var progress: @Sendable (_ done: Int, _ total: Int) -> Void = { _, _ in }

    /// Makes a job to be filled in.
    public init() {}

    /// Checks every DOI of the inputs; answers come in their order, a line of JSON each.
    ///
    /// - Parameters:
    ///   - paths: files of one DOI a line, or citation exports; none is the store, else standard input.
    ///   - output: where the answers go; nil is standard output.
    ///   - say: told each line meant for a person.
    /// - Returns: false where a file or a record could not be read.
    /// - Throws: `JobError`, or the store's error.
    public func run(
        _ paths: [String], output: String? = nil, _ say: @escaping @Sendable (String) -> Void
    ) async throws -> Bool {
        let opened = try store.map { path in
            try StorePlace.opening(path) {
                // A check of what is in a store must find one; else it is made for the answers.
                if paths.isEmpty { try AtlasStore.open(forReadingAt: path).close() }
                return try AtlasStore.open(forWritingAt: path).store
            }
        }
        defer { try? opened?.close() }
        // A mistake in a file that the user names is told before anybody is asked.
        let notices = try retractions.map { try Self.notices(in: $0) } ?? []
        let reading = try await DOIQuestionReader(paths, opened, say).questions()
        var seen: Set<DOI> = []
        let dois = reading.questions.compactMap(\.doi).filter { seen.insert($0).inserted }
        let answers = try await RegistryInquiry(self, opened).answers(for: dois)
        let known = try notices + (opened?.notices() ?? [])
        try OutputFile.write(DOICheckReport(reading.questions, answers, known).bytes, to: output)
        if let opened {
            let updates = dois.compactMap { answers[$0.name] }.flatMap { answer in
                answer.updates.compactMap(\.retraction).map { WorkNotice(doi: answer.doi, $0) }
            }
            try StorePlace.opening(store ?? "") {
                try opened.keep(notices + updates)
                let update = try StudyUpdater(rules: Rulebook()).update(opened)
                say(StoreCheckSummary(reading.questions, answers, update).text)
            }
        }
        return !reading.hasRefusals
    }

    /// Reads the Retraction Watch database.
    static func notices(in path: String) throws -> [WorkNotice] {
        guard let data = FileManager.default.contents(atPath: path) else {
            throw JobError.noInput("\(path): the file can't be opened; check the path")
        }
        do {
            return try RetractionWatchFile(data).notices.map { WorkNotice(doi: $0.doi, pmid: $0.pmid, $0.retraction) }
        } catch {
            throw JobError.failed(
                "\(path): this is not the Retraction Watch database: its first row names no OriginalPaperDOI and "
                    + "RetractionNature; take the CSV that Crossref publishes")
        }
    }
}
