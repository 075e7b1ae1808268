/// Text for formats in which the end of a line means something.
///
/// Every line end of Unicode counts (LF, CR, VT, FF, NEL, U+2028, U+2029), for some readers end lines at each of them; tabs
/// become blanks, other control characters go.
enum PlainLine {
    /// The text on one line.
    static func joined(_ text: String) -> String {
        mayBreak(text.utf8) ? lines(text).joined(separator: " ") : text
    }

    /// The lines of a text that hold anything.
    static func lines(_ text: String) -> [String] {
        guard mayBreak(text.utf8) else { return text.isEmpty ? [] : [text] }
        var lines: [String] = []
        var line = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0x0A...0x0D, 0x85, 0x2028, 0x2029:
                append(&line, to: &lines)
            case 0x09: line.append(" ")
            case 0..<0x20, 0x7F: break
            default: line.append(scalar)
            }
        }
        append(&line, to: &lines)
        return lines
    }

    private static func append(_ line: inout String.UnicodeScalarView, to lines: inout [String]) {
        while line.last == " " { line.removeLast() }
        let trimmed = line.drop { $0 == " " }
        if !trimmed.isEmpty { lines.append(String(trimmed)) }
        line = String.UnicodeScalarView()
    }

    private static func mayBreak(_ bytes: String.UTF8View) -> Bool {
        var previous: UInt8 = 0
        for byte in bytes {
            if byte < 0x20 || byte == 0x7F { return true }
            // The last two bytes of NEL, and of U+2028 and U+2029.
            if previous == 0xC2, byte == 0x85 { return true }
            if previous == 0x80, byte == 0xA8 || byte == 0xA9 { return true }
            previous = byte
        }
        return false
    }
}

/// Pages in two parts.
enum PageParts {
    /// The first and the last page of a single range (`123-130`, `S1–S8`); nil for all else.
    static func range(_ page: String) -> (first: String, last: String)? {
        let parts = page.unicodeScalars.split(omittingEmptySubsequences: false) { $0 == "-" || $0 == "–" }
        guard parts.count == 2, !parts[0].isEmpty, !parts[1].isEmpty,
            parts.allSatisfy({ $0.allSatisfy { $0 != "," && $0 != ";" && $0 != "(" } })
        else { return nil }
        return (String(parts[0]), String(parts[1]))
    }
}
