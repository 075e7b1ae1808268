import Bibliography
import JSONWriting

/// Gathers diagnostics: every one as a line of NDJSON, warnings and errors also for a person.
struct DiagnosticLog {
    private let path: String?
    private let say: @Sendable (String) -> Void
    private(set) var counts: [Diagnostic.Severity: Int] = [:]
    /// The lines of `--diagnostics`.
    private var lines = JSONWriter(.compact)

    /// Makes a log that tells a person through `say`; without a path it keeps no lines.
    init(_ path: String?, _ say: @escaping @Sendable (String) -> Void) { (self.path, self.say) = (path, say) }

    /// Notes diagnostics in their order.
    mutating func note(_ diagnostics: [Diagnostic]) {
        for diagnostic in diagnostics {
            counts[diagnostic.severity, default: 0] += 1
            if path != nil { lines.line(diagnostic) }
            if diagnostic.severity != .note { say(diagnostic.description) }
        }
    }

    /// Writes the file of diagnostics.
    mutating func write() throws {
        guard let path else { return }
        try OutputFile.write(lines.takeBytes(), to: path)
    }
}
