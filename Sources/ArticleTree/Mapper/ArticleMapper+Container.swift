import Bibliography
import XMLTree

extension ArticleMapper {
    /// Reads journal-meta, in which NLM 2.x puts titles where later versions have `journal-title-group`.
    func map(journal meta: XMLElement, into container: inout Container) {
        for part in meta.children {
            switch part.jats {
            case .journalTitleGroup: for title in part.children { map(title: title, into: &container) }
            case .journalTitle, .abbrevJournalTitle: map(title: part, into: &container)
            case .journalId:
                if part[.journalIdType] == "nlm-ta" || part[.journalIdType] == "iso-abbrev" {
                    container.abbreviation = container.abbreviation ?? part.plainText
                }
            case .issn, .issnL: add(part.plainText, to: &container.issn)
            case .isbn: add(part.plainText, to: &container.isbn)
            case .publisher:
                container.publisher = container.publisher ?? part.first(.publisherName)?.plainText
                container.publisherPlace = container.publisherPlace ?? part.first(.publisherLoc)?.plainText
            default: break
            }
        }
    }

    private func map(title: XMLElement, into container: inout Container) {
        switch title.jats {
        case .journalTitle: container.title = container.title ?? title.plainText
        case .abbrevJournalTitle: container.abbreviation = container.abbreviation ?? title.plainText
        default: break
        }
    }

    private func add(_ value: String, to list: inout [String]) {
        if !value.isEmpty, !list.contains(value) { list.append(value) }
    }

    /// Reads publication types, headings and the series.
    func map(categories: XMLElement, into reference: inout Reference) {
        for part in categories.children {
            switch part.jats {
            case .subjGroup:
                // Publishers put topics into further groups; the heading alone says what kind of article it is.
                guard
                    ["publication-type", "heading", "display-channel", "article-type", nil].contains(
                        part[.subjGroupType])
                else { continue }
                for subject in part.children where subject.jats == .subject {
                    add(subject.plainText, to: &reference.publicationTypes)
                }
            case .seriesTitle: reference.container.collectionTitle = part.plainText
            default: break
            }
        }
    }

    /// Says an informative `@article-type` in MEDLINE's words, beside the headings.
    ///
    /// Source: JATS 1.3 `@article-type`, suggested values; MEDLINE publication types.
    func map(articleType: String?, into reference: inout Reference) {
        let types = [
            "review-article": "Review", "systematic-review": "Systematic Review", "meta-analysis": "Meta-Analysis",
            "editorial": "Editorial", "letter": "Letter", "news": "News", "case-report": "Case Reports",
            "article-commentary": "Comment", "correction": "Published Erratum", "addendum": "Published Erratum",
            "retraction": "Retraction Notice", "expression-of-concern": "Expression of Concern",
            "partial-retraction": "Retraction Notice", "book-review": "Book Review", "obituary": "Obituary",
            "meeting-report": "Congress", "clinical-trial": "Clinical Trial", "protocol": "Clinical Trial Protocol",
        ]
        guard let articleType, let type = types[articleType] else { return }
        add(type, to: &reference.publicationTypes)
        if articleType == "retraction" { reference.retraction = Retraction(.notice, origin: "publication-type") }
        if articleType == "expression-of-concern" {
            reference.retraction = Retraction(.concern, origin: "publication-type")
        }
    }

    /// Reads one identifier of the article.
    func map(identifier element: XMLElement, into identifiers: inout Identifiers) {
        let value = element.plainText
        guard !value.isEmpty else { return }
        let kind = (element[.pubIdType] ?? element[.customType] ?? "other").lowercased()
        switch kind {
        case "doi" where identifiers.doi == nil:
            identifiers.doi = value
            identifiers.doiOrigin = element[.specificUse]
        case "pmid" where identifiers.pmid == nil: identifiers.pmid = value
        case "pmc", "pmcid", "pmc-id":
            if identifiers.pmcid == nil {
                identifiers.pmcid = value.first?.isNumber == true ? "PMC" + value : value
            }
        default: identifiers.others.append(Identifier(kind, value))
        }
    }
}
