import ArticleTree
import Bibliography
import Foundation
import Readers
import Testing
import XMLTree

/// Reads a text as a JATS file and maps what comes of it.
func readJATS(_ text: String) throws -> (references: [Reference], diagnostics: [Diagnostic], refused: Int) {
    try readJATS(data: Data(text.utf8))
}

/// Reads bytes as a JATS file.
func readJATS(data: Data) throws -> (references: [Reference], diagnostics: [Diagnostic], refused: Int) {
    let url = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString + ".xml")
    try data.write(to: url)
    defer { try? FileManager.default.removeItem(at: url) }
    return try readJATS(file: url.path)
}

/// Reads a JATS file and maps what comes of it.
func readJATS(file: String) throws -> (references: [Reference], diagnostics: [Diagnostic], refused: Int) {
    var reader = JATSReader(ReaderInput(file: file, buffer: try InputBuffer(path: file)))
    var references: [Reference] = []
    var diagnostics: [Diagnostic] = []
    var refused = 0
    while let batch = try reader.nextBatch() {
        let contents = batch.parse()
        diagnostics += contents.diagnostics
        for record in contents.records {
            diagnostics += record.diagnostics
            guard let root = record.article?.root else {
                refused += 1
                continue
            }
            references.append(
                ArticleMapper().reference(from: root, source: record.source, id: record.source.id ?? "-"))
        }
    }
    return (references, diagnostics, refused)
}

/// An article with what is put into article-meta, and behind front.
func jatsArticle(_ meta: String, after: String = "", root: String = "") -> String {
    """
    <article \(root)><front><journal-meta><journal-title-group><journal-title>J</journal-title></journal-title-group>
    </journal-meta><article-meta>\(meta)</article-meta></front>\(after)</article>
    """
}

/// The one reference of an article with what is put into article-meta.
func jatsReference(_ meta: String, after: String = "", root: String = "") throws -> Reference {
    try #require(try readJATS(jatsArticle(meta, after: after, root: root)).references.first)
}
