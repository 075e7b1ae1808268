/// What became of the records of one file.
package struct IngestSummary: Hashable, Sendable {
    /// Records that the store did not have.
    package var added = 0
    /// Records whose earlier version was superseded.
    package var changed = 0
    /// Records that the store has as they are.
    package var unchanged = 0
    /// The run that the changes are booked under; nil without a change.
    package var runID: Int64?

    /// Makes an empty summary.
    package init() {}
}
