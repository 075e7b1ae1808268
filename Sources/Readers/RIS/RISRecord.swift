/// One field of a record: its tag and the lines of its value.
struct RISField: Sendable {
    /// The tag.
    var tag: FieldTag
    /// The value behind the tag, blanks around it left out.
    var first: Range<Int>
    /// The untagged lines below; an empty one is a blank line.
    var more: [Range<Int>] = []
    /// Where the tag and its value stand.
    var place: RISPlace
}

/// A place in a record.
struct RISPlace: Equatable, Sendable {
    /// The line, from 0.
    var line = 0
    /// The column, from 1 in bytes.
    var column = 1
}

/// A line of a record that belongs to no field.
struct RISStrayLine: Sendable {
    var place: RISPlace
    /// The line without the blanks around it.
    var text: Range<Int>
    /// True for a vendor's heading or numbering.
    var isHeading: Bool
}

/// The fields of one record, with its untagged lines assigned to them.
struct RISRecord: Sendable {
    /// The fields in the order of the file.
    private(set) var fields: [RISField] = []
    /// The first line whose tag is not written as the specification asks.
    private(set) var irregularTag: RISPlace?
    /// Lines of text that belong to no field: before the first one, or a vendor's numbering.
    private(set) var strayLines: [RISStrayLine] = []
    /// The length that all wrapped lines share, in characters, where they were cut without regard to words.
    ///
    /// citation-js cuts values at 70 characters, within words too.
    private(set) var cutLength: Int?

    private var style: RISLine.Style = []
    private var isAfterBlank = false

    /// Assigns the lines.
    ///
    /// - Parameter bytes: the record in UTF-8, without its `ER`.
    init(_ bytes: Span<UInt8>) {
        fields.reserveCapacity(32)
        var scanner = LineScanner()
        var number = 0
        while let range = scanner.next(in: bytes) {
            add(RISLine(bytes, range), bytes, range, number)
            number += 1
        }
        for index in fields.indices { RISRecord.trimBlankLines(&fields[index].more) }
        cutLength = sharedLength(bytes)
    }

    private mutating func add(_ line: RISLine, _ bytes: Span<UInt8>, _ range: Range<Int>, _ number: Int) {
        switch line.kind {
        case .blank: isAfterBlank = true
        case .tag(let tag) where isTag(tag, line, bytes):
            if tag == "TY" { style = line.style }
            let start = LineText.trimmed(bytes, range).lowerBound - range.lowerBound
            if line.isIrregular, irregularTag == nil { irregularTag = RISPlace(line: number, column: start + 1) }
            let column = line.value.lowerBound - range.lowerBound + 1
            fields.append(RISField(tag: tag, first: line.value, place: RISPlace(line: number, column: column)))
            isAfterBlank = false
        default: append(line.value, of: range, bytes, number)
        }
    }

    private mutating func append(_ text: Range<Int>, of line: Range<Int>, _ bytes: Span<UInt8>, _ number: Int) {
        // A tag that is text has its value as range: the whole line is meant.
        let text = LineText.trimmed(bytes, line)
        let isHeading = (fields.isEmpty || isAfterBlank) && ExportPrelude.isKnown(bytes, text)
        guard !fields.isEmpty, !isHeading else {
            let place = RISPlace(line: number, column: text.lowerBound - line.lowerBound + 1)
            strayLines.append(RISStrayLine(place: place, text: text, isHeading: isHeading))
            return
        }
        let last = fields.count - 1
        if isAfterBlank { fields[last].more.append(text.lowerBound..<text.lowerBound) }
        fields[last].more.append(text)
        isAfterBlank = false
    }

    /// True where a line that looks like a tag is one, by what surrounds it.
    private func isTag(_ tag: FieldTag, _ line: RISLine, _ bytes: Span<UInt8>) -> Bool {
        if tag == "TY", RISRecordCutter.isBeginning(line, bytes) { return true }
        if line.isGlued, !style.isSuperset(of: .glued) { return false }
        guard let field = fields.last else { return true }
        if line.style.contains(.long), RISTagTable.rule(of: tag) != nil { return true }
        let continuation = RISTagTable.rule(of: field.tag)?.continuation ?? .lines
        let isForeign = !line.style.subtracting(style).subtracting(.tight).isEmpty
        let isLoose = isForeign && !line.style.isDisjoint(with: [.oneBlank, .noBlank])
        let isLower = line.style.contains(.lowercase)
        // KW  - alpha / ER - positive
        if continuation == .items || continuation == .names, isLoose, !field.more.isEmpty || isLower { return false }
        guard continuation == .wrapped || continuation == .paragraphs || continuation == .lines else { return true }
        let previous = field.more.last ?? field.first
        let isOpen = RISRecord.wrappedLengths.contains(previous.count) && !endsSentence(bytes, previous)
        if isForeign, isOpen || isLoose && isLower { return false }
        // A private tag in the specification's form ends a field that nobody has wrapped yet.
        if line.style.isEmpty, field.more.isEmpty, RISTagTable.rule(of: tag) == nil { return true }
        return !RISProse.isProse(line.value, of: tag, isOpen: isOpen, bytes)
    }

    /// The lengths at which programs wrap lines.
    private static let wrappedLengths = 60...132

    private static let citationJSLength = 70

    private func endsSentence(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
        guard let last = range.last else { return true }
        return [0x2E, 0x3F, 0x21, 0x29, 0x5D, 0x3E, 0x7D].contains(bytes[last])
    }

    private static func trimBlankLines(_ lines: inout [Range<Int>]) {
        while lines.last?.isEmpty == true { lines.removeLast() }
    }

    private func sharedLength(_ bytes: Span<UInt8>) -> Int? {
        var shared: Int?
        var count = 0
        for field in fields where !field.more.isEmpty {
            let rule = RISTagTable.rule(of: field.tag)?.continuation ?? .lines
            guard rule == .wrapped || rule == .paragraphs else { continue }
            for piece in [field.first] + field.more.dropLast() {
                // Blanks at the joint belong to the line that was cut.
                var length = 0
                for index in piece where bytes[index] & 0xC0 != 0x80 { length += 1 }
                var end = piece.upperBound
                while end < bytes.count, bytes[end] == 0x20 { (end, length) = (end + 1, length + 1) }
                if length < RISRecord.wrappedLengths.lowerBound || shared.map({ $0 != length }) == true { return nil }
                shared = length
                count += 1
            }
        }
        // One line alone may have this length by chance, if it is not citation-js's own.
        return count > 1 || shared == RISRecord.citationJSLength ? shared : nil
    }
}
