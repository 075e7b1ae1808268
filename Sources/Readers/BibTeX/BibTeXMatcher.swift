/// Finds the end of an entry by counting braces.
struct BibTeXMatcher {
    private let bytes: [UInt8]
    /// The offset of the opening brace or parenthesis.
    private let open: Int
    /// How many bytes stand in the line before the entry's `@`.
    private let indent: Int
    private let stopsAtEntries: Bool
    /// True to leave `\{` and `\}` out of the count; BibTeX counts them.
    var escapesBraces = false
    /// False while an entry inside another one is measured.
    private var looksInside = true
    /// True where the end was found.
    private(set) var isClosed = false

    init(_ bytes: [UInt8], open: Int, indent: Int, stopsAtEntries: Bool) {
        (self.bytes, self.open, self.indent) = (bytes, open, indent)
        self.stopsAtEntries = stopsAtEntries
    }

    /// Returns the offset behind the closing brace, or where the entry is given up.
    mutating func end() -> Int {
        var end = scan(from: open + 1)
        // A brace too many: fields go on behind the end (`title = {A}}, year = 2020}`).
        while isClosed, bytes[open] == BibTeXBytes.openBrace, let field = fieldBehind(end) {
            let further = scan(from: field)
            guard isClosed else {
                isClosed = true
                break
            }
            end = further
        }
        return end
    }

    private mutating func scan(from start: Int) -> Int {
        let isBraced = bytes[open] == BibTeXBytes.openBrace
        isClosed = false
        var depth = 0
        var isQuoted = false
        var index = start
        while index < bytes.count {
            let byte = bytes[index]
            switch byte {
            case BibTeXBytes.openBrace: depth += 1
            case BibTeXBytes.closeBrace where depth > 0: depth -= 1
            case BibTeXBytes.closeBrace where isBraced,
                BibTeXBytes.closeParenthesis where !isBraced && depth == 0 && !isQuoted:
                isClosed = true
                return index + 1
            case BibTeXBytes.quote where !isBraced && depth == 0 && bytes[index - 1] != BibTeXBytes.backslash:
                isQuoted.toggle()
            case BibTeXBytes.backslash where escapesBraces: index += 1
            case 0x0A, 0x0D:
                if stopsAtEntries, entryBegins(behind: index) { return trimmed(index) }
            default: break
            }
            index += 1
        }
        return trimmed(bytes.count)
    }

    /// True where the next line begins with an entry that is indented no further than this one.
    private func entryBegins(behind lineEnd: Int) -> Bool {
        var index = lineEnd + 1
        while index < bytes.count, bytes[index] == 0x20 || bytes[index] == 0x09 { index += 1 }
        guard index < bytes.count, bytes[index] == BibTeXBytes.at, index - lineEnd - 1 <= indent,
            let head = BibTeXHead(bytes, at: index)
        else { return false }
        return head.beginsLikeEntry(bytes) && !isQuoted(head)
    }

    /// True for an entry that stands inside a value: the value's own end follows it.
    private func isQuoted(_ head: BibTeXHead) -> Bool {
        guard looksInside, let open = head.open else { return false }
        var inner = BibTeXMatcher(bytes, open: open, indent: indent, stopsAtEntries: true)
        inner.looksInside = false
        var index = inner.scan(from: open + 1)
        guard inner.isClosed else { return false }
        while index < bytes.count, BibTeXBytes.isBlank(bytes[index]) { index += 1 }
        return index < bytes.count && (bytes[index] == BibTeXBytes.closeBrace || bytes[index] == BibTeXBytes.quote)
    }

    /// The offset of the field that follows a comma behind the end; nil where none does.
    private func fieldBehind(_ end: Int) -> Int? {
        var index = end
        while index < bytes.count, BibTeXBytes.isBlank(bytes[index]) { index += 1 }
        guard index < bytes.count, bytes[index] == BibTeXBytes.comma else { return nil }
        index += 1
        while index < bytes.count, BibTeXBytes.isBlank(bytes[index]) { index += 1 }
        let name = index
        while index < bytes.count, BibTeXBytes.isName(bytes[index]) { index += 1 }
        guard index > name else { return nil }
        let field = index
        while index < bytes.count, BibTeXBytes.isBlank(bytes[index]) { index += 1 }
        return index < bytes.count && bytes[index] == BibTeXBytes.equals ? field : nil
    }

    private func trimmed(_ end: Int) -> Int {
        var end = end
        while end > open + 1, BibTeXBytes.isBlank(bytes[end - 1]) { end -= 1 }
        return end
    }
}
