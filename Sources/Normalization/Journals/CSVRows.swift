/// The rows of a text of parted and quoted cells (RFC 4180).
package struct CSVRows: Sequence, IteratorProtocol {
    private let bytes: [UInt8]
    private let delimiter: UInt8
    private let allowsSemicolon: Bool
    private var position = 0

    /// Begins at the first row; a byte-order mark is passed over.
    ///
    /// - Parameters:
    ///   - bytes: the text in UTF-8.
    ///   - delimiter: what parts cells.
    ///   - allowsSemicolon: true lets a semicolon part cells too, as some spreadsheets write it.
    package init(_ bytes: [UInt8], delimiter: UInt8 = 0x2C, allowsSemicolon: Bool = false) {
        (self.bytes, self.delimiter, self.allowsSemicolon) = (bytes, delimiter, allowsSemicolon)
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { position = 3 }
    }

    /// The cells of the next row; nil at the end.
    package mutating func next() -> [String]? {
        guard position < bytes.count else { return nil }
        var cells: [String] = []
        while true {
            cells.append(cell())
            guard position < bytes.count else { return cells }
            let byte = bytes[position]
            position += 1
            if byte == 0x0D, position < bytes.count, bytes[position] == 0x0A { position += 1 }
            if byte == 0x0A || byte == 0x0D { return cells }
        }
    }

    /// One cell, up to its delimiter or the end of the line.
    private mutating func cell() -> String {
        var text: [UInt8] = []
        var isQuoted = false
        while position < bytes.count {
            let byte = bytes[position]
            if byte == UInt8(ascii: "\"") {
                let isDoubled = isQuoted && position + 1 < bytes.count && bytes[position + 1] == byte
                if isDoubled {
                    text.append(byte)
                    position += 1
                } else {
                    isQuoted.toggle()
                }
            } else if !isQuoted, ends(byte) {
                break
            } else {
                text.append(byte)
            }
            position += 1
        }
        return String(decoding: text, as: UTF8.self)
    }

    private func ends(_ byte: UInt8) -> Bool {
        byte == delimiter || byte == 0x0A || byte == 0x0D || allowsSemicolon && byte == UInt8(ascii: ";")
    }
}
