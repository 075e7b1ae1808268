internal import Normalization

/// The words of a text as keys compare them, folded as in titles and slugs.
enum FoldedText {
    /// The folded words, parted by one blank each; whole words up to the limit.
    static func words(of text: String, limit: Int = 480) -> [UInt8] {
        var folded: [UInt8] = []
        for word in FoldedWords.split(text) {
            guard folded.count + word.utf8.count < limit || folded.isEmpty else { break }
            if !folded.isEmpty { folded.append(0x20) }
            folded.append(contentsOf: word.utf8.prefix(limit))
        }
        return folded
    }
}
