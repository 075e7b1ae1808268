/// How two records stand to each other in one field; as a set, the outcomes that a rule admits.
package struct Agreement: OptionSet, Hashable, Sendable {
    package let rawValue: UInt8

    package init(rawValue: UInt8) { self.rawValue = rawValue }

    /// Both state the same.
    package static let agrees = Agreement(rawValue: 1)
    /// Both state almost the same: the next year, a title with a slip or without its subtitle.
    package static let near = Agreement(rawValue: 2)
    /// They state different things.
    package static let disagrees = Agreement(rawValue: 4)
    /// One or both state nothing, which tells nothing.
    package static let missing = Agreement(rawValue: 8)

    /// Everything but a contradiction.
    package static let neutral: Agreement = [.agrees, .near, .missing]
    /// What speaks for one work.
    package static let alike: Agreement = [.agrees, .near]

    /// The word for one outcome, as `--explain` writes it.
    package var word: String {
        switch self {
        case .agrees: "agrees"
        case .near: "near"
        case .disagrees: "differs"
        default: "missing"
        }
    }
}

/// The fields that are compared.
package enum MatchField: Int, CaseIterable, Sendable {
    /// The DOI.
    case doi
    /// The PMID or PMCID.
    case pubmed
    /// The title in any of its languages.
    case title
    /// The authors.
    case authors
    /// The year.
    case year
    /// The container.
    case container
    /// The volume.
    case volume
    /// The issue.
    case issue
    /// The page or article number.
    case page

    /// The field's name, as `--explain` writes it.
    package var name: String { String(describing: self) }
}

/// What is true of a pair beyond the agreement of single fields.
package struct PairTraits: OptionSet, Hashable, Sendable {
    package let rawValue: UInt32

    package init(rawValue: UInt32) { self.rawValue = rawValue }

    /// One is about other works (erratum, reply, comment, protocol …) and the other isn't, or in another way.
    static let kindsDiffer = PairTraits(rawValue: 1 << 0)
    /// A thesis, book or data set against an article.
    static let typesDiffer = PairTraits(rawValue: 1 << 1)
    /// The titles hold different numerals.
    static let numeralsDiffer = PairTraits(rawValue: 1 << 2)
    /// The titles differ in words that exclude each other (men, women; part A, part B).
    static let wordsExclude = PairTraits(rawValue: 1 << 3)
    /// One title or both are borne by many works.
    static let genericTitle = PairTraits(rawValue: 1 << 4)
    /// The longer title adds numerals to the shorter.
    static let extraNumerals = PairTraits(rawValue: 1 << 5)
    /// One is a preprint and the other isn't.
    static let preprintAndArticle = PairTraits(rawValue: 1 << 6)
    /// The titles agree in a language that is not the main title's of both.
    static let agreesByTranslation = PairTraits(rawValue: 1 << 7)
    /// The main titles are, or may be, in different languages.
    static let languagesDiffer = PairTraits(rawValue: 1 << 8)
    /// Both state the same first and last page, three pages or more.
    static let samePageRange = PairTraits(rawValue: 1 << 9)
    /// The shorter list of authors is wholly in the other.
    static let allAuthorsShared = PairTraits(rawValue: 1 << 10)
    /// The same, and there are two or more.
    static let teamShared = PairTraits(rawValue: 1 << 19)
    /// The titles have six words or more.
    static let longTitle = PairTraits(rawValue: 1 << 11)
    /// The titles share most of their words and differ in others.
    static let titlesOverlap = PairTraits(rawValue: 1 << 12)
    /// The preprint is no younger than the article by more than a year, nor older than four.
    static let preprintPrecedes = PairTraits(rawValue: 1 << 13)
    /// Volume or page is stated by both and agrees.
    static let placeAgrees = PairTraits(rawValue: 1 << 14)
    /// The DOIs are those of two versions of one preprint.
    static let versionsOfOneDOI = PairTraits(rawValue: 1 << 15)
    /// One title names an aspect (follow-up, pilot, update) that the other does not.
    static let aspectsDiffer = PairTraits(rawValue: 1 << 20)
    /// The titles differ in spelling alone.
    static let differInSpelling = PairTraits(rawValue: 1 << 17)
    /// The titles differ in spelling by more than a slip; no evidence without an identifier.
    static let differInTwoLetters = PairTraits(rawValue: 1 << 26)
    /// One title or both have two words or fewer.
    static let shortTitle = PairTraits(rawValue: 1 << 18)
    /// One states neither volume nor page, and is no younger than the other, which does, or bears a long title.
    static let aheadOfPlace = PairTraits(rawValue: 1 << 16)
    /// The longer title goes on with a preposition, which narrows the shorter's subject ("… in women").
    static let narrows = PairTraits(rawValue: 1 << 21)
    /// By their publication types one is a letter, editorial or abstract and the other a report or review.
    static let genresDiffer = PairTraits(rawValue: 1 << 22)
    /// They state different editions.
    static let editionsDiffer = PairTraits(rawValue: 1 << 23)
    /// The page is the number of a Cochrane review, which all its versions bear.
    static let reviewNumber = PairTraits(rawValue: 1 << 24)
    /// One names the DOI or PMID of the other as that of its preprint or its article.
    static let namesOther = PairTraits(rawValue: 1 << 25)
}
