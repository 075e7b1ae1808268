package import Bibliography
package import Foundation
internal import Normalization

/// The Retraction Watch database as Crossref publishes it: a CSV with a notice a row.
///
/// Columns are found by their names (`OriginalPaperDOI`, `OriginalPaperPubMedID`, `RetractionDOI`, `RetractionDate`,
/// `RetractionNature`), so that their order does not matter.
package struct RetractionWatchFile: Sendable {
    /// What a notice says of a work.
    package struct Notice: Hashable, Sendable {
        /// The work's DOI, canonical.
        package var doi: String?
        /// The work's PMID.
        package var pmid: String?
        /// What became of it.
        package var retraction: Retraction
    }

    /// Why a file can't be used.
    package struct NoSuchColumns: Error {}

    /// The notices about works that have a DOI or a PMID, in the order of the file.
    package let notices: [Notice]

    /// Reads a file.
    ///
    /// - Parameter data: the file's bytes, UTF-8 or Windows-1252.
    /// - Throws: `NoSuchColumns` where the first row does not name the columns.
    package init(_ data: Data) throws {
        var rows = CSVRows(Array(data))
        guard let header = rows.next() else { throw NoSuchColumns() }
        var columns: [String: Int] = [:]
        for (index, name) in header.enumerated() {
            columns[name.trimmingCharacters(in: .whitespaces), default: index] = index
        }
        guard let doi = columns["OriginalPaperDOI"], let nature = columns["RetractionNature"] else {
            throw NoSuchColumns()
        }
        let (pmid, noticeDOI) = (columns["OriginalPaperPubMedID"], columns["RetractionDOI"])
        let date = columns["RetractionDate"]
        var notices: [Notice] = []
        for row in rows {
            let cell = { (column: Int?) in column.flatMap { $0 < row.count ? row[$0] : nil } ?? "" }
            guard let kind = Self.kind(cell(nature)) else { continue }
            let retraction = Retraction(
                kind, origin: "retraction-watch", doi: DOI(canonicalizing: cell(noticeDOI))?.name,
                date: Self.day(cell(date)))
            let notice = Notice(
                doi: DOI(canonicalizing: cell(doi))?.name, pmid: Self.number(cell(pmid)), retraction: retraction)
            if notice.doi != nil || notice.pmid != nil { notices.append(notice) }
        }
        self.notices = notices
    }

    private static func kind(_ nature: String) -> Retraction.Kind? {
        switch nature.trimmingCharacters(in: .whitespaces).lowercased() {
        case "retraction": .retracted
        case "withdrawal", "withdrawn": .withdrawn
        case "expression of concern": .expressionOfConcern
        case "correction": .corrected
        case "reinstatement": .reinstated
        default: nil
        }
    }

    /// A PMID; 0 stands for none.
    private static func number(_ text: String) -> String? {
        let digits = text.trimmingCharacters(in: .whitespaces)
        return Int(digits).map { $0 > 0 } == true ? digits : nil
    }

    /// The day of "3/9/2021 0:00", month first, as ISO 8601; a date that is ISO already stays.
    static func day(_ text: String) -> String? {
        let day = text.prefix { $0 != " " && $0 != "T" }
        let parts = day.split(whereSeparator: { $0 == "/" || $0 == "-" }).compactMap { Int($0) }
        guard parts.count == 3 else { return nil }
        let isISO = day.contains("-")
        let (year, month, date) = isISO ? (parts[0], parts[1], parts[2]) : (parts[2], parts[0], parts[1])
        guard (1...12).contains(month), (1...31).contains(date), year > 1000 else { return nil }
        let two = { (number: Int) in number < 10 ? "0\(number)" : "\(number)" }
        return "\(year)-\(two(month))-\(two(date))"
    }
}
