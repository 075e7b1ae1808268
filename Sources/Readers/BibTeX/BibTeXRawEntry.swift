/// An entry as the cutter found it: where it stands, not what it says.
struct BibTeXRawEntry: Hashable, Sendable {
    /// The bytes from `@` to the closing brace.
    var range: Range<Int>
    /// The line of `@`, from 1.
    var line: Int
    /// False where the file or the next entry begins before the closing brace.
    var isClosed: Bool
    /// True where the braces only fit if `\{` and `\}` are not counted, as BibTeX itself would do.
    var escapesBraces: Bool
    /// True where text follows the end in its line, as it does behind a brace too many.
    var hasTail = false
}

/// A file cut into entries.
struct BibTeXPieces: Sendable {
    /// Entries that describe works, and `@xdata`.
    var entries: [BibTeXRawEntry] = []
    /// `@string` entries.
    var strings: [BibTeXRawEntry] = []
    /// `@comment` and `@preamble` that don't end.
    var unclosed: [BibTeXRawEntry] = []
}
