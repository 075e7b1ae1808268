import ArgumentParser
import BibAtlas
import Foundation

/// What is said to a person, and the exit codes of the contract.
enum Console {
    /// Something could not be read, all else was done.
    static let incomplete = ExitCode(2)
    /// An input is not there.
    static let noInput = ExitCode(66)

    /// Says a line on standard error.
    @Sendable static func say(_ line: String) {
        FileHandle.standardError.write(Data((line + "\n").utf8))
    }

    /// Shows how far work has come, in one line of a terminal; a file or a pipe gets nothing.
    @Sendable static func progress(_ done: Int, _ total: Int) {
        guard isatty(FileHandle.standardError.fileDescriptor) != 0, total > 0 else { return }
        let filled = 30 * done / total
        let bar = String(repeating: "#", count: filled) + String(repeating: ".", count: 30 - filled)
        FileHandle.standardError.write(Data("\r[\(bar)] \(done) of \(total)\(done == total ? "\n" : "")".utf8))
    }

    /// Does a job; its error becomes a line and an exit code.
    static func run<Value>(_ job: () async throws -> Value) async throws -> Value {
        do {
            return try await job()
        } catch let error as JobError {
            say("bibatlas: \(error)")
            switch error {
            case .noInput: throw noInput
            case .failed: throw ExitCode.failure
            }
        }
    }

    /// Ends with the code for incomplete work where something was refused.
    static func end(_ outcomes: [FileOutcome]) throws {
        if outcomes.contains(where: \.hasRefusals) { throw incomplete }
    }

    /// Workers where the user names no number.
    static var defaultThreadCount: Int { max(1, ProcessInfo.processInfo.activeProcessorCount) }
}
