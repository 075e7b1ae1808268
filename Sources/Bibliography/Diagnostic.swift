/// Something that a person should know about the input, with its place and what to do.
public struct Diagnostic: Hashable, Codable, Sendable, CustomStringConvertible {
    /// How bad it is.
    public enum Severity: String, Hashable, Codable, Sendable, CaseIterable {
        /// Nothing is lost; worth knowing.
        case note
        /// Something was assumed or kept apart.
        case warning
        /// A record or a file could not be read.
        case error
    }

    /// How bad it is.
    public var severity: Severity
    /// The stable code.
    public var code: DiagnosticCode
    /// Where.
    public var location: SourceLocation
    /// What was expected, what stood there, what to do; one clause or two.
    public var message: String

    /// Makes a diagnostic.
    public init(_ severity: Severity, _ code: DiagnosticCode, at location: SourceLocation, _ message: String) {
        (self.severity, self.code, self.location, self.message) = (severity, code, location, message)
    }

    /// The line that compilers write: `export.ris:120:7: warning[ris-missing-er]: message`.
    public var description: String { "\(location): \(severity.rawValue)[\(code.rawValue)]: \(message)" }
}

/// A fault that ends the reading of one record; the file's other records go on.
public struct ReaderError: Error, Hashable, Sendable {
    /// The stable code.
    public var code: DiagnosticCode
    /// Where.
    public var location: SourceLocation
    /// What was expected and what stood there instead, in one clause.
    public var reason: String

    /// Makes a fault.
    public init(_ code: DiagnosticCode, at location: SourceLocation, _ reason: String) {
        (self.code, self.location, self.reason) = (code, location, reason)
    }

    /// The diagnostic that reports this fault.
    public var diagnostic: Diagnostic { Diagnostic(.error, code, at: location, reason) }
}
