internal import Normalization

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
        func append(_ byte: UInt8) {
            if isPending, !folded.isEmpty { folded.append(0x20) }
            isPending = false
            folded.append(byte)
        }
        for scalar in LetterFolding.ascii(text).unicodeScalars {
            if folded.count >= limit { break }
            switch scalar.value {
            case 0x30...0x39, 0x61...0x7A: append(UInt8(truncatingIfNeeded: scalar.value))
            case 0x41...0x5A: append(UInt8(truncatingIfNeeded: scalar.value | 0x20))
            case 0x27, 0x60: continue
            case 0...0x7F: isPending = true
            default:
                if scalar.properties.canonicalCombiningClass != .notReordered { continue }
                if scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
                    for byte in scalar.properties.lowercaseMapping.utf8 { append(byte) }
                } else {
                    isPending = true
                }
            }
        }
        return folded
    }
}
