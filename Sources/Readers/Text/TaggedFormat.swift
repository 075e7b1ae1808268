internal import ArticleTree
import Bibliography

/// What tells one format of tagged lines from another: how lines look, where records begin and end, what tags mean.
///
/// A folder a format; the cutting, the joining of lines and the taking of values are the same for all.
protocol TaggedFormat: Sendable {
    /// The format's name.
    static var format: SourceFormat { get }
    /// The tag that begins a record.
    static var beginning: FieldTag { get }
    /// The tag that ends a record; nil where the next one's beginning does.
    static var end: FieldTag? { get }
    /// Tags that stand around records and belong to none.
    static var frame: Set<FieldTag> { get }
    /// Tags that a record has once: lines behind a blank line in which one stands again are another record.
    static var single: Set<FieldTag> { get }
    /// True where a blank line ends a record that did not begin with `beginning`.
    static var endsAtBlankLine: Bool { get }
    /// True where every further line of a value is indented, so that other text belongs to nothing.
    static var indentsText: Bool { get }
    /// The rules of the tags.
    static var rules: TagTable<FieldRule> { get }

    /// Judges one line by itself.
    static func line(_ bytes: Span<UInt8>, _ range: Range<Int>) -> TaggedLine
    /// Writes the tree of a record from `article` to its last part.
    static func write(_ record: inout TaggedRecord<Self>, _ assembler: ArticleAssembler)
}

/// One line of a tagged format, as far as it can be judged by itself.
struct TaggedLine {
    /// What a line is.
    enum Kind: Equatable {
        /// Nothing but blanks.
        case blank
        /// A tag; `value` is what follows it.
        case tag(FieldTag)
        /// No tag.
        case text
    }

    var kind: Kind
    /// The value's bytes, blanks around it left out; of a text line, all but blanks.
    var value: Range<Int>
    /// True where blanks stand before the text.
    var isIndented: Bool

    /// Makes a line of text or a blank one.
    init(_ bytes: Span<UInt8>, _ range: Range<Int>) {
        value = LineText.trimmed(bytes, range)
        kind = value.isEmpty ? .blank : .text
        isIndented = value.lowerBound > range.lowerBound
    }
}

/// What a field of a tagged record says, whatever its tag.
enum FieldMeaning: UInt8, Sendable {
    case type
    case title, shortTitle, originalTitle
    /// A title of what the work stands in; the lowest rank is its title.
    case container
    case bookTitle, abbreviation, series, event
    /// A name in short form, and the same name in full.
    case author, fullAuthor, editor, fullEditor, bookAuthor, fullBookAuthor, investigator, fullInvestigator
    case seriesEditor, translator
    case group, bookGroup
    case authorID, affiliation, investigatorAffiliation, correspondence, email
    case year, date, online, accessed
    /// A date of the record's history; the rank counts in a table of the format.
    case history
    case volume, issue, pages, startPage, endPage, articleNumber, edition
    /// An ISSN; the rank is 0 for print or unlabelled, 1 for electronic.
    case serialNumber
    case bookNumber
    case doi, bookDOI, pmid, pmcid, manuscript, locator, accession, link, pdf
    case abstract, otherAbstract, abstractLanguage
    case keyword, keywordOwner, indexTerm, keywordPlus
    case language, publisher, place, database, id, publicationType, grant, related, note, citation
    /// Kept as it is.
    case unmapped
}

/// One line of a tag table.
struct FieldRule: Sendable {
    /// How the untagged lines below a tag belong to it.
    enum Continuation: Sendable {
        /// One short value: lines join without a blank.
        case code
        /// Text that was wrapped: lines join with a blank.
        case wrapped
        /// As wrapped, but a blank line or a long line parts paragraphs.
        case paragraphs
        /// One value a line.
        case items
        /// Lines stay lines.
        case lines
    }

    var meaning: FieldMeaning
    /// Lower comes first.
    var rank: Int
    var continuation: Continuation

    init(_ meaning: FieldMeaning, rank: Int = 0, _ continuation: Continuation = .wrapped) {
        (self.meaning, self.rank, self.continuation) = (meaning, rank, continuation)
    }

    /// A tag that is kept as it is.
    static let kept = FieldRule(.unmapped, .lines)
}
