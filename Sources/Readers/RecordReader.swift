package import Bibliography
package import XMLTree

/// Reads the records of one file, in two steps so that many threads can work on one file.
///
/// `nextBatch` runs on one thread and only cuts: it finds where records begin and end and numbers them. Each batch then
/// parses itself on whatever thread takes it, with nothing shared. A format is added by a folder of its own here, one
/// type of this protocol, and one line of `FormatDetector`.
package protocol RecordReader {
    /// Cuts the next batch of whole records, about 1 MB.
    ///
    /// - Returns: the batch; nil at the end of the file.
    /// - Throws: `InputError` where reading stops; the batches before it stand.
    mutating func nextBatch() throws(InputError) -> RecordBatch?
}

/// Whole records that were cut out of a file and not parsed yet.
package struct RecordBatch: Sendable {
    /// Parses the records; on any thread, once.
    package let parse: @Sendable () -> BatchContents

    /// Makes a batch.
    package init(_ parse: @escaping @Sendable () -> BatchContents) { self.parse = parse }
}

/// What a batch holds, in the order of the file.
package struct BatchContents: Sendable {
    /// The records, sound and refused.
    package var records: [ReadRecord]
    /// What was noticed outside every record.
    package var diagnostics: [Diagnostic]

    /// Makes the contents.
    package init(_ records: [ReadRecord], diagnostics: [Diagnostic] = []) {
        (self.records, self.diagnostics) = (records, diagnostics)
    }
}

/// One record as its reader leaves it.
package struct ReadRecord: Sendable {
    /// The article tree; nil for a record that could not be read, which `diagnostics` then says.
    package var article: XMLDocument?
    /// Where the record stands; `id` is the source's own id or nil.
    package var source: RecordSource
    /// The record's bytes as they stand in the file.
    package var bytes: ArraySlice<UInt8>
    /// What was noticed in the record.
    package var diagnostics: [Diagnostic]

    /// Makes a record.
    package init(
        article: XMLDocument?, source: RecordSource, bytes: ArraySlice<UInt8>, diagnostics: [Diagnostic] = []
    ) {
        (self.article, self.source, self.bytes, self.diagnostics) = (article, source, bytes, diagnostics)
    }
}

/// What a reader needs to know of the file it reads.
package struct ReaderInput {
    /// The path as it was given; `-` is standard input.
    package var file: String
    /// Gives the file's bytes: UTF-8 or an eight-bit encoding, uncompressed.
    package var buffer: InputBuffer
    /// What the detector read ahead, which comes before the buffer's next bytes; a byte-order mark is left out.
    package var head: [UInt8]
    /// The encoding of bytes that are not UTF-8, where the file states one.
    package var declaredEncoding: EightBitEncoding?

    /// Makes the input of a reader.
    package init(file: String, buffer: InputBuffer, head: [UInt8] = []) {
        (self.file, self.buffer, self.head) = (file, buffer, head)
    }
}
