import Foundation
import Normalization

/// A table that a spreadsheet wrote, each cell under the heading of its column.
struct NamedCells {
    /// The rows with their number in the file, from 1, and their cells by heading; cells are trimmed.
    private(set) var rows: [(number: Int, cells: [String: String])] = []

    /// Reads a table.
    ///
    /// - Parameters:
    ///   - file: the file, parted by commas or semicolons; `-` is standard input.
    ///   - required: headings that it must have.
    /// - Throws: `JobError` where it can't be opened or lacks a heading.
    init(of file: String, requiring required: [String]) throws {
        try self.init(Self.bytes(of: file), file, requiring: required)
    }

    init(_ bytes: [UInt8], _ file: String, requiring required: [String]) throws {
        let allRows = CSVRows(bytes, allowsSemicolon: Self.isParedBySemicolons(bytes))
        var headings: [String] = []
        var number = 0
        for cells in allRows {
            number += 1
            let cells = cells.map { $0.trimmingCharacters(in: .whitespaces) }
            guard number > 1 else {
                headings = cells
                continue
            }
            // A spreadsheet's guard against formulas is no part of the text.
            let plain = cells.map { $0.hasPrefix("'=") || $0.hasPrefix("'+") ? String($0.dropFirst()) : $0 }
            if plain.allSatisfy(\.isEmpty) { continue }
            rows.append((number, Dictionary(zip(headings, plain), uniquingKeysWith: { first, _ in first })))
        }
        if let missing = required.first(where: { !headings.contains($0) }) {
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

    /// Excel writes semicolons in countries whose decimal sign is a comma.
    private static func isParedBySemicolons(_ bytes: [UInt8]) -> Bool {
        let heading = bytes.prefix { $0 != 0x0A }
        return heading.contains(0x3B) && !heading.contains(0x2C)
    }
}
