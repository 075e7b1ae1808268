/// What tells texts apart that stand in the place of pages and are none.
enum PageFlags {
    /// The flag of a text that must not be touched at all; nil for all others.
    static func flag(of text: [UInt8]) -> PageRange.Flag? {
        if isDate(text) { return .spreadsheetDate }
        return isPII(text) ? .pii : nil
    }

    /// The flag of a canonical text.
    static func fault(of text: [UInt8]) -> PageRange.Flag? {
        if !text.contains(where: PageText.isDigit), !PageText.parts(text).contains(where: isRoman) { return .noNumber }
        for part in PageText.parts(text) {
            guard let bounds = PageBounds(part), let first = PageNumber(bounds.start), let last = PageNumber(bounds.end)
            else { continue }
            let isSameRun = first.prefix == last.prefix && first.suffix.isEmpty && last.suffix.isEmpty
            guard isSameRun, last.digits.count <= first.digits.count else { continue }
            if last.digits.count < first.digits.count || last.digits.lexicographicallyPrecedes(first.digits) {
                return .descending
            }
        }
        return nil
    }

    private static let months: Set<String> = [
        "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec",
    ]

    /// `01-Jul`, `Jul-01`, `1-Jul-98`, `2012-07-01 00:00:00`, `7/1/2012`.
    private static func isDate(_ text: [UInt8]) -> Bool {
        let day = text.prefix { $0 != 0x20 }
        let pieces = day.split(whereSeparator: { $0 == 0x2D || $0 == 0x2F }).map(Array.init)
        guard (2...3).contains(pieces.count) else { return false }
        let names = pieces.filter { months.contains(String(decoding: PageText.lowered($0), as: UTF8.self)) }.count
        let numbers = pieces.filter { $0.count <= 4 && $0.allSatisfy(PageText.isDigit) }.count
        if names == 1, names + numbers == pieces.count { return true }
        guard numbers == 3, pieces.count == 3 else { return false }
        return pieces[0].count == 4 && pieces[1].count == 2 && pieces[2].count == 2
            || day.contains(0x2F) && pieces[2].count == 4
    }

    /// `S0022-2828(12)00261-1`: S, ISSN, year, number and check digit.
    private static func isPII(_ text: [UInt8]) -> Bool {
        let signs = text.filter { !PageText.isDigit($0) && $0 != 0x58 && $0 != 0x78 }
        let digits = text.count - signs.count
        return (16...17).contains(digits) && (signs.elementsEqual("S-()-".utf8) || signs.elementsEqual("S".utf8))
            && text.first == 0x53
    }

    private static func isRoman(_ part: [UInt8]) -> Bool {
        !part.isEmpty && PageText.lowered(part).allSatisfy { "ivxlcdm-+".utf8.contains($0) }
    }
}
