/// What a field of a RIS record says, whatever its tag.
enum RISMeaning: UInt8, Sendable {
    case type, end
    /// A title of the work; the lowest rank is the title.
    case title
    case shortTitle, translatedTitle
    /// A title of what the work stands in; the lowest rank is its title.
    case container
    case abbreviation
    /// `JO`: an abbreviation beside a full title, else the title itself.
    case containerOrAbbreviation
    /// `SO`: the container where nothing else names it.
    case containerSource
    case series, event
    /// A name; the rank is the number of its tag, 1 for `AU` to 5 for `A5`, and 0 for an editor whatever the type.
    case contributor
    case year, date, accessed
    /// The day online, where it reads as a date.
    case online
    /// `DP`: the database's provider, or a date as MEDLINE's tag of that name.
    case dateOrProvider
    case volume, issue, startPage, endPage, articleNumber
    /// `PG`: pages, or how many of them.
    case pages
    /// `M1` and `SE`: an article number, an issue or a page if it looks like one.
    case number
    case edition, serialNumber
    case doi, pmid, pmcid
    /// A custom field, which may hold an identifier with its label.
    case labelled
    case accession
    /// An address; the rank counts in `RISArticle.linkKinds`.
    case link
    case abstract, keyword, note, language, publisher, place, affiliation, database, id, publicationType
    /// Kept as it is.
    case unmapped
}

/// A meaning with its place among the fields that have the same one.
struct RISUse: Sendable {
    var meaning: RISMeaning
    /// Lower comes first.
    var rank = 0

    init(_ meaning: RISMeaning, rank: Int = 0) { (self.meaning, self.rank) = (meaning, rank) }
}

/// How the untagged lines below a tag belong to it.
enum RISContinuation: Sendable {
    /// Text that was wrapped: lines join with a blank, or without one inside a word or address.
    case wrapped
    /// As wrapped, but a blank line or a long line parts paragraphs.
    case paragraphs
    /// One value a line.
    case items
    /// Names: one a line where each line has a comma, else wrapped.
    case names
    /// Addresses: one a line where each has a scheme, else the address goes on.
    case addresses
    /// No blank at the joints.
    case seamless
    /// Lines stay lines.
    case lines
}
