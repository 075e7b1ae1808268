import Bibliography

extension FormatDetector {
    /// Tells the line-based formats apart by what their first telling line looks like.
    ///
    /// A prelude of a vendor ("Provider: …", "Record #1 of 784") is passed over; what decides is a line that only one
    /// format has: `TY  -` (RIS), `@article{` (BibTeX), `PMID- ` (MEDLINE), `PT J` or `FN ` (Web of Science), `%0 ` (Refer).
    /// Where none of them stands anywhere, the tags that occur twice decide.
    static func tagged(_ bytes: ArraySlice<UInt8>) -> Finding {
        var counts: [Sign: Int] = [:]
        for line in bytes.split(whereSeparator: { $0 == 0x0A || $0 == 0x0D }) {
            guard let sign = sign(of: line) else { continue }
            counts[sign, default: 0] += 1
            // RIS may have MEDLINE's number above its own first tag.
            if sign.isDecisive, sign != .medline { break }
        }
        let decisive = counts.keys.filter(\.isDecisive)
        if let sign = decisive.first(where: { $0 != .medline }) ?? decisive.first { return sign.finding }
        // A file cut so that no record's beginning is left still has its tags; ERIC's NBIB and old Refer have only those.
        if counts[.medlineTag, default: 0] > 0, counts.values.reduce(0, +) >= 2 { return .format(.nbib) }
        let signs: [Sign] = [.referTag, .webOfScienceTag, .risTag]
        return signs.first { counts[$0, default: 0] >= 2 }?.finding ?? .unknown
    }

    private enum Sign: Hashable {
        case risType, risTag, bibtexEntry, medline, medlineTag, webOfScience, webOfScienceTag, webOfScienceTable
        case refer, referTag

        var isDecisive: Bool {
            switch self {
            case .risTag, .medlineTag, .webOfScienceTag, .referTag: false
            default: true
            }
        }

        var finding: Finding {
            switch self {
            case .risType, .risTag: .format(.ris)
            case .bibtexEntry: .format(.bibtex)
            case .medline, .medlineTag: .format(.nbib)
            case .webOfScience, .webOfScienceTag: .format(.wos)
            case .refer, .referTag: .format(.refer)
            case .webOfScienceTable:
                .unsupported("Web of Science's table with tabs, which is not read; export plain text or RIS")
            }
        }
    }

    private static func sign(of line: ArraySlice<UInt8>) -> Sign? {
        let text = line.drop { $0 == 0x20 || $0 == 0x09 }
        guard let first = text.first else { return nil }
        let atStart = text.startIndex == line.startIndex
        if first == UInt8(ascii: "@") { return isEntry(text) ? .bibtexEntry : nil }
        // `% Encoding: …` heads a BibTeX file; only an entry decides that it is one.
        if first == UInt8(ascii: "%") {
            // The header may have lost its line end, so that the entries stand behind it.
            let entry = text.starts(with: "% Encoding:".utf8) ? text.firstIndex(of: UInt8(ascii: "@")) : nil
            if let entry, text[entry...].contains(UInt8(ascii: "{")) { return .bibtexEntry }
            return refer(text)
        }
        if atStart, let sign = webOfScience(text) { return sign }
        if let sign = medline(text) { return sign }
        return risSign(line)
    }

    /// `%0 Journal Article`; other tags only beside each other, for `%` begins a comment in many files.
    private static func refer(_ text: ArraySlice<UInt8>) -> Sign? {
        if text.starts(with: "%0 ".utf8) { return .refer }
        let bytes = Array(text.prefix(3))
        return bytes.count == 3 && bytes[2] == 0x20 && "ABDEIJTVX".utf8.contains(bytes[1]) ? .referTag : nil
    }

    /// `FN ` with a name, `PT J`, the tags of a record cut off its beginning, or the heading of a table.
    private static func webOfScience(_ text: ArraySlice<UInt8>) -> Sign? {
        if text.starts(with: "PT\tAU\t".utf8) { return .webOfScienceTable }
        let bytes = Array(text.prefix(5))
        guard bytes.count >= 4, bytes[2] == 0x20 else { return nil }
        switch String(decoding: bytes[..<2], as: UTF8.self) {
        case "FN": return isLetter(bytes[3]) ? .webOfScience : nil
        case "PT": return "JBSPC".utf8.contains(bytes[3]) && bytes.count == 4 ? .webOfScience : nil
        case "AU", "AF", "TI", "SO", "UT", "PY", "DI":
            return bytes[3] == 0x2D || bytes[3] == 0x20 ? nil : .webOfScienceTag
        default: return nil
        }
    }

    /// `PMID- ` with digits; tags of three or four letters with the hyphen in the fifth column, which RIS does not have.
    private static func medline(_ text: ArraySlice<UInt8>) -> Sign? {
        if text.starts(with: "PMID-".utf8) { return isPMID(text.dropFirst(5)) ? .medline : nil }
        let bytes = Array(text.prefix(5))
        guard bytes.count == 5, bytes[4] == 0x2D, bytes[3] == 0x20 || isLetter(bytes[3]) else { return nil }
        let tags = [
            "OWN ", "FAU ", "STAT", "DCOM", "PMC ", "PMCR", "LID ", "AID ", "PHST", "EDAT", "MHDA", "CRDT", "BTI ",
        ]
        return tags.contains(String(decoding: bytes[..<4], as: UTF8.self)) ? .medlineTag : nil
    }

    private static func isPMID(_ rest: ArraySlice<UInt8>) -> Bool {
        rest.first { $0 != 0x20 }.map { (0x30...0x39).contains($0) } ?? false
    }

    /// `@name`, blanks, then `{` or `(`.
    private static func isEntry(_ text: ArraySlice<UInt8>) -> Bool {
        let name = text.dropFirst().drop { $0 == 0x20 }
        let rest = name.drop { isLetter($0) }
        guard rest.startIndex > name.startIndex else { return false }
        let next = rest.first { $0 != 0x20 && $0 != 0x09 }
        // The brace may stand on the next line.
        return next == nil || next == UInt8(ascii: "{") || next == UInt8(ascii: "(")
    }

    /// What the reader of RIS makes of a line.
    private static func risSign(_ line: ArraySlice<UInt8>) -> Sign? {
        let read = RISLine(line.span, 0..<line.count)
        guard case .tag(let tag) = read.kind else { return nil }
        if tag == "TY", RISRecordCutter.isBeginning(read, line.span) { return .risType }
        return read.isGlued ? nil : .risTag
    }

    private static func isLetter(_ byte: UInt8) -> Bool {
        (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
    }
}
