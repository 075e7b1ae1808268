internal import ArticleTree
import Bibliography
internal import XMLTree

/// One record as the parser cut it out, on its way to become an article tree.
struct XMLRecord: Sendable {
    /// What the parser cut out.
    let cut: StreamedRecord
    /// Where it stands.
    let source: RecordSource

    /// Takes a record of a file, counted from 1.
    init(_ cut: StreamedRecord, _ format: SourceFormat, file: String, number: Int) {
        self.cut = cut
        var source = RecordSource(format: format, file: file, record: number)
        source.lines = cut.lines
        source.bytes = cut.offset..<cut.offset + cut.bytes.count
        self.source = source
    }

    /// Reads the record; one that ends too early, or of which no tree is left, is refused.
    ///
    /// - Parameters:
    ///   - keepsIncomplete: true for a record that may be read although the file ends inside it.
    ///   - translate: makes the article tree of the record's root, with its place and what was noticed.
    /// - Returns: the record with its diagnostics.
    func read(
        keepsIncomplete: (XMLElement) -> Bool = { _ in false },
        _ translate: (XMLElement, RecordSource) -> (XMLDocument?, RecordSource, [Diagnostic])
    ) -> ReadRecord {
        var read = ReadRecord(article: nil, source: source, bytes: cut.bytes[...])
        let root = cut.document?.root
        let isKept = root.map { cut.isComplete || keepsIncomplete($0) } ?? false
        // A broken tag breaks every later one: the first few faults say where to look.
        for fault in cut.faults.prefix(5) {
            read.diagnostics.append(fault.diagnostic(in: source.file, record: source.record, isFatal: !isKept))
        }
        if let root, isKept {
            if !cut.isComplete {
                read.diagnostics.append(note(.warning, "the file ends inside this record; what is there was kept"))
            }
            let (article, place, notes) = translate(root, source)
            (read.article, read.source) = (article, place)
            read.diagnostics += notes
        } else if root != nil {
            read.diagnostics.append(note(.error, "the file ends inside this record; get the whole file"))
        } else if !cut.faults.contains(where: { $0.kind == .limit }) {
            read.diagnostics.append(note(.error, "nothing of this record could be read"))
        }
        return read
    }

    private func note(_ severity: Diagnostic.Severity, _ message: String) -> Diagnostic {
        let place = SourceLocation(
            file: source.file, line: cut.lines.lowerBound, column: 1, record: source.record)
        return Diagnostic(severity, .xmlMalformed, at: place, message)
    }
}
