/// Joins the lines of a field to a value.
struct RISText {
    /// The record that the fields belong to.
    var record: RISRecord

    /// The value as one text.
    ///
    /// - Parameters:
    ///   - field: the field.
    ///   - bytes: the record's bytes.
    ///   - continuation: what its untagged lines are.
    /// - Returns: the text, its entities decoded once and its markup taken out; empty where there is none.
    func text(_ field: RISField, _ bytes: Span<UInt8>, _ continuation: RISContinuation) -> String {
        if field.more.isEmpty { return ValueText.plain(bytes, field.first) }
        var joined: [UInt8] = []
        ValueText.append(bytes, field.first, to: &joined)
        var last = field.first
        var isParagraph = false
        let width = field.more.reduce(field.first.count) { max($0, $1.count) }
        for piece in field.more {
            if piece.isEmpty {
                isParagraph = true
                continue
            }
            if !joined.isEmpty {
                switch continuation {
                case .lines, .items, .names, .addresses: joined.append(0x0A)
                case .seamless: break
                case .paragraphs where isParagraph || last.count > RISText.longestWrappedLine: joined.append(0x0A)
                case .paragraphs where endsParagraph(bytes, last, before: piece, width: width): joined.append(0x0A)
                case .wrapped, .paragraphs: if needsBlank(bytes, between: last, and: piece) { joined.append(0x20) }
                }
            }
            ValueText.append(bytes, piece, to: &joined)
            (last, isParagraph) = (piece, false)
        }
        return ValueText.plain(joined.span, 0..<joined.count)
    }

    /// The value's lines, each a value of its own.
    func items(_ field: RISField, _ bytes: Span<UInt8>) -> [String] {
        ([field.first] + field.more).compactMap { piece in
            let item = ValueText.plain(bytes, piece)
            return item.isEmpty ? nil : item
        }
    }

    /// No program wraps text at more characters than this; a longer line is a paragraph.
    private static let longestWrappedLine = 200

    /// True for a line that ends a sentence before its place was used up: the next word would have stood on it.
    private func endsParagraph(
        _ bytes: Span<UInt8>, _ line: Range<Int>, before next: Range<Int>, width: Int
    ) -> Bool {
        guard let last = line.last, [0x2E, 0x3F, 0x21, 0x5D].contains(bytes[last]) else { return false }
        if line.count < RISText.shortestWrappedLine { return true }
        var end = next.lowerBound
        while end < next.upperBound, bytes[end] > 0x20 { end += 1 }
        // The first line has its tag in front.
        return line.count + 1 + end - next.lowerBound + 6 <= width
    }

    /// No program wraps text at fewer characters than this.
    private static let shortestWrappedLine = 60

    /// False where a word or an address goes on in the next line.
    private func needsBlank(_ bytes: Span<UInt8>, between one: Range<Int>, and other: Range<Int>) -> Bool {
        guard let last = one.last, let first = other.first else { return false }
        // A blank that stood at the end of a cut line was trimmed.
        let hasBlank = last + 1 < bytes.count && bytes[last + 1] == 0x20 || first > 0 && bytes[first - 1] == 0x20
        if record.cutLength != nil { return hasBlank }
        if bytes[last] == 0x2D, !hasBlank, last > one.lowerBound, isWordByte(bytes[last - 1]), isWordByte(bytes[first])
        {
            return isConjunction(bytes, other)
        }
        return !(isInAddress(bytes, one) && continuesAddress(bytes, other))
    }

    /// `pre- and postnatal` keeps its blank.
    private func isConjunction(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
        var word: [UInt8] = []
        for index in range.prefix(5) {
            if bytes[index] == 0x20 {
                return ["and", "or", "und", "oder", "to", "et", "y"].contains(String(decoding: word, as: UTF8.self))
            }
            word.append(bytes[index])
        }
        return false
    }

    private func isWordByte(_ byte: UInt8) -> Bool {
        byte >= 0x80 || (0x30...0x39).contains(byte) || (0x41...0x5A).contains(FieldTag.raised(byte))
    }

    /// True where the last word of a line is an address or a DOI.
    private func isInAddress(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
        var start = range.upperBound
        while start > range.lowerBound, bytes[start - 1] > 0x20 { start -= 1 }
        guard range.upperBound - start > 8 else { return false }
        for index in start..<(range.upperBound - 2)
        where bytes[index] == 0x3A && bytes[index + 1] == 0x2F && bytes[index + 2] == 0x2F { return true }
        return false
    }

    /// True where the first word of a line can only be the rest of an address.
    private func continuesAddress(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
        for index in range {
            switch bytes[index] {
            case 0...0x20: return false
            case 0x2F, 0x3D, 0x25, 0x26, 0x3F, 0x5F, 0x23: return true
            default: continue
            }
        }
        return false
    }
}
