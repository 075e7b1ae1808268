/// A table for a spreadsheet: RFC 4180, UTF-8 with a byte-order mark, so that spreadsheets know its encoding.
package struct CSVTable: Sendable {
    /// What was written and not taken yet, UTF-8.
    package private(set) var bytes: [UInt8] = []
    /// The cells that did not fit and were not taken yet, in their order.
    package private(set) var cuts: [CSVCut] = []
    private let columns: [CSVColumn]
    private let delimiter: UInt8

    /// Begins a table; its head is written by `writeHead`.
    ///
    /// - Parameters:
    ///   - columns: the columns; the first one names a row.
    ///   - delimiter: what parts cells: a comma, a semicolon for Excel in many countries, a tab.
    package init(_ columns: [CSVColumn], delimiter: UInt8 = 0x2C) {
        (self.columns, self.delimiter) = (columns, delimiter)
    }

    /// Writes the byte-order mark and the row of headings.
    package mutating func writeHead() {
        bytes.append(contentsOf: [0xEF, 0xBB, 0xBF])
        row(columns.map(\.heading))
    }

    /// Writes a row.
    ///
    /// - Parameter cells: a text for each column, as it is; a spreadsheet sees it guarded.
    package mutating func append(_ cells: [String]) {
        row(
            zip(columns, cells).map { column, text in
                let cell = CSVCell(text, isNumbering: column.isNumbering)
                if cell.isCut { cuts.append(CSVCut(row: cells[0], column: column.heading)) }
                return cell.text
            })
    }

    /// Hands over what was written since the last call.
    package mutating func take() -> (bytes: [UInt8], cuts: [CSVCut]) {
        defer { (bytes, cuts) = ([], []) }
        return (bytes, cuts)
    }

    private mutating func row(_ cells: [String]) {
        for (column, cell) in cells.enumerated() {
            if column > 0 { bytes.append(delimiter) }
            append(cell)
        }
        bytes.append(contentsOf: [0x0D, 0x0A])
    }

    /// RFC 4180, section 2: a cell with the delimiter, a quotation mark or a line end stands in quotation marks.
    private mutating func append(_ cell: String) {
        let needsQuotes = cell.utf8.contains { $0 == 0x22 || $0 == 0x0A || $0 == 0x0D || $0 == delimiter }
        guard needsQuotes else { return bytes.append(contentsOf: cell.utf8) }
        bytes.append(0x22)
        for byte in cell.utf8 {
            if byte == 0x22 { bytes.append(0x22) }
            bytes.append(byte)
        }
        bytes.append(0x22)
    }
}

/// A column of a table.
package struct CSVColumn: Sendable {
    /// The heading.
    package let heading: String
    /// True for volumes, issues and pages, which spreadsheets take for dates.
    package let isNumbering: Bool

    /// Makes a column.
    package init(_ heading: String, isNumbering: Bool = false) {
        (self.heading, self.isNumbering) = (heading, isNumbering)
    }
}

/// A cell whose text a spreadsheet could not hold.
package struct CSVCut: Hashable, Sendable, CustomStringConvertible {
    /// The first cell of the row.
    package let row: String
    /// The column's heading.
    package let column: String

    /// What was done, in one sentence.
    package var description: String {
        "\(row): the \(column) was cut to \(CSVCell.limit) characters, the most that a cell of a spreadsheet holds"
    }
}
