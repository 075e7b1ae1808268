package import Bibliography
package import XMLTree

/// A file opened for reading: its format told by its content, and the reader for it.
package struct SourceFile {
    /// What the content turned out to be.
    package let finding: FormatDetector.Finding
    private let input: ReaderInput

    /// Opens a file and looks at its first bytes.
    ///
    /// - Parameters:
    ///   - path: a path; `-` is standard input.
    ///   - format: the format that the user named; nil lets the content decide.
    /// - Throws: `InputError`.
    package init(path: String, format: SourceFormat? = nil) throws(InputError) {
        var buffer = try InputBuffer(path: path)
        var head = try SourceFile.head(of: buffer)
        // XML states its encoding itself, and libxml2's parser follows it.
        if let encoding = SourceFile.utf16(head), path != "-", !SourceFile.isXML(head) {
            buffer = try InputBuffer(path: path, encoding: encoding)
            head = try SourceFile.head(of: buffer)
        }
        if head.starts(with: [0xEF, 0xBB, 0xBF]) { head.removeFirst(3) }
        // Markup is ASCII; without every second byte XML in UTF-16 is told by its root like any other.
        let isWideXML = SourceFile.utf16(head) != nil && SourceFile.isXML(head)
        let text = isWideXML ? head.filter { (0x01...0x7F).contains($0) } : head
        finding = format.map { .format($0) } ?? FormatDetector.detect(text)
        input = ReaderInput(file: path, buffer: buffer, head: head)
    }

    /// The reader of the file's format; nil where the format has none.
    package var reader: (any RecordReader)? {
        switch finding {
        case .format(.ris): RISReader(input)
        case .format(.bibtex): BibTeXReader(input)
        case .format(.jats): JATSReader(input)
        case .format(.nbib): NBIBReader(input)
        case .format(.pubmedXML): PubMedXMLReader(input)
        case .format(.endnoteXML): EndNoteXMLReader(input)
        case .format(.cslJSON): CSLJSONReader(input)
        case .format(.wos): WebOfScienceReader(input)
        case .format(.refer): ReferReader(input)
        case .format(.ndjson): NDJSONReader(input)
        case .unsupported, .binary, .empty, .unknown: nil
        }
    }

    /// The first 64 kB or so; of a file that can't be read on, what is there, for the reader will meet the fault again.
    private static func head(of buffer: InputBuffer) throws(InputError) -> [UInt8] {
        var head: [UInt8] = []
        do {
            while head.count < 1 << 16, try buffer.read(into: &head) > 0 {}
        } catch {
            if head.isEmpty { throw error }
        }
        return head
    }

    /// All bytes of a file without a reader, uncompressed and without a byte-order mark; once.
    ///
    /// - Returns: the bytes.
    /// - Throws: `InputError` where reading stops.
    package func allBytes() throws(InputError) -> [UInt8] {
        var bytes = input.head
        while try input.buffer.read(into: &bytes) > 0 {}
        return bytes
    }

    /// UTF-16 by its byte-order mark, or by zeros in every second byte of the beginning.
    private static func utf16(_ head: [UInt8]) -> InputEncoding? {
        if head.starts(with: [0xFF, 0xFE]) { return .utf16LittleEndian }
        if head.starts(with: [0xFE, 0xFF]) { return .utf16BigEndian }
        guard head.count >= 8 else { return nil }
        let evens = stride(from: 0, to: 8, by: 2).allSatisfy { head[$0] == 0 }
        let odds = stride(from: 1, to: 8, by: 2).allSatisfy { head[$0] == 0 }
        return evens == odds ? nil : odds ? .utf16LittleEndian : .utf16BigEndian
    }

    private static func isXML(_ head: [UInt8]) -> Bool {
        head.prefix(8).filter { $0 != 0 && $0 != 0xFE && $0 != 0xFF }.first == UInt8(ascii: "<")
    }
}
