/// Finds where entries begin and end, without looking at what they say.
///
/// Between entries anything may stand (*BibTeXing* 2): an `@` begins an entry only where a type and an opening brace or
/// parenthesis follow, and not in a line that begins with `%`, which people and JabRef use for comments. An entry that
/// has not ended where the next one begins at the start of a line is given up there, so that a missing brace costs one
/// entry and never swallows its neighbour.
struct BibTeXCutter {
    private let bytes: [UInt8]
    private var position = 0
    /// Where the line, or what is left of it after an entry, begins.
    private var lineStart = 0
    private var line = 1
    private var countedTo = 0
    private var pieces = BibTeXPieces()

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        position = BibTeXHeader(bytes)?.end ?? 0
        lineStart = position
    }

    /// Cuts the whole file.
    static func cut(_ bytes: [UInt8]) -> BibTeXPieces {
        var cutter = BibTeXCutter(bytes)
        while let at = cutter.nextAt() { cutter.take(at) }
        return cutter.pieces
    }

    /// The next `@`; keeps track of where its line begins.
    private mutating func nextAt() -> Int? {
        while position < bytes.count {
            let byte = bytes[position]
            if byte == BibTeXBytes.at { return position }
            position += 1
            if BibTeXBytes.isLineEnd(byte) { lineStart = position }
        }
        return nil
    }

    private mutating func take(_ at: Int) {
        guard !isAddress(at), !isCommentedOut(at), let head = BibTeXHead(bytes, at: at) else {
            return position = at + 1
        }
        if head.type == "comment", head.open == nil { return skipLine() }
        guard let open = head.open, isPlausible(head, at: at) else { return position = head.nameEnd }
        let isVerbatim = head.type == "comment"
        // Each open comment was searched to the end of the file; a file with many of them has no braces to trust.
        if isVerbatim, pieces.unclosed.count >= 64 { return skipLine() }
        var matcher = BibTeXMatcher(bytes, open: open, indent: at - lineStart, stopsAtEntries: !isVerbatim)
        var end = matcher.end()
        if !matcher.isClosed, !isVerbatim {
            matcher.escapesBraces = true
            let other = matcher.end()
            if matcher.isClosed { end = other } else { matcher.escapesBraces = false }
        }
        countLines(to: at)
        var entry = BibTeXRawEntry(
            range: at..<end, line: line, isClosed: matcher.isClosed, escapesBraces: matcher.escapesBraces)
        entry.hasTail = matcher.isClosed && hasTail(end)
        switch head.type {
        case "string": pieces.strings.append(entry)
        case "comment", "preamble": if !matcher.isClosed { pieces.unclosed.append(entry) }
        default: pieces.entries.append(entry)
        }
        // A comment that doesn't end is its line alone; what follows may be entries.
        if isVerbatim, !matcher.isClosed { return skipLine() }
        position = end
        lineStart = end
    }

    /// `@comment` without a brace is a comment to the end of the line (`@comment jabref-meta: …`).
    private mutating func skipLine() {
        while position < bytes.count, !BibTeXBytes.isLineEnd(bytes[position]) { position += 1 }
    }

    /// True where the line goes on with anything but an entry, a comment or a comma.
    private func hasTail(_ end: Int) -> Bool {
        var index = end
        while index < bytes.count, bytes[index] == 0x20 || bytes[index] == 0x09 || bytes[index] == BibTeXBytes.comma {
            index += 1
        }
        guard index < bytes.count else { return false }
        return !BibTeXBytes.isBlank(bytes[index]) && bytes[index] != BibTeXBytes.at
            && bytes[index] != BibTeXBytes.percent
    }

    /// True for the `@` of an e-mail address.
    private func isAddress(_ at: Int) -> Bool {
        guard at > lineStart else { return false }
        let before = bytes[at - 1]
        return BibTeXBytes.isLetter(before) || BibTeXBytes.isDigit(before) || before == UInt8(ascii: ".")
            || before == UInt8(ascii: "_") || before == UInt8(ascii: "-")
    }

    private func isCommentedOut(_ at: Int) -> Bool {
        var index = lineStart
        while index < at, BibTeXBytes.isBlank(bytes[index]) { index += 1 }
        return index < at && bytes[index] == BibTeXBytes.percent
    }

    /// In running text (`mail me @home (evenings)`) an entry must look like one: a key, then a comma or the end.
    private func isPlausible(_ head: BibTeXHead, at: Int) -> Bool {
        var index = lineStart
        while index < at, BibTeXBytes.isBlank(bytes[index]) { index += 1 }
        return index == at || head.beginsLikeEntry(bytes)
    }

    private mutating func countLines(to offset: Int) {
        guard offset > countedTo else { return }
        line += LineScanner.lineEndCount(bytes.span.extracting(countedTo..<offset))
        countedTo = offset
    }
}
