/// Where a record was read from.
public struct RecordSource: Hashable, Codable, Sendable {
    /// The format it was written in.
    public var format: SourceFormat
    /// The path as it was given.
    public var file: String
    /// The record's number in its file, from 1.
    public var record: Int
    /// The first and last line, from 1; nil where the format has no lines of its own.
    public var lines: ClosedRange<Int>?
    /// The bytes of the record in the decoded file, from 0, end excluded.
    public var bytes: Range<Int>?
    /// The database that the record or its file names (`PubMed`, `Scopus`), or the user's label.
    public var database: String?
    /// The source's own id, as written.
    public var id: String?

    /// Makes a place.
    public init(format: SourceFormat, file: String, record: Int) {
        (self.format, self.file, self.record) = (format, file, record)
    }
}

/// The formats that records come in; the raw values are the names of `--from`.
public enum SourceFormat: String, Hashable, Codable, Sendable, CaseIterable {
    /// Research Information Systems tags, 2001 and 2011.
    case ris
    /// BibTeX and biblatex.
    case bibtex
    /// JATS and NLM article XML.
    case jats
    /// MEDLINE's tagged form, as PubMed exports it.
    case nbib
    /// PubMed's XML.
    case pubmedXML = "pubmed-xml"
    /// EndNote's XML.
    case endnoteXML = "endnote-xml"
    /// CSL-JSON.
    case cslJSON = "csl-json"
    /// Web of Science's tagged form.
    case wos
    /// EndNote's Refer form (`%0`).
    case refer
    /// One Reference of ours a line.
    case ndjson
}

/// A place in a file, as compilers print it.
public struct SourceLocation: Hashable, Codable, Sendable, CustomStringConvertible {
    /// The path as it was given.
    public var file: String
    /// The line from 1; 0 where no line can be told.
    public var line: Int
    /// The column from 1, in bytes; 0 where none can be told.
    public var column: Int
    /// The record's number from 1; 0 outside every record.
    public var record: Int

    /// Makes a place.
    public init(file: String, line: Int = 0, column: Int = 0, record: Int = 0) {
        (self.file, self.line, self.column, self.record) = (file, line, column, record)
    }

    /// `file:line:column`; a part that is 0, and all after it, are left out.
    public var description: String {
        guard line > 0 else { return file }
        return column > 0 ? "\(file):\(line):\(column)" : "\(file):\(line)"
    }
}
