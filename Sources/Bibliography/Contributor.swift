/// A person or group that had a part in a work.
public struct Contributor: Hashable, Codable, Sendable {
    /// The name.
    public var name: PersonName
    /// The part that the contributor had.
    public var role: Role
    /// The ORCID iD in its short form, `0000-0002-1825-0097`; nil where none is stated or the check digit is wrong.
    public var orcid: String?
    /// Affiliations in the source's order.
    public var affiliations: [Affiliation]
    /// True where the source marks the contributor as corresponding author.
    public var isCorresponding = false
    /// True where the source says that some authors contributed equally and this is one of them.
    public var isEqualContributor = false
    /// True where the source marks the contributor as deceased.
    public var isDeceased = false
    /// The e-mail address that the source prints.
    public var email: String?

    /// Makes a contributor.
    public init(
        _ name: PersonName, role: Role = .author, orcid: String? = nil, affiliations: [Affiliation] = []
    ) {
        (self.name, self.role, self.orcid, self.affiliations) = (name, role, orcid, affiliations)
    }

    /// The part that a contributor had; the raw values are CSL's name variables, in their hyphenated form.
    public enum Role: String, Hashable, Codable, Sendable, CaseIterable {
        /// Wrote the work.
        case author
        /// Edited the container or the work.
        case editor
        /// Edits the series or collection.
        case collectionEditor = "collection-editor"
        /// Directs an edited series of reports or a research project.
        case editorialDirector = "editorial-director"
        /// Wrote the container, such as the book of a chapter.
        case containerAuthor = "container-author"
        /// Translated the work.
        case translator
        /// Composed the work.
        case composer
        /// Directed the film.
        case director
        /// Illustrated the work.
        case illustrator
        /// Conducted the interview.
        case interviewer
        /// Received the letter.
        case recipient
        /// Wrote the work that is reviewed.
        case reviewedAuthor = "reviewed-author"
        /// Investigated for a group author (MEDLINE `FIR`, PubMed `Investigator`), or is a member of it.
        case investigator
        /// Compiled the work.
        case compiler
        /// Took part in another way.
        case contributor
    }
}

/// An institution that a contributor belongs to.
public struct Affiliation: Hashable, Codable, Sendable {
    /// The whole text as printed, labels left out.
    public var text: String
    /// The institution's ROR address, where stated.
    public var ror: String?
    /// The country, where the source marks it: a name or an ISO 3166 code as written.
    public var country: String?

    /// Makes an affiliation.
    public init(_ text: String, ror: String? = nil, country: String? = nil) {
        (self.text, self.ror, self.country) = (text, ror, country)
    }
}
