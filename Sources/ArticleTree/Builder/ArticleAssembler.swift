package import Bibliography
package import XMLTree

/// Writes article trees in JATS's vocabulary; what readers of other formats, and `ArticleBuilder`, build with.
///
/// One instance makes one tree after the other: `begin`, then inside `journalMeta` and `articleMeta` the parts in any
/// order, then `finish`. Where JATS has no element for a field of the model, the tree says it in one of these ways, all
/// of them valid JATS, and `ArticleMapper` reads them back:
/// - the CSL type of the work: `article/@specific-use`;
/// - the tag in which an identifier was found: `article-id/@specific-use`;
/// - a field without an element (`edition`, `hasMoreContributors`): `custom-meta` with `@specific-use="reference"`;
/// - the particles of a name: they stand in `surname` and `given-names`, and `name/@specific-use` counts their words
///   (`non-dropping-words-2 dropping-words-1`);
/// - a tag that the model has no place for: `custom-meta` without `@specific-use`.
package final class ArticleAssembler {
    /// The tree under construction, for parts that have no method here.
    package let tree: TreeBuilder

    /// Makes an assembler whose trees share one dictionary.
    package init() { tree = TreeBuilder(JATS.vocabulary) }

    // MARK: Structure

    /// Begins an article.
    ///
    /// - Parameters:
    ///   - type: what kind of work it is.
    ///   - articleType: JATS `@article-type`, where the source has one.
    ///   - language: the work's language, a BCP 47 tag.
    package func begin(_ type: ReferenceType, articleType: String? = nil, language: String? = nil) {
        tree.open(JATS.article.rawValue)
        if let articleType { attribute(.articleType, articleType) }
        attribute(.specificUse, type.rawValue)
        if let language { attribute(.xmlLang, language) }
        attribute(.xmlnsXlink, "http://www.w3.org/1999/xlink")
        tree.open(JATS.front.rawValue)
    }

    /// Writes the part that tells of the container; at most once, before `articleMeta`.
    package func journalMeta(_ parts: () -> Void) { element(.journalMeta, parts) }

    /// Writes the part that tells of the work.
    package func articleMeta(_ parts: () -> Void) { element(.articleMeta, parts) }

    /// Ends `front`, so that a body may follow.
    package func endFront() { tree.close() }

    /// Ends the article and hands its tree over.
    package func finish() -> XMLDocument? { tree.finish() }

    /// Writes an element with what the closure puts in.
    package func element(_ name: JATS, _ content: () -> Void) {
        tree.open(name.rawValue)
        content()
        tree.close()
    }

    /// Writes an element that holds a text; nothing for an empty one.
    package func text(_ name: JATS, _ value: String) {
        if !value.isEmpty { tree.leaf(name.rawValue, value) }
    }

    /// Writes an element that holds a text given as valid UTF-8 bytes; nothing for an empty range.
    package func text(_ name: JATS, _ bytes: Span<UInt8>, _ range: Range<Int>) {
        guard !range.isEmpty else { return }
        tree.open(name.rawValue)
        tree.text(bytes, range)
        tree.close()
    }

    /// Adds an attribute to the open element.
    package func attribute(_ name: JATS, _ value: String) { tree.attribute(name.rawValue, value) }

    // MARK: Parts of journal-meta

    /// Writes the container's titles.
    package func journalTitle(_ title: String?, abbreviation: String?) {
        guard title != nil || abbreviation != nil else { return }
        element(.journalTitleGroup) {
            if let title { text(.journalTitle, title) }
            if let abbreviation { text(.abbrevJournalTitle, abbreviation) }
        }
    }

    /// Writes the publisher.
    package func publisher(_ name: String?, place: String?) {
        guard name != nil || place != nil else { return }
        element(.publisher) {
            // A place stands behind a name, be it an empty one.
            tree.leaf(JATS.publisherName.rawValue, name ?? "")
            if let place { text(.publisherLoc, place) }
        }
    }

    // MARK: Parts of article-meta

    /// Writes an identifier.
    ///
    /// - Parameters:
    ///   - kind: `doi`, `pmid`, `pmcid`, `arxiv` …
    ///   - value: the value as written.
    ///   - origin: the tag or field it was found in, where that is not the one meant for it.
    package func identifier(_ kind: String, _ value: String, origin: String? = nil) {
        guard !value.isEmpty else { return }
        tree.open(JATS.articleId.rawValue)
        attribute(.pubIdType, kind)
        if let origin { attribute(.specificUse, origin) }
        tree.text(value)
        tree.close()
    }

    /// Writes publication types and the title of the series; one call.
    package func categories(publicationTypes: [String], seriesTitle: String? = nil) {
        guard !publicationTypes.isEmpty || seriesTitle != nil else { return }
        element(.articleCategories) {
            if !publicationTypes.isEmpty {
                element(.subjGroup) {
                    attribute(.subjGroupType, "publication-type")
                    for type in publicationTypes { text(.subject, type) }
                }
            }
            if let seriesTitle { text(.seriesTitle, seriesTitle) }
        }
    }

    /// Writes the titles.
    package func titles(
        _ title: String?, original: String? = nil, translated: [LocalizedText] = [], short: String? = nil
    ) {
        guard title != nil || original != nil || !translated.isEmpty || short != nil else { return }
        element(.titleGroup) {
            // The element must be there, even where the work has no title.
            tree.leaf(JATS.articleTitle.rawValue, title ?? "")
            if let original { translatedTitle(LocalizedText(original), use: "original") }
            for other in translated { translatedTitle(other, use: nil) }
            if let short {
                element(.altTitle) {
                    attribute(.altTitleType, "short")
                    tree.text(short)
                }
            }
        }
    }

    private func translatedTitle(_ title: LocalizedText, use: String?) {
        element(.transTitleGroup) {
            if let language = title.language { attribute(.xmlLang, language) }
            if let use { attribute(.specificUse, use) }
            text(.transTitle, title.text)
        }
    }

    /// Writes the contributors in order.
    package func contributors(_ contributors: [Contributor]) {
        guard !contributors.isEmpty else { return }
        element(.contribGroup) { for contributor in contributors { write(contributor) } }
    }

    /// Writes one date of publication.
    ///
    /// - Parameters:
    ///   - date: the date; its text form stands in `@iso-8601-date` where the elements can't say all of it.
    ///   - kind: `issued`, `online`, or what else happened (`accessed`, `received` …).
    ///   - edtf: the text form, for a range, an open end or an approximate date.
    ///   - name: `pub-date`, or `date` inside `history`.
    package func date(_ date: PartialDate, kind: String, edtf: String?, as name: JATS = .pubDate) {
        element(name) {
            attribute(.dateType, kind)
            if let edtf { attribute(.iso8601Date, edtf) }
            if let start = date.start {
                if let day = start.day { text(.day, String(day)) }
                if let month = start.month { text(.month, String(month)) }
                if date.start?.month == nil, let season = date.season { text(.season, "\(season)") }
                text(.year, String(start.year))
            }
            if let literal = date.literal { text(.stringDate, literal) }
        }
    }

    /// Writes where the work stands in its container.
    package func location(volume: String?, issue: String?, page: String?) {
        if let volume { text(.volume, volume) }
        if let issue { text(.issue, issue) }
        if let page { text(.pageRange, page) }
    }

    /// Writes an address.
    package func link(_ url: String, kind: String? = nil) {
        element(.selfUri) {
            attribute(.xlinkHref, url)
            if let kind { attribute(.contentType, kind) }
        }
    }

    /// Writes an abstract in sections.
    ///
    /// - Parameters:
    ///   - abstract: the text; a line feed in a section parts paragraphs.
    ///   - kind: JATS `@abstract-type`; nil for the main abstract.
    ///   - language: a BCP 47 tag.
    ///   - isLast: false where an abstract follows that is no translation, for translations stand last in JATS.
    package func abstract(
        _ abstract: SectionedText, kind: String? = nil, language: String? = nil, isLast: Bool = true
    ) {
        guard !abstract.isEmpty else { return }
        element(kind == "translated" && isLast ? .transAbstract : .abstract) {
            if let kind, kind != "translated" || !isLast { attribute(.abstractType, kind) }
            if let language { attribute(.xmlLang, language) }
            sections(abstract)
        }
    }

    /// Writes the methods text as the article's body; after `endFront`.
    package func methods(_ methods: SectionedText) {
        guard !methods.isEmpty else { return }
        element(.body) {
            element(.sec) {
                attribute(.secType, "methods")
                tree.leaf(JATS.title.rawValue, "")
                sections(methods)
            }
        }
    }

    private func sections(_ whole: SectionedText) {
        // Paragraphs stand before sections, so one that comes later stands in a section with an empty title.
        for (index, section) in whole.sections.enumerated() {
            if index == 0, section.label == nil {
                paragraphs(section.text)
            } else {
                element(.sec) {
                    tree.leaf(JATS.title.rawValue, section.label ?? "")
                    paragraphs(section.text)
                }
            }
        }
    }

    private func paragraphs(_ section: String) {
        let bytes = section.utf8.span
        var start = 0
        for index in bytes.indices where bytes[index] == 0x0A {
            text(.p, bytes, start..<index)
            start = index + 1
        }
        text(.p, bytes, start..<bytes.count)
    }

    /// Writes keywords, a group for each run of the same kind and language.
    package func keywords(_ keywords: [Keyword]) {
        var rest = keywords[...]
        while let first = rest.first {
            let run = rest.prefix { $0.kind == first.kind && $0.language == first.language }
            element(.kwdGroup) {
                if let kind = first.kind { attribute(.kwdGroupType, kind) }
                if let language = first.language { attribute(.xmlLang, language) }
                for keyword in run { text(.kwd, keyword.text) }
            }
            rest = rest.dropFirst(run.count)
        }
    }

    /// Writes fields that JATS or the model has no place for; one call.
    ///
    /// - Parameters:
    ///   - fields: pairs of a field of `Reference` and its value.
    ///   - unmapped: tags kept as they are.
    package func customMeta(fields: [(name: String, value: String)] = [], unmapped: [UnmappedField]) {
        guard !fields.isEmpty || !unmapped.isEmpty else { return }
        element(.customMetaGroup) {
            for field in fields { customMeta(field.name, field.value, use: "reference") }
            for field in unmapped { customMeta(field.name, field.value, use: "unmapped") }
        }
    }

    private func customMeta(_ name: String, _ value: String, use: String) {
        element(.customMeta) {
            attribute(.specificUse, use)
            tree.leaf(JATS.metaName.rawValue, name)
            tree.leaf(JATS.metaValue.rawValue, value)
        }
    }
}
