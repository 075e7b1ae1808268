import Foundation
import TestSupport

/// One `import` of a source file.
struct ImportStatement: Hashable, CustomStringConvertible {
    /// The module; for `import struct A.B`, `A`.
    let module: String
    /// The file, from the project's folder on.
    let file: String
    /// The line, from 1.
    let line: Int

    var description: String { "\(file):\(line): import \(module)" }
}

extension ImportStatement {
    /// The imports of a source text, whatever their access level and attributes.
    ///
    /// - Parameters:
    ///   - text: Swift source.
    ///   - file: the name to report.
    /// - Returns: the imports in order.
    static func all(in text: String, file: String) -> [ImportStatement] {
        let pattern =
            /^\s*(?:@\w+(?:\([^)]*\))?\s+)*(?:\w+\s+)?import\s+(?:(?:struct|class|enum|protocol|actor|typealias|func|let|var)\s+)?(\w+)/
        let lines = text.split(separator: /\r?\n/, omittingEmptySubsequences: false)
        return lines.enumerated().compactMap { index, line in
            guard let match = line.firstMatch(of: pattern) else { return nil }
            return ImportStatement(module: String(match.1), file: file, line: index + 1)
        }
    }

    /// The imports of all Swift files of a room.
    static func all(ofRoom room: String) throws -> [ImportStatement] {
        let folder = Folders.project.appending(path: "Sources").appending(path: room)
        var imports: [ImportStatement] = []
        for path in try FileManager.default.subpathsOfDirectory(atPath: folder.path).sorted()
        where path.hasSuffix(".swift") {
            let text = try String(contentsOf: folder.appending(path: path), encoding: .utf8)
            imports += all(in: text, file: "Sources/\(room)/\(path)")
        }
        return imports
    }
}
