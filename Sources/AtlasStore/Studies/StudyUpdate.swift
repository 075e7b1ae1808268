package import Bibliography

/// What an update did to the studies.
package struct StudyUpdate: Hashable, Sendable {
    /// Studies that are new.
    package var added = 0
    /// Studies whose contents changed.
    package var changed = 0
    /// Studies that stayed as they were.
    package var unchanged = 0
    /// Unpublished studies that are no more, for their records are another study's now.
    package var removed = 0
    /// What a person should decide.
    package var proposals: [StudyProposal] = []

    /// Studies that turned out to be retracted, withdrawn or under concern.
    package var retractions: [FoundRetraction] = []

    /// A study that is newly known to be retracted, withdrawn or under concern.
    package struct FoundRetraction: Hashable, Sendable {
        /// The study's title, else the id of its best record.
        package var title: String
        /// What became of it.
        package var retraction: Retraction
    }

    /// Makes an empty update.
    package init() {}
}
