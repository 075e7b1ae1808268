import Foundation
import Normalization

/// A table that a spreadsheet wrote, each cell under the heading of its column.
struct NamedCells {
    /// The rows with their number in the file, from 1, and their cells by heading; cells are trimmed.
    private(set) var rows: [(number: Int, cells: [String: String])] = []

    /// Reads a table.
    ///
    /// - Parameters:
    ///   - file: the file, as a spreadsheet saves it; `-` is standard input.
    ///   - required: headings that it must have.
    /// - Throws: `JobError` where it can't be opened or lacks a heading.
    init(of file: String, requiring required: [String]) throws {
        try self.init(Self.bytes(of: file), file, requiring: required)
    }

    init(_ bytes: [UInt8], _ file: String, requiring required: [String]) throws {
        let table = Self.decoded(bytes)
        let delimiter = Self.delimiter(of: table)
        var headings: [String]?
        for (place, written) in CSVRows(table, delimiter: delimiter).enumerated() {
            let cells = written.map(Self.plain)
            if cells.allSatisfy(\.isEmpty) || Self.isHint(written) { continue }
            guard let headings else {
                headings = cells
                continue
            }
            rows.append((place + 1, Dictionary(zip(headings, cells), uniquingKeysWith: { first, _ in first })))
        }
        if let missing = required.first(where: { headings?.contains($0) != true }) {
            throw JobError.failed("\(file): the table has no column \(missing); its first row must name the columns")
        }
    }

    static func bytes(of file: String) throws -> [UInt8] {
        if file == "-" { return Array(FileHandle.standardInput.readDataToEndOfFile()) }
        guard let data = FileManager.default.contents(atPath: file) else {
            throw JobError.noInput("\(file): the file can't be opened; check the path")
        }
        return Array(data)
    }

    /// The table in UTF-8: Excel's "Unicode text" is UTF-16 with a byte-order mark, its plain CSV is Windows-1252.
    private static func decoded(_ bytes: [UInt8]) -> [UInt8] {
        if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
            return Array((String(data: Data(bytes), encoding: .utf16) ?? "").utf8)
        }
        guard String(validating: bytes, as: UTF8.self) == nil else { return bytes }
        return String(data: Data(bytes), encoding: .windowsCP1252).map { Array($0.utf8) } ?? bytes
    }

    /// What parts the headings: Excel writes semicolons where the decimal sign is a comma, tabs into "Unicode text".
    private static func delimiter(of table: [UInt8]) -> UInt8 {
        if let line = String(validating: table.prefix(32), as: UTF8.self), let hint = line.firstRange(of: "sep=") {
            return line[hint.upperBound...].utf8.first ?? 0x2C
        }
        let heading = table.prefix { $0 != 0x0A && $0 != 0x0D }
        let counts = ([0x2C, 0x3B, 0x09] as [UInt8]).map { sign in (sign, heading.count { $0 == sign }) }
        return counts.max { $0.1 < $1.1 }?.0 ?? 0x2C
    }

    /// True for the line by which Excel is told the delimiter.
    private static func isHint(_ cells: [String]) -> Bool { cells.first == "sep=" }

    /// A cell without blanks around it, and without the guard against formulas, which is no part of the text.
    private static func plain(_ cell: String) -> String {
        let isGuarded = cell.hasPrefix("'") && cell.unicodeScalars.dropFirst().first.map(formulaHeads.contains) ?? false
        return (isGuarded ? String(cell.dropFirst()) : cell).trimmingCharacters(in: .whitespacesAndNewlines)
    }

    private static let formulaHeads = Set("=+-@\t\r\n＝＋－＠".unicodeScalars)
}
