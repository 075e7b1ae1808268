import Foundation
import FoundationNetworking
package import Normalization

/// Asks the handle service whether DOIs are registered, and their registration agency what they are.
///
/// The only code of the project that talks to the network. It never says "not registered" unless the handle service
/// itself does; every failure is "unknown".
package struct DOIRegistryClient: Sendable {
    private let configuration: RegistryConfiguration
    private let handles: RegistryFetcher
    private let works: RegistryFetcher
    private let datacite: RegistryFetcher

    /// Makes a client; it opens no connection before it is asked.
    package init(_ configuration: RegistryConfiguration = RegistryConfiguration()) {
        self.configuration = configuration
        let session = URLSession(configuration: configuration.sessionConfiguration)
        handles = RegistryFetcher(session: session, configuration: configuration)
        works = RegistryFetcher(session: session, configuration: configuration, mailto: configuration.mailto)
        datacite = RegistryFetcher(session: session, configuration: configuration)
    }

    /// Asks for many DOIs, at most `concurrency` at a time; the answers come in the order of the names.
    ///
    /// - Parameters:
    ///   - dois: canonical names.
    ///   - progress: called behind each answer, one call at a time, in whatever order answers arrive.
    /// - Returns: one answer a name; those that a cancellation left unasked are "unknown".
    package func answers(
        for dois: [DOI], progress: @Sendable (RegistryAnswer) async -> Void = { _ in }
    ) async -> [RegistryAnswer] {
        var answers = dois.map { RegistryAnswer(doi: $0.name) }
        await withTaskGroup(of: (Int, RegistryAnswer).self) { group in
            var next = 0
            func start() {
                guard next < dois.count, !Task.isCancelled else { return }
                let index = next
                group.addTask { (index, await answer(for: dois[index])) }
                next += 1
            }
            for _ in 0..<max(1, configuration.concurrency) { start() }
            while let (index, answer) = await group.next() {
                answers[index] = answer
                await progress(answer)
                start()
            }
        }
        return answers
    }

    /// Asks for one DOI: the handle service first, then, unless it says "no", Crossref, or DataCite for a DOI of its own.
    package func answer(for doi: DOI) async -> RegistryAnswer {
        var answer = RegistryAnswer(doi: doi.name)
        let handle = await handles.get(
            configuration.handleURL, "api/handles/" + Self.encoded(doi.name, keepsSlash: true))
        switch handle {
        case .response(let code, let body):
            answer.registered = HandleResponse.isRegistered(status: code, body: body)
            if answer.registered == nil { answer.reason = "the handle service answered \(code)" }
        case .failure(let reason): answer.reason = "the handle service: \(reason)"
        }
        if answer.registered == false { return answer }
        await describe(doi, &answer)
        return answer
    }

    private func describe(_ doi: DOI, _ answer: inout RegistryAnswer) async {
        let path = "works/" + Self.encoded(doi.name, keepsSlash: false)
        switch await works.get(configuration.crossrefURL, path) {
        case .response(200, let body):
            guard let message = CrossrefMessage(body) else {
                answer.reason = answer.reason ?? "Crossref's answer can't be read"
                return
            }
            answer.registered = true
            answer.agency = "Crossref"
            answer.work = message.work
            answer.updates = message.updates
        case .response(404, _):
            // Another agency's: Crossref tells which.
            guard answer.registered == true else { return }
            if case .response(200, let body) = await works.get(configuration.crossrefURL, path + "/agency") {
                answer.agency = CrossrefMessage.agency(body)
            }
            if answer.agency?.lowercased() == "datacite" { await describeByDataCite(doi, &answer) }
        case .response(let code, _): answer.reason = answer.reason ?? "Crossref answered \(code)"
        case .failure(let reason): answer.reason = answer.reason ?? "Crossref: \(reason)"
        }
    }

    private func describeByDataCite(_ doi: DOI, _ answer: inout RegistryAnswer) async {
        switch await datacite.get(configuration.dataciteURL, "dois/" + Self.encoded(doi.name, keepsSlash: false)) {
        case .response(200, let body):
            guard let message = DataCiteMessage(body) else {
                answer.reason = answer.reason ?? "DataCite's answer can't be read"
                return
            }
            answer.work = message.work
        // A name that was made a moment ago may be registered and not described yet.
        case .response(404, _): break
        case .response(let code, _): answer.reason = answer.reason ?? "DataCite answered \(code)"
        case .failure(let reason): answer.reason = answer.reason ?? "DataCite: \(reason)"
        }
    }

    /// Encodes a name for a path (RFC 3986, section 3.3).
    static func encoded(_ name: String, keepsSlash: Bool) -> String {
        var allowed = CharacterSet(charactersIn: "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~()")
        if keepsSlash { allowed.insert("/") }
        return name.addingPercentEncoding(withAllowedCharacters: allowed) ?? name
    }
}
