internal import ArticleTree
import Bibliography
import Foundation
import Readers
import Testing
import Writers
import XMLTree

/// What a format's reader makes of what its writer wrote.
enum Rereading {
    /// Writes references to a file and reads it again, the way the jobs do.
    static func references(
        _ references: [Reference], as format: OutputFormat, options: OutputOptions = OutputOptions()
    ) throws -> [Reference] {
        let file = FileManager.default.temporaryDirectory.appending(path: "written-\(UUID().uuidString)")
        try Data(format.bytes(of: references, options: options)).write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        return try self.references(in: file.path)
    }

    /// Reads a file.
    static func references(in path: String) throws -> [Reference] {
        var reader = try #require(try SourceFile(path: path).reader)
        let mapper = ArticleMapper()
        var read: [Reference] = []
        while let batch = try reader.nextBatch() {
            for record in batch.parse().records {
                guard let root = record.article?.root else { continue }
                read.append(mapper.reference(from: root, source: record.source, id: record.source.id ?? ""))
            }
        }
        return read
    }

    /// The members in which two references differ, to show.
    static func differences(_ expected: Reference, _ read: Reference) -> [String] {
        zip(Mirror(reflecting: expected).children, Mirror(reflecting: read).children).compactMap { one, other in
            let (wanted, found) = (short(one.value), short(other.value))
            return wanted == found ? nil : "\(one.label ?? ""): expected \(wanted), read \(found)"
        }
    }

    private static func short(_ value: Any) -> String {
        String(reflecting: value).replacing("Bibliography.", with: "").replacing("Optional", with: "")
    }

    /// Holds what was read to what the format can hold.
    static func check(
        _ format: OutputFormat, options: OutputOptions = OutputOptions(), seeds: Range<Int> = 0..<200,
        holding projection: (Reference) -> Reference
    ) throws {
        let references = seeds.map(ReferenceGenerator.reference)
        let read = try self.references(references, as: format, options: options)
        try #require(read.count == references.count)
        for (written, read) in zip(references, read) {
            var expected = projection(written)
            expected.id = read.id
            let database = expected.source.database
            expected.source = read.source
            expected.source.database = database
            // A BibTeX writer protects more than it is asked to.
            if format == .bibtex { expected.protectedTitleParts = read.protectedTitleParts }
            if expected != read {
                let differences = differences(expected, read)
                Issue.record("\(written.id): \(differences.joined(separator: "\n"))")
            }
        }
    }
}
