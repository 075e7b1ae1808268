/// One record that a streaming parser cut out of a document and built.
package struct StreamedRecord: Sendable {
    /// The tree; nil where a limit was reached.
    package let document: XMLDocument?
    /// The line of the record's start tag, from 1, and the line where it ended.
    package let lines: ClosedRange<Int>
    /// The raw bytes of the record.
    package let bytes: [UInt8]
    /// The offset of the first of them in the document.
    package let offset: Int
    /// What was wrong inside the record.
    package let faults: [XMLFault]
    /// False where the document ended before the record did.
    package let isComplete: Bool
}
