/// What matching needs to know of one record, in one block of memory.
///
/// All texts are folded keys in one byte array with a table of offsets at its head, so that a million records stay
/// within a few hundred megabytes. Two records with equal `content` can't be told apart and are one work.
package struct MatchRecord: Hashable, Sendable {
    /// The caller's number of the record; clusters are made of these.
    package var index: Int
    /// The year that readers see; nil where the record states none.
    package let year: Int16?
    /// What kind of writing the record is, as far as its title and types tell.
    package let marks: WorkMarks
    /// The table of offsets, then all keys.
    let content: [UInt8]

    /// The keys of a record, in the order of their storage.
    enum Part: Int, CaseIterable {
        /// The DOI in lower case.
        case doi
        /// The PMID.
        case pmid
        /// The PMCID.
        case pmcid
        /// The number of the volume.
        case volume
        /// The folded issue.
        case issue
        /// The first page or the article number.
        case pageStart
        /// The last page; empty where only one is known.
        case pageEnd
        /// The number of the edition.
        case edition
        /// DOIs and PMIDs of other versions of the work that the record names, parted by `MatchRecord.separator`.
        case versions
        /// The ISSNs, parted by `MatchRecord.separator`.
        case issns
        /// Folded titles of the container: full, abbreviated.
        case containers
        /// Authors in order: family key, `MatchRecord.subseparator`, folded given names.
        case authors
        /// The folded titles: main first, then original and translated ones.
        case titles
    }

    /// Parts the members of a list.
    static let separator: UInt8 = 0x1F
    /// Parts the halves of an author.
    static let subseparator: UInt8 = 0x1E

    private static let headCount = Part.allCases.count * 2

    init(index: Int, year: Int?, marks: WorkMarks, parts: [Part: [UInt8]]) {
        self.index = index
        self.year = year.flatMap { Int16(exactly: $0) }
        self.marks = marks
        var bytes = [UInt8](repeating: 0, count: Self.headCount)
        bytes.reserveCapacity(Self.headCount + parts.values.reduce(0) { $0 + $1.count })
        for part in Part.allCases {
            if let key = parts[part] { bytes.append(contentsOf: key.prefix(4_000)) }
            let end = UInt16(clamping: bytes.count)
            bytes[part.rawValue * 2] = UInt8(truncatingIfNeeded: end)
            bytes[part.rawValue * 2 + 1] = UInt8(truncatingIfNeeded: end >> 8)
        }
        content = bytes
    }

    /// One key; empty where the record does not state it.
    func key(_ part: Part) -> ArraySlice<UInt8> { content[range(of: part)] }

    /// Where a key stands in `content`.
    func range(of part: Part) -> Range<Int> {
        (part.rawValue == 0 ? Self.headCount : end(of: part.rawValue - 1))..<end(of: part.rawValue)
    }

    /// The members of a list.
    func list(_ part: Part) -> [ArraySlice<UInt8>] { key(part).split(separator: Self.separator) }

    private func end(of part: Int) -> Int { Int(content[part * 2]) | Int(content[part * 2 + 1]) << 8 }

    /// True where nothing that is compared tells the two apart.
    func isIdentical(to other: MatchRecord) -> Bool {
        year == other.year && marks == other.marks && content == other.content
    }

    /// An order by contents alone, so that results don't depend on the order of arrival.
    static func precedes(_ one: MatchRecord, _ other: MatchRecord) -> Bool {
        if one.year != other.year { return (one.year ?? .min) < (other.year ?? .min) }
        if one.marks != other.marks { return one.marks.rawValue < other.marks.rawValue }
        return one.content.lexicographicallyPrecedes(other.content)
    }
}
