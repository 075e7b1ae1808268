import ArticleTree
import Bibliography
package import XMLTree

/// Reads JATS and NLM article XML: single articles, article sets, OAI-PMH wrappers, several documents in one file.
///
/// The document streams through; only the articles of one batch are in memory.
package struct JATSReader: RecordReader {
    private let filter = JATSFilter()
    private var stream: XMLRecordStream
    private var recordCount = 0

    /// Begins at the start of a document.
    ///
    /// - Parameters:
    ///   - input: the file.
    ///   - batchByteCount: how many bytes are read for one batch.
    package init(_ input: ReaderInput, batchByteCount: Int = 1 << 20) {
        stream = XMLRecordStream(input, JATS.vocabulary, filter: filter, batchByteCount: batchByteCount)
    }

    /// Reads on until some articles have ended.
    package mutating func nextBatch() throws(InputError) -> RecordBatch? {
        guard let (records, diagnostics) = try stream.next() else { return nil }
        var contents = BatchContents([], diagnostics: diagnostics)
        for record in records {
            recordCount += 1
            let isFrontComplete = record.isComplete || filter.isFrontComplete
            contents.records.append(JATSRecord(record, file: stream.file, number: recordCount).read(isFrontComplete))
        }
        return RecordBatch { [contents] in contents }
    }
}

/// One article as the parser cut it out.
private struct JATSRecord {
    private let record: StreamedRecord
    private var source: RecordSource

    init(_ record: StreamedRecord, file: String, number: Int) {
        self.record = record
        source = RecordSource(format: .jats, file: file, record: number)
        source.lines = record.lines
        source.bytes = record.offset..<record.offset + record.bytes.count
    }

    /// The record with its diagnostics; refused where it is no article of JATS, or nothing of it can be trusted.
    func read(_ isFrontComplete: Bool) -> ReadRecord {
        var read = ReadRecord(article: nil, source: source, bytes: record.bytes[...])
        let refusal = refusal(isFrontComplete)
        let isFatal = refusal != nil
        // A broken tag breaks every later one: the first few faults say where to look, and a limit why it ended.
        for fault in record.faults.prefix(5) + record.faults.dropFirst(5).filter({ $0.kind == .limit }) {
            read.diagnostics.append(fault.diagnostic(in: source.file, record: source.record, isFatal: isFatal))
        }
        if let refusal {
            read.diagnostics.append(refusal)
        } else {
            read.article = record.document
            read.source.id = record.document?.root.flatMap(JATSRecord.id)
            if record.document?.root?.articleMeta.map(JATSRecord.isEmpty) ?? true {
                read.diagnostics.append(
                    note(.warning, .emptyRecord, "the article has no title, author or identifier; add what is missing"))
            }
            if !record.isComplete {
                read.diagnostics.append(
                    note(
                        .warning, .xmlMalformed,
                        "the file ends inside this article; its front was complete and was kept"))
            }
        }
        return read
    }

    private func refusal(_ isFrontComplete: Bool) -> Diagnostic? {
        guard let root = record.document?.root else {
            return record.faults.contains { $0.kind == .limit }
                ? nil : note(.error, .xmlMalformed, "nothing of this article could be read")
        }
        guard [.article, .front, .book, .bookPartWrapper, .bookPart].contains(root.jats) else {
            let message = root.plainText
            return note(
                .error, .jatsErrorElement, "the set holds an error in place of an article: \(message.prefix(200))")
        }
        guard record.isComplete || isFrontComplete else {
            return note(.error, .xmlMalformed, "the file ends inside the front of this article; get the whole file")
        }
        // An article whose front is empty still says that it is one of JATS.
        let isMarked = root[.dtdVersion] != nil && root[.articleType] != nil || root.first(.front) != nil
        if root.articleMeta != nil || root.jats == .article && isMarked { return nil }
        let wanted = root.jats == .article ? "front and article-meta of JATS" : "metadata of BITS"
        return note(
            .error, .jatsLookAlike,
            "the root is <\(root.name)>, but without the \(wanted); export JATS, RIS or NBIB")
    }

    private func note(_ severity: Diagnostic.Severity, _ code: DiagnosticCode, _ message: String) -> Diagnostic {
        let place = SourceLocation(
            file: source.file, line: record.lines.lowerBound, column: 1, record: source.record)
        return Diagnostic(severity, code, at: place, message)
    }

    private static func isEmpty(_ meta: XMLElement) -> Bool {
        !meta.children.contains {
            switch $0.jats {
            case .articleId, .bookPartId, .bookId, .titleGroup, .bookTitleGroup, .contribGroup: true
            default: false
            }
        }
    }

    /// The PMID, else the DOI, of this article.
    private static func id(of root: XMLElement) -> String? {
        var doi: String?
        guard let meta = root.articleMeta else { return nil }
        for part in meta.children where [.articleId, .bookPartId, .bookId].contains(part.jats) {
            switch part[.pubIdType] ?? part[.bookPartIdType] ?? part[.bookIdType] {
            case "pmid": return part.plainText
            case "doi": doi = doi ?? part.plainText
            default: break
            }
        }
        return doi
    }
}
