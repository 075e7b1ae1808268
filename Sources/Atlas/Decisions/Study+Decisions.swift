internal import Bibliography

extension Study {
    /// True where a person keeps the study out of every export.
    package var isExcluded: Bool { decisions?.contains { $0.kind == .exclude } ?? false }

    /// Puts what people decided over what the machine made of the records.
    ///
    /// What the machine says stays beside it. Where it says something else than when the decision was made, that is
    /// flagged; so is a field for which studies that a person merged have different texts.
    ///
    /// - Parameter all: the decisions that hold, in the order in which they were made; the slug is set before.
    package mutating func apply(_ all: [StudyDecision]) {
        guard !all.isEmpty else { return }
        decisions = all
        applyRuling(all)
        var fields: [String] = []
        for decision in all where decision.kind == .edit {
            if let field = decision.field, !fields.contains(field) { fields.append(field) }
        }
        let lastMerge = all.last { $0.kind == .merge }?.number ?? -1
        for name in fields.sorted() {
            let edits = all.filter { $0.kind == .edit && $0.field == name }
            guard let field = EditableField.named(name), let chosen = choice(of: edits, lastMerge, name) else {
                continue
            }
            let known = field.value(of: self)
            machineValues = machineValues ?? [:]
            machineValues?[name] = known
            flag(chosen, against: known, in: name)
            _ = field.set(chosen.value, in: &self)
            origins[name] = nil
        }
    }

    /// Whom the machine's status was overruled by; nil where it was not.
    private mutating func applyRuling(_ all: [StudyDecision]) {
        let rulings = all.filter { $0.kind == .rule }
        let lastMerge = all.last { $0.kind == .merge }?.number ?? -1
        guard let ruling = choice(of: rulings, lastMerge, "pem"),
            let status = ruling.value.flatMap(PEMAssessment.Status.init)
        else { return }
        machinePEM = reference.pem
        flag(ruling, against: machinePEM?.status.rawValue, in: "pem")
        var pem = PEMAssessment(
            status: status, confidence: .high, explanation: Self.explanation(of: status),
            rulesetVersion: machinePEM?.rulesetVersion ?? "")
        pem.isDecidedByEditor = true
        pem.definitions = machinePEM?.definitions ?? []
        // Words that led the machine elsewhere prove nothing of the ruling.
        if machinePEM?.status == status { pem.evidence = machinePEM?.evidence ?? [] }
        reference.pem = pem
    }

    /// The decision that holds: the latest, but of texts that two merged studies had that of the one that stayed.
    private mutating func choice(
        of decisions: [StudyDecision], _ lastMerge: Int64, _ field: String
    ) -> StudyDecision? {
        guard let latest = decisions.last, latest.number < lastMerge else { return decisions.last }
        var bySlug: [String: StudyDecision] = [:]
        for decision in decisions { bySlug[decision.slug] = decision }
        let chosen = bySlug[slug] ?? latest
        let others = bySlug.values.filter { $0.value != chosen.value }.sorted { $0.number < $1.number }
        if !others.isEmpty {
            let values = [chosen.value ?? "nothing"] + others.map { $0.value ?? "nothing" }
            review.append(ReviewFlag(.conflictingDecisions, field: field, values: values))
        }
        return chosen
    }

    private mutating func flag(_ decision: StudyDecision, against now: String?, in field: String) {
        guard decision.machineValue != now, decision.value != now else { return }
        let values = [decision.value, now, decision.machineValue].map { $0 ?? "nothing" }
        review.append(ReviewFlag(.changedUnderDecision, field: field, values: values))
    }

    private static func explanation(of status: PEMAssessment.Status) -> String {
        switch status {
        case .required: "An editor read the study: PEM was required for taking part."
        case .notRequired: "An editor read the study: PEM was not required for taking part."
        case .mixed: "An editor read the study: PEM was required of some groups and not of others."
        case .unstated: "An editor read the study: it does not state whether PEM was required."
        case .notApplicable: "An editor read the study: no participants were selected."
        }
    }
}
