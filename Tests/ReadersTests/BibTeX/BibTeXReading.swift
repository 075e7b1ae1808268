import ArticleTree
import Bibliography
import XMLTree

@testable import Readers

/// Reads a text as a BibTeX file called `library.bib`.
struct BibTeXReading {
    var records: [ReadRecord] = []
    var diagnostics: [Diagnostic] = []

    init(_ text: String, batchSize: Int = 1 << 20) throws { try self.init(Array(text.utf8), batchSize: batchSize) }

    init(_ bytes: [UInt8], batchSize: Int = 1 << 20) throws {
        let buffer = try InputBuffer(path: "/dev/null")
        var reader = BibTeXReader(ReaderInput(file: "library.bib", buffer: buffer, head: bytes), batchSize: batchSize)
        while let batch = try reader.nextBatch() {
            let contents = batch.parse()
            records += contents.records
            diagnostics += contents.diagnostics
        }
    }

    /// The codes of all records' diagnostics, in order.
    var codes: [DiagnosticCode] { records.flatMap { $0.diagnostics.map(\.code) } }

    /// The first record's tree as XML, from `<front>` on, without line ends between elements.
    var tree: String { records.first.map(BibTeXReading.tree) ?? "" }

    static func tree(_ record: ReadRecord) -> String { record.article?.serialized() ?? "" }

    /// The texts of all elements of a name in the first record, in order.
    func texts(_ name: JATS, record: Int = 0) -> [String] {
        guard records.indices.contains(record), let root = records[record].article?.root else { return [] }
        var texts: [String] = []
        collect(name, below: root, into: &texts)
        return texts
    }

    /// The value of a custom field in a record.
    func custom(_ name: String, record: Int = 0) -> String? {
        let (names, values) = (texts(.metaName, record: record), texts(.metaValue, record: record))
        return zip(names, values).first { $0.0 == name }?.1
    }

    private func collect(_ name: JATS, below element: XMLElement, into texts: inout [String]) {
        for child in element.children {
            if child.jats == name { texts.append(child.text) }
            collect(name, below: child, into: &texts)
        }
    }
}
