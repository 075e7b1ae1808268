/// ORCID iDs in their short form, `0000-0002-1825-0097`.
package enum ORCID {
    /// Returns the iD, if the text holds one with a right check digit, bare, labelled or as an address.
    ///
    /// Groups may be parted by hyphens, blanks or nothing. The range of numbers that ORCID assigns is not asked for.
    package static func canonical(_ written: String) -> String? {
        let text = IdentifierText(written)
        let bytes = text.bytes
        var start = text.offset(behind: "orcid.org/") ?? 0
        while start < bytes.count, !ASCII.isDigit(bytes[start]) { start += 1 }
        var digits: [UInt8] = []
        var index = start
        while index < bytes.count, digits.count < 16 {
            let byte = bytes[index]
            if ASCII.isDigit(byte) || (byte == 0x78 && digits.count == 15) {
                digits.append(byte)
            } else if byte != 0x2D && byte != 0x20 {
                return nil
            }
            index += 1
        }
        guard digits.count == 16, text.hasOnly(labels, outside: start..<index) else { return nil }
        return checks(digits) ? grouped(digits) : nil
    }

    private static let labels: Set<String> = ["orcid", "id", "http", "https", "www", "org", "sandbox", "uri"]

    /// ISO/IEC 7064, MOD 11-2.
    private static func checks(_ digits: [UInt8]) -> Bool {
        var total = 0
        for digit in digits.dropLast() { total = (total + Int(digit) - 0x30) * 2 % 11 }
        let check = (12 - total % 11) % 11
        return digits.last == (check == 10 ? 0x78 : UInt8(0x30 + check))
    }

    private static func grouped(_ digits: [UInt8]) -> String {
        var text = ""
        for (position, digit) in digits.enumerated() {
            if position > 0, position % 4 == 0 { text += "-" }
            text.unicodeScalars.append(Unicode.Scalar(digit == 0x78 ? 0x58 : digit))
        }
        return text
    }
}
