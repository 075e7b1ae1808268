/// Which study each cluster of records is, given the studies that the store has.
///
/// A published study keeps its name and its records together, and two published ones never become one, without a
/// person: what clustering says against that is proposed. Studies that nobody has seen yet are made afresh, so that
/// their names depend on contents alone.
struct StudyIdentity {
    /// A study that the store has.
    struct Known {
        /// The store's number.
        var id: Int64
        /// The published slug.
        var slug: String
        /// The numbers of its records.
        var records: [Int]
    }

    /// The records of one study, and the published one that they are.
    struct Assigned {
        /// The published study; nil for one that nobody has seen yet.
        var published: Int64?
        /// The numbers of the records, ascending.
        var records: [Int]
    }

    /// The studies.
    private(set) var assigned: [Assigned] = []
    /// What a person should decide.
    private(set) var proposals: [StudyProposal] = []

    /// Settles the identities.
    ///
    /// - Parameters:
    ///   - clusters: the numbers of the records of each work.
    ///   - published: the published studies.
    init(clusters: [[Int]], published: [Known]) {
        let published = published.sorted { $0.slug < $1.slug }
        var owner: [Int: Int] = [:]
        for (place, study) in published.enumerated() {
            for record in study.records { owner[record] = place }
        }
        var records = published.map(\.records)
        var largestShare = [Int](repeating: 0, count: published.count)
        var followers = [[Int]](repeating: [], count: published.count)
        var partings = [Int](repeating: 0, count: published.count)
        for cluster in clusters {
            let shares = Dictionary(grouping: cluster.filter { owner[$0] != nil }) { owner[$0] ?? 0 }
            let others = cluster.filter { owner[$0] == nil }
            let owners = shares.keys.sorted()
            for (first, second) in zip(owners, owners.dropFirst()) {
                proposals.append(StudyProposal(.merge, slugs: [published[first].slug, published[second].slug]))
            }
            for place in owners { partings[place] += 1 }
            guard let first = owners.first else {
                assigned.append(Assigned(published: nil, records: cluster.sorted()))
                continue
            }
            // New records follow the part of a split study that most of its records are in.
            let share = shares[first]?.count ?? 0
            let loser = share > largestShare[first] ? followers[first] : others
            if share > largestShare[first] { (largestShare[first], followers[first]) = (share, others) }
            if !loser.isEmpty { assigned.append(Assigned(published: nil, records: loser.sorted())) }
        }
        for (place, study) in published.enumerated() {
            if partings[place] > 1 { proposals.append(StudyProposal(.split, slugs: [study.slug])) }
            records[place] += followers[place]
            assigned.append(Assigned(published: study.id, records: records[place].sorted()))
        }
        assigned.sort { $0.records.lexicographicallyPrecedes($1.records) }
        proposals.sort { $0.slugs.lexicographicallyPrecedes($1.slugs) }
    }
}

/// A change to published studies that only a person may make.
package struct StudyProposal: Hashable, Sendable {
    /// What the records speak for.
    package enum Kind: String, Hashable, Sendable {
        /// The studies look like one work.
        case merge
        /// The records of the study look like several works.
        case split
    }

    /// What the records speak for.
    package let kind: Kind
    /// The studies.
    package let slugs: [String]

    init(_ kind: Kind, slugs: [String]) { (self.kind, self.slugs) = (kind, slugs) }
}
