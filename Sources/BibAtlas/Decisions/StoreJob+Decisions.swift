import Atlas
import AtlasStore
import Bibliography

extension StoreJob {
    /// The statuses that an editor may rule.
    public static var statuses: [String] { PEMAssessment.Status.allCases.map(\.rawValue) }
    /// The fields that an editor may set.
    public static var editableFields: [String] { EditableField.all.map(\.name) }

    /// Rules the status of a study's PEM criterion.
    ///
    /// - Parameters:
    ///   - slug: the study.
    ///   - status: one of `statuses`.
    ///   - judgement: who, why and when.
    /// - Returns: what was done, in words.
    /// - Throws: `JobError`.
    public func rule(_ slug: String, status: String, _ judgement: Judgement) throws -> String {
        guard Self.statuses.contains(status) else {
            throw JobError.failed("\(status): no such status; take one of \(Self.statuses.joined(separator: ", "))")
        }
        return try deciding("rule \(slug)", judgement) { opened in
            let study = try opened.theStudy(slug)
            var said = judgement.statement(.rule, study.slug)
            said.value = status
            said.machineValue = (study.machinePEM ?? study.reference.pem)?.status.rawValue
            return [try opened.decision(said, on: study)]
        }
    }

    /// Sets fields of a study.
    ///
    /// - Parameters:
    ///   - slug: the study.
    ///   - values: each field with its value; an empty value empties the field.
    ///   - judgement: who, why and when.
    /// - Returns: what was done, in words.
    /// - Throws: `JobError`.
    public func edit(_ slug: String, _ values: [(field: String, value: String)], _ judgement: Judgement) throws
        -> String
    {
        guard !values.isEmpty else { throw JobError.failed("nothing to edit; give --set FIELD=VALUE or a paragraph") }
        return try deciding("edit \(slug)", judgement) { opened in
            let study = try opened.theStudy(slug)
            return try values.map { name, value in
                guard let field = EditableField.named(name) else {
                    let names = Self.editableFields.joined(separator: ", ")
                    throw JobError.failed("\(name): no such field; take one of \(names)")
                }
                var said = judgement.statement(.edit, study.slug)
                (said.field, said.value) = (name, value.isEmpty ? nil : value)
                var changed = study
                guard field.set(said.value, in: &changed) else {
                    throw JobError.failed("\(value): \(name) is \(field.requirement)")
                }
                said.value = field.value(of: changed)
                let isSet = study.decisions?.contains { $0.kind == .edit && $0.field == name } ?? false
                said.machineValue = isSet ? study.machineValues?[name] : field.value(of: study)
                return try opened.decision(said, on: study)
            }
        }
    }

    /// Keeps a study out of every export, whatever is imported later.
    ///
    /// - Parameters:
    ///   - slug: the study.
    ///   - judgement: who, why and when.
    /// - Returns: what was done, in words.
    /// - Throws: `JobError`.
    public func exclude(_ slug: String, _ judgement: Judgement) throws -> String {
        try deciding("exclude \(slug)", judgement) { opened in
            let study = try opened.theStudy(slug)
            return [try opened.decision(judgement.statement(.exclude, study.slug), on: study)]
        }
    }

    /// Notes that something that waits for a person was seen, and may stay as it is.
    ///
    /// - Parameters:
    ///   - slug: the study.
    ///   - code: the code of one of its flags, or the kind of its retraction.
    ///   - judgement: who, why and when.
    /// - Returns: what was done, in words.
    /// - Throws: `JobError`.
    public func acknowledge(_ slug: String, _ code: String, _ judgement: Judgement) throws -> String {
        try deciding("acknowledge \(slug)", judgement) { opened in
            let study = try opened.theStudy(slug)
            let isRetraction = study.reference.retraction?.kind.rawValue == code
            guard
                let field = isRetraction ? "retraction" : study.review.first(where: { $0.code.rawValue == code })?.field
            else { throw JobError.failed("\(code): \(slug) has no such flag; review lists what waits") }
            var said = judgement.statement(.acknowledge, study.slug)
            (said.field, said.value) = (field, code)
            return [try opened.decision(said, on: study)]
        }
    }

    /// Takes back what a run did.
    ///
    /// - Parameters:
    ///   - runID: the run's number.
    ///   - judgement: who, why and when.
    /// - Returns: what was done, in words.
    /// - Throws: `JobError`.
    public func undo(_ runID: Int64, _ judgement: Judgement) throws -> String {
        try writing { opened in
            let rules = try Rulebook(authority: JournalsJob.authority(of: opened))
            var run = Run(command: "undo \(runID)", date: judgement.date, rulesetVersion: rules.version)
            run.id = try opened.undo(runID, run: run)
            let update = try StudyUpdater(rules: rules).update(opened, run: run)
            return "run \(run.id ?? 0) undoes run \(runID): \(DecisionOutcome(update).text)"
        }
    }

    /// Books decisions and brings the studies in line.
    func deciding(
        _ command: String, _ judgement: Judgement, _ decisions: (AtlasStore) throws -> [Decision]
    ) throws -> String {
        try writing { opened in
            let rules = try Rulebook(authority: JournalsJob.authority(of: opened))
            let made = try decisions(opened)
            var run = Run(command: command, date: judgement.date, rulesetVersion: rules.version)
            guard let booked = try opened.book(made, run: run, atAnyTime: judgement.isRow) else {
                return "that is decided already; nothing changed"
            }
            run.id = booked.runID
            let concernsIdentity = made.contains { [.merge, .apart, .split].contains($0.statement.kind) }
            let update = try StudyUpdater(rules: rules).update(
                opened, clusters: concernsIdentity ? nil : opened.clusters(), run: run)
            return "run \(booked.runID), \(command): \(DecisionOutcome(update).text)"
        }
    }
}

/// What a decision did to the studies, in words.
struct DecisionOutcome {
    let text: String

    init(_ update: StudyUpdate) {
        text = "studies new \(update.added), changed \(update.changed), gone \(update.removed)"
    }
}

extension Judgement {
    /// The decision as the store keeps it.
    func statement(_ kind: StudyDecision.Kind, _ slug: String) -> StudyDecision {
        StudyDecision(kind, slug: slug, reason: reason, name: name, date: date)
    }
}

extension AtlasStore {
    /// The study of a slug or of a redirect.
    func theStudy(_ slug: String) throws -> Study {
        guard let study = try study(slug: slug) else {
            throw JobError.failed("no study is called \(slug); search and export --to csv list all")
        }
        return study
    }

    /// A decision on one study, with what it takes to find it again.
    func decision(_ said: StudyDecision, on study: Study) throws -> Decision {
        var decision = Decision(said)
        let identifiers = study.reference.identifiers
        (decision.doi, decision.pmid) = (identifiers.doi, identifiers.pmid)
        decision.parts = [try recordNames(ofStudy: study.slug)]
        return decision
    }
}
