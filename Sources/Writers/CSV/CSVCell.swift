/// What a spreadsheet may see in a cell.
struct CSVCell {
    /// What a cell of Excel and LibreOffice holds at most, in UTF-16 code units.
    static let limit = 32_767

    /// The text of the cell.
    let text: String
    /// True where the text was too long.
    let isCut: Bool

    /// Makes a text that no spreadsheet takes for a formula, and that fits a cell.
    ///
    /// A cell that begins like a formula gets an apostrophe in front (OWASP, *CSV Injection*); a longer text is cut at a
    /// whole character and ends in an ellipsis. Control characters other than tabs and line ends go.
    ///
    /// - Parameters:
    ///   - written: the text.
    ///   - isNumbering: true for numbers and ranges, which must not look like dates.
    init(_ written: String, isNumbering: Bool = false) {
        var cell = isNumbering ? Self.withoutDateLook(written) : written
        if cell.utf8.contains(where: Self.isControl) {
            cell = String(decoding: Array(cell.utf8.filter { !Self.isControl($0) }), as: UTF8.self)
        }
        if let first = cell.unicodeScalars.first, Self.formulaHeads.contains(first) { cell = "'" + cell }
        isCut = cell.utf8.count > Self.limit && cell.utf16.count > Self.limit
        guard isCut else {
            text = cell
            return
        }
        let cut = cell.utf16.index(cell.startIndex, offsetBy: Self.limit - 1)
        text = cell[..<(cut.samePosition(in: cell.unicodeScalars) ?? cell.utf16.index(before: cut))] + "…"
    }

    private static let formulaHeads = Set("=+-@\t\r\n＝＋－＠".unicodeScalars)

    /// A number or a range in the signs that print uses: spreadsheets take "1-7" and "3/4" for days, "1–7" and "3∕4" for
    /// text.
    private static func withoutDateLook(_ text: String) -> String {
        guard text.utf8.contains(0x2D) || text.utf8.contains(0x2F) else { return text }
        return String(
            String.UnicodeScalarView(text.unicodeScalars.map { $0 == "-" ? "–" : $0 == "/" ? "∕" : $0 }))
    }

    private static func isControl(_ byte: UInt8) -> Bool {
        byte < 0x20 && byte != 0x09 && byte != 0x0A && byte != 0x0D || byte == 0x7F
    }
}
