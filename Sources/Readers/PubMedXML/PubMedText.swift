internal import ArticleTree
internal import Notation
internal import XMLTree

extension XMLElement {
    /// The text with blanks collapsed and markup gone; nil for an empty one.
    ///
    /// Older records hold markup and entities a second time as text (`&lt;sub&gt;`): they are read as what they mean.
    var nonEmptyText: String? {
        var text = plainText
        if text.utf8.contains(where: { $0 == 0x26 || $0 == 0x3C }) {
            text = InlineMarkup.plain(CharacterEntities.decode(text))
        }
        return text.isEmpty ? nil : text
    }
}
