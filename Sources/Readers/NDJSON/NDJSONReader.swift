internal import ArticleTree
import Bibliography
package import XMLTree

/// Reads our own lines: one Reference each, whole or with the members that somebody wrote by hand.
package struct NDJSONReader: RecordReader {
    private var records: JSONRecordReader<NDJSONFormat>

    /// Makes a reader of one file.
    package init(_ input: ReaderInput) { records = JSONRecordReader(input) }

    init(_ input: ReaderInput, batchSize: Int) { records = JSONRecordReader(input, batchSize: batchSize) }

    package mutating func nextBatch() throws(InputError) -> RecordBatch? { try records.nextBatch() }
}

private struct NDJSONFormat: JSONRecordFormat {
    static let format = SourceFormat.ndjson
    static let recordName = "reference"
    private let builder = ArticleBuilder()

    mutating func article(_ item: inout JSONItem) -> XMLDocument? {
        var line = ReferenceLine(item)
        let reference = line.read()
        item = line.item
        item.source = reference.source
        if reference.title == nil, reference.contributors.isEmpty, reference.identifiers == Identifiers() {
            item.note(
                .warning, .emptyRecord, 0, "the reference has no title, author or identifier; add what is missing")
        }
        return builder.document(from: reference)
    }
}
