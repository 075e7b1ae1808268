import Bibliography
import Notation

/// One column of the table of references.
struct ReferenceColumn: Sendable {
    /// The heading, after the member of NDJSON, and what kind of column it is.
    let column: CSVColumn
    /// The text of a reference's cell.
    let value: @Sendable (Reference) -> String

    private init(_ heading: String, isNumbering: Bool = false, _ value: @escaping @Sendable (Reference) -> String?) {
        column = CSVColumn(heading, isNumbering: isNumbering)
        self.value = { value($0) ?? "" }
    }

    /// All columns in their order; `Documentation/Formats.md` lists them.
    static let all: [ReferenceColumn] = [
        ReferenceColumn("id") { $0.id },
        ReferenceColumn("type") { $0.type.rawValue },
        ReferenceColumn("title") { $0.title },
        ReferenceColumn("originalTitle") { $0.originalTitle },
        ReferenceColumn("authors") { names(of: .author, in: $0) },
        ReferenceColumn("editors") { names(of: .editor, in: $0) },
        ReferenceColumn("container") { $0.container.title },
        ReferenceColumn("abbreviation") { $0.container.abbreviation },
        ReferenceColumn("year") { $0.year.map { String($0) } },
        ReferenceColumn("issued") { $0.issued.map { DateNotation.written($0) } },
        ReferenceColumn("online") { $0.online.map { DateNotation.written($0) } },
        ReferenceColumn("volume", isNumbering: true) { $0.volume },
        ReferenceColumn("issue", isNumbering: true) { $0.issue },
        ReferenceColumn("page", isNumbering: true) { $0.page },
        ReferenceColumn("edition") { $0.edition },
        ReferenceColumn("doi") { $0.identifiers.doi },
        ReferenceColumn("pmid") { $0.identifiers.pmid },
        ReferenceColumn("pmcid") { $0.identifiers.pmcid },
        ReferenceColumn("issn") { joined($0.container.issn) },
        ReferenceColumn("isbn") { joined($0.container.isbn) },
        ReferenceColumn("publisher") { $0.container.publisher },
        ReferenceColumn("publisherPlace") { $0.container.publisherPlace },
        ReferenceColumn("series") { $0.container.collectionTitle },
        ReferenceColumn("event") { $0.container.eventTitle },
        ReferenceColumn("language") { $0.language },
        ReferenceColumn("publicationTypes") { joined($0.publicationTypes) },
        ReferenceColumn("keywords") { joined($0.keywords.map(\.text)) },
        ReferenceColumn("url") { $0.links.first?.url },
        ReferenceColumn("retraction") { $0.retraction?.kind.rawValue },
        ReferenceColumn("pemStatus") { $0.pem?.status.rawValue },
        ReferenceColumn("pemBadge") { $0.pem?.badge.rawValue },
        ReferenceColumn("database") { $0.source.database },
        ReferenceColumn("file") { $0.source.file },
        ReferenceColumn("record") { String($0.source.record) },
        ReferenceColumn("abstract") { $0.abstract.text },
    ]

    private static func names(of role: Contributor.Role, in reference: Reference) -> String {
        let names = reference.contributors.filter { $0.role == role }.map { RISWriter.name($0.name) }
        return joined(names + (role == .author && reference.hasMoreContributors ? ["et al."] : []))
    }

    private static func joined(_ values: [String]) -> String { values.joined(separator: "; ") }
}

extension CSVTable {
    /// Begins a table of references.
    init(delimiter: UInt8) { self.init(ReferenceColumn.all.map(\.column), delimiter: delimiter) }

    /// Writes the row of one reference.
    mutating func append(_ reference: Reference) { append(ReferenceColumn.all.map { $0.value(reference) }) }
}
