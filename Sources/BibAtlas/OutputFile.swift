import Foundation

/// Writes results: a regular file is replaced at once at the end, anything else is written to directly.
public struct OutputFile {
    private let handle: FileHandle
    private let temporary: String?
    private let path: String

    /// Opens an output.
    ///
    /// - Parameter path: a path; nil or `-` is standard output.
    /// - Throws: `JobError` where it can't be written.
    public init(_ path: String?) throws {
        self.path = path ?? "-"
        guard let path, path != "-" else {
            (handle, temporary) = (.standardOutput, nil)
            return
        }
        let attributes = try? FileManager.default.attributesOfItem(atPath: path)
        let kind = attributes?[.type] as? FileAttributeType
        if let kind, kind != .typeRegular, kind != .typeSymbolicLink {
            guard let handle = FileHandle(forWritingAtPath: path) else {
                throw JobError.failed("\(path): it can't be written; check its permissions")
            }
            (self.handle, temporary) = (handle, nil)
            return
        }
        let temporary = "\(path).\(ProcessInfo.processInfo.processIdentifier).part"
        guard FileManager.default.createFile(atPath: temporary, contents: nil),
            let handle = FileHandle(forWritingAtPath: temporary)
        else {
            throw JobError.failed("\(path): it can't be written; check that its folder exists and may be written to")
        }
        (self.handle, self.temporary) = (handle, temporary)
    }

    /// Writes bytes.
    ///
    /// - Parameter bytes: the next bytes.
    /// - Throws: `JobError` where the disk is full or the reader is gone.
    public func write(_ bytes: [UInt8]) throws {
        do {
            try handle.write(contentsOf: Data(bytes))
        } catch {
            discard()
            throw JobError.failed("\(path): writing stopped: \(error.localizedDescription)")
        }
    }

    /// Ends the output; a regular file is in its place from now on.
    ///
    /// - Throws: `JobError` where it can't be put there.
    public func finish() throws {
        guard let temporary else { return }
        try handle.close()
        // rename(2) replaces what stands there in one step.
        guard unsafe rename(temporary, path) == 0 else {
            discard()
            throw JobError.failed("\(path): the finished file could not be put in its place")
        }
    }

    /// Gives the output up; what stood at the path stays.
    public func discard() {
        if let temporary { try? FileManager.default.removeItem(atPath: temporary) }
    }

    /// Writes a whole output.
    ///
    /// - Parameters:
    ///   - bytes: all of it.
    ///   - path: a path; nil or `-` is standard output.
    /// - Throws: `JobError`.
    public static func write(_ bytes: [UInt8], to path: String?) throws {
        let file = try OutputFile(path)
        try file.write(bytes)
        try file.finish()
    }
}
