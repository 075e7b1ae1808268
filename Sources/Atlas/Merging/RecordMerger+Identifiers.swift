internal import Bibliography
internal import Deduplication
internal import Normalization

extension RecordMerger {
    /// The published version's identifiers; contradicting and unsound ones are kept among the others and flagged.
    mutating func mergeIdentifiers() {
        join(\.identifiers.others, as: nil, from: published) { $0 }
        let stated = published.filter { !isRepaired($0) } + published.filter { isRepaired($0) }
        settle(.doi, from: stated)
        settle(.pmid, from: published)
        settle(.pmcid, from: published)
        guard let index = origins["doi"], let doi = merged.identifiers.doi else { return }
        merged.identifiers.doiOrigin = records[index].identifiers.doiOrigin
        if isRepaired(index) { review.append(ReviewFlag(.unconfirmedDOI, field: "doi", values: [doi])) }
    }

    /// The versions before peer review, by DOI.
    func preprints() -> [Preprint] {
        var preprints = earlier.map { index in
            let record = records[index]
            return Preprint(
                doi: record.identifiers.doi, pmid: record.identifiers.pmid, server: record.preprintServer?.name,
                posted: record.issued ?? record.online)
        }
        // Versions of one preprint have DOIs of their own; the study shows the best record's.
        for doi in others(.doi) where isPreprintDOI(doi) { preprints.append(Preprint(doi: doi)) }
        for related in all.flatMap({ records[$0].relatedArticles }) where related.relation == "preprint" {
            preprints.append(Preprint(doi: related.doi, pmid: related.pmid))
        }
        var seen: Set<String> = []
        let own = [merged.identifiers.doi, merged.identifiers.pmid].compactMap(\.self)
        return preprints.filter { preprint in
            guard let key = preprint.doi ?? preprint.pmid else { return false }
            return !own.contains(key) && seen.insert(key).inserted
        }
        .sorted { ($0.doi ?? "~", $0.pmid ?? "") < ($1.doi ?? "~", $1.pmid ?? "") }
    }

    /// Takes the first sound value; the others are kept, and flagged unless they are a preprint's DOI.
    private mutating func settle(_ kind: IdentifierKind, from order: [Int]) {
        take(
            kind.path, as: kind.name, from: order.filter { records[$0][keyPath: kind.path].map(kind.isSound) ?? false })
        let others = others(kind)
        for value in others where !merged.identifiers.others.contains(Identifier(kind.name, value)) {
            merged.identifiers.others.append(Identifier(kind.name, value))
        }
        let unsound = others.filter { !kind.isSound($0) }
        if !unsound.isEmpty { review.append(ReviewFlag(.invalidIdentifier, field: kind.name, values: unsound)) }
        let rivals = others.filter { kind.isSound($0) && !isPreprintDOI($0) && !isEdition($0, of: kind) }
        guard let chosen = merged[keyPath: kind.path], !rivals.isEmpty else { return }
        review.append(ReviewFlag(kind.conflict, field: kind.name, values: [chosen] + rivals))
    }

    /// The values of the published records that were not chosen, sorted.
    private func others(_ kind: IdentifierKind) -> [String] {
        let values = Set(published.compactMap { records[$0][keyPath: kind.path] })
        return values.filter { $0 != merged[keyPath: kind.path] }.sorted()
    }

    /// True for the identifier of another language's edition, which is the work's as well.
    private func isEdition(_ value: String, of kind: IdentifierKind) -> Bool {
        guard let chosen = origins[kind.name].map({ records[$0] }) else { return false }
        let bearers = published.map { records[$0] }.filter { $0[keyPath: kind.path] == value }
        return bearers.allSatisfy { bearer in
            if let one = bearer.language, let other = chosen.language { return one != other }
            let (title, other) = (bearer.title.map { TitleKey($0) }, chosen.title.map { TitleKey($0) })
            return title != nil && title == chosen.originalTitle.map { TitleKey($0) }
                || other != nil && other == bearer.originalTitle.map { TitleKey($0) }
        }
    }

    private func isPreprintDOI(_ doi: String) -> Bool {
        PreprintServer.owns(doi: doi)
    }

    /// True where a rule that guesses made the DOI; the rules that only canonicalise have names of their own.
    private func isRepaired(_ index: Int) -> Bool {
        records[index].changes.contains { change in
            change.field == "identifiers.doi"
                && change.rule.split(separator: "+").contains {
                    $0.hasPrefix("doi-") && DOIRule(rawValue: String($0)) == nil
                }
        }
    }
}

/// One of the three identifiers that a study has of its own.
private struct IdentifierKind {
    let name: String
    let path: WritableKeyPath<Reference, String?>
    let conflict: ReviewFlag.Code
    let isSound: (String) -> Bool

    static var doi: Self {
        Self(name: "doi", path: \.identifiers.doi, conflict: .doiConflict, isSound: IdentifierSyntax.isDOI)
    }
    static var pmid: Self {
        Self(name: "pmid", path: \.identifiers.pmid, conflict: .pmidConflict, isSound: IdentifierSyntax.isPMID)
    }
    static var pmcid: Self {
        Self(name: "pmcid", path: \.identifiers.pmcid, conflict: .pmcidConflict, isSound: IdentifierSyntax.isPMCID)
    }
}
