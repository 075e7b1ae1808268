/// A table for a spreadsheet: RFC 4180, with a byte-order mark, so that Excel reads it as UTF-8.
package struct CSVTable: Sendable {
    /// The file so far, UTF-8.
    package private(set) var bytes: [UInt8] = [0xEF, 0xBB, 0xBF]
    private let delimiter: UInt8

    /// Begins a table with its row of headings.
    ///
    /// - Parameters:
    ///   - headings: the headings.
    ///   - delimiter: what parts cells: a comma, a semicolon for Excel in many countries, a tab.
    package init(_ headings: [String], delimiter: UInt8 = 0x2C) {
        self.delimiter = delimiter
        append(headings)
    }

    /// Appends a row; a cell that a spreadsheet would take for a formula is guarded.
    package mutating func append(_ cells: [String]) {
        for (column, cell) in cells.enumerated() {
            if column > 0 { bytes.append(delimiter) }
            append(CSVCell.guarded(cell))
        }
        bytes.append(contentsOf: [0x0D, 0x0A])
    }

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
