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

    /// The words for each trait, in the order of the table of rules.
    private static let names: [(trait: PairTraits, words: String)] = [
        (.kindsDiffer, "kinds differ"),
        (.typesDiffer, "types differ"),
        (.numeralsDiffer, "numerals differ"),
        (.wordsExclude, "words exclude each other"),
        (.genericTitle, "generic title"),
        (.extraNumerals, "extra numerals"),
        (.preprintAndArticle, "a preprint and an article"),
        (.agreesByTranslation, "title agrees in translation"),
        (.languagesDiffer, "languages differ"),
        (.samePageRange, "same page range"),
        (.allAuthorsShared, "all authors shared"),
        (.teamShared, "team shared"),
        (.longTitle, "long title"),
        (.titlesOverlap, "titles overlap"),
        (.preprintPrecedes, "preprint precedes"),
        (.placeAgrees, "place agrees"),
        (.aspectsDiffer, "aspects differ"),
        (.differInSpelling, "differ in spelling"),
        (.differInTwoLetters, "differ in two letters"),
        (.shortTitle, "short title"),
        (.aheadOfPlace, "ahead of place"),
        (.narrows, "one title narrows the other"),
        (.genresDiffer, "genres differ"),
        (.editionsDiffer, "editions differ"),
        (.reviewNumber, "one review number"),
        (.namesOther, "one names the other"),
    ]

    /// The words for all traits of the set.
    var words: [String] { Self.names.filter { contains($0.trait) }.map(\.words) }
}
