package import Bibliography

extension RegistryUpdate {
    /// What the update says of the asked work; nil where the asked work is itself the notice, or nothing has changed.
    ///
    /// Crossref's types are those of Crossmark (Crossref documentation, "Version control, corrections, and retractions").
    package var retraction: Retraction? {
        guard direction == .updatedBy else { return nil }
        let kind: Retraction.Kind? =
            switch type.replacing("-", with: "_") {
            case "retraction", "removal": .retracted
            case "withdrawal": .withdrawn
            case "expression_of_concern": .expressionOfConcern
            case "correction", "corrigendum", "erratum", "addendum", "clarification", "partial_retraction": .corrected
            case "reinstatement": .reinstated
            default: nil
            }
        return kind.map {
            Retraction($0, origin: source == "retraction-watch" ? "retraction-watch" : "crossref", doi: doi, date: date)
        }
    }
}
