/// What stands behind a DOI name in addresses and sentences and is no part of it.
package enum DOINameTail {
    /// The endings by which publishers' addresses name a view of the work, longest first.
    package static let views: [String] = [
        ".full.pdf+html", "/-/dcsupplemental", ".full-text", ".full.pdf", "/full/html", "/full/pdf", "/fulltext",
        "/full-text", "/abstract", "/references", "/full/xml", "/citation", "/figures", "/summary", ".abstract",
        ".full.html", "/asset", "/epdf", "/epub", "/full", "/html", "/meta", "/pdf", ".full", ".pdf", "/xml", "/abs",
    ]

    /// Returns the offset where the suffix ends, its trailing punctuation, views and versions left out.
    ///
    /// - Parameters:
    ///   - utf8: the text.
    ///   - suffix: the bytes of the suffix, as far as its brackets and blanks allow.
    ///   - isInAddress: true where the name is part of an address.
    ///   - name: where the name begins.
    /// - Returns: an offset within the suffix, or its lower bound where nothing is left.
    static func trimmed(_ utf8: Span<UInt8>, _ suffix: Range<Int>, isInAddress: Bool, prefixAt name: Int) -> Int {
        var end = suffix.upperBound
        while end > suffix.lowerBound {
            var next = withoutPunctuation(utf8, suffix.lowerBound..<end)
            next -= viewLength(utf8, suffix.lowerBound..<next)
            if isInAddress, utf8.hasWord("10.1101/", at: name) {
                next = withoutVersion(utf8, suffix.lowerBound..<next)
            } else if isInAddress, utf8.hasWord("10.1093/", at: name) {
                next = withoutEntry(utf8, suffix.lowerBound..<next)
            }
            if next == end { break }
            end = next
        }
        return end
    }

    /// The number of bytes of the view at the end of the suffix; 0 where none is there or nothing else would be left.
    package static func viewLength(_ utf8: Span<UInt8>, _ suffix: Range<Int>) -> Int {
        for view in views where suffix.count > view.utf8.count {
            let start = suffix.upperBound - view.utf8.count
            guard utf8.hasWord(view, at: start) else { continue }
            for index in suffix.lowerBound..<start where ASCII.isAlphanumeric(utf8[index]) { return view.utf8.count }
        }
        return 0
    }

    private static func withoutPunctuation(_ utf8: Span<UInt8>, _ suffix: Range<Int>) -> Int {
        var end = suffix.upperBound
        while end > suffix.lowerBound {
            if end - suffix.lowerBound >= 5, utf8.hasWord("&amp;", at: end - 5) {
                end -= 5
                continue
            }
            switch utf8[end - 1] {
            case 0x21, 0x26, 0x27, 0x28, 0x2A, 0x2C, 0x2E, 0x2F, 0x3A, 0x3B, 0x3F, 0x5B, 0x5C, 0x7B: end -= 1
            default: return end
            }
        }
        return end
    }

    /// bioRxiv and medRxiv put the version behind the DOI in their addresses: `872580v1`.
    private static func withoutVersion(_ utf8: Span<UInt8>, _ suffix: Range<Int>) -> Int {
        var index = suffix.upperBound
        while index > suffix.lowerBound, ASCII.isDigit(utf8[index - 1]) { index -= 1 }
        guard index < suffix.upperBound, index - 2 >= suffix.lowerBound, utf8[index - 1] | 0x20 == 0x76,
            ASCII.isDigit(utf8[index - 2])
        else { return suffix.upperBound }
        return index - 1
    }

    /// Oxford's reference works put the entry behind the DOI of the book: `acref/9780….001.0001/acref-9780…-e-4022`.
    private static func withoutEntry(_ utf8: Span<UInt8>, _ suffix: Range<Int>) -> Int {
        var first = suffix.lowerBound
        while first < suffix.upperBound, utf8[first] != 0x2F { first += 1 }
        var last = suffix.upperBound
        while last > first, utf8[last - 1] != 0x2F { last -= 1 }
        let length = first - suffix.lowerBound
        guard length > 0, last > first + 1, last + length < suffix.upperBound, utf8[last + length] == 0x2D else {
            return suffix.upperBound
        }
        for index in 0..<length where utf8[suffix.lowerBound + index] != utf8[last + index] { return suffix.upperBound }
        return last - 1
    }
}
