import Bibliography
internal import XMLTree

/// What a format makes of the objects of a JSON file; one instance on one thread.
protocol JSONRecordFormat: SendableMetatype {
    /// The format's name.
    static var format: SourceFormat { get }
    /// What the format calls one of its objects.
    static var recordName: String { get }

    init()

    /// Writes the article tree of one object; nil for one that holds nothing, which its notes then say.
    mutating func article(_ item: inout JSONItem) -> XMLDocument?
}

/// Reads a format whose records are objects of JSON: cuts them on one thread, parses them on any.
struct JSONRecordReader<Format: JSONRecordFormat>: RecordReader {
    private var source: ByteSource
    private var cutter: JSONCutter?
    private var count = 0
    /// How many bytes of their line come before the pending ones.
    private var column = 0
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
        if cutter == nil { source.look(ahead: max(batchSize, 1 << 16)) }
        var cutter = cutter ?? JSONCutter(source.pending.span)
        let isFound = try source.cutBatch(batchSize, with: &cutter)
        self.cutter = cutter
        return isFound ? batch() : nil
    }

    private mutating func batch() -> RecordBatch {
        let taken = source.take(cutter?.ready ?? 0)
        let found = cutter?.take() ?? (cuts: [], strays: [])
        let job = JSONBatch<Format>(
            file: file, bytes: taken.bytes, offset: taken.offset, line: taken.line, column: column,
            firstRecord: count + 1, cuts: found.cuts, strays: found.strays, encoding: encoding)
        count += found.cuts.count
        let lineEnd = taken.bytes.lastIndex { $0 == 0x0A || $0 == 0x0D }
        column = lineEnd.map { taken.bytes.count - $0 - 1 } ?? column + taken.bytes.count
        return RecordBatch { job.contents() }
    }
}

/// Cut items on their way to a thread that parses them.
private struct JSONBatch<Format: JSONRecordFormat>: Sendable {
    var file: String
    var bytes: [UInt8]
    var offset: Int
    var line: Int
    var column: Int
    var firstRecord: Int
    var cuts: [JSONCut]
    var strays: [JSONStray]
    var encoding: EightBitEncoding?

    func contents() -> BatchContents {
        var format = Format()
        var place = TextPlace(line: line, column: column)
        var records: [ReadRecord] = []
        records.reserveCapacity(cuts.count)
        for (index, cut) in cuts.enumerated() {
            place.advance(in: bytes, to: cut.range.lowerBound)
            records.append(record(cut, firstRecord + index, at: place, &format))
        }
        return BatchContents(records, diagnostics: diagnostics())
    }

    private func record(_ cut: JSONCut, _ number: Int, at place: TextPlace, _ format: inout Format) -> ReadRecord {
        var source = RecordSource(format: Format.format, file: file, record: number)
        var end = place
        end.advance(in: bytes, to: cut.range.upperBound)
        source.lines = place.line...max(place.line, end.column == 0 ? end.line - 1 : end.line)
        source.bytes = (offset + cut.range.lowerBound)..<(offset + cut.range.upperBound)
        let raw = bytes[cut.range]
        let text = RecordText.utf8(raw, declared: encoding)
        var item = JSONItem(source, Array(text.bytes), at: place)
        if text.isGuessed {
            item.note(.warning, .guessedEncoding, 0, "bytes are not UTF-8 and were read as Windows-1252; save as UTF-8")
        }
        let tree = cut.isOversized ? oversized(&item) : item.parse(Format.recordName) ? format.article(&item) : nil
        return ReadRecord(article: tree, source: item.source, bytes: raw, diagnostics: item.diagnostics)
    }

    private func oversized(_ item: inout JSONItem) -> XMLDocument? {
        item.note(
            .error, .jsonSyntax, 0,
            "the \(Format.recordName) does not end within \(bytes.count >> 20) MB; is a bracket or quotation mark missing?"
        )
        return nil
    }

    private func diagnostics() -> [Diagnostic] {
        var place = TextPlace(line: line, column: column)
        return strays.prefix(20).map { stray in
            place.advance(in: bytes, to: stray.offset)
            return Diagnostic(
                .warning, .jsonSyntax, at: place.location(in: file, record: 0), JSONBatch.message(stray.kind))
        }
    }

    private static func message(_ kind: JSONStray.Kind) -> String {
        switch kind {
        case .missingComma: "a comma is missing before this \(Format.recordName); add it"
        case .needlessComma: "a comma stands here that parts nothing; remove it"
        case .needlessBracket: "a bracket closes here that was never opened; remove it"
        case .unclosedArray: "the file ends before its array does; it may be cut off, get the whole file"
        }
    }
}
