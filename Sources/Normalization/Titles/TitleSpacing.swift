/// White space in titles and other one-line values.
enum TitleSpacing {
    /// The text with every run of white space as one blank and none at its ends, without invisible characters.
    ///
    /// No-break and typographic blanks count as white space; zero-width blanks, soft hyphens and byte order marks go.
    static func single(_ text: String) -> String {
        guard needsChange(text.utf8) else { return text }
        var output = String.UnicodeScalarView()
        var isPending = false
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0x09...0x0D, 0x20, 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000:
                isPending = true
            case 0xAD, 0x200B, 0x2060, 0xFEFF: continue
            default:
                if isPending, !output.isEmpty { output.append(" ") }
                isPending = false
                output.append(scalar)
            }
        }
        return String(output)
    }

    /// Looks at bytes only: the characters above begin with C2, E1, E2, E3 or EF.
    private static func needsChange(_ bytes: String.UTF8View) -> Bool {
        var previous: UInt8 = 0x20
        for byte in bytes {
            if byte == 0x20 ? previous == 0x20 : byte < 0x20 { return true }
            if byte == 0xC2 || byte == 0xE1 || byte == 0xE2 || byte == 0xE3 || byte == 0xEF { return true }
            previous = byte
        }
        return previous == 0x20 && !bytes.isEmpty
    }
}
