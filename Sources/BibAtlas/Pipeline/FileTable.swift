import Bibliography

/// The table of files that a summary shows.
public struct FileTable: CustomStringConvertible {
    private let files: [FileOutcome]

    /// Makes the table.
    public init(_ files: [FileOutcome]) { self.files = files }

    /// Columns: format, found, kept, changed, refused, file; a total below.
    public var description: String {
        var rows = [["format", "found", "kept", "changed", "refused", "file"]]
        for file in files {
            let format = (file.format?.rawValue ?? "-") + (file.isCut ? ", cut off" : "")
            rows.append([
                file.isRefused ? "unread" : format, "\(file.found)", "\(file.kept)", "\(file.changed)",
                "\(file.refused)", file.file,
            ])
        }
        let sum = { (value: (FileOutcome) -> Int) in "\(files.reduce(0) { $0 + value($1) })" }
        rows.append(["total", sum(\.found), sum(\.kept), sum(\.changed), sum(\.refused), "\(files.count) files"])
        let widths = (0..<5).map { column in rows.map { $0[column].utf8.count }.max() ?? 0 }
        return rows.map { row in
            let cells = (0..<5).map { column in
                let blanks = String(repeating: " ", count: widths[column] - row[column].utf8.count)
                return column == 0 ? row[column] + blanks : blanks + row[column]
            }
            return (cells + [row[5]]).joined(separator: "  ")
        }.joined(separator: "\n") + "\n"
    }
}
