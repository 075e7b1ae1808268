package import Bibliography

/// Makes one study of the records of one work.
///
/// Each field comes from the best record that states it, and the study remembers from which (`origins`):
///
/// 1. A published version goes before a preprint, for every field; what only the preprint states (an abstract, methods
///    text, keywords) is kept. Its own DOI, date and server go into `preprints`.
/// 2. Publisher metadata (JATS, PubMed) goes before a vendor's export, and either with a DOI before one without;
///    then the fuller record (`SourceRank`). What came out of an atlas's own export goes behind all others.
/// 3. Against that order: a structured abstract goes before a flat one, a full journal title before an abbreviation,
///    full given names before initials, a title in ordinary case before capitals, a page range before its first page.
/// 4. Lists without an order of their own (keywords, publication types, ISSNs, links, related articles) are joined.
///
/// Notices of retraction, concern and correction among the records (`NoticeLinks`) give no field: they become `related`
/// and set `retraction`. Where there are only notices, their study is flagged: nobody knows whose they are.
///
/// Records that contradict each other are flagged in `review`, and the value that lost is kept. The order in which the
/// records are given has no influence.
///
/// The assessment is that of the record whose text decides, so a caller with a classifier classifies the merged record
/// again.
package struct StudyBuilder: Sendable {
    private let sourceName: @Sendable (Reference) -> String?

    /// Makes a builder.
    ///
    /// - Parameter sourceName: the user's name for the source of a record; nil for the database or the format.
    package init(sourceName: @escaping @Sendable (Reference) -> String? = { _ in nil }) {
        self.sourceName = sourceName
    }

    /// Merges the records of one work.
    ///
    /// - Parameter records: at least one record, in any order.
    /// - Returns: the study, without a slug.
    package func merge(_ records: [Reference]) -> Study {
        precondition(!records.isEmpty, "a study has at least one record")
        let works = records.filter { Notice($0) == nil }
        let notices = works.isEmpty ? [] : SourceRank.ordered(records.filter { Notice($0) != nil })
        let ordered = SourceRank.ordered(works.isEmpty ? records : works)
        var merger = RecordMerger(ordered)
        merger.merge()
        merger.add(notices)
        if works.isEmpty {
            merger.review.append(ReviewFlag(.unlinkedNotice, field: "related", values: [merger.merged.title ?? ""]))
        }
        var study = Study(merger.merged)
        study.sources = (ordered + notices).map { StudySource($0, name: sourceName($0)) }
        study.origins = merger.origins
        study.preprints = merger.preprints()
        study.review = merger.review
        study.peerReview = Study.PeerReview(of: study.reference)
        return study
    }
}
