/// The form in which titles are compared: what two databases write differently is gone.
///
/// Entities, markup, accents, case, punctuation, retraction marks and databases' notes do not count; nor do a leading
/// article, a language in brackets at the end, and `Reprint of:` before the title.
package struct TitleKey: Hashable, Sendable {
    /// The words, parted by one blank.
    package let text: String

    /// The words run together, so that `post-exertional`, `postexertional` and `post exertional` agree.
    package var compact: String { text.filter { $0 != " " } }

    /// True where a title has no letter or digit.
    package var isEmpty: Bool { text.isEmpty }

    /// Makes the key of a title as written or normalised.
    package init(_ title: String) {
        var words = FoldedWords.split(TitleKey.stripped(TitleNormalizer.normalize(title).value))
        if words.starts(with: ["reprint", "of"]) { words.removeFirst(2) }
        if words.count > 1, let first = words.first, TitleKey.articles.contains(first) { words.removeFirst() }
        text = words.joined(separator: " ")
    }

    private static let articles: Set<String> = ["a", "an", "the"]

    /// The title without a language that a database put behind it: `(Japanese)`, `. French`.
    private static func stripped(_ title: String) -> String {
        guard let start = title.lastIndex(where: { $0 == "(" || $0 == "." }) else { return title }
        let note = title[title.index(after: start)...].drop { $0 == " " }
        let name = note.prefix { $0 != ")" && $0 != " " }
        guard title[start] == "(" || name.count == note.count else { return title }
        return LanguageNames.tag(of: name) == nil ? title : String(title[..<start])
    }
}
