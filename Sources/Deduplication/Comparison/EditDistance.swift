/// The number of single-letter edits between two words, as far as it matters.
enum EditDistance {
    /// True where one insertion, removal or exchange parts two words, or two neighbouring letters changed places.
    static func isSlip(_ one: ArraySlice<UInt8>, _ other: ArraySlice<UInt8>) -> Bool {
        if isWithin(1, one, other) { return true }
        guard one.count == other.count else { return false }
        let places = zip(one, other).enumerated().filter { $0.element.0 != $0.element.1 }
        guard places.count == 2, places[1].offset == places[0].offset + 1 else { return false }
        return places[0].element.0 == places[1].element.1 && places[0].element.1 == places[1].element.0
    }

    /// True where at most `limit` insertions, removals or exchanges part the two.
    static func isWithin(_ limit: Int, _ one: ArraySlice<UInt8>, _ other: ArraySlice<UInt8>) -> Bool {
        guard abs(one.count - other.count) <= limit else { return false }
        let other = Array(other)
        var row = Array(0...other.count)
        for (line, byte) in one.enumerated() {
            var diagonal = row[0]
            row[0] = line + 1
            var best = row[0]
            for column in other.indices {
                let cost = min(row[column] + 1, row[column + 1] + 1, diagonal + (other[column] == byte ? 0 : 1))
                diagonal = row[column + 1]
                row[column + 1] = cost
                best = min(best, cost)
            }
            if best > limit { return false }
        }
        return row[other.count] <= limit
    }
}
