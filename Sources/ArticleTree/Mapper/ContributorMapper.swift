import Bibliography
import XMLTree

/// Reads the contributors of one article with what the article says of them elsewhere: affiliations, notes.
struct ContributorMapper {
    private var contributors: [Contributor] = []
    private var affiliations: [String: [Affiliation]] = [:]
    private var equalNotes: Set<String> = []
    private var emails: [String: String] = [:]

    /// Gathers what contributors refer to, which may stand before or after them.
    init(_ meta: XMLElement) {
        for part in meta.children {
            switch part.jats {
            case .aff, .affAlternatives: collect(affiliation: part)
            case .contribGroup:
                for child in part.children where child.jats == .aff || child.jats == .affAlternatives {
                    collect(affiliation: child)
                }
            case .authorNotes:
                for note in part.children {
                    guard let id = note[.id] else { continue }
                    if note[.fnType] == "equal" || note[.fnType] == "con" && note.text.contains("equally") {
                        equalNotes.insert(id)
                    }
                    if let email = note.first(.email) { emails[id] = email.plainText }
                }
            default: break
            }
        }
    }

    private mutating func collect(affiliation element: XMLElement) {
        let mapped = ContributorMapper.affiliation(element)
        guard !mapped.text.isEmpty else { return }
        if let id = element[.id] { affiliations[id, default: []].append(mapped) }
        // The members of aff-alternatives may carry the id.
        for child in element.children where child.jats == .aff {
            if let id = child[.id] { affiliations[id, default: []].append(ContributorMapper.affiliation(child)) }
        }
    }

    /// Reads a group; a group without a single reference to an affiliation shares those that stand in it.
    mutating func add(_ group: XMLElement) {
        let first = contributors.count
        for child in group.children {
            switch child.jats {
            case .contrib: add(contributor: child, groupType: group[.contentType])
            case .onBehalfOf: add(group: child.plainText)
            default: break
            }
        }
        guard contributors[first...].allSatisfy({ $0.affiliations.isEmpty }) else { return }
        let shared = group.children.filter { $0.jats == .aff || $0.jats == .affAlternatives }
            .map { ContributorMapper.affiliation($0) }.filter { !$0.text.isEmpty }
        for index in contributors.indices[first...] { contributors[index].affiliations = shared }
    }

    /// The contributors in order.
    func finished() -> [Contributor] { contributors }

    private mutating func add(group name: String) {
        if !name.isEmpty { contributors.append(Contributor(PersonName(literal: name))) }
    }

    private mutating func add(contributor element: XMLElement, groupType: String?) {
        let role = ContributorMapper.role(element[.contribType], groupType: groupType)
        guard var contributor = NameMapper.name(of: element).map({ Contributor($0, role: role) }) else {
            return addMembers(of: element)
        }
        contributor.isCorresponding = element[.corresp] == "yes"
        contributor.isEqualContributor = element[.equalContrib] == "yes"
        contributor.isDeceased = element[.deceased] == "yes"
        for part in element.children {
            switch part.jats {
            case .contribId:
                if part[.contribIdType]?.lowercased().hasPrefix("or") == true {
                    contributor.orcid = ContributorMapper.bare(orcid: part.plainText)
                }
            case .uri, .extLink:
                let address = part[.xlinkHref] ?? part[.href] ?? part.plainText
                if contributor.orcid == nil, address.contains("orcid.org") {
                    contributor.orcid = ContributorMapper.bare(orcid: address)
                }
            case .email: contributor.email = contributor.email ?? part.plainText
            case .address: contributor.email = contributor.email ?? part.first(.email)?.plainText
            case .aff, .affAlternatives: contributor.affiliations.append(ContributorMapper.affiliation(part))
            case .xref: follow(part, for: &contributor)
            case .onBehalfOf: break
            default: break
            }
        }
        contributors.append(contributor)
        addMembers(of: element)
        for part in element.children where part.jats == .onBehalfOf { add(group: part.plainText) }
    }

    private func follow(_ xref: XMLElement, for contributor: inout Contributor) {
        for id in (xref[.rid] ?? "").split(separator: " ").map(String.init) {
            switch xref[.refType] {
            case "corresp":
                contributor.isCorresponding = true
                contributor.email = contributor.email ?? emails[id]
            case "fn", "author-notes": if equalNotes.contains(id) { contributor.isEqualContributor = true }
            default: contributor.affiliations += affiliations[id] ?? []
            }
        }
    }

    /// The roster of a collaboration: its members are no authors of their own.
    private mutating func addMembers(of element: XMLElement) {
        for collab in element.children where collab.jats == .collab {
            for group in collab.children where group.jats == .contribGroup {
                for member in group.children where member.jats == .contrib {
                    if let name = NameMapper.name(of: member) {
                        contributors.append(Contributor(name, role: .investigator))
                    }
                }
            }
        }
    }

    private static func role(_ type: String?, groupType: String?) -> Contributor.Role {
        guard let type = type?.lowercased() ?? groupType?.lowercased() else { return .author }
        if let role = Contributor.Role(rawValue: type) { return role }
        switch type {
        case "authors", "person", "primary-author": return .author
        case "author non-byline", "collab", "collaborator": return .investigator
        case "section": return .editor
        case let type where type.contains("editor"): return .editor
        case let type where type.contains("author"): return .author
        case let type where type.contains("transl"): return .translator
        default: return .contributor
        }
    }

    /// The bare iD; the spelling of digits is left as it is written.
    private static func bare(orcid: String) -> String? {
        let rest = orcid.split(separator: "/").last.map(String.init) ?? ""
        return rest.isEmpty || rest.hasSuffix("orcid.org") ? nil : rest
    }

    /// Reads an affiliation: the whole printed text, without labels and identifiers.
    static func affiliation(_ element: XMLElement) -> Affiliation {
        if element.jats == .affAlternatives {
            let all = element.children.filter { $0.jats == .aff }
            return all.first.map { affiliation($0) } ?? Affiliation(element.plainText)
        }
        var collector = AffiliationText()
        collector.add(element)
        return Affiliation(collector.text, ror: collector.ror, country: collector.country)
    }
}

/// Gathers an affiliation's text; parts without punctuation between them are joined by commas.
private struct AffiliationText {
    private(set) var ror: String?
    private(set) var country: String?
    private var pieces = TextCollector()
    private var isAfterPart = false

    var text: String {
        var text = pieces.text[...]
        while let last = text.last, ",;. ".contains(last) { text.removeLast() }
        return String(text.drop { ",; ".contains($0) })
    }

    mutating func add(_ element: XMLElement) {
        for node in element.content {
            switch node {
            case .text(let piece):
                if piece.contains(where: { !$0.isWhitespace }) { isAfterPart = false }
                pieces.add(piece)
            case .element(let child): add(child: child)
            }
        }
    }

    private mutating func add(child: XMLElement) {
        switch child.jats {
        case .label, .sup, .email, .fn, .xref: break
        case .institutionId:
            if child[.institutionIdType]?.lowercased() == "ror" || child.text.contains("ror.org") {
                ror = child.plainText
            }
        // SciELO gives the institution a second time, as it was sent in and in its parts: the printed line says all.
        case .institution
        where child[.contentType] == "orgname" || child[.contentType]?.hasPrefix("orgdiv") == true
            || child[.contentType] == "normalized":
            if child.parent?.children.contains(where: { $0[.contentType] == "original" }) != true { part(child) }
        case .country:
            country = child[.country] ?? child.plainText
            if !child.plainText.isEmpty { part(child) }
        case .institution, .city, .state, .postalCode, .addrLine: part(child)
        default: add(child)
        }
    }

    private mutating func part(_ child: XMLElement) {
        if isAfterPart { pieces.add(", ") }
        add(child)
        isAfterPart = true
    }
}
