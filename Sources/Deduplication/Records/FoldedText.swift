/// Letters and digits of a text as keys compare them: folded words, parted by one blank each.
///
/// Letters lose case and accents, an apostrophe joins what it parts, every other character parts words. Letters of
/// scripts without a folding stay as they are.
enum FoldedText {
    /// The folded words of a text, cut after a whole character near the limit.
    static func words(of text: String, limit: Int = 480) -> [UInt8] {
        var folded: [UInt8] = []
        folded.reserveCapacity(min(text.utf8.count, limit))
        var isPending = false
        func append(_ bytes: some Sequence<UInt8>) {
            if isPending, !folded.isEmpty { folded.append(0x20) }
            isPending = false
            folded.append(contentsOf: bytes)
        }
        for scalar in text.unicodeScalars {
            if folded.count >= limit { break }
            switch scalar.value {
            case 0x30...0x39, 0x61...0x7A: append(CollectionOfOne(UInt8(truncatingIfNeeded: scalar.value)))
            case 0x41...0x5A: append(CollectionOfOne(UInt8(truncatingIfNeeded: scalar.value | 0x20)))
            case 0x27, 0x2BC, 0x2018, 0x2019, 0x60, 0xB4: continue
            case 0...0x7F: isPending = true
            default:
                if scalar.properties.canonicalCombiningClass != .notReordered { continue }
                guard scalar.properties.isAlphabetic || scalar.properties.numericType != nil else {
                    isPending = true
                    continue
                }
                append(base(of: scalar).utf8)
            }
        }
        return folded
    }

    private static func base(of scalar: Unicode.Scalar) -> String {
        if scalar.value == 0xDF { return "ss" }
        guard scalar.value < 0x250, let name = scalar.properties.name else { return scalar.properties.lowercaseMapping }
        let words = name.split(separator: " ")
        guard words.count >= 4, words[0] == "LATIN", words[2] == "LETTER" else {
            return scalar.properties.lowercaseMapping
        }
        return words[3].lowercased()
    }
}
