import Bibliography
import XMLTree

/// The part that a contributor had, as `@contrib-type`, the group or `role` says.
enum ContributorRole {
    /// Tells the role by the types of the contributor and of the group.
    ///
    /// - Parameters:
    ///   - type: `@contrib-type`, free text in JATS.
    ///   - groupType: `contrib-group/@content-type`.
    ///   - name: the name, for a group is an author where a person of the same type is a member of one.
    /// - Returns: the role; a contributor of no type is an author.
    static func role(_ type: String?, groupType: String?, name: PersonName) -> Contributor.Role {
        guard let type = type?.lowercased() ?? groupType?.lowercased() else { return .author }
        if let role = Contributor.Role(rawValue: type) { return role }
        switch type {
        case "authors", "person", "primary-author", "collab", "group", "collaboration", "corporate":
            return type == "collab" && !name.isLiteral ? .investigator : .author
        case "author non-byline", "non-byline author", "collaborator", "collaborators", "collab-member", "member":
            return name.isLiteral && type.hasPrefix("collaborator") ? .author : .investigator
        case "section", "board": return .editor
        case let type where type.contains("non-byline"): return .investigator
        case let type where type.contains("editor"): return .editor
        case let type where type.contains("author"): return .author
        case let type where type.contains("transl"): return .translator
        case let type where type.contains("illustrat"): return .illustrator
        case let type where type.contains("interview"): return .interviewer
        default: return .contributor
        }
    }

    /// "editor" where neither type says anything and every `role` names an editor.
    static func stated(in element: XMLElement, groupType: String?) -> String? {
        guard groupType == nil else { return nil }
        let roles = element.children.filter { $0.jats == .role }.map { $0.plainText.lowercased() }
        return !roles.isEmpty && roles.allSatisfy { $0.contains("editor") } ? "editor" : nil
    }
}
