internal import Bibliography
internal import Normalization

/// Gives a set of studies slugs that depend on what the studies are, never on the order they came in.
package enum SlugAssignment {
    /// Gives every study without a slug one that nobody has.
    ///
    /// Slugs that stand stay. A study whose records bear the slug of an atlas that exported them gets that one where it is
    /// free. Of the others that share a stem the first by DOI, else PMID, else title gets it bare, the next `-2`, `-3` and
    /// so on.
    ///
    /// - Parameters:
    ///   - studies: all studies of the set; one with a slug keeps it.
    ///   - reserved: slugs that once led to a study and may not lead to another one.
    package static func assign(to studies: inout [Study], reserved: Set<String> = []) {
        var taken = reserved.union(studies.map(\.slug)).union(studies.flatMap(\.redirects))
        let hints = studies.indices.filter { studies[$0].slug.isEmpty && studies[$0].reference.atlasSlug != nil }
        for (index, _) in hints.map({ (index: $0, key: ContentKey(studies[$0])) }).sorted(by: { $0.key < $1.key }) {
            if let hint = studies[index].reference.atlasSlug, taken.insert(hint).inserted { studies[index].slug = hint }
        }
        let unnamed = studies.indices.filter { studies[$0].slug.isEmpty }
        let groups = Dictionary(grouping: unnamed) { Slug.stem(of: studies[$0].reference) }
        var later: [(index: Int, stem: String)] = []
        // All bare stems first: a title may end in the number that a collision would take.
        for (stem, members) in groups.sorted(by: { $0.key < $1.key }) {
            let ordered = members.map { (index: $0, key: ContentKey(studies[$0])) }.sorted { $0.key < $1.key }
            for (index, _) in ordered {
                if taken.insert(stem).inserted { studies[index].slug = stem } else { later.append((index, stem)) }
            }
        }
        var last: [String: Int] = [:]
        for (index, stem) in later {
            var number = (last[stem] ?? 1) + 1
            while !taken.insert("\(stem)-\(number)").inserted { number += 1 }
            last[stem] = number
            studies[index].slug = "\(stem)-\(number)"
        }
    }
}

/// What orders studies that share a stem: DOI, then PMID, then title; the rest only breaks ties.
private struct ContentKey: Comparable {
    private let kind: Int
    private let texts: [String]

    init(_ study: Study) {
        let (reference, source) = (study.reference, study.sources.first)
        let tail = [
            reference.title ?? "", Byline(reference).description, reference.volume ?? "", reference.page ?? "",
            source?.file ?? "", source?.id ?? "",
        ]
        if let doi = reference.identifiers.doi {
            (kind, texts) = (0, [doi] + tail)
        } else if let pmid = reference.identifiers.pmid {
            // The shorter number is the smaller one.
            let padding = String(repeating: "0", count: max(0, 12 - pmid.utf8.count))
            (kind, texts) = (1, [padding + pmid] + tail)
        } else {
            (kind, texts) = (2, tail)
        }
    }

    static func < (one: ContentKey, other: ContentKey) -> Bool {
        one.kind == other.kind ? one.texts.lexicographicallyPrecedes(other.texts) : one.kind < other.kind
    }
}
