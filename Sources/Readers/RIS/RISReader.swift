internal import ArticleTree
import Bibliography
package import XMLTree

/// Reads RIS: the tagged form of Research Information Systems (2001, 2011) and what databases and programs make of it.
package struct RISReader: RecordReader {
    private var source: ByteSource
    private var cutter = RISRecordCutter()
    private var count = 0
    private let file: String
    private let encoding: EightBitEncoding?
    private let batchSize: Int

    /// Makes a reader of one file.
    package init(_ input: ReaderInput) { self.init(input, batchSize: 1 << 20) }

    /// Makes a reader whose batches end with the first record at or behind a size.
    ///
    /// - Parameters:
    ///   - input: the file.
    ///   - batchSize: the size in bytes.
    package init(_ input: ReaderInput, batchSize: Int) {
        source = ByteSource(input)
        (file, encoding, self.batchSize) = (input.file, input.declaredEncoding, max(1, batchSize))
    }

    package mutating func nextBatch() throws(InputError) -> RecordBatch? {
        try source.cutBatch(batchSize, with: &cutter) ? batch() : nil
    }

    private mutating func batch() -> RecordBatch {
        let size = cutter.offset
        let taken = source.take(size)
        let found = cutter.take()
        let job = RISBatch(
            file: file, bytes: taken.bytes, offset: taken.offset, line: taken.line, firstRecord: count + 1,
            cuts: found.cuts, strays: found.strays, encoding: encoding)
        count += found.cuts.count
        return RecordBatch { job.contents() }
    }
}

/// Cut records on their way to a thread that parses them.
private struct RISBatch: Sendable {
    var file: String
    var bytes: [UInt8]
    var offset: Int
    var line: Int
    var firstRecord: Int
    var cuts: [RISCut]
    var strays: [RISStray]
    var encoding: EightBitEncoding?

    func contents() -> BatchContents {
        let assembler = ArticleAssembler()
        var records: [ReadRecord] = []
        records.reserveCapacity(cuts.count)
        for (index, cut) in cuts.enumerated() { records.append(record(cut, firstRecord + index, assembler)) }
        return BatchContents(records, diagnostics: strays.map(diagnostic))
    }

    private func record(_ cut: RISCut, _ number: Int, _ assembler: ArticleAssembler) -> ReadRecord {
        var source = RecordSource(format: .ris, file: file, record: number)
        source.lines = (line + cut.lines.lowerBound)...(line + cut.lines.upperBound)
        source.bytes = (offset + cut.range.lowerBound)..<(offset + cut.range.upperBound)
        let text = RecordText.utf8(bytes[cut.content], declared: encoding)
        var article = RISArticle(
            cut, source, isGuessed: text.isGuessed, record: RISRecord(text.bytes.span), text.bytes.span)
        let tree = article.assemble(assembler)
        return ReadRecord(
            article: tree, source: article.source, bytes: bytes[cut.range], diagnostics: article.diagnostics)
    }

    private func diagnostic(_ stray: RISStray) -> Diagnostic {
        let place = SourceLocation(file: file, line: line + stray.place.line, column: stray.place.column)
        let text = String(decoding: RecordText.utf8(bytes[stray.text], declared: encoding).bytes, as: UTF8.self)
        let code: DiagnosticCode = stray.tag == nil ? .risStrayText : .risStrayTag
        if stray.isHeading {
            return Diagnostic(.note, code, at: place, "words of a database around the records were left out: \(text)")
        }
        let what = stray.tag.map { "the tag \($0)" } ?? "text"
        if stray.isEmpty {
            return Diagnostic(.note, code, at: place, "\(what) without a value stands outside every record; delete it")
        }
        return Diagnostic(
            .warning, code, at: place,
            "\(what) stands outside every record and was left out; move it between a TY and its ER to keep it: \(text)")
    }
}
