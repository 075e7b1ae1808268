import Bibliography
import Notation

extension BibTeXArticle {
    /// Reads all fields of names; lists are cut before TeX is decoded, because braces protect an "and".
    mutating func contributors() -> [Contributor] {
        var contributors: [Contributor] = []
        var hasMore = false
        let editorTypes = fields.takeAll { meaning -> String? in
            if case .editorType(let field) = meaning { field } else { nil }
        }
        for (field, meaning) in fields.takeNames() {
            guard case .names(var role) = meaning else { continue }
            if let type = editorTypes.first(where: { $0.word == field.key })?.field.value {
                role = BibTeXArticle.roles[type.lowercased()] ?? role
            }
            let list = NameGrammar.bibtex.names(uncommented(field), decoding: BibTeXArticle.decoded)
            contributors += list.names.map { Contributor($0, role: role) }
            if list.hasMore { hasMore = true }
        }
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
