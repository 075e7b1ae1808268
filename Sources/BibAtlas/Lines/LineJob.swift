import Foundation
import JSONWriting
import Readers

/// Answers lines of text with lines of JSON, one for one and in order; what `doi`, `names` and `normalize` do.
public struct LineJob: Sendable {
    private let answer: @Sendable (String, inout JSONWriter) -> Void

    init(_ answer: @escaping @Sendable (String, inout JSONWriter) -> Void) { self.answer = answer }

    /// Answers every line of the inputs.
    ///
    /// - Parameters:
    ///   - paths: files; none, or `-`, is standard input.
    ///   - output: where the answers go; nil is standard output.
    /// - Throws: `JobError`.
    public func run(_ paths: [String], output: String? = nil) throws {
        let file = try OutputFile(output)
        var writer = JSONWriter(.compact)
        for path in paths.isEmpty ? ["-"] : paths {
            for line in try TextLines.lines(of: path) {
                answer(line, &writer)
                writer.endLine()
                if writer.byteCount > 1 << 16 { try file.write(writer.takeBytes()) }
            }
        }
        try file.write(writer.takeBytes())
        try file.finish()
    }
}

/// The lines of a text file.
enum TextLines {
    /// Reads all lines; LF and CRLF end one, and the last needs no end.
    static func lines(of path: String) throws -> [String] {
        let data: Data
        if path == "-" {
            data = FileHandle.standardInput.readDataToEndOfFile()
        } else if let contents = FileManager.default.contents(atPath: path) {
            data = contents
        } else {
            throw JobError.noInput("\(path): the file can't be opened; check the path")
        }
        return lines(in: data)
    }

    /// The lines of a file that is no citation export; nil where its content is one.
    static func unlessRecords(_ path: String) throws -> [String]? {
        let source: SourceFile
        do { source = try SourceFile(path: path) } catch {
            throw JobError.noInput("\(path): the file can't be opened; check the path")
        }
        guard source.reader == nil else { return nil }
        do { return lines(in: Data(try source.allBytes())) } catch {
            throw JobError.failed("\(path): reading stopped; check the file")
        }
    }

    private static func lines(in data: Data) -> [String] {
        // An array's bytes lie bare; the same of Data takes five times as long.
        var lines = [UInt8](data).split(separator: 0x0A, omittingEmptySubsequences: false).map { line in
            String(decoding: line.last == 0x0D ? line.dropLast() : line, as: UTF8.self)
        }
        if lines.last?.isEmpty == true { lines.removeLast() }
        return lines
    }
}
