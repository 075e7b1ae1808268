/// One line of a RIS file, as far as it can be judged by itself.
///
/// The specification (RIS 2001, 2011) asks for two characters, two blanks, a hyphen, a blank. Exports also write one or
/// three blanks, none behind the hyphen, lower case and indentation; those forms are `isIrregular`, and the record they
/// stand in decides whether they are tags or text.
struct RISLine {
    /// What a line is.
    enum Kind: Equatable {
        /// Nothing but blanks.
        case blank
        /// A tag; `value` is what follows the hyphen and its blanks.
        case tag(RISTag)
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
        let trimmed = RISLine.trimmed(bytes, line)
        (kind, value) = (trimmed.isEmpty ? .blank : .text, trimmed)
        guard trimmed.count >= 2 else { return }
        let start = trimmed.lowerBound
        guard RISLine.isLetter(bytes[start]) else { return }
        if trimmed.count == 2 {
            if start == line.lowerBound, RISTag(bytes, trimmed) == "ER", bytes[start] == 0x45 { kind = .bareEnd }
            return
        }
        var end = start
        while end < trimmed.upperBound, end - start < 5, RISLine.isTagByte(bytes[end]) { end += 1 }
        var hyphen = end
        while hyphen < trimmed.upperBound, RISLine.isBlank(bytes[hyphen]) { hyphen += 1 }
        guard end - start >= 2, hyphen < trimmed.upperBound, bytes[hyphen] == 0x2D else { return }
        let after = hyphen + 1
        var style: Style = []
        if start > line.lowerBound { style.insert(.indented) }
        for index in start..<end where bytes[index] >= 0x61 { style.insert(.lowercase) }
        switch hyphen - end {
        case 0: style.insert(.noBlank)
        case 1: style.insert(bytes[end] == 0x09 ? [] : .oneBlank)
        default: break
        }
        if after < trimmed.upperBound, !RISLine.isBlank(bytes[after]) { style.insert(.tight) }
        if end - start > 2 { style.insert(.long) }
        let tag = RISTag(bytes, start..<end)
        guard RISLine.isPlausible(tag, style) else { return }
        kind = .tag(tag)
        self.style = style
        value = RISLine.trimmed(bytes, after..<trimmed.upperBound)
    }

    /// True for a tag that is not written as the specification asks; a missing or third blank behind the hyphen
    /// alone is common and harmless.
    var isIrregular: Bool { !style.isEmpty }

    /// True where a form stands for a tag at all: the further it is from the specification, the more has to speak for it.
    private static func isPlausible(_ tag: RISTag, _ style: Style) -> Bool {
        if style.isEmpty || style == .tight { return true }
        if style.contains(.long) {
            // `DOI  - ` and NBIB's `PMID- `; text such as `COVID - the` needs two blanks to be taken for a tag.
            if style.contains(.lowercase) || style.contains(.indented) || style.contains(.tight) { return false }
            return style == .long || RISTagTable.rule(of: tag) != nil
        }
        // `UK-based`, `TI-rich`, `co-morbid`.
        if style.contains(.noBlank), style.contains(.tight) || style.contains(.lowercase) { return false }
        return RISTagTable.rule(of: tag) != nil
    }

    /// The range without blanks at its ends.
    static func trimmed(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Range<Int> {
        var (start, end) = (range.lowerBound, range.upperBound)
        while start < end, isBlank(bytes[start]) { start += 1 }
        while start < end, isBlank(bytes[end - 1]) { end -= 1 }
        return start..<end
    }

    /// True for a space, a tab and the other control characters that people see as blanks.
    static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }

    private static func isLetter(_ byte: UInt8) -> Bool { (0x41...0x5A).contains(RISTag.raised(byte)) }

    private static func isTagByte(_ byte: UInt8) -> Bool { isLetter(byte) || (0x30...0x39).contains(byte) }
}
