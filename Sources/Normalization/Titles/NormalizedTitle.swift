package import Bibliography

/// A title after normalisation, with what the normaliser read from it.
package struct NormalizedTitle: Hashable, Sendable {
    /// The title for readers.
    package var value: String
    /// True where brackets round the whole said that the title is a translation (PubMed, `[Title].`).
    package var isTranslated = false
    /// The language that a note behind the title names (`[French]`), a BCP 47 tag.
    package var language: String?
    /// What the title says of a retraction.
    package var retraction: Retraction?
    /// Every change, in the order of application.
    package var changes: [Change] = []
}
