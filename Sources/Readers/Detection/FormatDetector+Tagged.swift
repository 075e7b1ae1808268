import Bibliography

extension FormatDetector {
    /// Tells the line-based formats apart by what their first telling line looks like.
    ///
    /// A prelude of a vendor ("Provider: …", "Record #1 of 784") is passed over; what decides is a line that only one
    /// format has: `TY  -` (RIS), `@article{` (BibTeX), `PMID- ` (MEDLINE), `PT J` or `FN ` (Web of Science), `%0 ` (Refer).
    static func tagged(_ bytes: ArraySlice<UInt8>) -> Finding {
        var counts: [Sign: Int] = [:]
        for line in bytes.split(whereSeparator: { $0 == 0x0A || $0 == 0x0D }) {
            guard let sign = sign(of: line) else { continue }
            counts[sign, default: 0] += 1
            if sign.isDecisive { break }
        }
        // A RIS file cut so that no TY is left still has its tags; so has a BibTeX file its entries.
        if let decisive = counts.keys.first(where: \.isDecisive) { return decisive.finding }
        if counts[.risTag, default: 0] >= 2 { return .format(.ris) }
        return .unknown
    }

    private enum Sign: Hashable {
        case risType, risTag, bibtexEntry, medline, webOfScience, refer

        var isDecisive: Bool { self != .risTag }

        var finding: Finding {
            switch self {
            case .risType, .risTag: .format(.ris)
            case .bibtexEntry: .format(.bibtex)
            case .medline: .unsupported("NBIB (MEDLINE), which is not read yet; export RIS")
            case .webOfScience: .unsupported("Web of Science tagged text, which is not read yet; export RIS")
            case .refer: .unsupported("EndNote Refer, which is not read yet; export RIS")
            }
        }
    }

    private static func sign(of line: ArraySlice<UInt8>) -> Sign? {
        let text = line.drop { $0 == 0x20 || $0 == 0x09 }
        guard let first = text.first else { return nil }
        let atStart = text.startIndex == line.startIndex
        if first == UInt8(ascii: "@") { return isEntry(text) ? .bibtexEntry : nil }
        // `% Encoding: …` heads a BibTeX file; only an entry decides that it is one.
        if first == UInt8(ascii: "%") { return text.starts(with: "%0 ".utf8) ? .refer : nil }
        if atStart, text.starts(with: "PMID- ".utf8) { return .medline }
        if atStart, text.starts(with: "FN ".utf8) || text.starts(with: "PT J".utf8) { return .webOfScience }
        guard let tag = risTag(text) else { return nil }
        return tag == "TY" ? .risType : .risTag
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

    /// Two letters or a letter and a digit, blanks, a hyphen.
    private static func risTag(_ text: ArraySlice<UInt8>) -> String? {
        let bytes = Array(text.prefix(8))
        guard bytes.count >= 4, isLetter(bytes[0]), isLetter(bytes[1]) || (0x30...0x39).contains(bytes[1]) else {
            return nil
        }
        let rest = bytes[2...].drop { $0 == 0x20 || $0 == 0x09 }
        guard rest.startIndex > 2, rest.first == UInt8(ascii: "-") else { return nil }
        return String(decoding: bytes[..<2], as: UTF8.self).uppercased()
    }

    private static func isLetter(_ byte: UInt8) -> Bool {
        (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
    }
}
