import Notation
import XMLTree

/// The paragraphs of a body without sections that say who took part in a study and how they were chosen.
///
/// Letters, editorials and news speak of patients in every second sentence: a paragraph counts only where it tells of
/// choosing them. No more than some pages are taken.
struct SelectionParagraphs {
    /// The paragraphs, in the order of the text.
    private(set) var paragraphs: [String] = []

    private static let byteCount = 20_000
    private static let signs = WordSearch([
        "inclusion criteri", "exclusion criteri", "eligib", "were recruited", "were enrolled", "were included",
        "were excluded", "were selected", "were invited", "we recruited", "we enrolled", "we included", "we studied",
        "we invited", "took part", "participants were", "patients were", "subjects were", "fulfilled the", "fulfilling",
        "met the", "meeting the", "were diagnosed", "consecutive patients", "healthy controls",
    ])

    init(_ body: XMLElement) {
        var count = 0
        for part in body.children where part.jats == .p || part.jats == .list || part.jats == .boxedText {
            let text = part.plainText
            guard SelectionParagraphs.signs.finds(in: text) else { continue }
            count += text.utf8.count
            if count > SelectionParagraphs.byteCount { return }
            paragraphs.append(text)
        }
    }
}
