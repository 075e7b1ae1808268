package import Bibliography

/// What the classifier reads of one study.
package struct StudyText: Sendable {
    /// The title.
    package var title: String
    /// The abstract, with its labels.
    package var abstract: String
    /// The methods sections of a full text, with their headings.
    package var methods: String
    /// The keywords; evidence spans count in them joined by `; `.
    package var keywords: [String]
    /// The year of publication.
    package var year: Int?
    /// As the source writes them.
    package var publicationTypes: [String]
    /// A BCP 47 tag of the work's language.
    package var language: String?

    /// Makes a study's text; what is not known is left out.
    package init(
        title: String = "", abstract: String = "", methods: String = "", keywords: [String] = [], year: Int? = nil,
        publicationTypes: [String] = [], language: String? = nil
    ) {
        (self.title, self.abstract, self.methods, self.keywords) = (title, abstract, methods, keywords)
        (self.year, self.publicationTypes, self.language) = (year, publicationTypes, language)
    }

    /// Takes from a record what the classifier reads.
    package init(_ reference: Reference) {
        self.init(
            title: reference.title ?? "", abstract: reference.abstract.text, methods: reference.methods.text,
            keywords: reference.keywords.map(\.text), year: reference.year,
            publicationTypes: reference.publicationTypes, language: reference.language)
    }
}
