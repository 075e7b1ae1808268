/// The words of a title that say what it is about, for slugs: `potential`, `causes`.
package enum ContentWords {
    /// The content words in order: lower case, ASCII letters and digits, without articles, prepositions and the like.
    ///
    /// A hyphen parts words, an apostrophe does not. Words in other scripts are left out. A title of nothing but stop
    /// words keeps them, so that "To be or not to be" has a slug.
    package static func of(_ title: String) -> [String] {
        let words = FoldedWords.split(title).filter { word in word.utf8.allSatisfy { $0 < 0x80 } }
        let content = words.filter { !stopWords.contains($0) }
        return content.isEmpty ? words : content
    }

    private static let stopWords: Set<String> = [
        "a", "about", "across", "after", "against", "also", "among", "an", "and", "are", "as", "at", "be", "been",
        "being",
        "between", "but", "by", "can", "did", "do", "does", "during", "for", "from", "had", "has", "have", "how", "if",
        "in",
        "into", "is", "it", "its", "of", "on", "onto", "or", "our", "over", "than", "that", "the", "their", "these",
        "they",
        "this", "those", "through", "to", "toward", "towards", "under", "upon", "using", "via", "vs", "versus", "was",
        "we",
        "were", "what", "when", "where", "whether", "which", "while", "who", "whom", "why", "will", "with", "within",
        "without",
    ]
}
