import Bibliography
import Foundation
import XMLTree

@testable import Readers

/// What a reader made of one text.
struct RISReading {
    var contents: [BatchContents] = []
    var records: [ReadRecord] { contents.flatMap(\.records) }
    var trees: [String] { records.map { $0.article?.serialized() ?? "" } }
    var tree: String { trees.first ?? "" }
    /// What was noticed, outside records first.
    var diagnostics: [Diagnostic] { contents.flatMap(\.diagnostics) + records.flatMap(\.diagnostics) }
    /// The codes with their lines and columns.
    var codes: [String] { RISReading.codes(diagnostics) }
    /// The same of warnings alone.
    var warnings: [String] { RISReading.codes(diagnostics.filter { $0.severity == .warning }) }

    private static func codes(_ diagnostics: [Diagnostic]) -> [String] {
        diagnostics.map { "\($0.location.line):\($0.location.column):\($0.code.rawValue)" }
    }

    /// Reads bytes as a file's.
    init(_ bytes: some Sequence<UInt8>, batchSize: Int = 1 << 20) throws {
        contents = try RISReading.batches(bytes, batchSize: batchSize).map { $0.parse() }
    }

    /// Cuts bytes as a file's.
    static func batches(_ bytes: some Sequence<UInt8>, batchSize: Int) throws -> [RecordBatch] {
        let empty = FileManager.default.temporaryDirectory.appendingPathComponent("ris-\(UUID().uuidString)")
        try Data().write(to: empty)
        defer { try? FileManager.default.removeItem(at: empty) }
        let input = ReaderInput(file: "some.ris", buffer: try InputBuffer(path: empty.path), head: Array(bytes))
        var reader = RISReader(input, batchSize: batchSize)
        var batches: [RecordBatch] = []
        while let batch = try reader.nextBatch() { batches.append(batch) }
        return batches
    }

    init(_ text: String, batchSize: Int = 1 << 20) throws { try self.init(Array(text.utf8), batchSize: batchSize) }

    /// Reads one journal article with these lines.
    init(fields: String, type: String = "JOUR") throws { try self.init("TY  - \(type)\n\(fields)\nER  - \n") }
}
