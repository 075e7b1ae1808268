/// A value that needs a person or the registry.
package struct IdentifierNote: Hashable, Sendable {
    /// What is to be known of it.
    package enum Kind: String, Hashable, Sendable, CaseIterable {
        /// The value is not valid and was kept as it is.
        case invalid
        /// A guess was taken; the registry has to confirm it.
        case repaired
        /// A guess was not taken, since its result may be another work.
        case repairOffered = "repair-offered"
    }

    /// What is to be known of it.
    package var kind: Kind
    /// The field, by its name in NDJSON.
    package var field: String
    /// The value as it stood.
    package var value: String
    /// What is wrong, or what was guessed by which rule.
    package var message: String

    /// Makes a note.
    package init(_ kind: Kind, field: String, value: String, message: String) {
        (self.kind, self.field, self.value, self.message) = (kind, field, value, message)
    }
}
