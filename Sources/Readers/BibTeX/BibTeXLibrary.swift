import Bibliography
import Notation

/// What all batches of a file share: its bytes, its macros and where its entries stand; nothing of it changes.
struct BibTeXLibrary: Sendable {
    /// The path as it was given.
    let file: String
    let bytes: [UInt8]
    /// Entries in order; the records of the file, and `@xdata`.
    let entries: [BibTeXRawEntry]
    let macros: BibTeXMacros
    /// The encoding that the file states.
    let encoding: EightBitEncoding?
    /// What was noticed outside every record.
    let diagnostics: [Diagnostic]
    /// Where an entry of a key stands; empty where no entry names another.
    private let indexes: [String: Int]

    /// Cuts a file and gathers what entries need of each other.
    init(file: String, bytes: [UInt8], encoding: EightBitEncoding?) {
        let found = BibTeXEncoding(bytes, file: file)
        let (bytes, encoding) = (found.bytes, found.eightBit ?? encoding)
        let pieces = BibTeXCutter.cut(bytes)
        var diagnostics =
            found.diagnostics
            + pieces.unclosed.map { raw in
                Diagnostic(
                    .warning, .bibtexUnclosedEntry, at: SourceLocation(file: file, line: raw.line, column: 1),
                    "a closing brace is missing in a @comment or @preamble; add it")
            }
        var macros = BibTeXMacros()
        for raw in pieces.strings {
            let text = RecordText.utf8(bytes[raw.range], declared: encoding).bytes
            var parser = BibTeXEntryParser(text, raw, macros: macros)
            for field in parser.definitions() { macros.define(field.name, field.value, at: raw.range.lowerBound) }
            let text8 = Array(text)
            diagnostics += parser.faults.map { $0.diagnostic(text8, raw, file: file, record: 0) }
        }
        (self.file, self.bytes, entries) = (file, bytes, pieces.entries)
        (self.macros, self.encoding, self.diagnostics) = (macros, encoding, diagnostics)
        // Most files have no `crossref` and no `xdata`.
        indexes =
            WordSearch(["crossref", "xdata"]).finds(in: bytes.span)
            ? BibTeXLibrary.keys(bytes, pieces.entries, macros) : [:]
    }

    /// The entry of a key as the cutter found it; biblatex tells case apart, BibTeX does not.
    func entry(of key: String) -> BibTeXRawEntry? {
        (indexes[key] ?? indexes[key.lowercased()]).map { entries[$0] }
    }

    /// True for an entry that only lends its fields to others (biblatex manual 2.1.1, `@xdata`).
    func isContainer(_ raw: BibTeXRawEntry) -> Bool { BibTeXHead(bytes, at: raw.range.lowerBound)?.type == "xdata" }

    /// Keys and the aliases that `ids` gives (biblatex manual 2.2.3).
    private static func keys(
        _ bytes: [UInt8], _ entries: [BibTeXRawEntry], _ macros: BibTeXMacros
    ) -> [String: Int] {
        var keys: [String: Int] = [:]
        var aliases: [(key: String, index: Int)] = []
        let mayHaveAliases = WordSearch(["ids"]).finds(in: bytes.span)
        for (index, raw) in entries.enumerated() {
            guard let open = BibTeXHead(bytes, at: raw.range.lowerBound)?.open else { continue }
            let text = bytes[(open + 1)..<raw.range.upperBound]
            let written = text.prefix { $0 != BibTeXBytes.comma && $0 != BibTeXBytes.closeBrace }
            let key = String(decoding: written, as: UTF8.self).split(whereSeparator: \.isWhitespace).joined(
                separator: " ")
            if keys[key] == nil { keys[key] = index }
            if keys[key.lowercased()] == nil { keys[key.lowercased()] = index }
            guard mayHaveAliases else { continue }
            var parser = BibTeXEntryParser(bytes[raw.range], raw, macros: macros)
            for alias in parser.entry()?["ids"]?.value.split(separator: ",") ?? [] {
                aliases.append((BibTeXText.collapsed(String(alias)), index))
            }
        }
        for alias in aliases where keys[alias.key] == nil { keys[alias.key] = alias.index }
        return keys
    }
}

extension BibTeXFault {
    /// The diagnostic of this fault.
    ///
    /// - Parameters:
    ///   - text: the entry's text, in which `offset` counts.
    ///   - raw: where the entry stands.
    ///   - file: the file's path.
    ///   - record: the record's number; 0 outside every record.
    /// - Returns: the fault with its place.
    func diagnostic(_ text: [UInt8], _ raw: BibTeXRawEntry, file: String, record: Int) -> Diagnostic {
        var (line, start) = (raw.line, 0)
        for index in 0..<min(offset, text.count) where BibTeXBytes.isLineEnd(text[index]) {
            start = index + 1
            if text[index] == 0x0D, start < text.count, text[start] == 0x0A { continue }
            line += 1
        }
        let place = SourceLocation(file: file, line: line, column: offset - start + 1, record: record)
        return Diagnostic(severity, code, at: place, message)
    }
}
