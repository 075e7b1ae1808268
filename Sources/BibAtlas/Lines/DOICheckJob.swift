import DOIRegistry
import Foundation
import JSONWriting
import Normalization

/// Checks DOIs: their syntax, and on request whether they are registered, in a file or at the registries themselves.
public struct DOICheckJob: Sendable {
    /// True asks the handle service and Crossref.
    public var isOnline = false
    /// A file of registered DOIs: one a line, or Crossref's NDJSON.
    public var registry: String?
    /// A store whose DOIs are checked where no lines are given.
    public var store: String?
    /// The address that puts the asker into Crossref's polite pool.
    public var mailto: String?
    /// The handle service.
    public var handleURL = "https://doi.org"
    /// Crossref's REST API.
    public var crossrefURL = "https://api.crossref.org"

    /// Makes a job to be filled in.
    public init() {}

    /// Checks every line of the inputs; answers come in their order.
    ///
    /// - Parameter paths: files of one DOI a line; none is standard input.
    /// - Throws: `JobError`.
    public func run(_ paths: [String]) async throws {
        var lines: [(input: String, doi: DOI?)] = []
        if let store, paths.isEmpty {
            lines = try StoreJob(store: store).dois().map { ($0, DOI(canonicalizing: $0)) }
        }
        for path in paths.isEmpty && store == nil ? ["-"] : paths {
            lines += try TextLines.lines(of: path).map { ($0, DOI(canonicalizing: $0)) }
        }
        let asked = lines.compactMap(\.doi)
        var registered: [String: Bool] = [:]
        var answers: [String: RegistryAnswer] = [:]
        if let registry {
            guard FileManager.default.fileExists(atPath: registry) else {
                throw JobError.noInput("\(registry): the registry file can't be opened; check the path")
            }
            let names = Set(asked.map(\.name))
            let known = try RegistryFile(URL(filePath: registry)).registered(among: names)
            for name in names { registered[name] = known.contains(name) }
        }
        if isOnline {
            let configuration = RegistryConfiguration(handleURL: handleURL, crossrefURL: crossrefURL, mailto: mailto)
            for answer in await DOIRegistryClient(configuration).answers(for: Array(Set(asked))) {
                answers[answer.doi] = answer
                if let answered = answer.registered { registered[answer.doi] = answered }
            }
        }
        var writer = JSONWriter(.compact)
        for (input, doi) in lines {
            let answer = doi.flatMap { answers[$0.name] }
            writer.object(.line) { writer in
                writer.write("input", input)
                writer.write("doi", doi?.name)
                writer.write("valid", doi != nil)
                writer.write("registered", doi.flatMap { registered[$0.name] })
                writer.write("agency", answer?.agency)
                // A bare line states no work that the registry's could be compared with.
                writer.name("matches")
                writer.null()
                writer.write("updates", answer?.updates.map { $0.doi } ?? [])
            }
            writer.endLine()
        }
        try OutputFile.write(writer.takeBytes(), to: nil)
    }
}
