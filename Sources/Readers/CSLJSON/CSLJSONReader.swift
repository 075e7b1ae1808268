internal import ArticleTree
import Bibliography
package import XMLTree

/// Reads CSL-JSON: an array of items (CSL 1.0.2, `csl-data.json`), one item, items in an object, or one a line.
package struct CSLJSONReader: RecordReader {
    private var records: JSONRecordReader<CSLFormat>

    /// Makes a reader of one file.
    package init(_ input: ReaderInput) { records = JSONRecordReader(input) }

    init(_ input: ReaderInput, batchSize: Int) { records = JSONRecordReader(input, batchSize: batchSize) }

    package mutating func nextBatch() throws(InputError) -> RecordBatch? { try records.nextBatch() }
}

private struct CSLFormat: JSONRecordFormat {
    static let format = SourceFormat.cslJSON
    static let recordName = "item"
    private let assembler = ArticleAssembler()

    mutating func article(_ item: inout JSONItem) -> XMLDocument? {
        var article = CSLArticle(item)
        defer { item = article.item }
        return article.assemble(assembler)
    }
}
