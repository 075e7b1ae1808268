internal import ArticleTree
import Bibliography
import XMLTree

/// Writes the article tree of each reference on a line of its own, without an XML declaration.
struct JATSWriter {
    /// What stands before the root element of a file.
    static let declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"

    /// The articles so far.
    var bytes: [UInt8] = []
    private let builder = ArticleBuilder()

    /// Writes one article.
    mutating func write(_ reference: Reference) {
        guard let text = builder.document(from: reference)?.serialized() else { return }
        let article = text.utf8.drop { $0 != 0x0A }.dropFirst()
        // U+FFFE and U+FFFF are no characters of XML 1.0 (section 2.2), and libxml2 does not take them out.
        guard text.unicodeScalars.contains(where: { $0.value == 0xFFFE || $0.value == 0xFFFF }) else {
            return bytes.append(contentsOf: article)
        }
        let kept = Substring(article).unicodeScalars.filter { $0.value != 0xFFFE && $0.value != 0xFFFF }
        bytes.append(contentsOf: String(String.UnicodeScalarView(kept)).utf8)
    }
}
