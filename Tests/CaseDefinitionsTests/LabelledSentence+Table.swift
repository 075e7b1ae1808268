import Bibliography

extension LabelledSentence {
    /// The studies of a table, a line each; a line that is none is left out, which the count in the tests shows.
    static func studies(in table: String) -> [LabelledSentence] {
        table.split(separator: "\n").compactMap { line in
            let columns = line.split(separator: "|", maxSplits: 4, omittingEmptySubsequences: false).map(trimmed)
            guard columns.count == 5, let status = PEMAssessment.Status(rawValue: columns[0]) else { return nil }
            let isMethods = columns[4].hasPrefix("M:")
            let types = columns[2].dropFirst(5)
            return LabelledSentence(
                isMethods ? String(columns[4].dropFirst(2)) : columns[4], status, columns[1], title: columns[3],
                year: Int(columns[2].prefix(4)), types: types.isEmpty ? [] : [String(types)], abstract: !isMethods)
        }
    }

    private static func trimmed(_ text: Substring) -> String {
        let inside = text.drop { $0 == " " }
        return String(inside.reversed().drop { $0 == " " }.reversed())
    }
}
