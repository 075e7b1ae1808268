/// One field of a record: its tag and the lines of its value.
struct TaggedField: Sendable {
    var tag: FieldTag
    var rule: FieldRule
    /// The value's lines, blanks around them left out; an empty one behind the first is a blank line.
    var lines: [Range<Int>]
    /// The number of the tag's line, from 0.
    var line: Int
}

/// The fields of one record, with its untagged lines assigned to them.
struct TaggedFields<Format: TaggedFormat> {
    /// The fields in the order of the file.
    private(set) var fields: [TaggedField] = []
    /// Lines of text that belong to no field.
    private(set) var strayLines: [Int] = []

    private var isAfterBlank = false

    /// Assigns the lines.
    ///
    /// - Parameter bytes: the record in UTF-8, without the line that ends it.
    init(_ bytes: Span<UInt8>) {
        fields.reserveCapacity(32)
        var scanner = LineScanner()
        var number = 0
        while let range = scanner.next(in: bytes) {
            let found = Format.line(bytes, range)
            switch found.kind {
            case .blank: isAfterBlank = true
            case .tag(let tag) where isTag(tag, found, bytes):
                let rule = Format.rules[tag] ?? .kept
                fields.append(TaggedField(tag: tag, rule: rule, lines: [found.value], line: number))
                isAfterBlank = false
            default: append(TaggedLine(bytes, range), number)
            }
            number += 1
        }
    }

    private mutating func append(_ text: TaggedLine, _ number: Int) {
        guard let last = fields.indices.last, belongs(text, to: fields[last].rule) else {
            strayLines.append(number)
            return
        }
        if isAfterBlank { fields[last].lines.append(text.value.lowerBound..<text.value.lowerBound) }
        fields[last].lines.append(text.value)
        isAfterBlank = false
    }

    /// True where a line goes on with the value above; behind a blank line only a longer text does, or what is indented.
    private func belongs(_ text: TaggedLine, to rule: FieldRule) -> Bool {
        if text.isIndented { return true }
        guard isAfterBlank else { return !Format.indentsText || rule.continuation != .code }
        return !Format.indentsText && (rule.continuation == .paragraphs || rule.continuation == .lines)
    }

    /// False for a line of wrapped text that begins like a tag: what stands before it is long and ends no sentence.
    private func isTag(_ tag: FieldTag, _ line: TaggedLine, _ bytes: Span<UInt8>) -> Bool {
        guard let field = fields.last, !isAfterBlank, let previous = field.lines.last, previous.count >= 60,
            field.rule.continuation != .items, field.rule.continuation != .code, let end = previous.last
        else { return true }
        if [0x2E, 0x3F, 0x21, 0x29, 0x5D, 0x3E].contains(bytes[end]) { return true }
        return Format.rules[tag] != nil && !reads(likeText: line.value, bytes)
    }

    /// Three words or more, the first in lower case, no comma: no name, title or code begins so.
    private func reads(likeText range: Range<Int>, _ bytes: Span<UInt8>) -> Bool {
        guard let first = range.first, (0x61...0x7A).contains(bytes[first]) else { return false }
        var blanks = 0
        for index in range {
            if bytes[index] == 0x2C || bytes[index] == 0x3A { return false }
            if bytes[index] == 0x20 { blanks += 1 }
        }
        return blanks >= 2
    }
}

extension TaggedField {
    /// No program wraps text at more characters than this; a longer line is a paragraph.
    private static let longestWrappedLine = 200

    /// The field's values: one, or one a line, entities decoded once and markup taken out.
    func texts(_ bytes: Span<UInt8>) -> [String] {
        if lines.count == 1 { return [ValueText.plain(bytes, lines[0])] }
        if rule.continuation == .items { return lines.map { ValueText.plain(bytes, $0) } }
        var joined: [UInt8] = []
        var last = 0
        var isParagraph = false
        for piece in lines {
            if piece.isEmpty {
                isParagraph = true
                continue
            }
            if !joined.isEmpty {
                switch rule.continuation {
                case .code: break
                case .lines: joined.append(0x0A)
                case .paragraphs where isParagraph || last > TaggedField.longestWrappedLine: joined.append(0x0A)
                default: joined.append(0x20)
                }
            }
            for index in piece { joined.append(bytes[index]) }
            (last, isParagraph) = (piece.count, false)
        }
        return [ValueText.plain(joined.span, 0..<joined.count)]
    }
}
