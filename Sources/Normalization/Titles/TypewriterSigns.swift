/// Dashes and quotation marks in the signs of a typewriter: `--`, `---`, ` `` `, `''`.
///
/// TeX reads them as what they stand for (*The TeXbook*, chapter 2), so that a title that has them in a library's RIS
/// export has the signs of print in its BibTeX export; MEDLINE wrote `--` for a dash until the 1990s.
enum TypewriterSigns {
    /// The text with the signs of print; four hyphens and more are a line and stay.
    static func replaced(_ text: String) -> String {
        guard hasPair(text.utf8) else { return text }
        var output: [UInt8] = []
        let bytes = Array(text.utf8)
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            let length = bytes[index...].prefix { $0 == byte }.count
            if let sign = sign(byte, length) {
                output += sign.utf8
            } else {
                output += bytes[index..<(index + length)]
            }
            index += length
        }
        return String(decoding: output, as: UTF8.self)
    }

    private static func sign(_ byte: UInt8, _ length: Int) -> String? {
        switch (byte, length) {
        case (0x2D, 2): "–"
        case (0x2D, 3): "—"
        case (0x60, 2): "“"
        case (0x27, 2): "”"
        default: nil
        }
    }

    private static func hasPair(_ bytes: String.UTF8View) -> Bool {
        var previous: UInt8 = 0
        for byte in bytes {
            if byte == previous, byte == 0x2D || byte == 0x60 || byte == 0x27 { return true }
            previous = byte
        }
        return false
    }
}
