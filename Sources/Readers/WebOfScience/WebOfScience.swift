internal import ArticleTree
import Bibliography
package import XMLTree

/// Web of Science's tagged text, as "plain text file" and "EndNote desktop" exports have it.
///
/// A tag of two characters and a blank begin a line, three blanks a further line of the value; `PT` begins a record and
/// `ER` ends it, `FN` and `VR` stand above all records and `EF` below. Source: Clarivate, *Web of Science Core
/// Collection Field Tags*.
enum WebOfScience: TaggedFormat {
    static let format = SourceFormat.wos
    static let beginning: FieldTag = "PT"
    static let end: FieldTag? = "ER"
    static let frame: Set<FieldTag> = ["FN", "VR", "EF"]
    static let single: Set<FieldTag> = ["TI", "SO", "UT", "PY", "DI", "AB", "AU"]
    static let endsAtBlankLine = false
    static let indentsText = false

    static func line(_ bytes: Span<UInt8>, _ range: Range<Int>) -> TaggedLine {
        var line = TaggedLine(bytes, range)
        let start = range.lowerBound
        guard line.kind == .text, !line.isIndented, range.count >= 2, (0x41...0x5A).contains(bytes[start]),
            (0x41...0x5A).contains(bytes[start + 1]) || (0x30...0x39).contains(bytes[start + 1]),
            range.count == 2 || LineText.isBlank(bytes[start + 2])
        else { return line }
        let tag = FieldTag(bytes, start..<(start + 2))
        let value = LineText.trimmed(bytes, (start + 2)..<range.upperBound)
        // `PT J`: a letter, or a word in old exports; a sentence begins no record.
        if tag == beginning, value.count > 20 { return line }
        if frame.contains(tag), tag == "EF" ? !value.isEmpty : value.isEmpty { return line }
        (line.kind, line.value) = (.tag(tag), value)
        return line
    }

    static func write(_ record: inout TaggedRecord<WebOfScience>, _ assembler: ArticleAssembler) {
        record.write(assembler)
    }

    /// The tags of the Core Collection and those that other databases of the platform add.
    static let rules: TagTable<FieldRule> = [
        "PT": FieldRule(.type, .code), "DT": FieldRule(.publicationType),
        "TI": FieldRule(.title), "FT": FieldRule(.originalTitle),
        "SO": FieldRule(.container), "JI": FieldRule(.abbreviation, rank: 0),
        "J9": FieldRule(.abbreviation, rank: 1), "SE": FieldRule(.series), "CT": FieldRule(.event),
        "AU": FieldRule(.author, .items), "AF": FieldRule(.fullAuthor, .items),
        "BA": FieldRule(.bookAuthor, .items), "BF": FieldRule(.fullBookAuthor, .items),
        "BE": FieldRule(.editor, .items), "ED": FieldRule(.editor, .items), "CA": FieldRule(.group, .items),
        "GP": FieldRule(.bookGroup, .items), "C1": FieldRule(.affiliation, .items),
        "RP": FieldRule(.correspondence), "EM": FieldRule(.email, .items),
        "OI": FieldRule(.authorID), "PY": FieldRule(.year, .code), "PD": FieldRule(.date), "EA": FieldRule(.online),
        "VL": FieldRule(.volume), "IS": FieldRule(.issue), "PN": FieldRule(.unmapped),
        "BP": FieldRule(.startPage), "EP": FieldRule(.endPage), "PS": FieldRule(.pages),
        "AR": FieldRule(.articleNumber), "SN": FieldRule(.serialNumber, rank: 0),
        "EI": FieldRule(.serialNumber, rank: 1),
        "BN": FieldRule(.bookNumber), "DI": FieldRule(.doi, .code), "D2": FieldRule(.bookDOI, .code),
        "PM": FieldRule(.pmid, .code), "UT": FieldRule(.accession, .code), "AB": FieldRule(.abstract),
        "DE": FieldRule(.keyword), "ID": FieldRule(.keywordPlus), "MC": FieldRule(.indexTerm),
        "MQ": FieldRule(.indexTerm), "OR": FieldRule(.indexTerm), "BD": FieldRule(.indexTerm),
        "LA": FieldRule(.language), "PU": FieldRule(.publisher), "PI": FieldRule(.place), "FU": FieldRule(.grant),
        "CR": .kept, "FX": text, "RI": text, "WC": text, "SC": text, "PA": text, "CL": text, "CY": text, "SP": text,
        "HO": text, "BS": text, "SU": text, "SI": text, "C3": text, "OA": text, "GA": text, "DA": text,
    ]

    private static let text = FieldRule(.unmapped)
}

/// Reads Web of Science's tagged text.
package struct WebOfScienceReader: RecordReader {
    private var reader: TaggedReader<WebOfScience>

    /// Makes a reader of one file.
    package init(_ input: ReaderInput) { reader = TaggedReader(input) }

    package mutating func nextBatch() throws(InputError) -> RecordBatch? { try reader.nextBatch() }
}
