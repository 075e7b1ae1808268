import Atlas
import AtlasStore
import Bibliography
import DOIRegistry
import Foundation

/// What a store knows of works beside their records: answers of the registries, and notices of retractions.
struct RegistryKnowledge: Sendable {
    private var answers: [String: RegistryAnswer] = [:]
    private var noticesByDOI: [String: [Retraction]] = [:]
    private var noticesByPMID: [String: [Retraction]] = [:]

    /// Reads what a store knows.
    init(of store: AtlasStore) throws {
        for answer in try store.doiAnswers() { answers[answer.doi] = Self.answer(answer) }
        for notice in try store.notices() {
            if let doi = notice.doi { noticesByDOI[doi, default: []].append(notice.retraction) }
            if let pmid = notice.pmid { noticesByPMID[pmid, default: []].append(notice.retraction) }
        }
    }

    /// An answer as the store keeps it; nil where it says neither yes nor no.
    static func stored(_ answer: RegistryAnswer, date: String) throws -> DOIAnswer? {
        guard let isRegistered = answer.registered else { return nil }
        return DOIAnswer(
            doi: answer.doi, isRegistered: isRegistered, agency: answer.agency, date: date,
            contents: try JSONEncoder().encode(answer))
    }

    /// An answer as the registry gave it.
    static func answer(_ stored: DOIAnswer) -> RegistryAnswer {
        if let contents = stored.contents, let answer = try? JSONDecoder().decode(RegistryAnswer.self, from: contents) {
            return answer
        }
        var answer = RegistryAnswer(doi: stored.doi)
        (answer.registered, answer.agency) = (stored.isRegistered, stored.agency)
        return answer
    }

    /// What is known of a record's work, as a text that changes with it; nil where nothing is.
    func text(of reference: Reference) -> String? {
        var parts = notices(of: reference).map { notice in
            [notice.kind.rawValue, notice.doi, notice.date, notice.origin].map { $0 ?? "" }.joined(separator: " ")
        }
        if let answer = reference.identifiers.doi.flatMap({ answers[$0] }) {
            let work = answer.work
            parts.append(
                "\(String(describing: answer.registered)) \(work?.titles ?? []) \(work?.firstAuthor ?? "") \(work?.year ?? 0)"
            )
        }
        return parts.isEmpty ? nil : parts.joined(separator: ";")
    }

    /// Confirms or rejects the study's DOI, and sets what notices say of the work.
    ///
    /// - Parameters:
    ///   - study: a study as its records make it.
    ///   - records: those records.
    func apply(to study: inout Study, of records: [Reference]) {
        let isOwnDOI = judgeDOI(of: &study, records)
        var identity = study.reference
        // What is said of another work is not this one's.
        if !isOwnDOI { identity.identifiers.doi = nil }
        if let state = Self.state(of: notices(of: identity), beside: study.reference.retraction) {
            study.reference.retraction = state
        }
    }

    private func notices(of reference: Reference) -> [Retraction] {
        var found = reference.identifiers.doi.flatMap { noticesByDOI[$0] } ?? []
        for notice in reference.identifiers.pmid.flatMap({ noticesByPMID[$0] }) ?? [] where !found.contains(notice) {
            found.append(notice)
        }
        return found
    }

    /// False where the registry says that the DOI is no work's or another's.
    private func judgeDOI(of study: inout Study, _ records: [Reference]) -> Bool {
        guard let doi = study.reference.identifiers.doi, let answer = answers[doi] else { return true }
        let stating = records.filter { $0.identifiers.doi == doi }
        let matches = answer.work.flatMap { RecordIdentity.matches($0, any: stating.map(RecordIdentity.init)) }
        let isRepaired = study.review.contains { $0.code == .unconfirmedDOI }
        guard answer.registered == false || matches == false else {
            // A guess needs both: that the name is registered, and that it is this work's.
            if answer.registered == true, matches == true { study.review.removeAll { $0.code == .unconfirmedDOI } }
            return true
        }
        guard isRepaired else {
            let code: ReviewFlag.Code = answer.registered == false ? .unregisteredDOI : .otherWorksDOI
            let title = matches == false ? answer.work?.titles.first : nil
            study.review.append(ReviewFlag(code, field: "doi", values: [doi, title].compactMap(\.self)))
            return false
        }
        // A guess that led astray is taken back; what the source wrote is kept.
        study.review.removeAll { $0.code == .unconfirmedDOI }
        let written = stating.flatMap(\.changes).first { $0.field == "identifiers.doi" }?.from
        study.review.append(ReviewFlag(.rejectedDOI, field: "doi", values: [doi, written].compactMap(\.self)))
        study.reference.identifiers.doi = nil
        study.reference.identifiers.doiOrigin = nil
        study.origins["doi"] = nil
        return false
    }

    /// The state that notices put a work in: a reinstatement that is the latest word, else the gravest of them.
    static func state(of notices: [Retraction], beside known: Retraction?) -> Retraction? {
        // A record that is itself a notice has no state of its own.
        if known?.kind == .notice || known?.kind == .concern { return nil }
        let dated = notices.filter { $0.date != nil }.sorted { ($0.date ?? "") < ($1.date ?? "") }
        if let last = dated.last, last.kind == .reinstated { return last }
        let order: [Retraction.Kind] = [.retracted, .withdrawn, .expressionOfConcern, .reinstated, .corrected]
        for kind in order {
            if let notice = notices.first(where: { $0.kind == kind && $0.doi != nil })
                ?? notices.first(where: { $0.kind == kind })
            {
                return notice
            }
            if known?.kind == kind { return nil }
        }
        return nil
    }
}
