internal import Atlas

/// The clusters and the published studies as people want them, before `StudyIdentity` settles which is which.
struct IdentityWishes {
    /// The clusters, joined and parted as people decided.
    let clusters: [[Int]]
    /// The published studies that stay, with the records that they keep or take over.
    private(set) var published: [StudyIdentity.Known]
    /// By a published study that a person merged away, the one that its slug leads to.
    private(set) var successors: [Int64: Int64] = [:]

    /// Brings clusters and published studies in line with decisions.
    ///
    /// - Parameters:
    ///   - decided: the decisions that hold.
    ///   - published: the published studies.
    ///   - clusters: the clusters as the rules have them.
    ///   - names: the identifiers of a record.
    /// - Throws: what `names` throws.
    init(
        _ decided: DecisionTable, published: [StudyIdentity.Known], clusters: [[Int]],
        names: (Int) throws -> Set<String>
    ) throws {
        let links = RecordLinks(decided.entries)
        guard !links.isEmpty else {
            (self.clusters, self.published) = (clusters, published)
            return
        }
        self.clusters = try links.applied(to: clusters, names: names)
        self.published = published.sorted { $0.slug < $1.slug }
        var cluster: [Int: Int] = [:]
        for (number, records) in self.clusters.enumerated() { for record in records { cluster[record] = number } }
        for place in self.published.indices {
            let released = Set(links.released(from: self.published[place].records, in: cluster))
            self.published[place].records.removeAll(where: released.contains)
        }
        for entry in decided.entries where entry.decision.statement.kind == .merge {
            guard let one = entry.parts.first?.first, let other = entry.parts.dropFirst().first?.first,
                cluster[one] == cluster[other], let kept = owner(of: one), let gone = owner(of: other), kept != gone
            else { continue }
            self.published[kept].records += self.published[gone].records
            let (keptID, goneID) = (self.published[kept].id, self.published[gone].id)
            // What was merged into the study that goes now goes on with it.
            for (id, successor) in successors where successor == goneID { successors[id] = keptID }
            successors[goneID] = keptID
            self.published.remove(at: gone)
        }
    }

    private func owner(of record: Int) -> Int? { published.firstIndex { $0.records.contains(record) } }
}
