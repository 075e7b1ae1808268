/// Writes tagged lines: two characters, two blanks, a hyphen, a blank, the value, CR LF (RIS Format Specifications 2001).
struct RISFields {
    /// The lines so far.
    var bytes: [UInt8] = []

    /// How a value of several lines is written.
    enum Lines {
        /// On one line.
        case joined
        /// Each on a line of its own, those after the first without a tag.
        case kept
        /// Like `kept`, with an empty line between two, by which readers know paragraphs from wrapped text.
        case paragraphs
    }

    /// Writes a field; nothing for an empty value.
    mutating func write(_ tag: String, _ value: String?, _ lines: Lines = .joined) {
        guard let value else { return }
        switch lines {
        case .joined: line(tag, PlainLine.joined(value))
        case .kept, .paragraphs:
            var pieces = PlainLine.lines(value)[...]
            guard let first = pieces.popFirst() else { return }
            line(tag, first)
            for piece in pieces { more(piece, isParagraph: lines == .paragraphs) }
        }
    }

    /// Begins a record.
    mutating func begin(_ type: String) { line("TY", type) }

    /// Ends a record; an empty line sets it off from the next one.
    mutating func end() { bytes.append(contentsOf: "ER  - \r\n\r\n".utf8) }

    private mutating func line(_ tag: String, _ value: String) {
        guard !value.isEmpty else { return }
        bytes.append(contentsOf: tag.utf8)
        bytes.append(contentsOf: "  - ".utf8)
        bytes.append(contentsOf: value.utf8)
        endLine()
    }

    private mutating func more(_ piece: String, isParagraph: Bool) {
        if RISFields.looksTagged(piece) {
            // A reader would take the text for a field: it goes on with the line before.
            bytes.removeLast(2)
            bytes.append(0x20)
        } else if isParagraph {
            endLine()
        }
        bytes.append(contentsOf: piece.utf8)
        endLine()
    }

    private mutating func endLine() { bytes.append(contentsOf: [0x0D, 0x0A]) }

    /// True for text that begins like a field in any spelling that readers take: `A1 - b` as well as `ER` alone.
    private static func looksTagged(_ text: String) -> Bool {
        let head = Array(text.utf8.prefix(8))
        let word = head.prefix { (0x30...0x39).contains($0) || (0x41...0x5A).contains($0 & 0xDF) }
        guard (2...5).contains(word.count) else { return false }
        guard word.count < head.count else { return word.elementsEqual("ER".utf8) }
        return head[word.count...].first { $0 != 0x20 } == 0x2D
    }
}
