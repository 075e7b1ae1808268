/// What a serial item and contribution identifier (ANSI/NISO Z39.56) brings into a DOI name.
///
/// Its angle brackets, semicolon and final `#` belong to the name, such as
/// `10.1002/(SICI)1522-2594(199911)42:5<952::AID-MRM16>3.0.CO;2-S`.
package enum SICI {
    /// Returns the number of bytes from `<` (or `&lt;`) to its `>`, if they hold a contribution; else 0.
    ///
    /// A contribution holds a colon, and a digit follows it; mark-up holds a slash, a blank or an equals sign instead.
    static func bracketLength(in utf8: Span<UInt8>, at offset: Int) -> Int {
        var index = offset + (utf8[offset] == 0x3C ? 1 : 4)
        var hasColon = false
        while index < utf8.count, index - offset < 48 {
            let byte = utf8[index]
            if byte == 0x3E || utf8.hasWord("&gt;", at: index) {
                let behind = index + (byte == 0x3E ? 1 : 4)
                let isContribution = hasColon && behind < utf8.count && ASCII.isDigit(utf8[behind])
                return isContribution ? behind - offset : 0
            }
            switch byte {
            case 0...0x20, 0x22, 0x2F, 0x3C, 0x3D: return 0
            case 0x3A: hasColon = true
            default: break
            }
            index += 1
        }
        return 0
    }

    /// True where the `#` at this offset is the check character: `;2-#`, at the end.
    package static func isCheckCharacter(in utf8: Span<UInt8>, at index: Int) -> Bool {
        guard index >= 3, utf8[index - 1] == 0x2D, ASCII.isDigit(utf8[index - 2]), utf8[index - 3] == 0x3B else {
            return false
        }
        return index + 1 >= utf8.count || !ASCII.isAlphanumeric(utf8[index + 1])
    }
}
