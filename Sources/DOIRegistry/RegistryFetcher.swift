import Foundation
import FoundationNetworking
import Synchronization

/// Makes the requests to one service: in its pace, again where that may help, and never longer than is bounded.
struct RegistryFetcher: Sendable {
    /// What became of a request.
    enum Outcome: Sendable {
        /// The service answered.
        case response(Int, Data)
        /// It did not; the reason is for a person.
        case failure(String)
    }

    private let session: URLSession
    private let configuration: RegistryConfiguration
    private let mailto: String?
    private let pacer = Pacer()

    init(session: URLSession, configuration: RegistryConfiguration, mailto: String? = nil) {
        (self.session, self.configuration, self.mailto) = (session, configuration, mailto)
    }

    /// Gets a path below a base address; a busy or failing service is asked again.
    func get(_ base: String, _ path: String) async -> Outcome {
        guard let request = request(base, path) else { return .failure("\(base) is no address") }
        var last = Outcome.failure("cancelled")
        for attempt in 1...max(1, configuration.attempts) {
            guard await pacer.takeTurn() else { return .failure("cancelled") }
            var retryAfter: Double?
            do {
                let (body, response) = try await data(for: request)
                guard let http = response as? HTTPURLResponse else { return .failure("no HTTP answer") }
                await learn(from: http)
                last = .response(http.statusCode, body)
                guard http.statusCode == 429 || http.statusCode >= 500 else { return last }
                retryAfter = Self.seconds(of: http.value(forHTTPHeaderField: "Retry-After"))
            } catch {
                if Task.isCancelled { return .failure("cancelled") }
                last = .failure(error.localizedDescription)
            }
            guard attempt < configuration.attempts else { break }
            let pause = configuration.pause(behind: attempt, retryAfter: retryAfter, jitter: Double.random(in: 0...1))
            // A service that names a time wants to be left alone by all; else only this request waits.
            if retryAfter != nil {
                await pacer.hold(forSeconds: pause)
            } else {
                try? await Task.sleep(for: .seconds(pause))
            }
        }
        return last
    }

    /// Makes one request; a cancelled task ends it.
    ///
    /// `URLSession.data(for:)` cancels from within the task's cancellation, under a lock that the end of the request
    /// needs too, and the two wait for each other for ever (swift-corelibs-foundation). Here the request is cancelled
    /// from a queue.
    private func data(for request: URLRequest) async throws -> (Data, URLResponse) {
        let running = RunningRequest()
        return try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { continuation in
                running.start(
                    session.dataTask(with: request) { data, response, error in
                        if let data, let response, error == nil {
                            continuation.resume(returning: (data, response))
                        } else {
                            continuation.resume(throwing: error ?? URLError(.unknown))
                        }
                    })
            }
        } onCancel: {
            running.cancel()
        }
    }

    private func request(_ base: String, _ path: String) -> URLRequest? {
        var address = base
        while address.hasSuffix("/") { address.removeLast() }
        address += "/" + path
        if let mailto {
            address += "?mailto=" + DOIRegistryClient.encoded(mailto, keepsSlash: false)
        }
        return URL(string: address).map { URLRequest(url: $0, timeoutInterval: configuration.timeoutSeconds) }
    }

    /// Crossref states its limit: `x-rate-limit-limit: 50`, `x-rate-limit-interval: 1s`.
    private func learn(from response: HTTPURLResponse) async {
        guard let limit = response.value(forHTTPHeaderField: "x-rate-limit-limit").flatMap(Double.init), limit > 0,
            let interval = response.value(forHTTPHeaderField: "x-rate-limit-interval"),
            let seconds = Double(interval.prefix { $0.isNumber || $0 == "." }), seconds > 0
        else { return }
        await pacer.setSpacing(seconds: min(seconds / limit, configuration.longestPauseSeconds))
    }

    /// The seconds of a `Retry-After` header: a number, or a date (RFC 9110, section 10.2.3).
    static func seconds(of header: String?, now: Date = Date()) -> Double? {
        guard let header = header?.trimmingCharacters(in: .whitespaces), !header.isEmpty else { return nil }
        if let seconds = Double(header) { return seconds.isFinite ? seconds : nil }
        let format = DateFormatter()
        format.locale = Locale(identifier: "en_US_POSIX")
        format.timeZone = TimeZone(secondsFromGMT: 0)
        format.dateFormat = "EEE, dd MMM yyyy HH:mm:ss zzz"
        return format.date(from: header).map { $0.timeIntervalSince(now) }
    }
}

/// A request that may be cancelled before or after it is started.
private final class RunningRequest: Sendable {
    private let state = Mutex<(task: URLSessionDataTask?, isCancelled: Bool)>((nil, false))

    func start(_ task: URLSessionDataTask) {
        let isCancelled = state.withLock { state in
            state.task = task
            return state.isCancelled
        }
        task.resume()
        if isCancelled { task.cancel() }
    }

    func cancel() {
        let task = state.withLock { state in
            state.isCancelled = true
            return state.task
        }
        DispatchQueue.global().async { task?.cancel() }
    }
}

/// Spaces the requests to one service.
private actor Pacer {
    private let clock = ContinuousClock()
    private var next: ContinuousClock.Instant = .now
    private var spacing = Duration.zero

    /// Waits for the next free moment; false where the task was cancelled meanwhile.
    func takeTurn() async -> Bool {
        while next > clock.now {
            let moment = next
            do { try await clock.sleep(until: moment) } catch { return false }
        }
        next = clock.now.advanced(by: spacing)
        return !Task.isCancelled
    }

    func hold(forSeconds seconds: Double) { next = max(next, clock.now.advanced(by: .seconds(seconds))) }

    func setSpacing(seconds: Double) { spacing = .seconds(seconds) }
}
