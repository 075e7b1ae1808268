internal import Bibliography

extension Study {
    /// The study as everybody may see it: a DOI that a rule guessed is nobody's address until someone confirms it.
    var publicForm: Study {
        guard review.contains(where: { $0.code == .unconfirmedDOI }), !isDOIAccepted else { return self }
        var shown = self
        shown.reference.identifiers.doi = nil
        return shown
    }

    /// True where a person set the DOI, or saw the repair and let it stay.
    private var isDOIAccepted: Bool {
        decisions?.contains { decision in
            decision.field == "doi"
                && (decision.kind == .edit
                    || decision.kind == .acknowledge && decision.value == ReviewFlag.Code.unconfirmedDOI.rawValue)
        } ?? false
    }
}
