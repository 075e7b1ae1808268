import ArticleTree
import Bibliography
import Foundation
import XMLTree

@testable import Readers

/// What a reader of a tagged format made of one text.
struct TaggedReading {
    var records: [ReadRecord] = []
    var diagnostics: [Diagnostic] = []

    /// Reads bytes as a file's.
    init<Format: TaggedFormat>(
        _ bytes: [UInt8], _ format: Format.Type, batchSize: Int = 1 << 20
    ) throws {
        let input = ReaderInput(file: "some.txt", buffer: try InputBuffer(path: "/dev/null"), head: bytes)
        var reader = TaggedReader<Format>(input, batchSize: batchSize)
        while let batch = try reader.nextBatch() {
            let contents = batch.parse()
            records += contents.records
            diagnostics += contents.diagnostics
        }
    }

    init<Format: TaggedFormat>(_ text: String, _ format: Format.Type, batchSize: Int = 1 << 20) throws {
        try self.init(Array(text.utf8), format, batchSize: batchSize)
    }

    /// The records as the mapper reads them.
    var references: [Reference] {
        records.compactMap { record in
            record.article?.root.map {
                ArticleMapper().reference(from: $0, source: record.source, id: record.source.id ?? "")
            }
        }
    }

    /// The codes with their lines, those outside records first.
    var codes: [String] {
        (diagnostics + records.flatMap(\.diagnostics)).map { "\($0.location.line):\($0.code.rawValue)" }
    }
}

extension Reference {
    /// The contributors as "role: Family, Given, Suffix" or "role: Group".
    var names: [String] {
        contributors.map { contributor in
            let name = contributor.name
            let parts = [name.literal, name.family, name.given, name.suffix].compactMap(\.self)
            return "\(contributor.role.rawValue): " + parts.joined(separator: ", ")
        }
    }

    /// The unmapped fields as "name=value".
    var rest: [String] { unmapped.map { "\($0.name)=\($0.value)" } }
}
