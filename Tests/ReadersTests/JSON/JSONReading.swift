import ArticleTree
import Bibliography
import XMLTree

@testable import Readers

/// What a reader of JSON made of one text, as a file called `library.json`.
struct JSONReading {
    var records: [ReadRecord] = []
    var diagnostics: [Diagnostic] = []

    init(_ bytes: [UInt8], as format: SourceFormat = .cslJSON, batchSize: Int = 1 << 20) throws {
        let input = ReaderInput(file: "library.json", buffer: try InputBuffer(path: "/dev/null"), head: bytes)
        var reader: any RecordReader =
            format == .ndjson ? NDJSONReader(input, batchSize: batchSize) : CSLJSONReader(input, batchSize: batchSize)
        while let batch = try reader.nextBatch() {
            let contents = batch.parse()
            records += contents.records
            diagnostics += contents.diagnostics
        }
    }

    init(_ text: String, as format: SourceFormat = .cslJSON, batchSize: Int = 1 << 20) throws {
        try self.init(Array(text.utf8), as: format, batchSize: batchSize)
    }

    /// The references of the sound records, as the one mapper makes them.
    var references: [Reference] {
        records.compactMap { record in
            record.article?.root.map {
                ArticleMapper().reference(from: $0, source: record.source, id: record.source.id ?? "")
            }
        }
    }

    /// The ids of the records; nil for those that were refused.
    var ids: [String?] { records.map { $0.article == nil ? nil : $0.source.id } }

    /// Places and codes of all diagnostics, those outside records first.
    var codes: [String] {
        (diagnostics + records.flatMap(\.diagnostics)).map {
            "\($0.location.line):\($0.location.column) \($0.code.rawValue)"
        }
    }

    var trees: [String] { records.map { $0.article?.serialized() ?? "" } }
}
