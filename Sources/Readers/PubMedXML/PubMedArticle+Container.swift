internal import ArticleTree
internal import XMLTree

extension PubMedArticle {
    /// Writes the journal: NLM's abbreviation before the ISO one, the linking ISSN last.
    mutating func writeJournal(_ assembler: ArticleAssembler) {
        let journal = record.article?.child(.journal)
        let info = record.citation?.child(.medlineJournalInfo)
        let (iso, nlm) = (journal?.text(.isoAbbreviation), info?.text(.medlineTA))
        assembler.journalTitle(journal?.text(.title), abbreviation: nlm ?? iso)
        if let iso, nlm != nil, iso != nlm { keep(.isoAbbreviation, iso) }
        for issn in journal?.all(.issn) ?? [] {
            guard let text = issn.nonEmptyText else { continue }
            assembler.element(.issn) {
                switch issn.attribute(.issnType) {
                case "Print": assembler.attribute(.publicationFormat, "print")
                case "Electronic": assembler.attribute(.publicationFormat, "electronic")
                default: break
                }
                assembler.tree.text(text)
            }
        }
        if let linking = info?.text(.issnLinking) { assembler.text(.issnL, linking) }
        keep(.nlmUniqueID, info?.text(.nlmUniqueID))
        keep(.country, info?.text(.country))
    }

    /// Writes the book that a chapter stands in, or what is published with a whole book.
    mutating func writeBook(_ assembler: ArticleAssembler) {
        guard let book = record.book else { return }
        if isChapter { assembler.journalTitle(book.text(.bookTitle), abbreviation: nil) }
        for isbn in book.all(.isbn) { assembler.text(.isbn, isbn.nonEmptyText ?? "") }
        let publisher = book.child(.publisher)
        assembler.publisher(publisher?.text(.publisherName), place: publisher?.text(.publisherLocation))
    }

    /// True for a part of a book.
    var isChapter: Bool { record.book != nil && record.article?.text(.articleTitle) != nil }

    /// The pages: as MEDLINE abbreviates them, else the two ends, else an article number.
    var pages: String? {
        let pagination = record.article?.child(.pagination)
        if let pages = pagination?.text(.medlinePgn) { return pages }
        if let start = pagination?.text(.startPage) {
            guard let end = pagination?.text(.endPage), end != start else { return start }
            return start + "-" + end
        }
        return locations("pii").first(where: PubMedArticle.isArticleNumber)
    }

    /// The valid electronic locations of a kind, of the article or of the book that the record is of.
    func locations(_ kind: String) -> [String] {
        var places: [XMLElement] = record.article?.all(.eLocationID) ?? []
        if !isChapter { places += record.book?.all(.eLocationID) ?? [] }
        var found: [String] = []
        for place in places
        where place.attribute(.eIdType)?.lowercased() == kind && place.attribute(.validYN) != "N" {
            if let text = place.nonEmptyText { found.append(text) }
        }
        return found
    }

    /// True for `e12345` and `1234`; a publisher's item identifier is longer or has other signs.
    private static func isArticleNumber(_ text: String) -> Bool {
        let letters = text.utf8.prefix { (0x61...0x7A).contains($0 | 0x20) }
        let digits = text.utf8.dropFirst(letters.count)
        guard !digits.isEmpty, digits.allSatisfy({ (0x30...0x39).contains($0) }) else { return false }
        return letters.isEmpty ? digits.count <= 6 : letters.count <= 5 && digits.count <= 8
    }
}
