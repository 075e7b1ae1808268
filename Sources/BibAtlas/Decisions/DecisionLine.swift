import Atlas
import AtlasStore
import Bibliography
import Foundation

/// A decision as one line of NDJSON, which finds its study in another store as well.
struct DecisionLine: Codable {
    /// A record by its source and its id there.
    struct Record: Codable {
        var source: String
        var key: String
    }

    var kind: StudyDecision.Kind
    var slug: String
    var doi, pmid, otherSlug, otherDoi, otherPmid: String?
    var field, value, machineValue: String?
    var because, by, date: String
    var records: [[Record]]?

    init(_ decision: Decision) {
        let said = decision.statement
        (kind, slug, otherSlug) = (said.kind, said.slug, said.otherSlug)
        (doi, pmid, otherDoi, otherPmid) = (decision.doi, decision.pmid, decision.otherDOI, decision.otherPMID)
        (field, value, machineValue) = (said.field, said.value, said.machineValue)
        (because, by, date) = (said.reason, said.name, said.date)
        records = decision.parts.map { part in part.map { Record(source: $0.source, key: $0.key) } }
    }

    /// The line, UTF-8, with its line feed.
    var bytes: [UInt8] {
        get throws {
            let encoder = JSONEncoder()
            encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
            return Array(try encoder.encode(self)) + [0x0A]
        }
    }

    /// The decision on the records of a store; nil where the store has none of the work.
    ///
    /// Records are found by their own ids, else by DOI, else by PMID, else by the slug of a study without another DOI.
    func decision(in store: AtlasStore) throws -> Decision? {
        var said = StudyDecision(kind, slug: slug, reason: because, name: by, date: date)
        (said.otherSlug, said.field, said.value, said.machineValue) = (otherSlug, field, value, machineValue)
        var decision = Decision(said)
        (decision.doi, decision.pmid, decision.otherDOI, decision.otherPMID) = (doi, pmid, otherDoi, otherPmid)
        let known = try (records ?? []).map { try store.known($0.map { RecordName(source: $0.source, key: $0.key) }) }
        if kind == .split {
            decision.parts = known.filter { !$0.isEmpty }
            return decision.parts.count > 1 ? decision : nil
        }
        decision.parts = [try known.first.flatMap { $0.isEmpty ? nil : $0 } ?? Self.records(doi, pmid, slug, store)]
        if kind == .merge || kind == .apart {
            let other = known.count > 1 && !known[1].isEmpty ? known[1] : nil
            decision.parts.append(try other ?? Self.records(otherDoi, otherPmid, otherSlug ?? "", store))
        }
        return decision.parts.contains(where: \.isEmpty) ? nil : decision
    }

    private static func records(
        _ doi: String?, _ pmid: String?, _ slug: String, _ store: AtlasStore
    ) throws -> [RecordName] {
        let found = try store.recordNames(doi: doi, pmid: pmid)
        guard found.isEmpty, let study = try store.study(slug: slug) else { return found }
        let own = study.reference.identifiers.doi
        return own == nil || doi == nil || own == doi ? try store.recordNames(ofStudy: study.slug) : []
    }
}
