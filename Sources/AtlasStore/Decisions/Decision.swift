package import Atlas

/// A decision of a person as the store keeps it: with what it takes to find its study again in a rebuilt store.
package struct Decision: Hashable, Sendable {
    /// What was decided, of which study, by whom and why.
    package var statement: StudyDecision
    /// The study's DOI and PMID, by which a rebuilt store finds it again.
    package var doi: String?, pmid: String?
    /// The other study's DOI and PMID, where the decision is about two.
    package var otherDOI: String?, otherPMID: String?
    /// The records that it is about: those of the study; of both studies; or of each part that a split leaves.
    package var parts: [[RecordName]] = []

    /// Makes a decision.
    package init(_ statement: StudyDecision) { self.statement = statement }
}

/// How a record is known in every store that was fed from the same sources.
package struct RecordName: Hashable, Sendable {
    /// The name of the source.
    package var source: String
    /// The record's own id within it, or what stands for one.
    package var key: String

    /// Makes a name.
    package init(source: String, key: String) { (self.source, self.key) = (source, key) }
}
