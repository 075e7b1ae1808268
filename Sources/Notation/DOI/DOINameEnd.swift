/// Finds the end of one DOI name in running text.
struct DOINameEnd {
    /// Brackets that the name opened and has not closed, innermost last.
    private var open: [UInt8] = []
    /// True where the name is part of an address, so that `?` and `#` end it (RFC 3986, section 3).
    private let isInAddress: Bool
    /// True where the name is a value of an address's query, so that `&` ends it.
    private let isInQuery: Bool

    private init(isInAddress: Bool, isInQuery: Bool) {
        (self.isInAddress, self.isInQuery) = (isInAddress, isInQuery)
    }

    /// Returns the offset behind the name; that of its suffix where no suffix is there.
    static func offset(in utf8: Span<UInt8>, suffixAt suffix: Int, nameAt name: Int) -> Int {
        let before = name > 0 ? utf8[name - 1] : 0
        var scan = DOINameEnd(isInAddress: before == 0x2F || before == 0x3D, isInQuery: before == 0x3D)
        let stop = scan.stop(in: utf8, from: suffix)
        let end = DOINameTail.trimmed(utf8, suffix..<stop, isInAddress: scan.isInAddress, prefixAt: name)
        for index in suffix..<max(suffix, end) where ASCII.isAlphanumeric(utf8[index]) || utf8[index] >= 0x80 {
            return end
        }
        return suffix
    }

    private mutating func stop(in utf8: Span<UInt8>, from start: Int) -> Int {
        var index = start
        while index < utf8.count {
            let length = step(in: utf8, at: index, from: start)
            if length == 0 { break }
            index += length
        }
        return min(index, utf8.count)
    }

    /// The number of bytes that belong to the name at this offset; 0 where the name ends.
    private mutating func step(in utf8: Span<UInt8>, at index: Int, from start: Int) -> Int {
        let byte = utf8[index]
        switch byte {
        case 0...0x20, 0x7F, 0x22, 0x5E, 0x60, 0x7C: return 0
        case 0x80...: return OtherScalars.length(in: utf8, at: index)
        case 0x28, 0x5B, 0x7B: return opening(in: utf8, at: index)
        case 0x29, 0x5D, 0x7D: return closes(byte) ? 1 : 0
        case 0x3C: return SICI.bracketLength(in: utf8, at: index)
        case 0x3E: return 0
        case 0x26: return ampersand(in: utf8, at: index)
        case 0x3F: return isInAddress || startsQuery(in: utf8, at: index + 1) ? 0 : 1
        case 0x23: return isInAddress && !SICI.isCheckCharacter(in: utf8, at: index) ? 0 : 1
        case 0x5C: return escapes(in: utf8, at: index) ? 2 : 0
        case 0x2C, 0x3B: return separates(in: utf8, at: index + 1) ? 0 : 1
        case 0x48, 0x68: return utf8.hasWord("http://", at: index) || utf8.hasWord("https://", at: index) ? 0 : 1
        case 0x50, 0x70:
            let isLabel = utf8.hasWord("pmid:", at: index) || utf8.hasWord("pmcid:", at: index)
            return isLabel && index > start ? 0 : 1
        default: return 1
        }
    }

    /// An opening bracket belongs to the name, but for PubMed's marks `[doi]` and `[pii]`.
    private mutating func opening(in utf8: Span<UInt8>, at index: Int) -> Int {
        if utf8.hasWord("[doi]", at: index) || utf8.hasWord("[pii]", at: index) { return 0 }
        open.append(utf8[index] == 0x28 ? 0x29 : utf8[index] &+ 2)
        return 1
    }

    private mutating func closes(_ bracket: UInt8) -> Bool {
        guard let position = open.lastIndex(of: bracket) else { return false }
        open.removeSubrange(position...)
        return true
    }

    private func ampersand(in utf8: Span<UInt8>, at index: Int) -> Int {
        if utf8.hasWord("&lt;", at: index) { return SICI.bracketLength(in: utf8, at: index) }
        if utf8.hasWord("&amp;", at: index) { return isInQuery ? 0 : 5 }
        let ends =
            utf8.hasWord("&gt;", at: index) || utf8.hasWord("&quot;", at: index) || utf8.hasWord("&nbsp;", at: index)
            || utf8.hasWord("&#160;", at: index) || utf8.hasWord("&#34;", at: index)
        return ends || isInQuery ? 0 : 1
    }

    /// True for `?name=`, the beginning of a query.
    private func startsQuery(in utf8: Span<UInt8>, at offset: Int) -> Bool {
        var index = offset
        while index < utf8.count, ASCII.isAlphanumeric(utf8[index]) || utf8[index] == 0x5F { index += 1 }
        return index > offset && index < utf8.count && utf8[index] == 0x3D
    }

    /// True where TeX escapes a sign of a name: `\_`.
    private func escapes(in utf8: Span<UInt8>, at index: Int) -> Bool {
        guard index + 1 < utf8.count else { return false }
        switch utf8[index + 1] {
        case 0x5F, 0x25, 0x26, 0x23: return true
        default: return false
        }
    }

    /// True where a comma or semicolon parts the name from another one, an address or a session id.
    private func separates(in utf8: Span<UInt8>, at index: Int) -> Bool {
        utf8.hasWord("10.", at: index) || utf8.hasWord("http", at: index) || utf8.hasWord("doi", at: index)
            || utf8.hasWord("jsessionid", at: index)
    }
}
