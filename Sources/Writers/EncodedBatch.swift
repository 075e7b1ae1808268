/// References in their written form, whole records one after the other, before they are joined to a file.
package struct EncodedBatch: Sendable {
    /// The records.
    var bytes: [UInt8]
    /// Where each record ends in `bytes`.
    var ends: [Int]
    /// Where each record's key belongs; empty for formats without keys.
    var keys: [EntryKey] = []
    /// Cells that did not fit; empty but for CSV.
    package var cuts: [CSVCut] = []

    /// How many records there are.
    package var count: Int { ends.count }
}

/// The place and the wish of a key that must be unique in its file.
struct EntryKey: Sendable {
    /// The offset in the batch at which the key is to be put in.
    var offset: Int
    /// The key, before another record with the same one gives it a letter.
    var text: String
}
