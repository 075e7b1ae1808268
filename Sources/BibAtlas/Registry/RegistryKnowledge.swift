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

    /// An answer as the store keeps it.
    static func stored(_ answer: RegistryAnswer, date: String) throws -> DOIAnswer? {
        // Nobody's "unknown" is worth keeping.
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
        var parts = notices(of: reference).map {
            [$0.kind.rawValue, $0.doi ?? "", $0.date ?? "", $0.origin].joined(separator: " ")
        }
        if let answer = reference.identifiers.doi.flatMap({ answers[$0] }) {
            parts.append(
                "\(answer.registered.map(String.init) ?? "") \(answer.work?.titles.joined(separator: "|") ?? "")")
        }
        return parts.isEmpty ? nil : parts.joined(separator: ";")
    }

    /// Confirms or rejects the study's DOI, and sets what notices say of the work.
    func apply(to study: inout Study) {
        judgeDOI(of: &study)
        let notices = notices(of: study.reference)
        if let state = Self.state(of: notices, beside: study.reference.retraction) {
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

    private func judgeDOI(of study: inout Study) {
        guard let doi = study.reference.identifiers.doi, let answer = answers[doi] else { return }
        let matches = answer.work.flatMap { RecordIdentity(study.reference).matches($0) }
        let isRepaired = study.review.contains { $0.code == .unconfirmedDOI }
        if answer.registered == false || matches == false {
            guard isRepaired else {
                let code: ReviewFlag.Code = answer.registered == false ? .unregisteredDOI : .otherWorksDOI
                study.review.append(
                    ReviewFlag(code, field: "doi", values: [doi] + (answer.work?.titles.prefix(1) ?? [])))
                return
            }
            // A guess that led astray is taken back; what the source wrote stays with the study.
            study.review.removeAll { $0.code == .unconfirmedDOI }
            study.review.append(ReviewFlag(.rejectedDOI, field: "doi", values: [doi]))
            study.reference.identifiers.doi = nil
            study.reference.identifiers.doiOrigin = nil
            study.origins["doi"] = nil
        } else if isRepaired, answer.registered == true, matches == true {
            study.review.removeAll { $0.code == .unconfirmedDOI }
        }
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
