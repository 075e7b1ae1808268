/// The two ends of one range of pages.
struct PageBounds {
    /// The first page.
    var start: [UInt8]
    /// The last page, as far as it is written.
    var end: [UInt8]

    /// Splits a range at its hyphen; nil for a single page and for words.
    ///
    /// A hyphen between letters and a number belongs to the page: `S-12-S-14`, `II-221-5`.
    init?(_ part: [UInt8]) {
        let pieces = part.split(separator: 0x2D, omittingEmptySubsequences: false).map(Array.init)
        guard pieces.count > 1, !part.contains(0x20), pieces.allSatisfy({ !$0.isEmpty }) else { return nil }
        var pages: [[UInt8]] = []
        var index = 0
        while index < pieces.count {
            let isPrefix = pieces.count > 2 && pieces[index].allSatisfy(PageText.isLetter)
            if isPrefix, index + 1 < pieces.count, pieces[index + 1].allSatisfy(PageText.isDigit) {
                pages.append(pieces[index] + pieces[index + 1])
                index += 2
            } else {
                pages.append(pieces[index])
                index += 1
            }
        }
        guard pages.count == 2 else { return nil }
        (start, end) = (pages[0], pages[1])
    }

    /// Writes one part in full; nil where nothing is left, the part itself where it is no range.
    static func expanded(_ part: [UInt8]) -> [UInt8]? {
        if let joined = joinedPrefix(part) { return joined }
        guard let bounds = PageBounds(part) else { return part }
        guard let first = PageNumber(bounds.start), var last = PageNumber(bounds.end) else {
            return bounds.start == bounds.end ? bounds.start : part
        }
        if last.prefix.isEmpty || PageText.lowered(last.prefix) == PageText.lowered(first.prefix), last.suffix.isEmpty,
            first.suffix.isEmpty
        {
            last.complete(from: first)
        }
        // A start of zero says that only the end is known.
        if first.isZero { return last.isZero ? nil : last.withoutZeros }
        if first.text == last.text { return last.text }
        return first.text + [0x2D] + last.text
    }

    /// `S-12` is page S12; two letters at most, since longer ones may be a word or a roman numeral of its own.
    private static func joinedPrefix(_ part: [UInt8]) -> [UInt8]? {
        guard let hyphen = part.firstIndex(of: 0x2D), (1...2).contains(hyphen), hyphen + 1 < part.count else {
            return nil
        }
        let isPage = part[..<hyphen].allSatisfy(PageText.isLetter) && part[(hyphen + 1)...].allSatisfy(PageText.isDigit)
        let isUpperCase = part[..<hyphen].allSatisfy { $0 < 0x61 }
        return isPage && isUpperCase ? Array(part[..<hyphen]) + part[(hyphen + 1)...] : nil
    }
}

/// A page in three parts: what stands before its last digits, the digits, letters behind them (`1165a`).
struct PageNumber {
    var prefix: [UInt8]
    var digits: [UInt8]
    var suffix: [UInt8]

    /// Splits a page; nil without a digit.
    init?(_ page: [UInt8]) {
        guard let last = page.lastIndex(where: PageText.isDigit) else { return nil }
        let first = page[..<last].lastIndex { !PageText.isDigit($0) }.map { $0 + 1 } ?? 0
        (prefix, digits, suffix) = (Array(page[..<first]), Array(page[first...last]), Array(page[(last + 1)...]))
    }

    var text: [UInt8] { prefix + digits + suffix }

    var isZero: Bool { prefix.isEmpty && suffix.isEmpty && digits.allSatisfy { $0 == 0x30 } }

    /// Takes from the start of the range what the end leaves out: `R575-82` ends at R582.
    mutating func complete(from start: PageNumber) {
        if digits.count < start.digits.count {
            let completed = start.digits.dropLast(digits.count) + digits
            // An end before the start is a misprint, not a short form.
            guard !completed.lexicographicallyPrecedes(start.digits) else { return }
            digits = Array(completed)
        }
        prefix = start.prefix
    }

    /// The page without leading zeros.
    var withoutZeros: [UInt8] { prefix + digits.drop { $0 == 0x30 } + suffix }
}
