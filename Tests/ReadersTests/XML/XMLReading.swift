import ArticleTree
import Bibliography
import Foundation
import Readers
import XMLTree

/// What a reader that the content chose made of one file, mapped.
struct XMLReading {
    var references: [Reference] = []
    var records: [ReadRecord] = []
    var diagnostics: [Diagnostic] = []
    var finding: FormatDetector.Finding
    /// True where reading stopped before the end.
    var isCut = false

    /// The only record's reference.
    var reference: Reference? { references.first }
    /// The codes in order, those outside records first.
    var codes: [String] { diagnostics.map(\.code.rawValue) }
    var refusedCount: Int { records.count { $0.article == nil } }

    /// Reads bytes as a file's.
    init(_ bytes: some Sequence<UInt8>) throws {
        let url = FileManager.default.temporaryDirectory.appending(path: "some-\(UUID().uuidString).xml")
        try Data(bytes).write(to: url)
        defer { try? FileManager.default.removeItem(at: url) }
        try self.init(file: url.path)
    }

    init(_ text: String) throws { try self.init(Array(text.utf8)) }

    init(file: String) throws {
        let source = try SourceFile(path: file)
        finding = source.finding
        guard var reader = source.reader else { return }
        var inside: [Diagnostic] = []
        while let batch = try next(&reader) {
            let contents = batch.parse()
            diagnostics += contents.diagnostics
            for record in contents.records {
                inside += record.diagnostics
                records.append(record)
                guard let root = record.article?.root else { continue }
                references.append(
                    ArticleMapper().reference(from: root, source: record.source, id: record.source.id ?? "-"))
            }
        }
        diagnostics += inside
    }

    private mutating func next(_ reader: inout any RecordReader) throws -> RecordBatch? {
        do {
            return try reader.nextBatch()
        } catch {
            isCut = true
            return nil
        }
    }
}

extension Reference {
    /// The values kept under a name.
    func kept(_ name: String) -> [String] { unmapped.filter { $0.name == name }.map(\.value) }
}
