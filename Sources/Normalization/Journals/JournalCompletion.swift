package import Bibliography

/// Gives records what other records teach of their journal: only what they lack, and only of journals that no list knows.
package struct JournalCompletion: Sendable {
    let known: JournalAuthority
    let taught: JournalAuthority

    /// Completes the journal of an article.
    ///
    /// A title that is the abbreviation becomes the title; a missing abbreviation and missing ISSNs are added.
    ///
    /// - Parameter written: the journal as a normalised record has it.
    /// - Returns: the journal, and the changes in the order of application.
    package func completed(_ written: Container) -> (container: Container, changes: [Change]) {
        guard !taught.journals.isEmpty, let journal = journal(of: written) else { return (written, []) }
        var (container, changes): (Container, [Change]) = (written, [])
        func note(_ part: String, _ from: String?, _ to: String) {
            changes.append(Change(field: "container." + part, from: from, to: to, rule: "journal-taught-" + part))
        }
        let abbreviation = journal.abbreviation.map(JournalKey.init)
        if let title = written.title ?? written.abbreviation, JournalKey(title) == abbreviation,
            JournalKey(journal.title) != abbreviation
        {
            note("title", written.title, journal.title)
            container.title = journal.title
        }
        if written.abbreviation == nil, let short = journal.abbreviation {
            note("abbreviation", nil, short)
            container.abbreviation = short
        }
        if written.issn.isEmpty, !journal.issns.isEmpty {
            note("issn", nil, journal.issns.joined(separator: ", "))
            container.issn = journal.issns
        }
        return (container, changes)
    }

    private func journal(of container: Container) -> Journal? {
        guard let title = container.title ?? container.abbreviation else { return nil }
        // An ISSN alone is often another edition's.
        guard let match = taught.find(title: title, abbreviation: container.abbreviation, issn: container.issn),
            match.kind == .title || match.kind == .abbreviation,
            known.find(title: title, abbreviation: container.abbreviation, issn: container.issn) == nil
        else { return nil }
        return match.journal
    }
}
