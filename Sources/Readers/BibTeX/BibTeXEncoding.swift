import Bibliography
import XMLTree

/// Finds out how a whole file is encoded, where it is not UTF-8.
struct BibTeXEncoding {
    /// The file's bytes, decoded where an encoding of several bytes a character was found.
    private(set) var bytes: [UInt8]
    /// The eight-bit encoding that the header states; records decode themselves from it.
    private(set) var eightBit: EightBitEncoding?
    /// What is to be told of it.
    private(set) var diagnostics: [Diagnostic] = []

    init(_ bytes: [UInt8], file: String) {
        self.bytes = bytes
        guard !RecordText.isUTF8(bytes[...]) else { return }
        let label = BibTeXHeader(bytes)?.label
        if let label, let known = BibTeXEncoding.eightBits[label.lowercased()] {
            eightBit = known
        } else if let label, !label.lowercased().hasPrefix("utf"), let decoded = NamedEncoding.utf8(bytes, label: label)
        {
            self.bytes = decoded
        } else if BibTeXEncoding.isChinese(bytes), let decoded = NamedEncoding.utf8(bytes, label: "GB18030") {
            self.bytes = decoded
            let message = "the file is not UTF-8 and was read as GB18030; look at its names, and save it in UTF-8"
            diagnostics.append(Diagnostic(.warning, .guessedEncoding, at: SourceLocation(file: file), message))
        }
    }

    private static let eightBits: [String: EightBitEncoding] = [
        "iso-8859-1": .latin1, "iso8859-1": .latin1, "iso8859_1": .latin1, "latin1": .latin1, "latin-1": .latin1,
        "windows-1252": .windows1252, "cp1252": .windows1252, "ansi": .windows1252, "us-ascii": .windows1252,
    ]

    /// True where all bytes past ASCII come in pairs as GB 2312 has its characters, most of them of its first level.
    ///
    /// Accented letters of Windows-1252 stand alone between ASCII ones, so a file in it fails soon.
    private static func isChinese(_ bytes: [UInt8]) -> Bool {
        var (pairs, common, index) = (0, 0, 0)
        while index < bytes.count {
            guard bytes[index] >= 0x80 else {
                index += 1
                continue
            }
            guard index + 1 < bytes.count, (0xA1...0xF7).contains(bytes[index]), bytes[index + 1] >= 0xA1 else {
                return false
            }
            if (0xB0...0xD7).contains(bytes[index]) { common += 1 }
            pairs += 1
            index += 2
        }
        return pairs > 3 && common * 4 > pairs * 3
    }
}
