package import Bibliography
internal import Notation

/// Gives journals the title and abbreviation of the authority.
package struct JournalNormalizer: Sendable {
    /// The journals that are known.
    package let authority: JournalAuthority

    /// Makes a normaliser.
    package init(_ authority: JournalAuthority) { self.authority = authority }

    /// What normalisation made of a container.
    package struct Result: Hashable, Sendable {
        /// The container for readers.
        package var container: Container
        /// How the authority found the journal; nil where it did not.
        package var match: JournalAuthority.Kind?
        /// Every change, in the order of application.
        package var changes: [Change] = []
    }

    /// Normalises the journal that a reference stands in.
    ///
    /// A known journal gets the authority's title in PubMed's sentence case, NLM's abbreviation and the ISSNs that the
    /// reference lacks, print before electronic. Of an unknown one, only entities and white space are put right: no
    /// abbreviation is ever made up. For journal articles only; a book's title is no journal.
    package func normalize(_ written: Container) -> Result {
        var result = Result(container: written, match: nil)
        clean(&result)
        let container = result.container
        let title = container.title ?? container.abbreviation
        guard let match = authority.find(title: title, abbreviation: container.abbreviation, issn: container.issn)
        else {
            return result
        }
        result.match = match.kind
        let journal = match.journal
        result.changes.set(
            &result.container.title, JournalTitleCase.sentence(journal.title), "container.title",
            "journal-title-canonical")
        if let abbreviation = journal.abbreviation ?? container.abbreviation ?? journal.iso4 {
            result.changes.set(
                &result.container.abbreviation, abbreviation, "container.abbreviation", "journal-abbreviation")
        }
        complete(&result, with: journal)
        return result
    }

    private func clean(_ result: inout Result) {
        if let title = result.container.title, !SettledTitle.isTidy(title.utf8.span) {
            result.changes.set(&result.container.title, tidy(title), "container.title", "journal-title-tidied")
        }
        if let abbreviation = result.container.abbreviation, !SettledTitle.isTidy(abbreviation.utf8.span) {
            result.changes.set(
                &result.container.abbreviation, tidy(abbreviation), "container.abbreviation",
                "journal-abbreviation-tidied")
        }
    }

    private func tidy(_ text: String) -> String {
        TitleSpacing.single(InlineMarkup.plain(CharacterEntities.decode(text)))
    }

    /// Adds the ISSNs that are missing; those of the reference stay, even where the authority does not know them.
    private func complete(_ result: inout Result, with journal: Journal) {
        let known = journal.issns
        let merged = known + result.container.issn.filter { !known.contains($0) }
        guard merged != result.container.issn else { return }
        result.changes.append(
            Change(
                field: "container.issn",
                from: result.container.issn.isEmpty ? nil : result.container.issn.joined(separator: ", "),
                to: merged.joined(separator: ", "), rule: "journal-issn-completed"))
        result.container.issn = merged
    }
}

extension [Change] {
    /// Gives a field another value that is not empty, and notes the change if it is one.
    fileprivate mutating func set(_ field: inout String?, _ value: String, _ name: String, _ rule: String) {
        guard field != value, !value.isEmpty else { return }
        append(Change(field: name, from: field, to: value, rule: rule))
        field = value
    }
}
