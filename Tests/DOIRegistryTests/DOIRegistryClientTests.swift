import DOIRegistry
import Foundation
import Normalization
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
        var configuration = RegistryConfiguration(handleURL: server.url, crossrefURL: server.url, mailto: mailto)
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
        #expect(answer.work == RegistryWork(title: "Rest and <i>exertion</i>", firstAuthor: "Ito", year: 2020))
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

    @Test("code 200 is yes; another agency's name is described by nobody")
    func findsOtherAgency() async throws {
        let (answer, _) = try await answer { path, _ in
            if path.hasPrefix("/api") { return .answer(200, body: #"{"responseCode":200}"#) }
            if path.hasSuffix("/agency") {
                return .answer(200, body: #"{"message":{"agency":{"id":"datacite","label":"DataCite"}}}"#)
            }
            return .answer(404, body: "Resource not found.")
        }
        #expect(answer.registered == true)
        #expect(answer.agency == "DataCite")
        #expect(answer.work == nil)
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

    @Test(
        "a title and year that are another work's are found out",
        arguments: [
            ("Rest & exertion", 2020, true), ("REST AND EXERTION.", 2019, true), ("Sleep in winter", 2020, false),
            ("Rest and exertion", 2011, false), (nil, 2020, nil),
        ] as [(String?, Int?, Bool?)])
    func compares(_ title: String?, year: Int?, matches: Bool?) {
        let work = RegistryWork(
            title: title == "Rest & exertion" ? "Rest &amp; <i>exertion</i>" : "Rest and exertion", year: 2020)
        #expect(WorkComparison.matches(work, title: title, year: year) == matches)
    }
}
