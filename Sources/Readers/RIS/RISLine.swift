/// One line of a RIS file, as far as it can be judged by itself.
///
/// The specification (RIS 2001, 2011) asks for two characters, two blanks, a hyphen, a blank. Exports also write one or
/// three blanks, none behind the hyphen, lower case and indentation, or a dash and no-break blanks that a word processor
/// or a web page put in; those forms are `isIrregular`, and the record they stand in decides whether they are tags or
/// text.
struct RISLine {
    /// What a line is.
    enum Kind: Equatable {
        /// Nothing but blanks.
        case blank
        /// A tag; `value` is what follows the hyphen and its blanks.
        case tag(FieldTag)
        /// No tag.
        case text
        /// `ER` alone, which ends a record or is a keyword.
        case bareEnd
    }

    /// How a tag differs from the form of the specification.
    struct Style: OptionSet, Hashable {
        let rawValue: UInt8
        /// Blanks before the tag.
        static let indented = Style(rawValue: 1)
        /// A letter in lower case.
        static let lowercase = Style(rawValue: 2)
        /// One blank before the hyphen.
        static let oneBlank = Style(rawValue: 4)
        /// No blank before the hyphen.
        static let noBlank = Style(rawValue: 8)
        /// No blank behind the hyphen, although a value follows.
        static let tight = Style(rawValue: 16)
        /// Three to five characters.
        static let long = Style(rawValue: 32)
        /// A dash in the hyphen's place.
        static let dashed = Style(rawValue: 64)
        /// `TI-Rest`, which is a tag only where the record begins with `TY-JOUR`.
        static let glued: Style = [.noBlank, .tight]
    }

    /// What the line is.
    private(set) var kind: Kind
    /// How the tag is written; empty for the form of the specification.
    private(set) var style: Style = []
    /// The value's bytes, blanks around it left out; of a text line, all but blanks.
    private(set) var value: Range<Int>

    /// Judges a line.
    ///
    /// - Parameters:
    ///   - bytes: the bytes that hold it.
    ///   - line: the line without its terminator.
    init(_ bytes: Span<UInt8>, _ line: Range<Int>) {
        let trimmed = RISLine.withoutMark(bytes, LineText.trimmed(bytes, line))
        (kind, value) = (trimmed.isEmpty ? .blank : .text, trimmed)
        guard trimmed.count >= 2 else { return }
        let start = trimmed.lowerBound
        guard RISLine.isLetter(bytes[start]) else { return }
        if trimmed.count == 2 {
            if start == line.lowerBound, FieldTag(bytes, trimmed) == "ER", bytes[start] == 0x45 { kind = .bareEnd }
            return
        }
        var end = start
        while end < trimmed.upperBound, end - start < 5, RISLine.isTagByte(bytes[end]) { end += 1 }
        let (hyphen, blanks) = RISLine.skippingBlanks(bytes, end..<trimmed.upperBound)
        guard end - start >= 2, let dash = RISLine.dashLength(bytes, hyphen..<trimmed.upperBound) else { return }
        var style: Style = dash > 1 ? .dashed : []
        if LineText.isBlank(bytes[line.lowerBound]) { style.insert(.indented) }
        for index in start..<end where bytes[index] >= 0x61 { style.insert(.lowercase) }
        switch blanks {
        case 0: style.insert(.noBlank)
        case 1: style.insert(bytes[end] == 0x09 ? [] : .oneBlank)
        default: break
        }
        let after = RISLine.skippingBlanks(bytes, (hyphen + dash)..<trimmed.upperBound)
        if after.blanks == 0, after.offset < trimmed.upperBound { style.insert(.tight) }
        if end - start > 2 { style.insert(.long) }
        let tag = FieldTag(bytes, start..<end)
        guard RISLine.isPlausible(tag, style) else { return }
        kind = .tag(tag)
        self.style = style
        value = after.offset..<trimmed.upperBound
    }

    /// True for `TI-Rest`.
    var isGlued: Bool { style.isSuperset(of: .glued) }

    /// True for a tag that is not written as the specification asks; a missing or third blank behind the hyphen
    /// alone is common and harmless.
    var isIrregular: Bool { !style.isEmpty }

    /// True where a form stands for a tag at all: the further it is from the specification, the more has to speak for it.
    private static func isPlausible(_ tag: FieldTag, _ style: Style) -> Bool {
        if style.isEmpty || style == .tight { return true }
        if style.contains(.long) {
            // `DOI  - ` and NBIB's `PMID- `; text such as `COVID - the` needs two blanks to be taken for a tag.
            if style.contains(.lowercase) || style.contains(.indented) || style.contains(.tight) { return false }
            return style == .long || RISTagTable.rule(of: tag) != nil
        }
        // `UK-based`, `co-morbid`; `TI-rich` is left to the record.
        if style.contains(.noBlank), style.contains(.lowercase) || style.contains(.dashed) { return false }
        return RISTagTable.rule(of: tag) != nil
    }

    /// The range without a byte-order mark, which stands before a record where files were put together, or a no-break
    /// blank at its beginning.
    private static func withoutMark(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Range<Int> {
        guard range.count > 2 else { return range }
        switch (bytes[range.lowerBound], bytes[range.lowerBound + 1], bytes[range.lowerBound + 2]) {
        case (0xEF, 0xBB, 0xBF): return range.dropFirst(3)
        case (0xC2, 0xA0, _): return skippingBlanks(bytes, range).offset..<range.upperBound
        default: return range
        }
    }

    /// Passes over blanks and no-break blanks.
    private static func skippingBlanks(_ bytes: Span<UInt8>, _ range: Range<Int>) -> (offset: Int, blanks: Int) {
        var (offset, blanks) = (range.lowerBound, 0)
        while offset < range.upperBound {
            if LineText.isBlank(bytes[offset]) {
                offset += 1
            } else if bytes[offset] == 0xC2, offset + 1 < range.upperBound, bytes[offset + 1] == 0xA0 {
                offset += 2
            } else {
                break
            }
            blanks += 1
        }
        return (offset, blanks)
    }

    /// The length of the hyphen or dash (U+2010 to U+2015, U+2212) that a range begins with.
    private static func dashLength(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Int? {
        guard let first = range.first else { return nil }
        if bytes[first] == 0x2D { return 1 }
        guard bytes[first] == 0xE2, range.count > 2 else { return nil }
        let isDash = bytes[first + 1] == 0x80 && (0x90...0x95).contains(bytes[first + 2])
        return isDash || bytes[first + 1] == 0x88 && bytes[first + 2] == 0x92 ? 3 : nil
    }

    private static func isLetter(_ byte: UInt8) -> Bool { (0x41...0x5A).contains(FieldTag.raised(byte)) }

    private static func isTagByte(_ byte: UInt8) -> Bool { isLetter(byte) || (0x30...0x39).contains(byte) }
}
