/// What a streaming parser bears of one document before it refuses a record; untrusted XML stays within bounds.
///
/// libxml2's push parser has no limit of its own for nesting, entity output, attributes or text in pieces.
package struct ParserLimits: Hashable, Sendable {
    /// Nested elements; real articles reach 30.
    package var depth = 256
    /// Attributes of one element.
    package var attributes = 1_000
    /// Bytes of a start tag with more attributes than that.
    package var tagBytes = 10_000_000
    /// Elements built for one record.
    package var elements = 500_000
    /// Bytes of text built for one record.
    package var textBytes = 50_000_000
    /// Raw bytes of one record.
    package var recordBytes = 256_000_000
    /// Nested elements after which the whole document is given up.
    package var hopelessDepth = 100_000

    /// Makes the default limits.
    package init() {}
}
