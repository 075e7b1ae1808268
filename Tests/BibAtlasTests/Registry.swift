import Foundation
import TestSupport

/// A registry of made-up works: the handle service and Crossref on one loopback server.
struct Registry: Sendable {
    /// A registered work.
    struct Work: Sendable {
        var title: String
        var author = "Ito"
        var year = 2020
        /// JSON of Crossref's `updated-by`.
        var updates = ""
    }

    let server: LoopbackServer

    /// Opens a server that knows these works by DOI and no other.
    init(_ works: [String: Work]) throws {
        server = try LoopbackServer { path, _ in Self.reply(works, path) }
    }

    /// Opens a server that fails.
    init(failing reply: LoopbackServer.Reply) throws { server = try LoopbackServer { _, _ in reply } }

    /// Opens a server that answers as `reply` says, else as one that knows these works.
    init(_ works: [String: Work], _ reply: @escaping @Sendable (_ path: String) -> LoopbackServer.Reply?) throws {
        server = try LoopbackServer { path, _ in reply(path) ?? Self.reply(works, path) }
    }

    /// The DOIs that the handle service was asked for.
    var asked: [String] {
        server.paths.filter { $0.hasPrefix("/api/handles/") }.map { String($0.dropFirst("/api/handles/".count)) }
    }

    private static func reply(_ works: [String: Work], _ path: String) -> LoopbackServer.Reply {
        let isHandle = path.hasPrefix("/api/handles/")
        let name = path.dropFirst(isHandle ? "/api/handles/".count : "/works/".count).prefix { $0 != "?" }
        guard let doi = name.removingPercentEncoding, let work = works[doi] else {
            return .answer(404, body: isHandle ? #"{"responseCode":100}"# : "Resource not found.")
        }
        guard !isHandle else { return .answer(200, body: #"{"responseCode":1}"#) }
        return .answer(
            200,
            body: """
                {"message":{"DOI":"\(doi)","title":["\(work.title)"],"author":[{"family":"\(work.author)"}],
                "issued":{"date-parts":[[\(work.year)]]},"updated-by":[\(work.updates)]}}
                """)
    }
}
