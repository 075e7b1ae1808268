import Bibliography
import Normalization

/// One DOI to be checked: a line of text, or what a record states.
struct DOIQuestion: Sendable {
    /// The DOI as it was written; nil for a record without one.
    var input: String?
    /// The DOI, if it is one.
    var doi: DOI?
    /// The record's id; nil for a line.
    var id: String?
    /// The records that state it, to be compared with the work that it resolves to.
    var records: [RecordIdentity] = []

    /// Asks for a line.
    init(line: String) { (input, doi) = (line, DOI(canonicalizing: line)) }

    /// Asks for what a record states, in its normalised form.
    init(_ reference: Reference) {
        let written = reference.changes.first { $0.field == "identifiers.doi" }?.from ?? reference.identifiers.doi
        (input, doi, id) = (written, reference.identifiers.doi.flatMap { DOI(canonicalizing: $0) }, reference.id)
        records = [RecordIdentity(reference)]
    }
}
