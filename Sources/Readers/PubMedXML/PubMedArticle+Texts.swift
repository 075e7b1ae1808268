internal import ArticleTree
import Bibliography
internal import XMLTree

extension PubMedArticle {
    /// Writes the titles; `[Title].`, in brackets, translates the vernacular one.
    ///
    /// - Parameter assembler: what to write with.
    /// - Returns: true where there is one.
    mutating func writeTitles(_ assembler: ArticleAssembler) -> Bool {
        var title = record.article?.text(.articleTitle) ?? (isChapter ? nil : record.book?.text(.bookTitle))
        if title.map(PubMedArticle.isPlaceholder) == true { title = nil }
        let vernacular = record.article?.text(.vernacularTitle)
        assembler.titles(title ?? vernacular, original: title == nil ? nil : vernacular)
        return title != nil || vernacular != nil
    }

    /// "[Not Available]." stands for a translation that nobody made.
    private static func isPlaceholder(_ title: String) -> Bool {
        let letters = title.lowercased().filter { $0.isLetter }
        return letters == "notavailable" || letters == "notitleavailable"
    }

    /// Writes the abstract with its labels, then those in other languages or for other readers.
    mutating func writeAbstracts(_ assembler: ArticleAssembler) {
        if let abstract = record.article?.child(.abstract) {
            assembler.abstract(PubMedArticle.sections(abstract))
            keep(.copyrightInformation, abstract.text(.copyrightInformation))
        }
        for other in record.citation?.all(.otherAbstract) ?? [] {
            let language = other.attribute(.language).flatMap { LanguageTable.tag($0) }
            let type = other.attribute(.type).flatMap { $0.isEmpty ? nil : $0.lowercased() } ?? "other"
            // "Publisher" says who sent it in; in another language that is a translation.
            let isTranslated = type == "publisher" && language != nil && language != "en"
            assembler.abstract(
                PubMedArticle.sections(other), kind: isTranslated ? "translated" : type, language: language)
            keep(.copyrightInformation, other.text(.copyrightInformation))
        }
    }

    /// The parts of an abstract under the labels that are printed, else under NLM's category.
    private static func sections(_ abstract: XMLElement) -> SectionedText {
        var text = SectionedText()
        for part in abstract.children where part.pubmed != .copyrightInformation {
            guard let words = part.nonEmptyText else { continue }
            let stated = part.attribute(.label).flatMap(nonEmpty)
            let label = stated == "UNLABELLED" ? nil : stated ?? part.attribute(.nlmCategory).flatMap(nonEmpty)
            if label == nil || label == "UNASSIGNED", let last = text.sections.indices.last {
                text.sections[last].text += "\n" + words
            } else {
                text.sections.append(.init(label: label == "UNASSIGNED" ? nil : label, words))
            }
        }
        return text
    }

    private static func nonEmpty(_ text: String) -> String? {
        var text = text
        while let last = text.last, last == ":" || last == " " { text.removeLast() }
        return text.isEmpty ? nil : text
    }

    /// Writes keywords by their owner, then subject headings as MEDLINE writes them ("Fatigue/*diagnosis").
    mutating func writeKeywords(_ assembler: ArticleAssembler) {
        var keywords: [Keyword] = []
        for list in record.citation?.all(.keywordList) ?? [] {
            let owner = list.attribute(.owner).flatMap { $0.isEmpty ? nil : $0 }
            let kind = owner == nil || owner == "NOTNLM" ? "author-keywords" : owner
            keywords += list.all(.keyword).compactMap(\.nonEmptyText).map { Keyword($0, kind: kind) }
        }
        for heading in record.citation?.child(.meshHeadingList)?.all(.meshHeading) ?? [] {
            let parts = (heading.all(.descriptorName) + heading.all(.qualifierName)).compactMap { part in
                part.nonEmptyText.map { (part.attribute(.majorTopicYN) == "Y" ? "*" : "") + $0 }
            }
            if !parts.isEmpty { keywords.append(Keyword(parts.joined(separator: "/"), kind: "MeSH")) }
        }
        for name in record.citation?.child(.supplMeshList)?.all(.supplMeshName) ?? [] {
            if let text = name.nonEmptyText { keywords.append(Keyword(text, kind: "MeSH-supplementary")) }
        }
        assembler.keywords(keywords)
    }
}
