package import Bibliography

/// Gives records what other records teach of their journal: only what they lack, and only of journals that no list knows.
package struct JournalCompletion: Sendable {
    let known: JournalAuthority
    let taught: JournalAuthority

    /// Completes a record's journal.
    ///
    /// A title that is the abbreviation becomes the title; a missing abbreviation and missing ISSNs are added.
    ///
    /// - Parameter reference: a normalised record.
    /// - Returns: the changes, in the order of application.
    package func complete(_ reference: inout Reference) -> [Change] {
        let written = reference.container
        guard !taught.journals.isEmpty, reference.type == .articleJournal,
            written.title != nil || written.abbreviation != nil,
            let journal = journal(of: written)
        else { return [] }
        var changes: [Change] = []
        let abbreviation = journal.abbreviation.map(JournalKey.init)
        if let title = written.title ?? written.abbreviation, JournalKey(title) == abbreviation,
            JournalKey(journal.title) != abbreviation
        {
            note("container.title", written.title, journal.title, "journal-taught-title", &changes)
            reference.container.title = journal.title
        }
        if written.abbreviation == nil, let short = journal.abbreviation {
            note("container.abbreviation", nil, short, "journal-taught-abbreviation", &changes)
            reference.container.abbreviation = short
        }
        if written.issn.isEmpty, !journal.issns.isEmpty {
            note("container.issn", nil, journal.issns.joined(separator: ", "), "journal-taught-issn", &changes)
            reference.container.issn = journal.issns
        }
        reference.changes += changes
        return changes
    }

    private func journal(of container: Container) -> Journal? {
        let title = container.title ?? container.abbreviation
        // An ISSN alone is often another edition's.
        guard let match = taught.find(title: title, abbreviation: container.abbreviation, issn: container.issn),
            match.kind == .title || match.kind == .abbreviation,
            known.find(title: title, abbreviation: container.abbreviation, issn: container.issn) == nil
        else { return nil }
        return match.journal
    }

    private func note(_ field: String, _ from: String?, _ to: String, _ rule: String, _ changes: inout [Change]) {
        changes.append(Change(field: field, from: from, to: to, rule: rule))
    }
}
