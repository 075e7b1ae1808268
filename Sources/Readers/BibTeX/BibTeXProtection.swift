/// The parts of a title that braces keep from changing case: `{DNA}`, `{{Whole Title}}`, `{T}itle`.
enum BibTeXProtection {
    /// The texts of the outermost groups, in order; fonts and accents (`{\em x}`, `{\'e}`) protect nothing.
    static func parts(of title: String) -> [String] {
        let bytes = Array(title.utf8)
        guard bytes.contains(BibTeXBytes.openBrace) else { return [] }
        var parts: [String] = []
        var (depth, start) = (0, 0)
        // An argument (`\emph{…}`) is no protection either.
        var isArgument = false
        for index in bytes.indices {
            switch bytes[index] {
            case BibTeXBytes.openBrace:
                if depth == 0 { (start, isArgument) = (index + 1, isAfterCommand(bytes, index)) }
                depth += 1
            case BibTeXBytes.closeBrace where depth > 0:
                depth -= 1
                guard depth == 0, !isArgument, start < index, bytes[start] != BibTeXBytes.backslash else { continue }
                let part = BibTeXText.plain(String(decoding: bytes[start..<index], as: UTF8.self))
                if !part.isEmpty { parts.append(part) }
            default: break
            }
        }
        return parts
    }

    /// True for a brace behind a command, an accent or a script: `\emph{`, `\"{`, `^{`.
    private static func isAfterCommand(_ bytes: [UInt8], _ brace: Int) -> Bool {
        var index = brace
        while index > 0, BibTeXBytes.isLetter(bytes[index - 1]) { index -= 1 }
        guard index > 0 else { return false }
        let before = bytes[index - 1]
        if before == BibTeXBytes.backslash { return true }
        guard index == brace else { return false }
        let isSign = index > 1 && bytes[index - 2] == BibTeXBytes.backslash
        return isSign || before == UInt8(ascii: "^") || before == UInt8(ascii: "_") || before == BibTeXBytes.closeBrace
    }
}
