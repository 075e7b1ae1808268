/// The line `% Encoding: UTF-8` that JabRef puts at the beginning of a file; an entry may follow on the same line.
struct BibTeXHeader {
    /// The encoding's name as written.
    let label: String
    /// The offset behind the name.
    let end: Int

    /// Reads the header; nil for a file without one.
    init?(_ bytes: [UInt8]) {
        let head = bytes.prefix(512)
        guard let mark = head.first(where: { !BibTeXBytes.isBlank($0) }), mark == BibTeXBytes.percent else {
            return nil
        }
        let text = head.map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 }
        guard let word = text.firstRange(of: Array("encoding:".utf8)) else { return nil }
        // Only comments may stand before it.
        guard !text[..<word.lowerBound].contains(BibTeXBytes.at) else { return nil }
        var index = word.upperBound
        while index < head.count, bytes[index] == 0x20 || bytes[index] == 0x09 { index += 1 }
        let start = index
        while index < head.count, BibTeXHeader.isLabel(bytes[index]) { index += 1 }
        guard index > start else { return nil }
        (label, end) = (String(decoding: bytes[start..<index], as: UTF8.self), index)
    }

    private static func isLabel(_ byte: UInt8) -> Bool {
        BibTeXBytes.isLetter(byte) || BibTeXBytes.isDigit(byte) || "-_:.".utf8.contains(byte)
    }
}
