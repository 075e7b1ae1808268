package import Bibliography
internal import Normalization

/// Brings records that came out of an atlas's own export back to their study, where comparison did not find it: a
/// colleague may have lost the DOI and rewritten the title.
///
/// The slug is a hint and no proof. It names the published study that bears it, else the work whose own record would be
/// named so, and only where the two records do not contradict each other.
package struct SlugHints: Sendable {
    /// What tells whether two records may be of one work.
    private struct Traits: Sendable {
        let doi, pmid, author: String?
        let year: Int?
        let titleWords: Set<Substring>

        init(_ reference: Reference) {
            (doi, pmid) = (reference.identifiers.doi, reference.identifiers.pmid)
            author = reference.authors.first.map { NameKey.family($0.name) }
            year = reference.year
            titleWords = Set(TitleKey(reference.title ?? "").text.split(separator: " "))
        }

        func agrees(with other: Traits) -> Bool {
            for (one, other) in [(doi, other.doi), (pmid, other.pmid)] {
                if let one, let other { return one == other }
            }
            let shared = titleWords.intersection(other.titleWords).count
            if shared > 0, shared * 2 >= max(titleWords.count, other.titleWords.count) { return true }
            return author != nil && author == other.author && year != nil && year == other.year
        }
    }

    private var hints: [Int: (slug: String, traits: Traits)] = [:]
    private var traits: [Int: Traits] = [:]
    private var byStem: [String: [Int]] = [:]

    /// Makes an empty table.
    package init() {}

    /// The slugs that records bear.
    package var slugs: Set<String> { Set(hints.values.map(\.slug)) }

    /// Notes a record that bears a slug; others are nothing to it.
    ///
    /// - Parameters:
    ///   - record: the record, normalised.
    ///   - index: its number in the clusters.
    package mutating func add(_ record: Reference, index: Int) {
        if let slug = record.atlasSlug { hints[index] = (slug, Traits(record)) }
    }

    /// Notes a record that a slug may name; of all records, after `add` saw all.
    ///
    /// - Parameters:
    ///   - record: the record, normalised.
    ///   - index: its number in the clusters.
    ///   - isPublic: true where it belongs to a published study that bears one of `slugs`.
    package mutating func addTarget(_ record: Reference, index: Int, isPublic: Bool) {
        let stem = Slug.stem(of: record)
        let isNamed = hints.values.contains { $0.slug == stem }
        guard isPublic || isNamed else { return }
        traits[index] = Traits(record)
        if isNamed { byStem[stem, default: []].append(index) }
    }

    /// Moves the records into the clusters of their studies.
    ///
    /// - Parameters:
    ///   - clusters: the numbers of the records of each work.
    ///   - published: the records of the published studies that bear one of `slugs`.
    /// - Returns: the clusters; indices ascending, clusters by their first index.
    package func attached(_ clusters: [[Int]], published: [String: [Int]]) -> [[Int]] {
        guard !hints.isEmpty else { return clusters }
        var home: [Int: Int] = [:]
        for (number, cluster) in clusters.enumerated() { for index in cluster { home[index] = number } }
        var joined = clusters
        for (number, cluster) in clusters.enumerated() where cluster.allSatisfy({ hints[$0] != nil }) {
            let targets = Set(cluster.flatMap { works(of: $0, published) }.compactMap { home[$0] }).subtracting([number]
            )
            guard targets.count == 1, let target = targets.first, !joined[target].isEmpty else { continue }
            joined[target] = (joined[target] + joined[number]).sorted()
            joined[number] = []
        }
        return joined.filter { !$0.isEmpty }.sorted { $0.lexicographicallyPrecedes($1) }
    }

    private func works(of index: Int, _ published: [String: [Int]]) -> [Int] {
        guard let hint = hints[index] else { return [] }
        let named = published[hint.slug] ?? byStem[hint.slug] ?? []
        return named.filter { $0 != index && traits[$0].map(hint.traits.agrees) ?? false }
    }
}
