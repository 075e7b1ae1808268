/// Why a job could not be done; the message says what to do.
public enum JobError: Error, Sendable, CustomStringConvertible {
    /// An input, or a store that is only read, is not there (exit code 66).
    case noInput(String)
    /// A failure of the system, or a file that is not what it should be (exit code 1).
    case failed(String)

    /// What happened and what to do.
    public var description: String {
        switch self {
        case .noInput(let message), .failed(let message): message
        }
    }
}
