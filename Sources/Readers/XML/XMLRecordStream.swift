import Bibliography
internal import Notation
internal import XMLTree

/// Streams a file through a parser that cuts records out; what the readers of XML formats have in common.
///
/// A fault of the file or the disk is kept until what was read before it has been handed over.
struct XMLRecordStream {
    /// The path as it was given.
    let file: String
    private let buffer: InputBuffer
    private let parser: StreamingParser
    private var head: [UInt8]
    private var isAtEnd = false
    private var failure: InputError?
    private let batchByteCount: Int

    /// Begins at the start of a document.
    ///
    /// - Parameters:
    ///   - input: the file.
    ///   - vocabulary: the names that the filter and the trees know by code.
    ///   - filter: chooses what is built.
    ///   - batchByteCount: how many bytes are read for one batch.
    init(_ input: ReaderInput, _ vocabulary: XMLVocabulary, filter: any SubtreeFilter, batchByteCount: Int) {
        (file, buffer, head) = (input.file, input.buffer, input.head)
        self.batchByteCount = max(1, batchByteCount)
        parser = StreamingParser(vocabulary, filter: filter) { CharacterEntities.characters(named: $0) }
    }

    /// Reads on and takes what has ended meanwhile.
    ///
    /// - Returns: the records, and what is wrong outside every record; nil at the end.
    /// - Throws: `InputError` where reading stopped, after everything before was handed over.
    mutating func next() throws(InputError) -> (records: [StreamedRecord], diagnostics: [Diagnostic])? {
        guard !isAtEnd else {
            defer { failure = nil }
            if let failure { throw failure }
            return nil
        }
        var readCount = 0
        while readCount < batchByteCount, !isAtEnd {
            var chunk = head
            head = []
            if chunk.isEmpty { isAtEnd = !fill(&chunk) }
            if !chunk.isEmpty { parser.parse(chunk) }
            if isAtEnd { parser.end() }
            readCount += chunk.count
            if parser.isGivenUp, !isAtEnd {
                // The record that was too much ends here, with what was wrong in it.
                isAtEnd = true
                parser.end()
            }
        }
        let records = parser.takeRecords()
        let diagnostics = parser.takeFaults().map { $0.diagnostic(in: file, isFatal: parser.isGivenUp) }
        return (records, diagnostics)
    }

    /// Reads the next bytes; false at the end.
    private mutating func fill(_ chunk: inout [UInt8]) -> Bool {
        do {
            return try buffer.read(into: &chunk) > 0
        } catch {
            failure = error
            return false
        }
    }
}
