internal import ArticleTree
import Bibliography
package import XMLTree

/// Reads EndNote XML: `<xml><records><record>…`, as EndNote, Zotero, Mendeley and others export it.
///
/// Its fields are those of EndNote's RIS export under other names, and are read by the same rules.
package struct EndNoteXMLReader: RecordReader {
    private var stream: XMLRecordStream
    private var count = 0

    /// Begins at the start of a document.
    ///
    /// - Parameters:
    ///   - input: the file.
    ///   - batchByteCount: how many bytes are read for one batch.
    package init(_ input: ReaderInput, batchByteCount: Int = 1 << 20) {
        stream = XMLRecordStream(
            input, EndNote.vocabulary, filter: EndNoteFilter(), batchByteCount: batchByteCount)
    }

    package mutating func nextBatch() throws(InputError) -> RecordBatch? {
        guard let (cuts, diagnostics) = try stream.next() else { return nil }
        let (file, first) = (stream.file, count + 1)
        count += cuts.count
        return RecordBatch {
            let assembler = ArticleAssembler()
            var contents = BatchContents([], diagnostics: diagnostics)
            for (index, cut) in cuts.enumerated() {
                let record = XMLRecord(cut, .endnoteXML, file: file, number: first + index)
                contents.records.append(
                    record.read { root, source in
                        var article = EndNoteArticle(root, source).article
                        let tree = article.assemble(assembler)
                        return (tree, article.source, article.diagnostics)
                    })
            }
            return contents
        }
    }
}

/// Chooses the records, whole.
private final class EndNoteFilter: SubtreeFilter {
    func begin(_ tag: StartTag, isInRecord: Bool) -> SubtreeTreatment {
        if isInRecord { return EndNote(rawValue: tag.code)?.isSkipped == true ? .skip : .keep }
        return tag.code == EndNote.record.rawValue ? .record : .descend
    }

    func end(_ code: Int, text: () -> String) -> Bool { false }
}
