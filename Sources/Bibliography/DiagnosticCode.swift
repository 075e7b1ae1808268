/// The stable codes of diagnostics; `Documentation/Diagnostics.md` lists each with an example.
public enum DiagnosticCode: String, Hashable, Codable, Sendable, CaseIterable {
    // Files
    /// The file holds nothing.
    case emptyFile = "file-empty"
    /// The content is of no format that can be read.
    case unsupportedFormat = "file-unsupported"
    /// The file looks like text of no kind: NUL bytes, an archive, a picture.
    case binaryFile = "file-binary"
    /// Reading stopped in the middle: a compressed file that is cut off or damaged, or a fault of the system.
    case readFailed = "file-read-failed"
    /// A format is recognised and no record of it was found.
    case noRecords = "file-no-records"

    // Text
    /// Bytes are not UTF-8; they were read as Windows-1252.
    case guessedEncoding = "text-encoding-guessed"
    /// Control characters were removed.
    case controlCharacters = "text-control-characters"

    // Records
    /// A record states no id, or one that occurred before; `file#n` stands in for it.
    case missingID = "record-id-missing"
    /// An id occurred before in this run.
    case duplicateID = "record-id-duplicate"
    /// A record holds neither a title nor an author nor an identifier.
    case emptyRecord = "record-empty"

    // RIS
    /// A record has no `ER` line.
    case risMissingER = "ris-missing-er"
    /// A record has no `TY` line.
    case risMissingTY = "ris-missing-ty"
    /// A tagged line stands outside every record.
    case risStrayTag = "ris-stray-tag"
    /// Text stands outside every record.
    case risStrayText = "ris-stray-text"
    /// `TY` names a type that RIS does not have.
    case risUnknownType = "ris-unknown-type"
    /// A tag is written in lower case, indented or with odd spacing.
    case risIrregularTag = "ris-irregular-tag"

    // Other formats of tagged lines: NBIB, Web of Science, Refer
    /// A record of Web of Science has no `ER` line.
    case taggedMissingEnd = "tagged-missing-end"
    /// A record of Web of Science has no `PT` line.
    case taggedMissingStart = "tagged-missing-start"
    /// Text stands outside every record, or in one where it belongs to no tag.
    case taggedStrayText = "tagged-stray-text"
    /// The type of a record is in no table.
    case taggedUnknownType = "tagged-unknown-type"

    // BibTeX
    /// An entry does not end.
    case bibtexUnclosedEntry = "bibtex-unclosed-entry"
    /// Something else than a comma, a field or the end stands in an entry.
    case bibtexSyntax = "bibtex-syntax"
    /// An entry has no key.
    case bibtexMissingKey = "bibtex-missing-key"
    /// A macro has no `@string`.
    case bibtexUndefinedMacro = "bibtex-undefined-macro"
    /// A field occurs twice in one entry.
    case bibtexDuplicateField = "bibtex-duplicate-field"
    /// `crossref` or `xdata` names an entry that is not there.
    case bibtexMissingParent = "bibtex-missing-parent"
    /// `crossref` or `xdata` lead back to the entry itself.
    case bibtexCyclicParent = "bibtex-cyclic-parent"
    /// The type of an entry is in no table.
    case bibtexUnknownType = "bibtex-unknown-type"

    // JSON
    /// A text is no JSON where the diagnostic points.
    case jsonSyntax = "json-syntax"
    /// A member occurs twice in one object.
    case jsonDuplicateMember = "json-duplicate-member"
    /// A member does not have the form that its format gives it.
    case jsonUnreadableMember = "json-unreadable-member"
    /// The type of an item is in no table.
    case jsonUnknownType = "json-unknown-type"

    // XML
    /// The XML is not well formed.
    case xmlMalformed = "xml-malformed"
    /// An entity is not declared, or is not one that is read.
    case xmlEntity = "xml-entity"
    /// A limit of depth, size or number was reached.
    case xmlLimit = "xml-limit"
    /// The root is `article` but the vocabulary is not that of JATS.
    case jatsLookAlike = "jats-look-alike"
    /// An article set holds an error message in place of an article.
    case jatsErrorElement = "jats-error-element"
    /// PubMed XML lists records that were deleted.
    case pubmedDeleted = "pubmed-deleted"
    /// The type of an EndNote record is in no table.
    case endnoteUnknownType = "endnote-unknown-type"

    // Values
    /// An identifier's check digit or syntax is wrong.
    case invalidIdentifier = "value-invalid-identifier"
    /// A DOI was repaired by a guess that can't lead to another work; the registry has not confirmed it yet.
    case repairedIdentifier = "value-repaired-identifier"
    /// A repair of a DOI is offered and was not taken, since it may lead to another work.
    case offeredRepair = "value-repair-offered"
    /// What stands in the place of pages is a date, a publisher's item identifier, or no pages at all.
    case suspectPages = "value-suspect-pages"
    /// A date can't be read; its text is kept.
    case unreadableDate = "value-unreadable-date"
}
