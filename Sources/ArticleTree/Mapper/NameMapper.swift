import Bibliography
import Notation
import XMLTree

/// Reads the name of a contributor in any of JATS's forms.
enum NameMapper {
    /// The name of a `contrib`; nil where it has none (`anonymous` is a name of nobody).
    static func name(of contributor: XMLElement) -> PersonName? {
        var group: PersonName?
        for part in contributor.children {
            switch part.jats {
            case .name: if let name = person(part) { return name }
            case .nameAlternatives: if let name = alternative(part) { return name }
            case .stringName: if let name = person(named: part) { return name }
            case .collab: group = group ?? NameMapper.group(part)
            case .collabAlternatives: group = group ?? part.first(.collab).flatMap { NameMapper.group($0) }
            case .anonymous: group = group ?? PersonName(literal: "Anonymous")
            default: break
            }
        }
        return group
    }

    /// The form in Latin letters, where one is marked; else the first.
    private static func alternative(_ alternatives: XMLElement) -> PersonName? {
        let forms = alternatives.children.filter { $0.jats == .name || $0.jats == .stringName }
        let isLatin = { (form: XMLElement) in
            let language = form[.xmlLang] ?? form[.lang]
            return form[.nameStyle] == "western" || language?.hasSuffix("Latn") == true || language == "en"
        }
        return (forms.first(where: isLatin) ?? forms.first).flatMap { person(named: $0) }
    }

    /// The name in `name` or `string-name`; one without parts is read as it is shown.
    static func person(named element: XMLElement) -> PersonName? {
        if let name = person(element) { return name }
        let text = element.plainText
        guard !text.isEmpty else { return nil }
        return (text.contains(" ") ? NameGrammar.display.name(text) : nil) ?? PersonName(literal: text)
    }

    private static func person(_ element: XMLElement) -> PersonName? {
        let surname = element.first(.surname)?.plainText ?? ""
        let given = element.first(.givenNames)?.plainText ?? ""
        guard !surname.isEmpty || !given.isEmpty else { return nil }
        let suffix = element.first(.suffix)?.plainText
        var name = PersonName(
            family: surname.isEmpty ? nil : surname, given: given.isEmpty ? nil : given,
            suffix: suffix?.isEmpty == false ? suffix : nil)
        if let counts = element[.specificUse] { split(&name, counts) }
        return name
    }

    /// Takes the particles that `ArticleAssembler` counted out of the surname and the given names.
    private static func split(_ name: inout PersonName, _ counts: String) {
        for count in counts.split(separator: " ") {
            if count.hasPrefix("non-dropping-words-"), let words = Int(count.dropFirst(19)), let family = name.family {
                let parts = family.split(separator: " ")
                guard words > 0, words <= parts.count else { continue }
                name.nonDroppingParticle = parts[..<words].joined(separator: " ")
                name.family = words == parts.count ? nil : parts[words...].joined(separator: " ")
            } else if count.hasPrefix("dropping-words-"), let words = Int(count.dropFirst(15)), let given = name.given {
                let parts = given.split(separator: " ")
                guard words > 0, words <= parts.count else { continue }
                name.droppingParticle = parts[(parts.count - words)...].joined(separator: " ")
                name.given = words == parts.count ? nil : parts[..<(parts.count - words)].joined(separator: " ")
            }
        }
    }

    /// A group's name without its roster of members.
    static func group(_ element: XMLElement) -> PersonName? {
        var collector = TextCollector()
        for node in element.content {
            switch node {
            case .text(let piece): collector.add(piece)
            case .element(let child):
                switch child.jats {
                case .contribGroup, .xref, .email, .aff, .address, .fn, .uri, .extLink, .contribId, .role: break
                default: collector.add(child)
                }
            }
        }
        var text = collector.text[...]
        while let last = text.last, ",;: ".contains(last) { text.removeLast() }
        let words = text.split(separator: " ")
        if words.count > 3, words[..<3].map({ $0.lowercased() }) == ["on", "behalf", "of"] {
            text = words[(words[3].lowercased() == "the" && words.count > 4 ? 4 : 3)...].joined(separator: " ")[...]
        }
        return text.isEmpty ? nil : PersonName(literal: String(text))
    }
}
