internal import ArticleTree
package import Bibliography
internal import JSONWriting

/// Writes references in one format, each for itself; what stands between them is `BatchJoiner`'s.
///
/// A worker has an encoder of its own: batches are encoded side by side and joined in order, and the output is the same
/// for any number of workers.
package struct ReferenceEncoder {
    private let format: OutputFormat
    private var ends: [Int] = []
    private var json = JSONWriter(.compact)
    private var ris = RISWriter()
    private var bibtex: BibTeXWriter
    private var jats = JATSWriter()
    private var csv: CSVTable

    /// Makes an encoder.
    ///
    /// - Parameters:
    ///   - format: what to write.
    ///   - options: what the format leaves open.
    package init(_ format: OutputFormat, options: OutputOptions = OutputOptions()) {
        self.format = format
        bibtex = BibTeXWriter(isASCIIOnly: options.isASCIIOnly)
        csv = CSVTable(delimiter: options.delimiter)
    }

    /// The bytes that wait for `takeBatch`.
    package var byteCount: Int {
        switch format {
        case .ndjson, .cslJSON: json.byteCount
        case .ris: ris.bytes.count
        case .bibtex: bibtex.bytes.count
        case .jats: jats.bytes.count
        case .csv: csv.bytes.count
        }
    }

    /// Writes one reference.
    package mutating func encode(_ reference: Reference) {
        switch format {
        case .ndjson: json.line(reference)
        case .cslJSON: json.line(CSLItem(reference))
        case .ris: ris.write(reference)
        case .bibtex: bibtex.write(reference)
        case .jats: jats.write(reference)
        case .csv: csv.append(reference)
        }
        ends.append(byteCount)
    }

    /// Hands over what was written since the last call.
    package mutating func takeBatch() -> EncodedBatch {
        var batch = EncodedBatch(bytes: [], ends: [])
        swap(&batch.ends, &ends)
        switch format {
        case .ndjson, .cslJSON: batch.bytes = json.takeBytes()
        case .ris: swap(&batch.bytes, &ris.bytes)
        case .bibtex:
            swap(&batch.bytes, &bibtex.bytes)
            swap(&batch.keys, &bibtex.keys)
        case .jats: swap(&batch.bytes, &jats.bytes)
        case .csv: (batch.bytes, batch.cuts) = csv.take()
        }
        return batch
    }
}
