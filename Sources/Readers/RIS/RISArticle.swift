import Bibliography
internal import ArticleTree
internal import Notation
internal import XMLTree

/// Writes the article tree of one record.
struct RISArticle {
    /// The record's place, its database and its own id.
    private(set) var source: RecordSource
    /// What was noticed.
    private(set) var diagnostics: [Diagnostic] = []
    /// The values that are not written yet.
    var values: RISValues
    /// How a record of RIS was cut; nil for one of another format.
    private let cut: RISCut?
    private let firstLine: Int

    /// Takes a record's values.
    init(_ cut: RISCut, _ source: RecordSource, isGuessed: Bool, record: RISRecord, _ bytes: Span<UInt8>) {
        (self.cut, self.source) = (cut, source)
        firstLine = source.lines?.lowerBound ?? 1
        values = RISValues(record, bytes)
        if isGuessed {
            note(.warning, .guessedEncoding, "bytes are not UTF-8 and were read as Windows-1252; save as UTF-8")
        }
        if let place = record.irregularTag {
            note(.note, .risIrregularTag, at: place, "a tag is not written as 'XX  - '; it was read all the same")
        }
        for stray in record.strayLines { report(stray, bytes) }
    }

    /// Takes the values of a record of another format whose fields have a tag of RIS each.
    init(_ source: RecordSource, _ values: RISValues) {
        (self.source, self.values, cut) = (source, values, nil)
        firstLine = source.lines?.lowerBound ?? 1
    }

    /// Writes the tree.
    ///
    /// - Parameter assembler: what to write with.
    /// - Returns: the tree; nil for a record without any value, which `diagnostics` then says.
    mutating func assemble(_ assembler: ArticleAssembler) -> XMLDocument? {
        guard !values.all.isEmpty else {
            note(.error, .emptyRecord, "the record has no field with a value; fill it in or delete it")
            return nil
        }
        if let cut { reportForm(cut) }
        let removed = assembler.tree.removedCharacterCount
        var language: String?
        if let written = values.peek(.language), let tag = LanguageTable.tag(written) {
            language = tag
            _ = values.take(.language)
        }
        assembler.begin(values.type.type, language: language)
        let container = RISContainer(taking: &values)
        assembler.journalMeta { container.write(assembler) }
        let identifiers = RISIdentifiers(taking: &values)
        assembler.articleMeta { writeArticleMeta(assembler, container, identifiers) }
        if assembler.tree.removedCharacterCount > removed {
            note(.note, .controlCharacters, "control characters were removed; nothing needs doing")
        }
        return assembler.finish()
    }

    private mutating func writeArticleMeta(
        _ assembler: ArticleAssembler, _ container: RISContainer, _ identifiers: RISIdentifiers
    ) {
        identifiers.write(assembler)
        source.id = values.take(.id)
        source.database = values.take(.database)
        assembler.categories(
            publicationTypes: takePublicationTypes(),
            seriesTitle: container.series)
        let hasTitle = writeTitles(assembler)
        let hasMore = writeContributors(assembler)
        writeDates(assembler)
        assembler.location(volume: values.take(.volume), issue: takeIssue(), page: takePages())
        writeLinks(assembler, identifiers)
        if let event = container.event {
            assembler.element(.conference) { assembler.text(.confName, event) }
        }
        writeAbstracts(assembler)
        assembler.keywords(takeKeywords().map { Keyword($0) })
        var fields: [(name: String, value: String)] = []
        if let edition = values.take(.edition) { fields.append(("edition", edition)) }
        if hasMore.list { fields.append(("hasMoreContributors", "true")) }
        let rest = values.all.lazy.filter { !$0.isTaken }
        assembler.customMeta(fields: fields, unmapped: rest.map { UnmappedField($0.name, $0.text) })
        if !hasTitle, !hasMore.any, !identifiers.hasAny {
            note(.warning, .emptyRecord, "the record has no title, author or identifier; add what is missing")
        }
    }

    private mutating func reportForm(_ cut: RISCut) {
        if !cut.hasType {
            note(.warning, .risMissingTY, "no TY line begins the record; it was read as of no known type, add one")
        }
        if !cut.hasEnd {
            note(
                .warning, .risMissingER, at: RISPlace(line: cut.lines.count - 1),
                "no ER line ends the record; it was taken to end here, add one")
        }
        if values.isUnknownType {
            note(
                .note, .risUnknownType, at: values.typePlace,
                "'\(values.writtenType?.prefix(40) ?? "")' is no type of RIS; it was read as of no known type")
        }
    }

    private mutating func report(_ stray: RISStrayLine, _ bytes: Span<UInt8>) {
        let text = ValueText.plain(bytes, stray.text)
        if stray.isHeading {
            note(.note, .risStrayText, at: stray.place, "words of a database around the records were left out: \(text)")
        } else {
            note(
                .warning, .risStrayText, at: stray.place,
                "text belongs to no tag and was left out; put a tag before it: \(text)")
        }
    }

    /// Reports something.
    ///
    /// - Parameters:
    ///   - severity: how bad it is.
    ///   - code: the code.
    ///   - place: where in the record.
    ///   - message: what was found and what to do.
    mutating func note(
        _ severity: Diagnostic.Severity, _ code: DiagnosticCode, at place: RISPlace = RISPlace(), _ message: String
    ) {
        let place = SourceLocation(
            file: source.file, line: firstLine + place.line, column: place.column, record: source.record)
        diagnostics.append(Diagnostic(severity, code, at: place, message))
    }

    /// Takes the publication types; the single letters of Web of Science (`PT  - J`) are none.
    private mutating func takePublicationTypes() -> [String] {
        var types: [String] = []
        for index in values.all.indices where values.all[index].use.meaning == .publicationType {
            let value = values.all[index]
            guard !value.isTaken, value.text.utf8.count > 1 else { continue }
            values.all[index].isTaken = true
            for type in RISArticle.parts(value.text) where !types.contains(type) { types.append(type) }
        }
        return types
    }

    /// Semicolons part keywords and publication types, as Zotero and RefWorks write them.
    static func parts(_ text: String) -> [String] {
        guard text.utf8.contains(0x3B) else { return [text] }
        return text.utf8.split(separator: 0x3B).map(trimmed).filter { !$0.isEmpty }
    }

    /// The text without blanks at its ends.
    static func trimmed(_ text: Substring.UTF8View) -> String {
        var text = text.drop { $0 <= 0x20 }
        while let last = text.last, last <= 0x20 { text.removeLast() }
        return String(Substring(text))
    }
}
