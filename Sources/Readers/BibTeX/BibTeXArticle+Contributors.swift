import Bibliography
import Notation

extension BibTeXArticle {
    /// Reads all fields of names; lists are cut before TeX is decoded, because braces protect an "and".
    mutating func contributors() -> [Contributor] {
        var contributors: [Contributor] = []
        var hasMore = false
        var editorTypes = fields.takeAll { meaning -> String? in
            if case .editorType(let field) = meaning { field } else { nil }
        }
        for (field, meaning) in fields.takeNames() {
            guard case .names(var role) = meaning else { continue }
            if let index = editorTypes.firstIndex(where: { $0.word == field.key }),
                let known = BibTeXArticle.roles[editorTypes[index].field.value.lowercased()]
            {
                role = known
                // The model has no role for founders or revisers, so the word itself is kept; collaborators are
                // contributors in so many words.
                let isExact = known != .contributor || editorTypes[index].field.value.lowercased() == "collaborator"
                if isExact { editorTypes.remove(at: index) }
            }
            let list = NameGrammar.bibtex.names(uncommented(field), decoding: BibTeXArticle.decoded)
            contributors += list.names.map { Contributor($0, role: role) }
            if list.hasMore { hasMore = true }
        }
        unmapped += editorTypes.map { UnmappedField($0.field.name, BibTeXText.plain($0.field.value)) }
        if hasMore { customFields.append(("hasMoreContributors", "true")) }
        return contributors
    }

    private static func decoded(_ written: String) -> String { CharacterEntities.decode(TeX.decode(written)) }

    /// biblatex manual 2.3.6, *Editorial roles*.
    private static let roles: [String: Contributor.Role] = [
        "editor": .editor, "compiler": .compiler, "founder": .contributor, "continuator": .contributor,
        "redactor": .contributor, "reviser": .contributor, "collaborator": .contributor, "organizer": .contributor,
        "director": .director, "translator": .translator, "illustrator": .illustrator,
        "serieseditor": .collectionEditor,
    ]
}
