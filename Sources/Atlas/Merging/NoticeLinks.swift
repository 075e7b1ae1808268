package import Bibliography
internal import Normalization

/// Brings notices of retraction, concern and correction to the works that they are about.
///
/// A notice names its work by DOI or PMID, or bears its title behind a head (`Erratum to: …`) in the same journal and
/// no earlier year. One that names no work that is here, or several, stays alone, and its study is flagged for a
/// person.
package struct NoticeLinks: Sendable {
    /// What is kept of a record that a notice may be about.
    private struct Work: Sendable {
        var index: Int
        var container: Int?
        var year: Int?
    }

    private struct Entry: Sendable {
        var identifiers: [String]
        var title: Int?
        var place: Work
    }

    private var notices: [Int: Entry] = [:]
    private var byIdentifier: [String: [Int]] = [:]
    private var byTitle: [Int: [Work]] = [:]

    /// Makes an empty table.
    package init() {}

    /// Notes a record.
    ///
    /// - Parameters:
    ///   - record: the record, normalised.
    ///   - index: its number in the clusters.
    package mutating func add(_ record: Reference, index: Int) {
        let place = Work(index: index, container: Self.key(record.container.title), year: record.year)
        guard let notice = Notice(record) else {
            for identifier in Self.keys(record.identifiers.doi, record.identifiers.pmid) {
                byIdentifier[identifier, default: []].append(index)
            }
            for title in [record.title, record.originalTitle] {
                if let key = Self.key(title) { byTitle[key, default: []].append(place) }
            }
            return
        }
        let related = record.relatedArticles.filter { $0.relation == notice.backwardRelation }
        let subject = record.title.flatMap(Notice.subject)
        notices[index] = Entry(
            identifiers: related.flatMap { Self.keys($0.doi, $0.pmid) }, title: Self.key(subject), place: place)
    }

    /// Moves the notices into the clusters of their works.
    ///
    /// - Parameter clusters: the numbers of the records of each work.
    /// - Returns: the clusters; indices ascending, clusters by their first index.
    package func attached(_ clusters: [[Int]]) -> [[Int]] {
        guard !notices.isEmpty else { return clusters }
        var home: [Int: Int] = [:]
        for (number, cluster) in clusters.enumerated() {
            for index in cluster where notices[index] == nil { home[index] = number }
        }
        var joined = clusters
        for (number, cluster) in clusters.enumerated() where cluster.allSatisfy({ notices[$0] != nil }) {
            let targets = Set(cluster.flatMap { works(of: $0) }.compactMap { home[$0] })
            guard targets.count == 1, let target = targets.first else { continue }
            joined[target] = (joined[target] + cluster).sorted()
            joined[number] = []
        }
        return joined.filter { !$0.isEmpty }.sorted { $0.lexicographicallyPrecedes($1) }
    }

    private func works(of index: Int) -> [Int] {
        guard let entry = notices[index] else { return [] }
        let named = entry.identifiers.flatMap { byIdentifier[$0] ?? [] }
        guard named.isEmpty, let title = entry.title else { return named }
        return (byTitle[title] ?? []).filter { work in
            let sameContainer =
                work.container == nil || entry.place.container == nil
                || work.container == entry.place.container
            return sameContainer && (work.year ?? .min) <= (entry.place.year ?? .max)
        }
        .map(\.index)
    }

    private static func keys(_ doi: String?, _ pmid: String?) -> [String] {
        [doi.map { "doi " + $0.lowercased() }, pmid.map { "pmid " + $0 }].compactMap(\.self)
    }

    /// A number for a title, only for looking up within a run.
    private static func key(_ title: String?) -> Int? {
        guard let title else { return nil }
        let key = TitleKey(title)
        return key.isEmpty ? nil : key.compact.hashValue
    }
}
