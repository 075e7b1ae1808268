import ArticleTree
import Bibliography
import Notation
package import XMLTree

/// Reads JATS and NLM article XML: single articles, article sets, OAI-PMH wrappers, several documents in one file.
///
/// The document streams through; only the articles of one batch are in memory.
package struct JATSReader: RecordReader {
    private let file: String
    private let buffer: InputBuffer
    private let filter = JATSFilter()
    private let parser: StreamingParser
    private var head: [UInt8]
    private var recordCount = 0
    private var isAtEnd = false
    private let batchByteCount: Int

    /// Begins at the start of a document.
    ///
    /// - Parameters:
    ///   - input: the file.
    ///   - batchByteCount: how many bytes are read for one batch.
    package init(_ input: ReaderInput, batchByteCount: Int = 1 << 20) {
        (file, buffer, head) = (input.file, input.buffer, input.head)
        self.batchByteCount = batchByteCount
        parser = StreamingParser(JATS.vocabulary, filter: filter) { CharacterEntities.characters(named: $0) }
    }

    /// Reads on until some articles have ended.
    package mutating func nextBatch() throws(InputError) -> RecordBatch? {
        guard !isAtEnd else { return nil }
        var readCount = 0
        while readCount < batchByteCount, !isAtEnd {
            var chunk = head
            head = []
            if chunk.isEmpty, try buffer.read(into: &chunk) == 0 { isAtEnd = true }
            if isAtEnd { parser.end() } else { parser.parse(chunk) }
            readCount += chunk.count
        }
        var contents = BatchContents([])
        let records = parser.takeRecords()
        for record in records {
            recordCount += 1
            let isFrontComplete = record.isComplete || filter.isFrontComplete
            contents.records.append(JATSRecord(record, file: file, number: recordCount).read(isFrontComplete))
        }
        for fault in parser.takeFaults() {
            contents.diagnostics.append(JATSRecord.diagnostic(fault, in: file, record: 0, isFatal: parser.isGivenUp))
        }
        if parser.isGivenUp { isAtEnd = true }
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
        // A broken tag breaks every later one: the first few faults say where to look.
        for fault in record.faults.prefix(5) {
            read.diagnostics.append(
                JATSRecord.diagnostic(fault, in: source.file, record: source.record, isFatal: isFatal))
        }
        if let refusal {
            read.diagnostics.append(refusal)
        } else {
            read.article = record.document
            read.source.id = record.document?.root.flatMap(JATSRecord.id)
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
        if root.jats != .article, root.jats != .front {
            let message = root.plainText
            return note(
                .error, .jatsErrorElement, "the set holds an error in place of an article: \(message.prefix(200))")
        }
        guard record.isComplete || isFrontComplete else {
            return note(.error, .xmlMalformed, "the file ends inside the front of this article; get the whole file")
        }
        let front = root.jats == .front ? root : root.first(.front)
        guard front?.first(.articleMeta) != nil else {
            return note(
                .error, .jatsLookAlike,
                "the root is <article>, but without the front and article-meta of JATS; export JATS, RIS or BibTeX")
        }
        return nil
    }

    private func note(_ severity: Diagnostic.Severity, _ code: DiagnosticCode, _ message: String) -> Diagnostic {
        let place = SourceLocation(
            file: source.file, line: record.lines.lowerBound, column: 1, record: source.record)
        return Diagnostic(severity, code, at: place, message)
    }

    static func diagnostic(_ fault: XMLFault, in file: String, record: Int, isFatal: Bool) -> Diagnostic {
        let code: DiagnosticCode =
            switch fault.kind {
            case .malformed: .xmlMalformed
            case .entity: .xmlEntity
            case .limit: .xmlLimit
            }
        let place = SourceLocation(file: file, line: fault.line, column: fault.column, record: record)
        return Diagnostic(isFatal || fault.kind == .limit ? .error : .warning, code, at: place, fault.message)
    }

    /// The PMID, else the DOI, of this article.
    private static func id(of root: XMLElement) -> String? {
        let front = root.jats == .front ? root : root.first(.front)
        var doi: String?
        guard let meta = front?.first(.articleMeta) else { return nil }
        for part in meta.children where part.jats == .articleId {
            switch part[.pubIdType] {
            case "pmid": return part.plainText
            case "doi": doi = doi ?? part.plainText
            default: break
            }
        }
        return doi
    }
}
