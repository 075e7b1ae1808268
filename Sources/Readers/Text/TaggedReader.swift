internal import ArticleTree
import Bibliography
import XMLTree

/// Reads a format of tagged lines.
struct TaggedReader<Format: TaggedFormat>: RecordReader {
    private var source: ByteSource
    private var cutter = TaggedCutter<Format>()
    private var count = 0
    private let file: String
    private let encoding: EightBitEncoding?
    private let batchSize: Int

    /// Makes a reader whose batches end with the first record at or behind a size.
    ///
    /// - Parameters:
    ///   - input: the file.
    ///   - batchSize: the size in bytes.
    init(_ input: ReaderInput, batchSize: Int = 1 << 20) {
        source = ByteSource(input)
        (file, encoding, self.batchSize) = (input.file, input.declaredEncoding, max(1, batchSize))
    }

    mutating func nextBatch() throws(InputError) -> RecordBatch? {
        try source.cutBatch(batchSize, with: &cutter) ? batch() : nil
    }

    private mutating func batch() -> RecordBatch {
        let size = cutter.ready
        let found = cutter.take()
        let taken = source.take(size)
        let job = TaggedBatch<Format>(
            file: file, bytes: taken.bytes, offset: taken.offset, line: taken.line, firstRecord: count + 1,
            cuts: found.cuts, strays: found.strays, encoding: encoding)
        count += found.cuts.count
        return RecordBatch { job.contents() }
    }
}

/// Cut records on their way to a thread that parses them.
private struct TaggedBatch<Format: TaggedFormat>: Sendable {
    var file: String
    var bytes: [UInt8]
    var offset: Int
    var line: Int
    var firstRecord: Int
    var cuts: [TaggedCut]
    var strays: [Int]
    var encoding: EightBitEncoding?

    func contents() -> BatchContents {
        let assembler = ArticleAssembler()
        var records: [ReadRecord] = []
        records.reserveCapacity(cuts.count)
        for (index, cut) in cuts.enumerated() { records.append(record(cut, firstRecord + index, assembler)) }
        return BatchContents(records, diagnostics: strays.map(diagnostic))
    }

    private func record(_ cut: TaggedCut, _ number: Int, _ assembler: ArticleAssembler) -> ReadRecord {
        var source = RecordSource(format: Format.format, file: file, record: number)
        source.lines = (line + cut.lines.lowerBound)...(line + cut.lines.upperBound)
        source.bytes = (offset + cut.range.lowerBound)..<(offset + cut.range.upperBound)
        let text = RecordText.utf8(bytes[cut.content], declared: encoding)
        var record = TaggedRecord<Format>(cut, source, isGuessed: text.isGuessed, text.bytes.span)
        let tree = record.assemble(assembler)
        return ReadRecord(
            article: tree, source: record.source, bytes: bytes[cut.range], diagnostics: record.diagnostics)
    }

    private func diagnostic(_ stray: Int) -> Diagnostic {
        Diagnostic(
            .note, .taggedStrayText, at: SourceLocation(file: file, line: line + stray, column: 1),
            "text outside every record is left out; move it into a record if it belongs to one")
    }
}
