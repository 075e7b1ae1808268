import Bibliography

/// A place in a text: its line, and how many bytes come before it there.
struct TextPlace: Hashable, Sendable {
    /// The line from 1.
    private(set) var line: Int
    /// The bytes before it in its line.
    private(set) var column: Int
    private var offset = 0

    /// Makes the place of a text's first byte.
    init(line: Int, column: Int) { (self.line, self.column) = (line, column) }

    /// Goes on to a later byte; LF, CRLF and a lone CR each end a line.
    mutating func advance(in bytes: [UInt8], to target: Int) {
        while offset < min(target, bytes.count) {
            let byte = bytes[offset]
            offset += 1
            if byte == 0x0A || byte == 0x0D && (offset >= bytes.count || bytes[offset] != 0x0A) {
                (line, column) = (line + 1, 0)
            } else {
                column += 1
            }
        }
    }

    /// The same place as the beginning of a text of its own.
    var asBeginning: TextPlace { TextPlace(line: line, column: column) }

    /// The place as compilers print it.
    func location(in file: String, record: Int) -> SourceLocation {
        SourceLocation(file: file, line: line, column: column + 1, record: record)
    }
}
