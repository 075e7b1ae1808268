/// What a person decided of a study, with what the machine said at that time.
package struct StudyDecision: Hashable, Codable, Sendable {
    /// What was decided; the raw values are the commands that decide it.
    package enum Kind: String, Hashable, Codable, Sendable, CaseIterable {
        /// The status of the PEM criterion.
        case rule
        /// The value of a field.
        case edit
        /// That the study is kept out of every export.
        case exclude
        /// That two studies are one work.
        case merge
        /// That the records of a study are of several works.
        case split
        /// That two studies are two works.
        case apart
        /// That something that waits for a person was seen and may stay as it is.
        case acknowledge
    }

    /// The store's number: a later decision has a greater one.
    package var number: Int64
    /// What was decided.
    package var kind: Kind
    /// The study's slug at that time.
    package var slug: String
    /// The other study's slug, where a decision is about two.
    package var otherSlug: String?
    /// The field, where the decision is about one.
    package var field: String?
    /// What was decided; nil empties the field.
    package var value: String?
    /// What the machine said when it was decided.
    package var machineValue: String?
    /// Why.
    package var reason: String
    /// Who.
    package var name: String
    /// When, as ISO 8601 writes it.
    package var date: String

    /// Makes a decision; what it is about is set afterwards.
    package init(_ kind: Kind, number: Int64 = 0, slug: String, reason: String, name: String, date: String) {
        (self.kind, self.number, self.slug) = (kind, number, slug)
        (self.reason, self.name, self.date) = (reason, name, date)
    }
}
