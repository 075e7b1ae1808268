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
        set(\.title, "container.title", JournalTitleCase.sentence(journal.title), "journal-title-canonical", &result)
        if let abbreviation = journal.abbreviation ?? container.abbreviation ?? journal.iso4 {
            set(\.abbreviation, "container.abbreviation", abbreviation, "journal-abbreviation", &result)
        }
        complete(&result, with: journal)
        return result
    }

    private func clean(_ result: inout Result) {
        if let title = result.container.title {
            set(\.title, "container.title", tidy(title), "journal-title-tidied", &result)
        }
        if let abbreviation = result.container.abbreviation {
            set(\.abbreviation, "container.abbreviation", tidy(abbreviation), "journal-abbreviation-tidied", &result)
        }
    }

    private func tidy(_ text: String) -> String {
        TitleSpacing.single(InlineMarkup.plain(CharacterEntities.decode(text)))
    }

    private func set(
        _ path: WritableKeyPath<Container, String?>, _ field: String, _ value: String, _ rule: String,
        _ result: inout Result
    ) {
        let before = result.container[keyPath: path]
        guard before != value, !value.isEmpty else { return }
        result.container[keyPath: path] = value
        result.changes.append(Change(field: field, from: before, to: value, rule: rule))
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
