internal import Bibliography

/// A table of studies for a spreadsheet: RFC 4180, with a byte-order mark, so that Excel reads it as UTF-8.
package struct StudyCSV: Sendable {
    /// What a cell of Excel and LibreOffice holds at most, in UTF-16 code units.
    package static let cellLimit = 32_767

    private let delimiter: UInt8

    /// Makes an encoder.
    ///
    /// - Parameter delimiter: what parts cells: a comma, a semicolon for Excel in many countries, a tab.
    package init(delimiter: UInt8 = 0x2C) { self.delimiter = delimiter }

    /// Writes the table, sorted by slug, with a row of headings.
    ///
    /// - Parameter studies: the studies with their slugs, in any order.
    /// - Returns: the file, UTF-8.
    package func bytes(of studies: [Study]) -> [UInt8] {
        var table = CSVTable(StudyColumn.all.map(\.heading), delimiter: delimiter)
        for study in studies.sorted(by: { $0.slug < $1.slug }) { table.append(StudyColumn.all.map { $0.value(study) }) }
        return table.bytes
    }
}

/// What a spreadsheet may see in a cell.
enum CSVCell {
    /// A text that no spreadsheet takes for a formula, and that fits a cell.
    ///
    /// A cell that begins like a formula gets an apostrophe in front (OWASP, *CSV Injection*); a longer text is cut at a
    /// whole character and ends in an ellipsis.
    static func guarded(_ text: String) -> String {
        var cell = text
        if let first = cell.unicodeScalars.first, "=+-@\t\r\n＝＋－＠".unicodeScalars.contains(first) { cell = "'" + cell }
        guard cell.utf8.count > StudyCSV.cellLimit, cell.utf16.count > StudyCSV.cellLimit else { return cell }
        let cut = cell.utf16.index(cell.startIndex, offsetBy: StudyCSV.cellLimit - 1)
        return cell[..<(cut.samePosition(in: cell.unicodeScalars) ?? cell.utf16.index(before: cut))] + "…"
    }
}
