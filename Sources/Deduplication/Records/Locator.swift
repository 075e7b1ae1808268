/// Where in its container a work stands, as far as keys compare it.
struct Locator {
    /// The number that the volume's text begins with; empty where it has none.
    private(set) var volume: [UInt8] = []
    /// The first page or the article number, letters folded.
    private(set) var pageStart: [UInt8] = []
    /// The last page, written out in full ("221-8" ends on 228).
    private(set) var pageEnd: [UInt8] = []

    /// Reads volume and page as written.
    init(volume: String?, page: String?) {
        if let volume { self.volume = Self.volumeNumber(volume) }
        if let page { readPage(page) }
    }

    /// The first run of digits; "1)" and the like are remains of a broken field and say nothing.
    private static func volumeNumber(_ text: String) -> [UInt8] {
        let bytes = Array(text.utf8)
        guard let start = bytes.firstIndex(where: { (0x30...0x39).contains($0) }) else { return [] }
        let digits = bytes[start...].prefix { (0x30...0x39).contains($0) }
        let rest = bytes[digits.endIndex...]
        if start == 0, rest.first == 0x29 { return [] }
        // "A35. 12": a number after words is the supplement's or the series' as often as the volume's.
        return Array(digits.drop { $0 == 0x30 })
    }

    /// The number of an edition: "2nd ed.", "Second edition"; empty where it states none.
    static func edition(_ text: String) -> [UInt8] {
        let number = volumeNumber(text)
        guard number.isEmpty else { return number }
        let words = FoldedText.words(of: text, limit: 60).split(separator: 0x20)
        let place = ordinals.firstIndex { ordinal in words.contains { $0.elementsEqual(ordinal.utf8) } }
        return place.map { Array(String($0 + 1).utf8) } ?? []
    }

    private static let ordinals = [
        "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth",
    ]

    private mutating func readPage(_ text: String) {
        var parts: [[UInt8]] = [[]]
        scan: for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0x30...0x39, 0x61...0x7A: parts[parts.count - 1].append(UInt8(truncatingIfNeeded: scalar.value))
            case 0x41...0x5A: parts[parts.count - 1].append(UInt8(truncatingIfNeeded: scalar.value | 0x20))
            case 0x2D, 0x2010...0x2015, 0x2212: if parts.last?.isEmpty == false { parts.append([]) }
            case 0x2C, 0x2E, 0x3B, 0x2B, 0x5B, 0x28: if parts.contains(where: { !$0.isEmpty }) { break scan }
            default: continue
            }
        }
        parts.removeAll { $0.isEmpty }
        guard let start = parts.first, !Self.isNoPage(start) else { return }
        // A spreadsheet turns "1-7" into "01-Jul" or "Jul-01".
        if parts.count > 1, Self.months.contains(parts[0]) || Self.months.contains(parts[1]) { return }
        pageStart = Array(start.drop { $0 == 0x30 }.prefix(24))
        guard parts.count > 1, !pageStart.isEmpty else { return }
        pageEnd = Self.completed(parts[1], from: pageStart)
    }

    /// Words that stand where a page should, and page counts of nothing.
    private static func isNoPage(_ start: [UInt8]) -> Bool {
        let hasDigit = start.contains { (0x30...0x39).contains($0) }
        return !hasDigit && !start.allSatisfy { romanDigits.contains($0) }
    }

    private static let romanDigits = Set("ivxlc".utf8)
    private static let months = Set(
        ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"].map { Array($0.utf8) })

    private static func completed(_ end: [UInt8], from start: [UInt8]) -> [UInt8] {
        let digits = start.filter { (0x30...0x39).contains($0) }
        let endDigits = end.filter { (0x30...0x39).contains($0) }
        guard !endDigits.isEmpty, endDigits.count < digits.count else { return Array(end.prefix(24)) }
        return digits.dropLast(endDigits.count) + endDigits
    }
}

/// The parts of a page that comparison needs.
struct PageNumber {
    /// The number without letters; nil for roman numerals and absurdly long ones.
    let number: Int?
    /// The letters without the digits.
    let letters: [UInt8]

    /// Takes a page apart.
    init(_ page: ArraySlice<UInt8>) {
        var value: Int? = nil
        var letters: [UInt8] = []
        for byte in page {
            if (0x30...0x39).contains(byte) {
                guard (value ?? 0) < 100_000_000 else { continue }
                value = (value ?? 0) * 10 + Int(byte - 0x30)
            } else {
                letters.append(byte)
            }
        }
        (number, self.letters) = (value, letters)
    }
}
