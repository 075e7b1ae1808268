import ArticleTree
import Bibliography
import Foundation
import Readers
import XMLTree

extension Rereading {
    /// The references in a file of these bytes, their diagnostics with them.
    static func references(_ bytes: [UInt8], as format: SourceFormat? = nil) throws -> [Reference] {
        let file = FileManager.default.temporaryDirectory.appendingPathComponent("reread-\(UUID().uuidString)")
        try Data(bytes).write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        let source = try SourceFile(path: file.path, format: format)
        guard var reader = source.reader else { return [] }
        var references: [Reference] = []
        while let batch = try reader.nextBatch() {
            for record in batch.parse().records {
                guard let root = record.article?.root else { continue }
                var reference = ArticleMapper().reference(
                    from: root, source: record.source, id: record.source.id ?? "")
                reference.diagnostics = record.diagnostics
                references.append(reference)
            }
        }
        return references
    }

    /// What an article tree holds of a reference.
    static func projection(_ reference: Reference) -> Reference? {
        ArticleBuilder().document(from: reference)?.root.map {
            ArticleMapper().reference(from: $0, source: reference.source, id: reference.id)
        }
    }
}
