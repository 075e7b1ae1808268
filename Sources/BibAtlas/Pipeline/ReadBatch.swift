import Bibliography
import Readers

/// Records that stood together in a file, at the end of their road.
struct ReadBatch: Sendable {
    /// A record that could not be read.
    struct Refusal: Sendable {
        /// How many records of the batch were read before it.
        let position: Int
        /// What is wrong.
        let diagnostics: [Diagnostic]
        /// Its bytes as they stand in the file.
        let raw: ArraySlice<UInt8>
    }

    /// The path of the file.
    let file: String
    /// The records that were read, in order.
    var references: [Reference] = []
    /// Their bytes as they stand in the file.
    private(set) var raw: [ArraySlice<UInt8>] = []
    /// The records that were not, in order.
    private(set) var refusals: [Refusal] = []
    /// What was noticed outside of records.
    let diagnostics: [Diagnostic]

    /// Parses a batch and takes its records along the road; on any thread.
    init(_ batch: RecordBatch, of file: String, _ pipeline: RecordPipeline) {
        let contents = batch.parse()
        (self.file, diagnostics) = (file, contents.diagnostics)
        references.reserveCapacity(contents.records.count)
        raw.reserveCapacity(contents.records.count)
        for record in contents.records {
            if let reference = pipeline.reference(record) {
                references.append(reference)
                raw.append(record.bytes)
            } else {
                refusals.append(
                    Refusal(position: references.count, diagnostics: record.diagnostics, raw: record.bytes))
            }
        }
    }
}
