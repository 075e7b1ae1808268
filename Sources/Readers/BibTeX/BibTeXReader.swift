package import XMLTree

/// Reads BibTeX and biblatex.
///
/// The whole file is read before the first batch, since a macro or a parent may stand anywhere; batches then share what
/// was gathered. Records are the entries that describe works: `@string`, `@preamble` and `@comment` (with all that
/// stands in its braces) are not, nor is `@xdata`, which only lends fields.
package struct BibTeXReader: RecordReader {
    private let file: String
    private let encoding: EightBitEncoding?
    private let batchSize: Int
    private var source: ByteSource
    private var library: BibTeXLibrary?
    private var failure: InputError?
    private var next = 0
    private var record = 0

    /// Makes the reader of a file.
    package init(_ input: ReaderInput) { self.init(input, batchSize: 1 << 20) }

    init(_ input: ReaderInput, batchSize: Int) {
        (file, encoding, self.batchSize) = (input.file, input.declaredEncoding, batchSize)
        source = ByteSource(input)
    }

    /// Cuts the next batch; see `RecordReader`.
    package mutating func nextBatch() throws(InputError) -> RecordBatch? {
        let library = library ?? gathered()
        let isFirst = self.library == nil
        self.library = library
        let start = next
        let first = record
        var size = 0
        while next < library.entries.count, size < batchSize {
            size += library.entries[next].range.count
            if !library.isContainer(library.entries[next]) { record += 1 }
            next += 1
        }
        let hasNews = isFirst && !library.diagnostics.isEmpty
        guard next > start || hasNews else {
            if let failure {
                self.failure = nil
                throw failure
            }
            return nil
        }
        let range = start..<next
        return RecordBatch {
            BibTeXBatch(library).contents(range, behind: first, diagnostics: hasNews ? library.diagnostics : [])
        }
    }

    /// Reads the file; where reading stops, what came before is still read.
    private mutating func gathered() -> BibTeXLibrary {
        do {
            try source.fill(to: .max)
        } catch {
            failure = error
        }
        let bytes = source.take(.max).bytes
        return BibTeXLibrary(file: file, bytes: bytes, encoding: encoding)
    }
}
