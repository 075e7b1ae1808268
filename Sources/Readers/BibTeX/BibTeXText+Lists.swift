extension BibTeXText {
    /// The items of a list of keywords: parted by semicolons, else by commas, else by lines.
    static func list(_ value: String) -> [String] {
        let parts: [String]
        // Character references end in a semicolon that parts nothing.
        let bySemicolon = value.utf8.contains(UInt8(ascii: "&")) ? [] : self.parts(value, at: [UInt8(ascii: ";")])
        if bySemicolon.count > 1 {
            parts = bySemicolon
        } else if value.utf8.contains(BibTeXBytes.comma) {
            parts = self.parts(value, at: [BibTeXBytes.comma])
        } else if value.utf8.contains(UInt8(ascii: ";")), value.utf8.contains(UInt8(ascii: "&")) {
            parts = plain(value).split(separator: ";").map(String.init)
        } else {
            parts = self.parts(value, at: [0x0A, 0x0D])
        }
        return parts.map(plain).filter { !$0.isEmpty }
    }

    /// The items of a list that "and" parts, outside braces (biblatex manual 2.2.1).
    static func items(_ value: String) -> [String] {
        let bytes = Array(value.utf8)
        var items: [String] = []
        var (start, index, depth) = (0, 0, 0)
        while index < bytes.count {
            if bytes[index] == BibTeXBytes.openBrace { depth += 1 }
            if bytes[index] == BibTeXBytes.closeBrace { depth -= 1 }
            let isAnd =
                depth == 0 && BibTeXBytes.isBlank(bytes[index]) && index + 4 < bytes.count
                && bytes[(index + 1)...].starts(with: "and".utf8) && BibTeXBytes.isBlank(bytes[index + 4])
            if isAnd {
                items.append(String(decoding: bytes[start..<index], as: UTF8.self))
                start = index + 4
            }
            index += isAnd ? 4 : 1
        }
        items.append(String(decoding: bytes[start...], as: UTF8.self))
        return items
    }

    /// Pages: dashes of any length are one hyphen, and no "pp." stands before them.
    static func pages(_ value: String) -> String {
        // biblatex's `\psq` and `\psqq`: and the following page, or pages.
        var text = hyphenated(plain(value))
        for (command, sign) in [("\\psqq", "ff."), ("\\psq", "f.")] where text.hasSuffix(command) {
            text = text.dropLast(command.utf8.count) + sign
        }
        for label in ["pp.", "pp ", "p.", "pages "] where text.lowercased().hasPrefix(label) {
            text = collapsed(String(text.dropFirst(label.count)))
            break
        }
        return text
    }

    /// The text with one hyphen for each run of hyphens and dashes, and no blanks around it between numbers.
    static func hyphenated(_ text: String) -> String {
        guard text.unicodeScalars.contains(where: isDash) else { return text }
        var scalars = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            if isDash(scalar) {
                while scalars.last == " " { scalars.removeLast() }
                if scalars.last != "-" { scalars.append("-") }
            } else if scalar != " " || scalars.last != "-" {
                scalars.append(scalar)
            }
        }
        return String(scalars)
    }

    private static func isDash(_ scalar: Unicode.Scalar) -> Bool {
        scalar == "-" || (0x2010...0x2015).contains(scalar.value) || scalar.value == 0x2212
    }
}
