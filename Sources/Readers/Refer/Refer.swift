internal import ArticleTree
import Bibliography
package import XMLTree

/// Refer, as EndNote exports it (`%0 Journal Article`, `.enw`) and as the Unix program `refer` reads it.
///
/// A line begins with a percent sign, one character and a blank; all other lines go on with the value above. EndNote
/// begins a record with `%0`; `refer` knows no such line and parts records by blank lines. Sources: EndNote, *EndNote
/// Export*; refer(1), *Database format*.
enum Refer: TaggedFormat {
    static let format = SourceFormat.refer
    static let beginning: FieldTag = "%0"
    static let end: FieldTag? = nil
    static let frame: Set<FieldTag> = []
    static let single: Set<FieldTag> = ["%T", "%D", "%V", "%N", "%P", "%J", "%B", "%I", "%F", "%M", "%X"]
    static let endsAtBlankLine = true
    static let indentsText = false

    static func line(_ bytes: Span<UInt8>, _ range: Range<Int>) -> TaggedLine {
        var line = TaggedLine(bytes, range)
        let start = line.value.lowerBound
        guard line.value.count >= 2, bytes[start] == 0x25, isTagByte(bytes[start + 1]),
            line.value.count == 2 || LineText.isBlank(bytes[start + 2])
        else { return line }
        line.kind = .tag(FieldTag(bytes, start..<(start + 2)))
        line.value = LineText.trimmed(bytes, (start + 2)..<line.value.upperBound)
        return line
    }

    static func write(_ record: inout TaggedRecord<Refer>, _ assembler: ArticleAssembler) { record.write(assembler) }

    /// Capitals, digits and signs.
    private static func isTagByte(_ byte: UInt8) -> Bool {
        (0x21...0x60).contains(byte) && byte != 0x25 || (0x7B...0x7E).contains(byte)
    }

    /// The tags of EndNote's export.
    static let rules: TagTable<FieldRule> = [
        "%0": FieldRule(.type, .code), "%9": FieldRule(.publicationType),
        "%A": FieldRule(.author, .items), "%Q": FieldRule(.group), "%E": FieldRule(.editor, .items),
        "%Y": FieldRule(.seriesEditor, .items), "%?": FieldRule(.translator, .items),
        "%+": FieldRule(.affiliation), "%T": FieldRule(.title), "%!": FieldRule(.shortTitle),
        "%J": FieldRule(.container), "%B": FieldRule(.bookTitle), "%S": FieldRule(.series),
        "%D": FieldRule(.year), "%8": FieldRule(.date), "%[": FieldRule(.accessed),
        "%V": FieldRule(.volume), "%N": FieldRule(.issue), "%P": FieldRule(.pages), "%7": FieldRule(.edition),
        "%I": FieldRule(.publisher), "%C": FieldRule(.place), "%@": FieldRule(.serialNumber, .items),
        "%R": FieldRule(.doi, .wrapped), "%M": FieldRule(.accession), "%2": FieldRule(.pmcid),
        "%U": FieldRule(.link, .items),
        "%>": FieldRule(.pdf, .items), "%X": FieldRule(.abstract, .paragraphs), "%K": FieldRule(.keyword, .items),
        "%Z": FieldRule(.note, .lines), "%O": FieldRule(.note, .lines), "%G": FieldRule(.language),
        "%F": FieldRule(.id), "%~": FieldRule(.database),
    ]
}

/// Reads Refer.
package struct ReferReader: RecordReader {
    private var reader: TaggedReader<Refer>

    /// Makes a reader of one file.
    package init(_ input: ReaderInput) { reader = TaggedReader(input) }

    package mutating func nextBatch() throws(InputError) -> RecordBatch? { try reader.nextBatch() }
}
