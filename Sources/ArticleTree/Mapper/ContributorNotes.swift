import Bibliography
import Notation
import XMLTree

/// What an article says of its contributors in other places, by the id that they refer to.
struct ContributorNotes {
    /// What a note says of those who refer to it.
    struct Note {
        var isCorresponding = false
        var isEqual = false
        var isDeceased = false
        var email: String?
    }

    private(set) var affiliations: [String: [Affiliation]] = [:]
    private(set) var notes: [String: Note] = [:]
    /// Affiliations of the article that no id marks, which belong to everyone.
    private(set) var shared: [Affiliation] = []

    /// Gathers what contributors refer to, which may stand before or after them.
    init(_ meta: XMLElement) {
        for part in meta.children { collect(part, isOfArticle: true) }
    }

    private mutating func collect(_ part: XMLElement, isOfArticle: Bool) {
        switch part.jats {
        case .aff, .affAlternatives: collect(affiliation: part, isOfArticle: isOfArticle)
        case .contribGroup, .contrib, .collab:
            for child in part.children { collect(child, isOfArticle: false) }
        case .authorNotes, .fnGroup: for note in part.children { collect(note: note) }
        case .fn, .corresp: collect(note: part)
        default: break
        }
    }

    private mutating func collect(affiliation element: XMLElement, isOfArticle: Bool) {
        guard let mapped = Affiliation(element) else { return }
        var ids = [element[.id]].compactMap { $0 }
        // The members of aff-alternatives may carry the id.
        for child in element.children where child.jats == .aff { if let id = child[.id] { ids.append(id) } }
        for id in Set(ids) { affiliations[id, default: []].append(mapped) }
        if ids.isEmpty, isOfArticle { shared.append(mapped) }
    }

    private mutating func collect(note element: XMLElement) {
        guard let id = element[.id] else { return }
        let text = element.text
        var note = Note()
        note.isCorresponding = element.jats == .corresp || element[.fnType] == "corresp"
        note.isEqual = element[.fnType] == "equal" || ContributorNotes.equal.finds(in: text)
        note.isDeceased =
            element[.fnType] == "deceased" || element[.fnType] == nil && ContributorNotes.deceased.finds(in: text)
        note.email = ContributorNotes.email(in: element)
        notes[id] = note
    }

    private static let equal = WordSearch([
        "contributed equal", "equal contribut", "equally contributed",
    ])
    private static let deceased = WordSearch(["deceased"])

    private static func email(in element: XMLElement) -> String? {
        for child in element.children {
            if child.jats == .email { return child.plainText }
            if let inner = email(in: child) { return inner }
        }
        return nil
    }
}
