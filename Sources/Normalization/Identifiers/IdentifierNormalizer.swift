package import Bibliography
internal import Notation

/// Brings the identifiers of a record into canonical form.
///
/// What is not valid stays as it is and is noted; what a guess repairs is noted too, and taken only where it can't be
/// another work. Normalizing again changes nothing.
package struct IdentifierNormalizer: Sendable {
    /// Every change, with the field's name in NDJSON.
    package private(set) var changes: [Change] = []
    /// Values that need a person or the registry.
    package private(set) var notes: [IdentifierNote] = []

    /// Makes a normalizer without any note; use one a record.
    package init() {}

    /// Normalizes a work's identifiers.
    ///
    /// A second DOI, PMID or PMCID among the others is left out where it repeats the first, and stands in for it where
    /// the first is missing.
    package mutating func normalize(_ identifiers: inout Identifiers) {
        identifiers.doi = identifiers.doi.flatMap { doi($0, field: "identifiers.doi") }
        identifiers.pmid = identifiers.pmid.map { one($0, "identifiers.pmid", "pmid-canonical", PMID.canonical) }
        identifiers.pmcid = identifiers.pmcid.map { one($0, "identifiers.pmcid", "pmcid-canonical", PMCID.canonical) }
        if identifiers.others.isEmpty { return }
        var kept: [Identifier] = []
        for var identifier in identifiers.others {
            let field = "identifiers.\(identifier.kind)"
            identifier.value = other(identifier, field: field)
            if repeats(identifier, in: identifiers) || kept.contains(identifier) {
                changes.append(Change(field: field, from: identifier.value, to: nil, rule: "identifier-repeated"))
            } else {
                kept.append(identifier)
            }
        }
        identifiers.others = kept
    }

    /// Normalizes the ISSNs and ISBNs of a container; one that stands in the other's field moves there.
    ///
    /// RIS has one tag, `SN`, for both.
    package mutating func normalize(_ container: inout Container) {
        let (issn, isbn) = (container.issn, container.isbn)
        if isbn.isEmpty, issn.isEmpty || issn.count == 1 && ISSN.isCanonical(issn[0]) { return }
        var numbers = SerialNumbers()
        for text in issn { numbers.read(text, prefersISSN: true) }
        for text in isbn { numbers.read(text, prefersISSN: false) }
        container.issn = numbers.issn
        container.isbn = numbers.isbn
        note(issn, numbers.issn, field: "container.issn", rule: "issn-canonical")
        note(isbn, numbers.isbn, field: "container.isbn", rule: "isbn-canonical")
        for text in numbers.invalid {
            notes.append(
                IdentifierNote(.invalid, field: text.field, value: text.value, message: "the check digit is wrong"))
        }
    }

    /// Normalizes the ORCID iDs of contributors; one with a wrong check digit is removed, and noted.
    package mutating func normalize(_ contributors: inout [Contributor]) {
        for index in contributors.indices {
            guard let written = contributors[index].orcid else { continue }
            let canonical = ORCID.canonical(written)
            guard canonical != written else { continue }
            let field = "contributors[\(index)].orcid"
            contributors[index].orcid = canonical
            let rule = canonical == nil ? "orcid-invalid-removed" : "orcid-canonical"
            changes.append(Change(field: field, from: written, to: canonical, rule: rule))
            if canonical == nil {
                notes.append(IdentifierNote(.invalid, field: field, value: written, message: "no ORCID iD"))
            }
        }
    }

    /// The canonical or repaired DOI; the text itself where it is none.
    private mutating func doi(_ written: String, field: String) -> String? {
        if DOIRepair.isSurelySound(written) { return written }
        var current = written
        var reason: DOIFault.Reason?
        do {
            let reading = try DOIReading(written)
            for step in reading.steps {
                changes.append(Change(field: field, from: current, to: step.result, rule: step.rule.rawValue))
                current = step.result
            }
        } catch {
            reason = error.reason
        }
        if reason == .empty {
            changes.append(Change(field: field, from: written, to: nil, rule: "identifier-empty-removed"))
            return nil
        }
        if reason == nil, DOIRepair.isSurelySound(current) { return current }
        if let repair = DOIRepair(of: current), repair.isRepaired {
            return repaired(current, repair, field: field)
        }
        if let reason {
            notes.append(IdentifierNote(.invalid, field: field, value: current, message: reason.rawValue))
        }
        return current
    }

    private mutating func repaired(_ current: String, _ repair: DOIRepair, field: String) -> String {
        let rule = repair.rules.joined(separator: "+")
        let message = "\(repair.doi) (\(rule), confidence \(repair.confidence))"
        notes.append(
            IdentifierNote(
                repair.accept ? .repaired : .repairOffered, field: field, value: current, message: message))
        guard repair.accept else { return current }
        changes.append(Change(field: field, from: current, to: repair.doi, rule: rule))
        return repair.doi
    }

    private mutating func one(
        _ written: String, _ field: String, _ rule: String, _ canonical: (String) -> String?
    ) -> String {
        guard let value = canonical(written) else {
            notes.append(IdentifierNote(.invalid, field: field, value: written, message: "not of this kind"))
            return written
        }
        if value != written { changes.append(Change(field: field, from: written, to: value, rule: rule)) }
        return value
    }

    private mutating func other(_ identifier: Identifier, field: String) -> String {
        switch identifier.kind {
        case "doi": doi(identifier.value, field: field) ?? identifier.value
        case "pmid": one(identifier.value, field, "pmid-canonical", PMID.canonical)
        case "pmc", "pmcid": one(identifier.value, field, "pmcid-canonical", PMCID.canonical)
        case "arxiv": one(identifier.value, field, "arxiv-canonical", ArXivID.canonical)
        default: identifier.value
        }
    }

    private func repeats(_ identifier: Identifier, in identifiers: Identifiers) -> Bool {
        switch identifier.kind {
        case "doi": identifier.value == identifiers.doi
        case "pmid": identifier.value == identifiers.pmid
        case "pmc", "pmcid": identifier.value == identifiers.pmcid
        default: false
        }
    }

    private mutating func note(_ before: [String], _ after: [String], field: String, rule: String) {
        guard before != after else { return }
        let (from, to) = (before.joined(separator: "; "), after.joined(separator: "; "))
        changes.append(
            Change(field: field, from: before.isEmpty ? nil : from, to: after.isEmpty ? nil : to, rule: rule))
    }
}
