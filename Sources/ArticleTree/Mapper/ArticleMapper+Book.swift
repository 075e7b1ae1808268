import Bibliography
import XMLTree

extension ArticleMapper {
    /// Reads a book of BITS, or one part of a book with what the book says of itself.
    ///
    /// Source: Book Interchange Tag Suite 2.1, `book`, `book-part-wrapper`, `book-part`.
    func map(book root: XMLElement, into reference: inout Reference) {
        let part = root.jats == .bookPart ? root.first(.bookPartMeta) : root.first(.bookPart)?.first(.bookPartMeta)
        reference.type = part == nil ? .book : .chapter
        if let meta = root.first(.bookMeta) {
            guard part != nil else {
                map(articleMeta: meta, into: &reference)
                return map(collection: root, into: &reference.container)
            }
            var book = Reference(id: reference.id, source: reference.source)
            map(articleMeta: meta, into: &book)
            reference.container = book.container
            reference.container.title = book.title
            (reference.edition, reference.volume) = (book.edition, book.volume)
            reference.license = book.license
            if let part { map(articleMeta: part, into: &reference) }
            if let doi = book.identifiers.doi { reference.identifiers.others.append(Identifier("book-doi", doi)) }
            reference.issued = reference.issued ?? book.issued
            reference.online = reference.online ?? book.online
            reference.contributors += book.contributors.map { contributor in
                var contributor = contributor
                if contributor.role == .author { contributor.role = .containerAuthor }
                return contributor
            }
        } else if let part {
            map(articleMeta: part, into: &reference)
        }
        map(collection: root, into: &reference.container)
    }

    private func map(collection root: XMLElement, into container: inout Container) {
        guard let meta = root.first(.collectionMeta) else { return }
        let title = meta.first(.titleGroup)?.first(.title)?.plainText
        container.collectionTitle = container.collectionTitle ?? title.flatMap(nonEmpty)
        for issn in meta.children where issn.jats == .issn { add(issn.plainText, to: &container.issn) }
    }
}
