import Bibliography

/// Writes a table of references: RFC 4180, UTF-8 with a byte-order mark, so that spreadsheets know its encoding.
struct CSVWriter {
    /// The rows so far, each ended by CR LF.
    var bytes: [UInt8] = []

    /// The byte-order mark and the row of headings.
    static let head: [UInt8] = {
        var writer = CSVWriter()
        writer.bytes = [0xEF, 0xBB, 0xBF]
        writer.row(ReferenceColumn.all.map(\.heading))
        return writer.bytes
    }()

    /// Writes the row of one reference.
    mutating func write(_ reference: Reference) { row(ReferenceColumn.all.map { $0.value(reference) }) }

    private mutating func row(_ cells: [String]) {
        for (column, cell) in cells.enumerated() {
            if column > 0 { bytes.append(0x2C) }
            append(CSVCell.guarded(cell))
        }
        bytes.append(contentsOf: [0x0D, 0x0A])
    }

    /// RFC 4180, section 2: a cell with a comma, a quotation mark or a line end stands in quotation marks.
    private mutating func append(_ cell: String) {
        guard cell.utf8.contains(where: { $0 == 0x22 || $0 == 0x0A || $0 == 0x0D || $0 == 0x2C }) else {
            return bytes.append(contentsOf: cell.utf8)
        }
        bytes.append(0x22)
        for byte in cell.utf8 {
            if byte == 0x22 { bytes.append(0x22) }
            bytes.append(byte)
        }
        bytes.append(0x22)
    }
}

/// What a spreadsheet may see in a cell.
enum CSVCell {
    /// What a cell of Excel and LibreOffice holds at most, in UTF-16 code units.
    static let limit = 32_767

    /// A text that no spreadsheet takes for a formula, and that fits a cell.
    ///
    /// A cell that begins like a formula gets an apostrophe in front (OWASP, *CSV Injection*); a longer text is cut at a
    /// whole character and ends in an ellipsis. Control characters other than tabs and line ends go.
    static func guarded(_ text: String) -> String {
        var cell = text
        if cell.utf8.contains(where: isControl) {
            cell = String(decoding: Array(cell.utf8.filter { !isControl($0) }), as: UTF8.self)
        }
        if let first = cell.unicodeScalars.first, "=+-@\t\r\n＝＋－＠".unicodeScalars.contains(first) { cell = "'" + cell }
        guard cell.utf8.count > limit, cell.utf16.count > limit else { return cell }
        let cut = cell.utf16.index(cell.startIndex, offsetBy: limit - 1)
        return cell[..<(cut.samePosition(in: cell.unicodeScalars) ?? cell.utf16.index(before: cut))] + "…"
    }

    /// A number or a range in the dash that print uses: spreadsheets take "1-7" for a day in January, "1–7" for text.
    static func withoutDateLook(_ text: String) -> String {
        guard text.utf8.contains(0x2D) || text.utf8.contains(0x2F) else { return text }
        let isNumeric = text.utf8.allSatisfy { (0x2D...0x39).contains($0) || $0 == 0x20 }
        guard isNumeric || text.utf8.contains(0x2D) else { return text }
        return String(
            String.UnicodeScalarView(
                text.unicodeScalars.map { $0 == "-" ? "–" : isNumeric && $0 == "/" ? "∕" : $0 }))
    }

    private static func isControl(_ byte: UInt8) -> Bool {
        byte < 0x20 && byte != 0x09 && byte != 0x0A && byte != 0x0D || byte == 0x7F
    }
}
