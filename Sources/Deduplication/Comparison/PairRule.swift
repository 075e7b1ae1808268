/// One rule on pairs, as data: which comparisons it applies to and what follows.
package struct PairRule: Sendable {
    /// What follows from a rule.
    package enum Effect: String, Sendable {
        /// The two are one work.
        case joins
        /// The two are different works, and no third record may bring them together.
        case parts
        /// The two stay apart for want of evidence; a person may look.
        case nearMiss = "near-miss"
    }

    /// The rule's stable id.
    package let id: String
    /// What follows.
    package let effect: Effect
    /// The outcomes that each named field must have one of.
    private var fields: [(field: MatchField, admitted: Agreement)] = []
    /// Where not empty: at least one of these fields must have one of its outcomes.
    private var anyField: [(field: MatchField, admitted: Agreement)] = []
    /// Traits that must all be there.
    private var required: PairTraits = []
    /// Where not empty: at least one of these traits must be there.
    private var anyTrait: PairTraits = []
    /// Traits that must all be absent.
    private var excluded: PairTraits = []

    private init(
        _ id: String, _ effect: Effect, _ fields: [MatchField: Agreement] = [:], any: [MatchField: Agreement] = [:],
        with required: PairTraits = [], withAny anyTrait: PairTraits = [], without excluded: PairTraits = []
    ) {
        (self.id, self.effect) = (id, effect)
        self.fields = fields.sorted { $0.key.rawValue < $1.key.rawValue }.map { ($0.key, $0.value) }
        anyField = any.sorted { $0.key.rawValue < $1.key.rawValue }.map { ($0.key, $0.value) }
        (self.required, self.anyTrait, self.excluded) = (required, anyTrait, excluded)
    }

    /// True where the rule speaks of this pair.
    package func applies(to pair: PairComparison) -> Bool {
        guard pair.traits.isSuperset(of: required), pair.traits.isDisjoint(with: excluded) else { return false }
        guard anyTrait.isEmpty || !pair.traits.isDisjoint(with: anyTrait) else { return false }
        guard fields.allSatisfy({ $0.admitted.contains(pair[$0.field]) }) else { return false }
        return anyField.isEmpty || anyField.contains { $0.admitted.contains(pair[$0.field]) }
    }

    /// What the rule asks of a pair, in words, for the documentation and for people.
    package var conditions: String {
        func words(_ list: [(field: MatchField, admitted: Agreement)]) -> [String] {
            list.map { "\($0.field.name) \($0.admitted.words.joined(separator: "/"))" }
        }
        var parts = words(fields)
        if !anyField.isEmpty { parts.append("any of: " + words(anyField).joined(separator: ", ")) }
        parts += required.words
        if !anyTrait.isEmpty { parts.append(anyTrait.words.joined(separator: " or ")) }
        parts += excluded.words.map { "not " + $0 }
        return parts.joined(separator: "; ")
    }

    /// Keeps a preprint and its article apart; only where a reviewer asks for it.
    package static let versionsApart = PairRule("versions-kept-apart", .parts, with: .preprintAndArticle)

    /// The rules in their order; the first that applies decides.
    package static let all: [PairRule] = [
        PairRule(
            "same-doi-and-title", .joins, [.doi: .agrees, .title: .agrees],
            with: .longTitle, without: [.genericTitle, .agreesByTranslation]),

        // Vetoes on what the two are.
        PairRule("kinds-differ", .parts, with: .kindsDiffer),
        PairRule("types-differ", .parts, [.doi: [.disagrees, .missing, .near]], with: .typesDiffer),
        PairRule("editions-differ", .parts, with: .editionsDiffer),
        PairRule(
            "letter-or-abstract-and-article", .parts,
            [.page: [.missing, .disagrees], .doi: [.missing, .disagrees], .pubmed: [.missing, .disagrees]],
            with: .genresDiffer),
        PairRule(
            "names-its-version", .joins, [.authors: .neutral], with: [.namesOther, .preprintAndArticle]),
        PairRule("numerals-differ", .parts, with: .numeralsDiffer),
        PairRule("words-exclude-each-other", .parts, with: .wordsExclude),
        PairRule(
            "generic-title-same-place", .joins,
            [
                .title: .agrees, .page: .agrees, .volume: .agrees, .issue: [.agrees, .missing], .year: .agrees,
                .container: .alike, .authors: [.agrees, .missing], .doi: [.agrees, .missing],
                .pubmed: [.agrees, .missing],
            ], with: .genericTitle),
        PairRule(
            "short-title-same-place", .joins,
            [
                .title: .agrees, .page: .agrees, .volume: .agrees, .year: .agrees, .container: .alike,
                .authors: .agrees, .doi: [.agrees, .missing], .pubmed: [.agrees, .missing],
            ], with: .shortTitle, without: .genericTitle),
        PairRule(
            "short-title-same-pages", .joins,
            [
                .title: .agrees, .volume: .agrees, .year: .agrees, .doi: [.agrees, .missing],
                .pubmed: [.agrees, .missing],
            ],
            with: [.shortTitle, .samePageRange, .teamShared], without: .genericTitle),
        PairRule(
            "generic-title-elsewhere", .parts,
            any: [
                .volume: .disagrees, .issue: .disagrees, .page: .disagrees, .year: [.near, .disagrees],
                .doi: .disagrees,
                .container: .disagrees, .authors: .disagrees, .title: [.near, .disagrees],
            ], withAny: [.genericTitle, .shortTitle]),
        PairRule(
            "generic-title-same-doi", .joins, [.doi: .agrees, .title: .agrees],
            withAny: [.genericTitle, .shortTitle]),
        PairRule(
            "generic-title-same-issue", .joins,
            [
                .title: .agrees, .issue: .agrees, .volume: .agrees, .year: .agrees, .container: .agrees,
                .authors: .agrees,
            ],
            withAny: [.genericTitle, .shortTitle]),
        PairRule(
            "generic-long-title-same-issue", .joins,
            [
                .title: .agrees, .issue: .agrees, .volume: .agrees, .year: .agrees, .container: .agrees,
                .authors: .missing, .page: .missing,
            ], with: [.genericTitle, .longTitle]),
        PairRule("generic-title", .nearMiss, [.title: .agrees], withAny: [.genericTitle, .shortTitle]),

        // Two DOIs, one work.
        PairRule(
            "preprint-and-article", .joins, [.title: .alike, .authors: .agrees],
            with: [.preprintAndArticle, .preprintPrecedes], without: [.extraNumerals, .aspectsDiffer, .narrows]),
        PairRule(
            "retitled-preprint", .nearMiss, [.authors: .agrees],
            with: [.preprintAndArticle, .preprintPrecedes, .teamShared, .titlesOverlap]),
        PairRule(
            "versions-of-one-doi", .joins, [.doi: .near, .title: .alike, .authors: .alike],
            without: [.extraNumerals, .aspectsDiffer, .narrows]),
        PairRule(
            "language-editions", .joins,
            [
                .title: .agrees, .authors: .agrees, .year: [.agrees, .near], .container: .neutral, .volume: .neutral,
                .pubmed: .neutral,
            ],
            with: .agreesByTranslation),

        // Identifiers.
        PairRule("dois-differ", .parts, [.doi: [.disagrees, .near]]),
        PairRule("pubmed-ids-differ", .parts, [.pubmed: .disagrees]),
        PairRule("same-doi", .joins, [.doi: .agrees, .title: .alike, .authors: .neutral, .page: .neutral]),
        PairRule(
            "same-doi-misspelled", .joins,
            [.doi: .agrees, .authors: .agrees, .page: .neutral, .volume: .neutral, .year: [.agrees, .near]],
            with: [.differInTwoLetters, .longTitle]),
        PairRule(
            "same-doi-same-volume", .joins,
            [.doi: .agrees, .title: .agrees, .authors: .neutral, .volume: .neutral, .year: .neutral]),
        PairRule(
            "same-doi-translated", .joins, [.doi: .agrees, .page: .agrees, .volume: .neutral, .authors: .agrees],
            with: .languagesDiffer),
        PairRule(
            "same-doi-same-range", .joins, [.doi: .agrees, .page: .agrees, .volume: .neutral, .authors: .agrees],
            with: [.titlesOverlap, .samePageRange]),
        PairRule("doi-shared-by-several", .parts, [.doi: .agrees]),
        PairRule("same-pubmed-id", .joins, [.pubmed: .agrees, .title: .alike, .authors: .neutral]),
        PairRule(
            "same-pubmed-id-translated", .joins, [.pubmed: .agrees, .authors: .agrees, .page: .neutral],
            withAny: [.languagesDiffer, .titlesOverlap]),

        // One place in one volume.
        PairRule(
            "versions-of-a-review", .parts, [.year: [.near, .disagrees]], with: .reviewNumber),
        PairRule(
            "recurring-title", .parts, [.issue: .disagrees, .title: .agrees, .doi: .missing],
            without: [.longTitle, .samePageRange, .teamShared]),
        PairRule(
            "same-place-other-authors", .joins,
            [.page: .agrees, .volume: .agrees, .year: .agrees, .title: .agrees, .container: .agrees],
            with: [.samePageRange, .longTitle]),
        PairRule("authors-differ", .parts, [.authors: .disagrees]),
        PairRule(
            "same-place", .joins,
            [.page: .agrees, .volume: .agrees, .year: .neutral, .title: .alike, .authors: .alike, .container: .neutral]),
        PairRule(
            "same-place-no-authors", .joins,
            [.page: .agrees, .volume: .agrees, .year: .neutral, .title: .agrees, .container: .neutral]),
        PairRule(
            "same-place-other-journal-name", .joins,
            [.page: .agrees, .volume: .agrees, .year: .agrees, .title: .agrees, .authors: .agrees]),
        PairRule(
            "same-page-and-year", .joins,
            [.page: .agrees, .year: .agrees, .title: .agrees, .authors: .agrees, .container: .neutral]),
        PairRule(
            "same-place-year-misprinted", .joins,
            [.page: .agrees, .volume: .agrees, .title: .agrees, .authors: .agrees, .container: .agrees]),
        PairRule(
            "same-place-translated", .joins,
            [.page: .agrees, .volume: .neutral, .year: .agrees, .authors: .agrees, .container: .alike],
            with: [.samePageRange, .allAuthorsShared], withAny: [.languagesDiffer, .titlesOverlap]),

        // Another place.
        PairRule(
            "same-issue-other-journal-name", .joins,
            [
                .title: .agrees, .authors: .agrees, .year: .agrees, .volume: .agrees, .issue: .agrees,
                .page: .missing, .container: .disagrees,
            ], with: [.longTitle, .allAuthorsShared]),
        PairRule("containers-differ", .parts, [.container: .disagrees]),
        PairRule("volumes-differ", .parts, [.volume: .disagrees]),
        PairRule("pages-differ", .parts, [.page: .disagrees]),
        PairRule("years-differ", .parts, [.year: .disagrees]),

        // Nothing speaks against it.
        PairRule(
            "same-article", .joins, [.title: .agrees, .authors: .agrees, .container: .alike, .year: .agrees]),
        PairRule(
            "same-article-other-spelling", .joins,
            [.title: .near, .authors: .agrees, .container: .agrees, .year: .agrees],
            with: [.placeAgrees, .allAuthorsShared], without: [.extraNumerals, .aspectsDiffer, .narrows]),
        PairRule(
            "same-article-misspelled", .joins,
            [.title: .near, .authors: .agrees, .container: .alike, .year: .agrees],
            with: [.differInSpelling, .longTitle, .allAuthorsShared], without: .aspectsDiffer),
        PairRule(
            "same-article-online-first", .joins,
            [.title: .agrees, .authors: .agrees, .container: .agrees, .year: .near],
            withAny: [.placeAgrees, .aheadOfPlace]),
        PairRule(
            "same-article-no-authors", .joins,
            [.title: .agrees, .authors: .missing, .container: .agrees, .year: .agrees],
            with: [.placeAgrees, .longTitle]),
        PairRule(
            "same-issue-no-authors", .joins,
            [
                .title: .agrees, .authors: .missing, .container: .agrees, .year: .agrees, .volume: .agrees,
                .issue: .agrees,
            ]),
        PairRule(
            "same-article-no-container", .joins,
            [.title: .agrees, .authors: .agrees, .container: .missing, .year: .agrees], with: .longTitle),
        PairRule("too-little-evidence", .nearMiss, [.title: .alike, .authors: .neutral]),
    ]
}
