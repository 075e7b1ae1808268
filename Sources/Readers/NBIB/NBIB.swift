internal import ArticleTree
import Bibliography
package import XMLTree

/// NBIB, MEDLINE's tagged form as PubMed and others export it.
///
/// A tag of up to four letters stands in four columns before a hyphen and a blank; further lines of a value are indented
/// by six blanks. Source: NLM, *MEDLINE/PubMed Data Element (Field) Descriptions*.
enum NBIB: TaggedFormat {
    static let format = SourceFormat.nbib
    static let beginning: FieldTag = "PMID"
    static let end: FieldTag? = nil
    static let frame: Set<FieldTag> = []
    static let single: Set<FieldTag> = [
        "OWN", "STAT", "TI", "DP", "JT", "TA", "JID", "VI", "IP", "PG", "DEP", "SO", "PST", "EDAT", "CRDT", "MHDA",
        "LR", "DCOM", "BTI", "AB", "PMC", "PMCR", "TT",
    ]
    static let endsAtBlankLine = false
    static let indentsText = true

    static func line(_ bytes: Span<UInt8>, _ range: Range<Int>) -> TaggedLine {
        var line = TaggedLine(bytes, range)
        let indent = line.value.lowerBound - range.lowerBound
        // Six blanks are a further line of a value; a file that is indented as a whole has fewer.
        guard line.kind == .text, indent < 5 else { return line }
        let start = line.value.lowerBound
        var end = start
        while end < range.upperBound, end - start < 5, isTagByte(bytes[end]) { end += 1 }
        var hyphen = end
        while hyphen < range.upperBound, bytes[hyphen] == 0x20, hyphen - start < 6 { hyphen += 1 }
        guard end - start >= 2, hyphen < range.upperBound, bytes[hyphen] == 0x2D else { return line }
        let after = hyphen + 1
        let tag = FieldTag(bytes, start..<end)
        let isKnown = rules[tag] != nil
        let isTight = after < range.upperBound && !LineText.isBlank(bytes[after])
        // `PMID-1` has its hyphen in the fifth column; `TI- A` is a tag and `IL-6` is not.
        guard hyphen - start == 4 ? isKnown || !isTight : isKnown && !isTight else { return line }
        if tag == beginning, !isNumber(bytes, LineText.trimmed(bytes, after..<range.upperBound)) { return line }
        (line.kind, line.value) = (.tag(tag), LineText.trimmed(bytes, after..<range.upperBound))
        return line
    }

    static func write(_ record: inout TaggedRecord<NBIB>, _ assembler: ArticleAssembler) { record.write(assembler) }

    private static func isTagByte(_ byte: UInt8) -> Bool {
        (0x41...0x5A).contains(byte) || (0x30...0x39).contains(byte)
    }

    private static func isNumber(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
        range.first.map { (0x30...0x39).contains(bytes[$0]) } ?? true
    }
}

/// Reads NBIB.
package struct NBIBReader: RecordReader {
    private var reader: TaggedReader<NBIB>

    /// Makes a reader of one file.
    package init(_ input: ReaderInput) { reader = TaggedReader(input) }

    package mutating func nextBatch() throws(InputError) -> RecordBatch? { try reader.nextBatch() }
}
