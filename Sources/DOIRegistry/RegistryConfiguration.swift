import Foundation
import FoundationNetworking

/// Where the registries are and how they are asked.
package struct RegistryConfiguration: Sendable {
    /// The handle service's proxy.
    package var handleURL: String
    /// Crossref's REST API.
    package var crossrefURL: String
    /// DataCite's REST API.
    package var dataciteURL: String
    /// An address for Crossref's polite pool; nil asks anonymously.
    package var mailto: String?
    /// How many DOIs are asked for at a time.
    package var concurrency = 4
    /// How often one request is made before it counts as unknown.
    package var attempts = 4
    /// How long one request may take.
    package var timeoutSeconds = 20.0
    /// The pause behind the first failure; it doubles with each further one.
    package var firstPauseSeconds = 1.0
    /// The longest pause, also where a service asks for a longer one.
    package var longestPauseSeconds = 60.0

    /// Makes a configuration for the public services.
    package init(
        handleURL: String = "https://doi.org", crossrefURL: String = "https://api.crossref.org",
        dataciteURL: String = "https://api.datacite.org", mailto: String? = nil
    ) {
        (self.handleURL, self.crossrefURL, self.mailto) = (handleURL, crossrefURL, mailto)
        self.dataciteURL = dataciteURL
    }

    /// The pause before the next attempt: exponential with jitter, or what the service asks for; bounded.
    ///
    /// - Parameters:
    ///   - attempt: how many attempts failed so far, from 1.
    ///   - retryAfter: the seconds of a `Retry-After` header; nil where there was none.
    ///   - jitter: a number from 0 to 1.
    /// - Returns: seconds.
    func pause(behind attempt: Int, retryAfter: Double?, jitter: Double) -> Double {
        if let retryAfter { return min(max(0, retryAfter), longestPauseSeconds) }
        var pause = firstPauseSeconds
        for _ in 1..<max(1, min(attempt, 32)) { pause *= 2 }
        return min(pause, longestPauseSeconds) * (0.5 + 0.5 * jitter)
    }

    var sessionConfiguration: URLSessionConfiguration {
        let session = URLSessionConfiguration.ephemeral
        session.timeoutIntervalForRequest = timeoutSeconds
        session.timeoutIntervalForResource = timeoutSeconds * 2
        session.httpMaximumConnectionsPerHost = max(1, concurrency)
        session.httpAdditionalHeaders = ["Accept": "application/json", "User-Agent": userAgent]
        return session
    }

    private var userAgent: String { mailto.map { "BibAtlas (mailto:\($0))" } ?? "BibAtlas" }
}
