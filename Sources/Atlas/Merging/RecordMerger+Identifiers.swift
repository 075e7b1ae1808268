internal import Bibliography

extension RecordMerger {
    /// The published version's identifiers; contradicting ones are kept among the others and flagged.
    mutating func mergeIdentifiers() {
        join(\.identifiers.others, as: nil, from: published) { $0 }
        let stated = published.filter { !isRepaired($0) } + published.filter { isRepaired($0) }
        take(\.identifiers.doi, as: "doi", from: stated)
        take(\.identifiers.pmid, as: "pmid", from: published)
        take(\.identifiers.pmcid, as: "pmcid", from: published)
        if let index = origins["doi"] {
            merged.identifiers.doiOrigin = records[index].identifiers.doiOrigin
            if isRepaired(index), let doi = merged.identifiers.doi {
                review.append(ReviewFlag(.unconfirmedDOI, field: "doi", values: [doi]))
            }
        }
        settle(\.doi, .doiConflict, "doi", stated)
        settle(\.pmid, .pmidConflict, "pmid", published)
        settle(\.pmcid, .pmcidConflict, "pmcid", published)
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
        for doi in stray(\.doi) where isPreprintDOI(doi) { preprints.append(Preprint(doi: doi)) }
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

    /// Keeps the values that lost, and flags them unless they are a preprint's.
    private mutating func settle(
        _ identifier: KeyPath<Identifiers, String?>, _ code: ReviewFlag.Code, _ kind: String, _ order: [Int]
    ) {
        let others = stray(identifier).filter { kind != "doi" || !isPreprintDOI($0) }
        guard let chosen = merged.identifiers[keyPath: identifier], !others.isEmpty else { return }
        for value in others where !merged.identifiers.others.contains(Identifier(kind, value)) {
            merged.identifiers.others.append(Identifier(kind, value))
        }
        review.append(ReviewFlag(code, field: kind, values: [chosen] + others))
    }

    /// The values of the published records that were not chosen, sorted.
    private func stray(_ identifier: KeyPath<Identifiers, String?>) -> [String] {
        let values = Set(published.compactMap { records[$0].identifiers[keyPath: identifier] })
        return values.filter { $0 != merged.identifiers[keyPath: identifier] }.sorted()
    }

    private func isPreprintDOI(_ doi: String) -> Bool {
        PreprintServer.isOpenRxiv(doi: doi) || PreprintServer.owner(ofDOI: doi) != nil
    }

    private func isRepaired(_ index: Int) -> Bool {
        records[index].changes.contains { $0.field == "identifiers.doi" && $0.rule.hasPrefix("doi-repair") }
    }
}
