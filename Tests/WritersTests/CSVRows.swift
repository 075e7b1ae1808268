/// A strict reader of RFC 4180, to judge what is written.
enum CSVRows {
    /// The rows of a table with CR LF at the end of each; the byte-order mark stays.
    static func rows(_ text: String) -> [[String]] {
        var rows: [[String]] = []
        var row: [String] = []
        var cell = String.UnicodeScalarView()
        var isQuoted = false
        var previous: Unicode.Scalar = "\n"
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"":
                isQuoted.toggle()
                if isQuoted, previous == "\"" { cell.append("\"") }
            case "," where !isQuoted:
                row.append(String(cell))
                cell = String.UnicodeScalarView()
            case "\n" where !isQuoted && previous == "\r":
                cell.removeLast()
                rows.append(row + [String(cell)])
                row = []
                cell = String.UnicodeScalarView()
            default: cell.append(scalar)
            }
            previous = scalar
        }
        return rows
    }
}
