internal import ArticleTree
import Bibliography
package import XMLTree

/// Reads PubMed's XML: articles and books as its export and its yearly files have them, in sets or alone.
package struct PubMedXMLReader: RecordReader {
    private var stream: XMLRecordStream
    private var count = 0

    /// Begins at the start of a document.
    ///
    /// - Parameters:
    ///   - input: the file.
    ///   - batchByteCount: how many bytes are read for one batch.
    package init(_ input: ReaderInput, batchByteCount: Int = 1 << 20) {
        stream = XMLRecordStream(input, PubMed.vocabulary, filter: PubMedFilter(), batchByteCount: batchByteCount)
    }

    package mutating func nextBatch() throws(InputError) -> RecordBatch? {
        guard let (cuts, diagnostics) = try stream.next() else { return nil }
        var records: [XMLRecord] = []
        var contents = BatchContents([], diagnostics: diagnostics)
        for cut in cuts {
            let kind = cut.document?.root?.pubmed
            if kind == .deleteCitation || kind == .deleteDocument {
                contents.diagnostics += deletions(cut)
            } else {
                count += 1
                records.append(XMLRecord(cut, .pubmedXML, file: stream.file, number: count))
            }
        }
        return RecordBatch { [records, contents] in
            let assembler = ArticleAssembler()
            var contents = contents
            contents.records = records.map { record in
                record.read(keepsIncomplete: PubMedRecord.isCitationComplete) { root, source in
                    var article = PubMedArticle(PubMedRecord(root), source)
                    let tree = article.assemble(assembler)
                    return (tree, article.source, article.diagnostics)
                }
            }
            return contents
        }
    }

    /// The records that the file says were deleted.
    private func deletions(_ cut: StreamedRecord) -> [Diagnostic] {
        cut.document?.root?.all(.pmid).map { pmid in
            Diagnostic(
                .note, .pubmedDeleted, at: SourceLocation(file: stream.file, line: pmid.line, column: 1),
                "PubMed has deleted the record \(pmid.plainText); drop it where you keep it")
        } ?? []
    }
}

/// Chooses the records, without the works that they cite.
private final class PubMedFilter: SubtreeFilter {
    func begin(_ tag: StartTag, isInRecord: Bool) -> SubtreeTreatment {
        switch PubMed(code: tag.code) {
        case .pubmedArticle, .pubmedBookArticle, .medlineCitation, .bookDocument, .deleteCitation, .deleteDocument:
            isInRecord ? .keep : .record
        case .referenceList: .skip
        default: isInRecord ? .keep : .descend
        }
    }

    func end(_ code: Int, text: () -> String) -> Bool { false }
}

/// The parts of one record.
struct PubMedRecord {
    /// `MedlineCitation` or `BookDocument`.
    let citation: XMLElement?
    /// `Article`, or of a book `BookDocument` again.
    let article: XMLElement?
    /// `Book` of a book or a chapter.
    let book: XMLElement?
    /// `PubmedData` or `PubmedBookData`.
    let data: XMLElement?

    /// Finds the parts below a record's root.
    init(_ root: XMLElement) {
        let isCitation = root.pubmed == .medlineCitation || root.pubmed == .bookDocument
        citation = isCitation ? root : root.child(.medlineCitation) ?? root.child(.bookDocument)
        book = citation?.child(.book)
        article = citation?.child(.article) ?? (citation?.pubmed == .bookDocument ? citation : nil)
        data = root.child(.pubmedData) ?? root.child(.pubmedBookData)
    }

    /// True where a record that the file ends in has all of its citation.
    static func isCitationComplete(_ root: XMLElement) -> Bool { PubMedRecord(root).data != nil }
}
