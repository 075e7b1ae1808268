/// One bibliographic record: what a source says of one work, in the vocabulary of JATS and CSL.
///
/// A reader makes it through the article tree, the normaliser canonicalises it, the classifier adds `pem`. Every
/// member that a source does not state is nil or empty; nothing is ever guessed here.
public struct Reference: Hashable, Codable, Sendable {
    /// The source's own id (RIS `ID`, BibTeX key, PMID, else DOI), or `file#n` where that is missing or not unique.
    public var id: String
    /// What kind of work it is, in CSL's terms.
    public var type: ReferenceType = .document
    /// The main title with its subtitle, plain text, in the language the record shows it in.
    public var title: String?
    /// The title in the work's own language, where `title` is a translation (PubMed's `[Title].`, JATS `trans-title`).
    public var originalTitle: String?
    /// Further titles in other languages.
    public var translatedTitles: [LocalizedText] = []
    /// A short form of the title that the source gives (RIS `ST`, JATS `alt-title`).
    public var shortTitle: String?
    /// Parts of the title whose letters no style may change, where the source marks them (BibTeX's inner braces).
    public var protectedTitleParts: [String] = []
    /// Authors, editors and others, in the source's order.
    public var contributors: [Contributor] = []
    /// True where the source says that the list of authors goes on (`et al.`, `and others`).
    public var hasMoreContributors = false
    /// The journal, book, proceedings or series that the work stands in.
    public var container = Container()
    /// The date of the issue, or the only publication date that the source gives.
    public var issued: PartialDate?
    /// The date of publication online, ahead of the issue.
    public var online: PartialDate?
    /// Every further date, by kind (`received`, `accepted`, `accessed` …).
    public var otherDates: [DatedEvent] = []
    /// The volume as written.
    public var volume: String?
    /// The issue or number as written.
    public var issue: String?
    /// The page range or the electronic location (`e0815`), as written or normalised (`123-130`).
    public var page: String?
    /// The edition as written.
    public var edition: String?
    /// DOI, PMID, PMCID and all others.
    public var identifiers = Identifiers()
    /// The main abstract; empty where the source has none.
    public var abstract = SectionedText()
    /// Every other abstract: translated, graphical, plain-language and so on.
    public var otherAbstracts: [AlternativeAbstract] = []
    /// The methods text of a full-text source: section headings and paragraphs.
    public var methods = SectionedText()
    /// Keywords of all kinds, in the source's order.
    public var keywords: [Keyword] = []
    /// Publication types and article categories as the source writes them ("Randomized Controlled Trial", "Review").
    public var publicationTypes: [String] = []
    /// The language of the work, a BCP 47 tag (`en`, `de`).
    public var language: String?
    /// Addresses, in the source's order, without those that only repeat the DOI.
    public var links: [Link] = []
    /// Who paid for the work.
    public var funding: [Funding] = []
    /// The licence's address or text.
    public var license: String?
    /// Corrections, retractions, preprints, commentaries that this record names.
    public var relatedArticles: [RelatedArticle] = []
    /// What the record says of a retraction of this work, or of this record being a notice of one.
    public var retraction: Retraction?
    /// Fields and tags that the model has no place for, verbatim, in the source's order.
    public var unmapped: [UnmappedField] = []
    /// Where the record was read from.
    public var source: RecordSource
    /// Every change that a rule made to a value, in the order of application.
    public var changes: [Change] = []
    /// Faults that were seen in this record and did not end it.
    public var diagnostics: [Diagnostic] = []
    /// The status of the PEM criterion; nil before classification.
    public var pem: PEMAssessment?

    /// Makes an empty record; everything else is set afterwards.
    ///
    /// - Parameters:
    ///   - id: the record's id.
    ///   - source: where it was read from.
    public init(id: String, source: RecordSource) {
        (self.id, self.source) = (id, source)
    }

    /// The contributors whose role is author.
    public var authors: [Contributor] { contributors.filter { $0.role == .author } }

    /// The year that readers see: the issue's, else the online one.
    public var year: Int? { issued?.year ?? online?.year }
}

/// A text in a stated language.
public struct LocalizedText: Hashable, Codable, Sendable {
    /// The plain text.
    public var text: String
    /// A BCP 47 tag; nil where the source does not say.
    public var language: String?

    /// Makes a text in a language.
    public init(_ text: String, language: String? = nil) { (self.text, self.language) = (text, language) }
}

/// One keyword.
public struct Keyword: Hashable, Codable, Sendable {
    /// The plain text.
    public var text: String
    /// The group that the source puts it in (`author-keywords`, `MeSH`), as written.
    public var kind: String?
    /// A BCP 47 tag; nil where the source does not say.
    public var language: String?

    /// Makes a keyword.
    public init(_ text: String, kind: String? = nil, language: String? = nil) {
        (self.text, self.kind, self.language) = (text, kind, language)
    }
}

/// An address that a record gives.
public struct Link: Hashable, Codable, Sendable {
    /// The address as written.
    public var url: String
    /// What it leads to, where the source says (`pdf`, `fulltext`, `image`).
    public var kind: String?

    /// Makes a link.
    public init(_ url: String, kind: String? = nil) { (self.url, self.kind) = (url, kind) }
}

/// A grant or a funder.
public struct Funding: Hashable, Codable, Sendable {
    /// The funder's name.
    public var funder: String?
    /// The funder's identifier, such as a Crossref Funder Registry DOI or a ROR address.
    public var funderID: String?
    /// Award numbers.
    public var awards: [String]

    /// Makes a funding statement.
    public init(funder: String?, funderID: String? = nil, awards: [String] = []) {
        (self.funder, self.funderID, self.awards) = (funder, funderID, awards)
    }
}

/// Another article that a record names, with the relation that it states.
public struct RelatedArticle: Hashable, Codable, Sendable {
    /// The JATS `related-article-type`.
    ///
    /// Such as `retracted-article`, `corrected-article`, `preprint`, `commentary-article`.
    public var relation: String
    /// The other article's DOI.
    public var doi: String?
    /// The other article's PMID.
    public var pmid: String?
    /// What the source says of it in words, such as a citation.
    public var text: String?

    /// Makes a relation.
    public init(relation: String, doi: String? = nil, pmid: String? = nil, text: String? = nil) {
        (self.relation, self.doi, self.pmid, self.text) = (relation, doi, pmid, text)
    }
}

/// What a record says of a retraction.
public struct Retraction: Hashable, Codable, Sendable {
    /// What became of the work, or that the record is the notice that says so.
    public enum Kind: String, Codable, Sendable, CaseIterable {
        /// The work was retracted.
        case retracted
        /// The work was withdrawn, as a rule before its issue.
        case withdrawn
        /// Its editors published a concern about the work.
        case expressionOfConcern = "expression-of-concern"
        /// The work was corrected.
        case corrected
        /// A retraction was taken back.
        case reinstated
        /// The record is a notice of a retraction, not a study.
        case notice
        /// The record is an expression of concern.
        case concern

        /// True for what a reader of the work has to be warned of.
        public var isWarning: Bool { self == .retracted || self == .withdrawn || self == .expressionOfConcern }
    }

    /// What is said.
    public var kind: Kind
    /// Where it is said: `title`, `publication-type`, `related-article`, or who says it (`crossref`, `retraction-watch`).
    public var origin: String
    /// The DOI of the notice; nil where it is not known.
    public var doi: String?
    /// The day of the notice, as far as it is known: `2021-03-09`.
    public var date: String?

    /// Makes a retraction mark.
    public init(_ kind: Kind, origin: String, doi: String? = nil, date: String? = nil) {
        (self.kind, self.origin, self.doi, self.date) = (kind, origin, doi, date)
    }
}

/// A tag or field that the model has no place for, kept verbatim.
public struct UnmappedField: Hashable, Codable, Sendable {
    /// The tag or field name as written.
    public var name: String
    /// The value, decoded but otherwise as written.
    public var value: String

    /// Makes a field.
    public init(_ name: String, _ value: String) { (self.name, self.value) = (name, value) }
}
