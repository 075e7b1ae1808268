internal import ArticleTree
import Bibliography
internal import Notation
internal import XMLTree

/// Writes the article tree of one record of PubMed.
struct PubMedArticle {
    /// The record's place, its database and its PMID.
    private(set) var source: RecordSource
    /// What was noticed.
    private(set) var diagnostics: [Diagnostic] = []
    /// What the tree has no place for, under the names of the elements.
    var kept: [UnmappedField] = []
    let record: PubMedRecord

    /// Takes a record.
    init(_ record: PubMedRecord, _ source: RecordSource) {
        (self.record, self.source) = (record, source)
        self.source.database = "PubMed"
    }

    /// Writes the tree.
    ///
    /// - Parameter assembler: what to write with.
    /// - Returns: the tree; nil for a record that holds nothing, which `diagnostics` then says.
    mutating func assemble(_ assembler: ArticleAssembler) -> XMLDocument? {
        guard let citation = record.citation, citation.children.contains(where: { !$0.text.isEmpty }) else {
            note(.error, .emptyRecord, 0, "the record has no element with a value; fetch it again from PubMed")
            return nil
        }
        source.id = citation.text(.pmid)
        let removed = assembler.tree.removedCharacterCount
        assembler.begin(type, language: takeLanguage())
        assembler.journalMeta { record.book == nil ? writeJournal(assembler) : writeBook(assembler) }
        assembler.articleMeta { writeArticleMeta(assembler) }
        if assembler.tree.removedCharacterCount > removed {
            note(.note, .controlCharacters, 0, "control characters were removed; nothing needs doing")
        }
        return assembler.finish()
    }

    private mutating func writeArticleMeta(_ assembler: ArticleAssembler) {
        let hasIdentifier = writeIdentifiers(assembler)
        assembler.categories(
            publicationTypes: publicationTypes, seriesTitle: record.book?.text(.collectionTitle))
        let hasTitle = writeTitles(assembler)
        let names = writeContributors(assembler)
        writeDates(assembler)
        let issue = record.article?.child(.journal)?.child(.journalIssue)
        assembler.location(
            volume: issue?.text(.volume) ?? record.book?.text(.volume), issue: issue?.text(.issue), page: pages)
        writeAbstracts(assembler)
        writeKeywords(assembler)
        writeRelations(assembler)
        assembler.funding(funding)
        keepRest()
        var fields: [(name: String, value: String)] = []
        if let edition = record.book?.text(.edition) { fields.append(("edition", edition)) }
        if names.hasMore { fields.append(("hasMoreContributors", "true")) }
        assembler.customMeta(fields: fields, unmapped: kept)
        if !hasTitle, !names.any, !hasIdentifier {
            note(.warning, .emptyRecord, 0, "the record has no title, author or identifier; add what is missing")
        }
    }

    // MARK: Type and language

    /// Publication types in the order of the record; a book has them without a list around.
    var publicationTypes: [String] {
        let list = record.article?.child(.publicationTypeList) ?? record.article
        return list?.all(.publicationType).compactMap(\.nonEmptyText) ?? []
    }

    private var type: ReferenceType {
        guard record.book == nil else { return record.article?.text(.articleTitle) == nil ? .book : .chapter }
        let written = publicationTypes.map { $0.lowercased() }
        return PubMedArticle.types.first { written.contains($0.name) }?.type ?? .articleJournal
    }

    /// What kind of work a publication type says, in the order of importance.
    private static let types: [(name: String, type: ReferenceType)] = [
        ("preprint", .article), ("journal article", .articleJournal), ("academic dissertation", .thesis),
        ("newspaper article", .articleNewspaper), ("dataset", .dataset), ("webcast", .broadcast),
    ]

    /// The first language; further ones are kept.
    private mutating func takeLanguage() -> String? {
        var tag: String?
        for written in record.article?.all(.language).compactMap(\.nonEmptyText) ?? [] {
            if tag == nil, let found = LanguageTable.tag(written) { tag = found } else { keep(.language, written) }
        }
        return tag
    }

    // MARK: Notes

    /// Keeps a value that the tree has no place for; nothing for an empty one.
    mutating func keep(_ name: PubMed, _ value: String?) {
        if let value, !value.isEmpty { kept.append(UnmappedField(name.written, value)) }
    }

    /// Reports something at a line of the file; 0 for the record's first.
    mutating func note(_ severity: Diagnostic.Severity, _ code: DiagnosticCode, _ line: Int, _ message: String) {
        let place = SourceLocation(
            file: source.file, line: line > 0 ? line : source.lines?.lowerBound ?? 0, column: 1, record: source.record)
        diagnostics.append(Diagnostic(severity, code, at: place, message))
    }
}
