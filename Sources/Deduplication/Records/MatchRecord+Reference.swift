package import Bibliography

extension MatchRecord {
    /// Makes the keys of a normalised reference.
    ///
    /// - Parameters:
    ///   - reference: the reference; its identifiers should be canonical.
    ///   - index: the caller's number of the record.
    package init(_ reference: Reference, index: Int) {
        var parts: [Part: [UInt8]] = [:]
        parts[.doi] = Self.foldedIdentifier(reference.identifiers.doi)
        parts[.pmid] = Self.foldedIdentifier(reference.identifiers.pmid)
        parts[.pmcid] = Self.foldedIdentifier(reference.identifiers.pmcid)
        let locator = Locator(volume: reference.volume, page: reference.page)
        parts[.volume] = locator.volume
        parts[.pageStart] = locator.pageStart
        parts[.pageEnd] = locator.pageEnd
        parts[.issue] = reference.issue.map { FoldedText.words(of: $0, limit: 24) }
        parts[.edition] = reference.edition.map(Locator.edition)
        parts[.versions] = Self.joined(Self.versions(namedBy: reference))
        parts[.issns] = Self.joined(reference.container.issn.map { FoldedText.words(of: $0, limit: 9) })
        let containers = ContainerForms(of: reference.container).words
        parts[.containers] = Self.joined(containers)
        parts[.authors] = Self.joined(reference.authors.prefix(Self.authorLimit).map { AuthorKey($0.name).bytes })

        let titles = Self.titleForms(of: reference)
        parts[.titles] = Self.joined(titles.words)
        var marks = titles.marks
        for type in reference.publicationTypes { marks.formUnion(WorkMarks(ofPublicationType: type)) }
        if let doi = reference.identifiers.doi?.lowercased(), PreprintServer.owns(doi: doi) { marks.insert(.preprint) }
        if containers.contains(where: PreprintServer.isNamed) { marks.insert(.preprint) }
        if reference.retraction?.kind == .notice || reference.retraction?.kind == .concern {
            marks.insert(.retractionNotice)
        }
        marks.formUnion(WorkMarks(of: reference.type))
        if let language = reference.language, !language.hasPrefix("en") { marks.insert(.foreignTitle) }
        self.init(index: index, year: reference.year, marks: marks, parts: parts)
    }

    /// Authors beyond this number say nothing new.
    private static let authorLimit = 16

    private static func foldedIdentifier(_ identifier: String?) -> [UInt8]? {
        identifier.map { $0.utf8.prefix(400).map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 } }
    }

    /// What MEDLINE's `UpdateOf` and JATS's `preprint` name: the preprint of the article, or the article of the preprint.
    private static func versions(namedBy reference: Reference) -> [[UInt8]] {
        let own = [reference.identifiers.doi, reference.identifiers.pmid]
        return reference.relatedArticles
            .filter { $0.relation == "preprint" || $0.relation == "published-article" || $0.relation == "update" }
            .flatMap { [$0.doi, $0.pmid] }.filter { !own.contains($0) }.compactMap(foldedIdentifier)
    }

    private static func joined(_ members: [[UInt8]]) -> [UInt8] {
        Array(members.filter { !$0.isEmpty }.joined(separator: [separator]))
    }

    private static func titleForms(of reference: Reference) -> (words: [[UInt8]], marks: WorkMarks) {
        guard let title = reference.title ?? reference.originalTitle else { return ([], []) }
        let forms = TitleForms(of: title)
        let main = FoldedText.words(of: forms.main)
        var marks = WorkMarks(ofTitle: main[...])
        if forms.isTranslated || reference.originalTitle != nil { marks.insert(.translatedTitle) }
        if TitleLanguage(ofWords: main[...]) == .other { marks.insert(.foreignTitle) }
        var words = [main]
        let others =
            forms.alternatives + [reference.originalTitle].compactMap(\.self) + reference.translatedTitles.map(\.text)
        for other in others {
            let folded = FoldedText.words(of: TitleForms(of: other).main)
            if folded.count >= 12, !words.contains(folded) { words.append(folded) }
        }
        return (words, marks)
    }
}

extension WorkMarks {
    /// The mark of a type of work.
    fileprivate init(of type: ReferenceType) {
        switch type {
        case .thesis: self = .thesis
        case .dataset, .software, .figure, .graphic, .map, .speech, .patent, .motionPicture: self = .artefact
        case .book, .report: self = .book
        case .articleJournal, .chapter, .paperConference, .articleMagazine, .articleNewspaper: self = .contribution
        default: self = []
        }
    }
}
