import DOIRegistry
import Foundation
import Normalization
import TestSupport
import Testing

@Suite("DOI registry client", .timeLimit(.minutes(1)))
struct DOIRegistryClientTests {
    private static let found = #"{"responseCode":1,"handle":"10.1000/a1","values":[]}"#
    private static let notFound = #"{"responseCode":100,"handle":"10.1000/a1"}"#
    private static let work = #"""
        {"status":"ok","message":{"DOI":"10.1000/A1","title":["Rest and <i>exertion</i>"],
        "author":[{"family":"Ito","given":"K"},{"family":"Ada"}],"issued":{"date-parts":[[2020,3]]},
        "updated-by":[{"DOI":"10.1000/N1","type":"Retraction","source":"retraction-watch",
        "updated":{"date-parts":[[2021,3,9]]}}]}}
        """#

    private func answer(
        attempts: Int = 2, timeoutSeconds: Double = 5, mailto: String? = nil,
        _ reply: @escaping @Sendable (_ path: String, _ count: Int) -> LoopbackServer.Reply
    ) async throws -> (answer: RegistryAnswer, paths: [String]) {
        let server = try LoopbackServer(reply)
        defer { server.close() }
        var configuration = RegistryConfiguration(
            handleURL: server.url, crossrefURL: server.url, dataciteURL: server.url, mailto: mailto)
        configuration.attempts = attempts
        configuration.timeoutSeconds = timeoutSeconds
        configuration.firstPauseSeconds = 0.01
        configuration.longestPauseSeconds = 0.05
        let doi = try #require(DOI(canonicalizing: "10.1000/a1"))
        return (await DOIRegistryClient(configuration).answer(for: doi), server.paths)
    }

    @Test("a registered name comes with agency, work and updates")
    func findsWork() async throws {
        let (answer, paths) = try await answer(mailto: "who@example.org") { path, _ in
            .answer(200, body: path.hasPrefix("/api/handles/") ? Self.found : Self.work)
        }
        #expect(answer.registered == true)
        #expect(answer.agency == "Crossref")
        #expect(answer.work == RegistryWork(titles: ["Rest and <i>exertion</i>"], firstAuthor: "Ito", year: 2020))
        #expect(
            answer.updates == [
                RegistryUpdate(
                    .updatedBy, type: "retraction", doi: "10.1000/n1", date: "2021-03-09", source: "retraction-watch")
            ])
        #expect(answer.reason == nil)
        #expect(paths == ["/api/handles/10.1000/a1", "/works/10.1000%2Fa1?mailto=who%40example.org"])
    }

    @Test("code 100 is no, and Crossref is not asked")
    func findsNothing() async throws {
        let (answer, paths) = try await answer { _, _ in .answer(404, body: Self.notFound) }
        #expect(answer.registered == false)
        #expect(paths.count == 1)
    }

    /// A name that Crossref knows to be another agency's.
    private static func otherAgency(_ label: String, _ path: String) -> LoopbackServer.Reply {
        if path.hasPrefix("/api") { return .answer(200, body: #"{"responseCode":200}"#) }
        if path.hasSuffix("/agency") {
            return .answer(200, body: #"{"message":{"agency":{"id":"x","label":"\#(label)"}}}"#)
        }
        return .answer(404, body: "Resource not found.")
    }

    @Test("code 200 is yes; a name of an agency that nobody asks is described by nobody")
    func findsOtherAgency() async throws {
        let (answer, paths) = try await answer { path, _ in Self.otherAgency("mEDRA", path) }
        #expect(answer.registered == true)
        #expect(answer.agency == "mEDRA")
        #expect(answer.work == nil)
        #expect(answer.reason == nil)
        #expect(paths.count == 3)
    }

    @Test(
        "DataCite describes its own names: creators with or without parts, titles in all languages",
        arguments: [
            (#"{"name":"Ito, Ken","familyName":"Ito"}"#, "Ito"), (#"{"name":"Ito, Ken"}"#, "Ito"),
            (#"{"name":"Sleep Group","nameType":"Organizational"}"#, "Sleep Group"),
        ])
    func asksDataCite(creator: String, firstAuthor: String) async throws {
        let (answer, paths) = try await answer(mailto: "who@example.org") { path, _ in
            guard path.hasPrefix("/dois/") else {
                return Self.otherAgency("DataCite", String(path.prefix { $0 != "?" }))
            }
            return .answer(
                200,
                body: """
                    {"data":{"id":"10.1000/a1","attributes":{"doi":"10.1000/A1","publicationYear":2021,
                    "creators":[\(creator),{"name":"Last"}],
                    "titles":[{"title":"Rest"},{"title":"Ruhe","titleType":"TranslatedTitle"}]}}}
                    """)
        }
        #expect(answer.agency == "DataCite")
        #expect(answer.work == RegistryWork(titles: ["Rest", "Ruhe"], firstAuthor: firstAuthor, year: 2021))
        #expect(answer.reason == nil)
        // Only Crossref has a polite pool.
        #expect(paths.last == "/dois/10.1000%2Fa1")
    }

    @Test(
        "a name that DataCite does not describe is registered all the same",
        arguments: [(404, "{}", true), (503, "", false), (200, #"{"data":[]}"#, false), (200, "<html>", false)])
    func bearsDataCitesFailure(code: Int, body: String, isWhole: Bool) async throws {
        let (answer, _) = try await answer { path, _ in
            path.hasPrefix("/dois/") ? .answer(code, body: body) : Self.otherAgency("DataCite", path)
        }
        #expect(answer.registered == true)
        #expect(answer.work == nil)
        #expect((answer.reason == nil) == isWhole)
    }

    @Test("of a work, Crossref's subtitle and original title are forms of its title")
    func readsTitles() async throws {
        let (answer, _) = try await answer { path, _ in
            .answer(
                200,
                body: path.hasPrefix("/api")
                    ? Self.found
                    : """
                    {"message":{"DOI":"10.1000/a1","title":["Rest"],"subtitle":["a trial"],"original-title":["Ruhe"],
                    "author":[{"name":"Sleep Group"}],"published-online":{"date-parts":[[2019]]},"issued":
                    {"date-parts":[[null]]},"update-to":[{"DOI":"10.1000/z","type":"erratum"}]}}
                    """)
        }
        #expect(
            answer.work
                == RegistryWork(titles: ["Rest", "Rest: a trial", "Ruhe"], firstAuthor: "Sleep Group", year: 2019))
        #expect(answer.updates.map(\.direction) == [.updates])
    }

    @Test("what an earlier answer said stays where a later one fails")
    func completes() {
        var earlier = RegistryAnswer(doi: "10.1000/a1")
        (earlier.registered, earlier.agency) = (true, "Crossref")
        earlier.work = RegistryWork(titles: ["Rest"], year: 2020)
        var failed = RegistryAnswer(doi: "10.1000/a1")
        failed.reason = "the handle service: timed out"
        #expect(failed.completed(by: earlier).work == earlier.work)
        #expect(failed.completed(by: earlier).registered == true)
        failed.registered = false
        #expect(failed.completed(by: earlier) == failed)
    }

    @Test(
        "what is no answer of the service is unknown, never no",
        arguments: [
            LoopbackServer.Reply.answer(404, body: "<html>Not Found</html>"),
            .answer(500, body: #"{"responseCode":2}"#),
            .answer(200, body: #"{"responseCode":"#), .answer(200, body: ""), .cutOff(body: Self.found), .silence,
            .late(2, body: Self.found), .answer(403, body: "{}"),
        ])
    func isUnknown(_ reply: LoopbackServer.Reply) async throws {
        let (answer, _) = try await answer(timeoutSeconds: 1) { path, _ in
            path.hasPrefix("/api") ? reply : .answer(503, body: "")
        }
        #expect(answer.registered == nil)
        #expect(answer.reason != nil)
    }

    @Test("a closed port is unknown")
    func isUnknownWithoutServer() async throws {
        let server = try LoopbackServer { _, _ in .silence }
        let url = server.url
        server.close()
        var configuration = RegistryConfiguration(handleURL: url, crossrefURL: url)
        (configuration.attempts, configuration.firstPauseSeconds) = (2, 0.01)
        let doi = try #require(DOI(canonicalizing: "10.1000/a1"))
        let answer = await DOIRegistryClient(configuration).answer(for: doi)
        #expect(answer.registered == nil)
        #expect(answer.reason?.isEmpty == false)
    }

    @Test(
        "a busy or failing service is asked again",
        arguments: [
            LoopbackServer.Reply.answer(429, headers: ["Retry-After": "0.02"], body: ""), .answer(500, body: ""),
            .silence,
        ])
    func asksAgain(_ first: LoopbackServer.Reply) async throws {
        let (answer, paths) = try await answer(attempts: 3) { path, count in
            if count < 2 { return first }
            return .answer(200, body: path.hasPrefix("/api") ? Self.found : Self.work)
        }
        #expect(answer.registered == true)
        #expect(answer.work?.year == 2020)
        #expect(paths.count == 6)
    }

    @Test("many names are answered in their order, no more at a time than allowed")
    func keepsOrder() async throws {
        let server = try LoopbackServer { path, _ in
            let isKnown = path.hasSuffix("0")
            guard path.hasPrefix("/api") else { return .answer(404, body: "") }
            return .answer(
                isKnown ? 200 : 404, headers: ["x-rate-limit-limit": "500", "x-rate-limit-interval": "1s"],
                body: isKnown ? Self.found : Self.notFound)
        }
        defer { server.close() }
        var configuration = RegistryConfiguration(handleURL: server.url, crossrefURL: server.url)
        configuration.concurrency = 3
        let dois = (0..<30).compactMap { DOI(canonicalizing: "10.1000/x\($0)") }
        let answers = await DOIRegistryClient(configuration).answers(for: dois)
        #expect(answers.map(\.doi) == dois.map(\.name))
        #expect(answers.map(\.registered) == (0..<30).map { $0 % 10 == 0 })
    }

    @Test("a cancelled batch ends at once, unasked names are unknown")
    func stopsWhenCancelled() async throws {
        let server = try LoopbackServer { _, _ in .answer(429, headers: ["Retry-After": "60"], body: "") }
        defer { server.close() }
        let configuration = RegistryConfiguration(handleURL: server.url, crossrefURL: server.url)
        let dois = (0..<9).compactMap { DOI(canonicalizing: "10.1000/x\($0)") }
        let batch = Task { await DOIRegistryClient(configuration).answers(for: dois) }
        try await Task.sleep(for: .milliseconds(100))
        batch.cancel()
        #expect(await batch.value.allSatisfy { $0.registered == nil })
    }
}
