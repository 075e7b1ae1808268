import ArticleTree
import Bibliography
import XMLTree

/// Parses a run of entries; one instance on one thread.
struct BibTeXBatch {
    private let library: BibTeXLibrary
    private let assembler = ArticleAssembler()
    private var inheritance: BibTeXInheritance

    init(_ library: BibTeXLibrary) {
        self.library = library
        inheritance = BibTeXInheritance(library)
    }

    /// Parses entries.
    ///
    /// - Parameters:
    ///   - range: which of the file's.
    ///   - count: how many records come before them.
    ///   - diagnostics: what was noticed outside every record and is told with these.
    /// - Returns: the records.
    consuming func contents(_ range: Range<Int>, behind count: Int, diagnostics: [Diagnostic]) -> BatchContents {
        var contents = BatchContents([], diagnostics: diagnostics)
        for raw in library.entries[range] where !library.isContainer(raw) {
            contents.records.append(record(raw, number: count + contents.records.count + 1))
        }
        return contents
    }

    private mutating func record(_ raw: BibTeXRawEntry, number: Int) -> ReadRecord {
        let bytes = library.bytes[raw.range]
        let (text, isGuessed) = RecordText.utf8(bytes, declared: library.encoding)
        var source = RecordSource(format: .bibtex, file: library.file, record: number)
        source.lines = raw.line...(raw.line + LineScanner.lineEndCount(bytes.span))
        source.bytes = raw.range
        var parser = BibTeXEntryParser(text, raw, macros: library.macros)
        let parsed = parser.entry()
        var faults = parser.faults
        var record = ReadRecord(article: nil, source: source, bytes: bytes)
        if isGuessed {
            // Windows-1252 has no such bytes: it is another encoding, and the text is wrong.
            let isOther = bytes.contains { [0x81, 0x8D, 0x8F, 0x90, 0x9D].contains($0) }
            faults.append(
                BibTeXFault(
                    isOther ? .warning : .note, .guessedEncoding, at: 0,
                    "the entry is not UTF-8 and was read as Windows-1252; save the file in UTF-8"))
        }
        if var entry = parsed {
            record.source.id = entry.key
            inheritance.resolve(&entry, faults: &faults)
            let removed = assembler.tree.removedCharacterCount
            var article = BibTeXArticle(entry, into: assembler)
            record.article = article.tree()
            faults += article.faults
            let count = assembler.tree.removedCharacterCount - removed
            if count > 0 {
                faults.append(BibTeXFault(.note, .controlCharacters, at: 0, "\(count) control characters were removed"))
            }
        }
        if !faults.isEmpty {
            let text = Array(text)
            record.diagnostics = faults.map { $0.diagnostic(text, raw, file: library.file, record: number) }
        }
        return record
    }
}
