import Atlas
import AtlasStore
import Bibliography

extension StoreJob {
    /// Decides that two studies are one work: the first stays, the slug of the second leads to it.
    ///
    /// - Parameters:
    ///   - kept: the study that stays.
    ///   - given: the study that goes into it.
    ///   - judgement: who, why and when.
    /// - Returns: what was done, in words.
    /// - Throws: `JobError`.
    public func merge(_ kept: String, _ given: String, _ judgement: Judgement) throws -> String {
        try deciding("merge \(kept) \(given)", judgement) { try [$0.decision(.merge, kept, given, judgement)] }
    }

    /// Decides that two studies are two works, whatever looks alike.
    ///
    /// - Parameters:
    ///   - one: a study.
    ///   - other: another study.
    ///   - judgement: who, why and when.
    /// - Returns: what was done, in words.
    /// - Throws: `JobError`.
    public func apart(_ one: String, _ other: String, _ judgement: Judgement) throws -> String {
        try deciding("apart \(one) \(other)", judgement) { try [$0.decision(.apart, one, other, judgement)] }
    }

    /// Decides that the records of a study are of several works.
    ///
    /// - Parameters:
    ///   - slug: the study; its slug stays with the first part.
    ///   - ids: the ids of the records that leave it together; none parts the records by DOI, then PMID, else one by one.
    ///   - judgement: who, why and when.
    /// - Returns: what was done, in words.
    /// - Throws: `JobError`.
    public func split(_ slug: String, records ids: [String] = [], _ judgement: Judgement) throws -> String {
        try deciding("split \(slug)", judgement) { opened in
            let study = try opened.theStudy(slug)
            let records = try opened.records(ofStudy: study.slug)
            let names = try opened.recordNames(ofStudy: study.slug)
            guard records.count > 1 else { throw JobError.failed("\(slug): it has one record and can't be split") }
            let groups = try ids.isEmpty ? Self.parts(of: records, study) : Self.parts(of: records, leaving: ids)
            var decision = try opened.decision(judgement.statement(.split, study.slug), on: study)
            decision.parts = groups.map { group in group.map { names[$0] } }
            return [decision]
        }
    }

    /// The records' places by identifier, the part with the study's own first.
    private static func parts(of records: [StoredRecord], _ study: Study) -> [[Int]] {
        var names: [String] = []
        var groups: [String: [Int]] = [:]
        var rest: [Int] = []
        for (place, record) in records.enumerated() {
            let identifiers = record.reference.identifiers
            guard let name = identifiers.doi ?? identifiers.pmid else {
                rest.append(place)
                continue
            }
            if groups[name] == nil { names.append(name) }
            groups[name, default: []].append(place)
        }
        guard names.count > 1 else { return records.indices.map { [$0] } }
        let own = study.reference.identifiers.doi ?? study.reference.identifiers.pmid
        if let own, let place = names.firstIndex(of: own) { names.swapAt(0, place) }
        return names.enumerated().map { number, name in (groups[name] ?? []) + (number == 0 ? rest : []) }
    }

    private static func parts(of records: [StoredRecord], leaving ids: [String]) throws -> [[Int]] {
        if let unknown = ids.first(where: { id in !records.contains { $0.reference.id == id } }) {
            let known = records.map(\.reference.id).joined(separator: ", ")
            throw JobError.failed("\(unknown): the study has no such record; it has \(known)")
        }
        let leaving = records.indices.filter { ids.contains(records[$0].reference.id) }
        let staying = records.indices.filter { !leaving.contains($0) }
        guard !staying.isEmpty else { throw JobError.failed("all records would leave; name those that do not belong") }
        return [staying, leaving]
    }
}

extension AtlasStore {
    /// A decision on two studies.
    fileprivate func decision(
        _ kind: StudyDecision.Kind, _ one: String, _ other: String, _ judgement: Judgement
    ) throws -> Decision {
        let (first, second) = (try theStudy(one), try theStudy(other))
        guard first.slug != second.slug else { throw JobError.failed("\(one) and \(other) are one study already") }
        var decision = try decision(judgement.statement(kind, first.slug), on: first)
        decision.statement.otherSlug = second.slug
        let identifiers = second.reference.identifiers
        (decision.otherDOI, decision.otherPMID) = (identifiers.doi, identifiers.pmid)
        decision.parts.append(try recordNames(ofStudy: second.slug))
        return decision
    }
}
