package import Bibliography
import Notation
package import XMLTree

/// Turns a Reference into an article tree in JATS's order; the way back from `ArticleMapper`.
package struct ArticleBuilder {
    private let assembler = ArticleAssembler()

    /// Makes a builder whose trees share one dictionary.
    package init() {}

    /// Builds the tree of one reference.
    ///
    /// - Parameter reference: the reference; its id, source, changes, diagnostics and assessment are not written.
    /// - Returns: the document; nil only where memory is out.
    package func document(from reference: Reference) -> XMLDocument? {
        build(reference)
        return assembler.finish()
    }

    private func build(_ reference: Reference) {
        assembler.begin(reference.type, language: reference.language)
        let container = reference.container
        assembler.journalMeta {
            assembler.journalTitle(container.title, abbreviation: container.abbreviation)
            for issn in container.issn { assembler.text(.issn, issn) }
            for isbn in container.isbn { assembler.text(.isbn, isbn) }
            assembler.publisher(container.publisher, place: container.publisherPlace)
        }
        assembler.articleMeta { articleMeta(reference) }
        assembler.endFront()
        assembler.methods(reference.methods)
    }

    private func articleMeta(_ reference: Reference) {
        let identifiers = reference.identifiers
        if let doi = identifiers.doi { assembler.identifier("doi", doi, origin: identifiers.doiOrigin) }
        if let pmid = identifiers.pmid { assembler.identifier("pmid", pmid) }
        if let pmcid = identifiers.pmcid { assembler.identifier("pmcid", pmcid) }
        for other in identifiers.others { assembler.identifier(other.kind, other.value) }
        assembler.categories(
            publicationTypes: reference.publicationTypes, seriesTitle: reference.container.collectionTitle)
        assembler.titles(
            reference.title, original: reference.originalTitle, translated: reference.translatedTitles,
            short: reference.shortTitle)
        assembler.contributors(reference.contributors)
        if let issued = reference.issued { date(issued, kind: "issued") }
        if let online = reference.online { date(online, kind: "online") }
        if let volume = reference.volume { assembler.text(.volume, volume) }
        if let series = reference.container.collectionNumber { assembler.text(.volumeSeries, series) }
        if let issue = reference.issue { assembler.text(.issue, issue) }
        if let page = reference.page { write(page: page) }
        if !reference.otherDates.isEmpty {
            assembler.element(.history) {
                for event in reference.otherDates { date(event.date, kind: event.kind, as: .date) }
            }
        }
        if let license = reference.license {
            assembler.element(.permissions) { assembler.element(.license) { assembler.text(.licenseP, license) } }
        }
        for link in reference.links { assembler.link(link.url, kind: link.kind) }
        for related in reference.relatedArticles { assembler.related(related) }
        assembler.abstract(reference.abstract)
        let lastOther = reference.otherAbstracts.lastIndex { $0.kind != "translated" } ?? -1
        for (index, other) in reference.otherAbstracts.enumerated() {
            assembler.abstract(other.text, kind: other.kind, language: other.language, isLast: index > lastOther)
        }
        assembler.keywords(reference.keywords)
        assembler.funding(reference.funding)
        assembler.customMeta(fields: fields(reference), unmapped: reference.unmapped)
    }

    private func date(_ date: PartialDate, kind: String, as name: JATS = .pubDate) {
        let needsText = date.end != nil || date.isOpenEnded || date.isApproximate
        assembler.date(date, kind: kind, edtf: needsText ? DateNotation.iso(date) : nil, as: name)
    }

    /// Writes `123-130` as two pages, `e0815` as a location, and any other range behind its first page.
    private func write(page: String) {
        let ends = page.split(separator: "-", omittingEmptySubsequences: false).map(String.init)
        if ends.count == 2, ends.allSatisfy(ArticleBuilder.isPage), ends[0] != ends[1] {
            assembler.text(.fpage, ends[0])
            assembler.text(.lpage, ends[1])
        } else if ends.count == 1, ArticleBuilder.isPage(page) {
            let digits = page.utf8.first == 0x65 ? page.utf8.dropFirst() : page.utf8[...]
            let isLocation = digits.count < page.utf8.count && digits.allSatisfy { (0x30...0x39).contains($0) }
            assembler.text(isLocation ? .elocationId : .fpage, page)
        } else if let first = page.split(whereSeparator: { !$0.isLetter && !$0.isNumber }).first {
            assembler.text(.fpage, String(first))
            assembler.text(.pageRange, page)
        } else {
            assembler.text(.elocationId, page)
        }
    }

    /// Letters and digits of one page, without the blanks that a tree does not keep.
    private static func isPage(_ text: String) -> Bool {
        !text.isEmpty
            && text.unicodeScalars.allSatisfy { $0.properties.isAlphabetic || $0.properties.numericType != nil }
    }

    private func fields(_ reference: Reference) -> [(name: String, value: String)] {
        var fields: [(name: String, value: String)] = []
        if let edition = reference.edition { fields.append(("edition", edition)) }
        if reference.hasMoreContributors { fields.append(("hasMoreContributors", "true")) }
        fields += reference.protectedTitleParts.map { ("protectedTitlePart", $0) }
        if let event = reference.container.eventTitle { fields.append(("eventTitle", event)) }
        if let retraction = reference.retraction {
            fields.append(("retraction", "\(retraction.kind.rawValue) \(retraction.origin)"))
        }
        return fields
    }
}
