import Bibliography
import Notation
import XMLTree

/// Reads the contributors of one article with what the article says of them elsewhere: affiliations, notes.
struct ContributorMapper {
    private var contributors: [Contributor] = []
    private(set) var hasMore = false
    private let notes: ContributorNotes

    /// Gathers what contributors refer to.
    init(_ meta: XMLElement) { notes = ContributorNotes(meta) }

    /// Reads a group; a group without a single reference to an affiliation shares those that stand in it.
    mutating func add(_ group: XMLElement) {
        let first = contributors.count
        let groupRole = group[.contentType] ?? group[.contribType]
        for child in group.children {
            switch child.jats {
            case .contrib: add(contributor: child, groupType: groupRole)
            case .contribGroup: add(child)
            // NLM 2.x and others name a group without a `contrib` around it.
            case .collab, .name, .stringName: add(contributor: nil, named: child, groupType: groupRole)
            case .onBehalfOf: add(group: child)
            case .etal: hasMore = true
            default: break
            }
        }
        guard contributors[first...].allSatisfy({ $0.affiliations.isEmpty }) else { return }
        let shared = group.children.filter { $0.jats == .aff || $0.jats == .affAlternatives }
            .compactMap { Affiliation($0) }
        for index in contributors.indices[first...] where contributors[index].role != .investigator {
            contributors[index].affiliations = shared
        }
    }

    /// The contributors in order; affiliations that belong to the article belong to its authors.
    func finished() -> [Contributor] {
        guard !notes.shared.isEmpty, contributors.allSatisfy({ $0.affiliations.isEmpty }) else { return contributors }
        return contributors.map { contributor in
            var contributor = contributor
            if contributor.role == .author { contributor.affiliations = notes.shared }
            return contributor
        }
    }

    /// Adds a group that authors stand for, unless it is among them.
    private mutating func add(group element: XMLElement) {
        guard let name = NameMapper.group(element)?.literal else { return }
        let words = name.split(separator: " ")
        let lead = ["on", "behalf", "of", "for", "the"]
        let own = words.drop { lead.contains($0.lowercased()) }.joined(separator: " ")
        guard !own.isEmpty, !contributors.contains(where: { $0.name.literal?.hasSuffix(own) == true }) else { return }
        contributors.append(
            Contributor(PersonName(literal: words.count == own.split(separator: " ").count ? name : own)))
    }

    private mutating func add(contributor: XMLElement?, named element: XMLElement, groupType: String?) {
        let name = element.jats == .collab ? NameMapper.group(element) : NameMapper.person(named: element)
        if let name {
            contributors.append(Contributor(name, role: ContributorRole.role(nil, groupType: groupType, name: name)))
        }
    }

    private mutating func add(contributor element: XMLElement, groupType: String?) {
        guard let name = NameMapper.name(of: element) else { return addMembers(of: element) }
        let type = element[.contribType] ?? ContributorRole.stated(in: element, groupType: groupType)
        let role = ContributorRole.role(type, groupType: groupType, name: name)
        var contributor = Contributor(name, role: role)
        contributor.isCorresponding = element[.corresp] == "yes"
        contributor.isEqualContributor = element[.equalContrib] == "yes"
        contributor.isDeceased = element[.deceased] == "yes"
        for part in element.children { add(part, to: &contributor) }
        contributors.append(contributor)
        addMembers(of: element)
        for part in element.children {
            switch part.jats {
            case .onBehalfOf: add(group: part)
            case .collab where !name.isLiteral: add(group: part)
            default: break
            }
        }
    }

    private mutating func add(_ part: XMLElement, to contributor: inout Contributor) {
        switch part.jats {
        case .contribId:
            if ContributorMapper.isORCID(part) {
                contributor.orcid = contributor.orcid ?? bare(orcid: part.plainText) ?? bare(orcid: part.target)
            }
        case .uri, .extLink:
            let address = part.target ?? part.plainText
            if address.contains("orcid.org") { contributor.orcid = contributor.orcid ?? bare(orcid: address) }
        case .email: contributor.email = contributor.email ?? part.plainText
        case .address:
            contributor.email = contributor.email ?? part.first(.email)?.plainText
            if part.first(.institution) != nil, let affiliation = Affiliation(part) {
                contributor.affiliations.append(affiliation)
            }
        case .aff, .affAlternatives: if let own = Affiliation(part) { contributor.affiliations.append(own) }
        case .collab:
            for inner in part.children where inner.jats == .aff || inner.jats == .email { add(inner, to: &contributor) }
        case .xref: follow(part, for: &contributor)
        case .etal: hasMore = true
        default: break
        }
    }

    /// `orcid`, `ORCID`, `ORID`, `https://orcid.org`, or no type and an iD's address.
    private static func isORCID(_ element: XMLElement) -> Bool {
        let type = element[.contribIdType]?.lowercased() ?? ""
        return type.contains("orcid") || type == "orid" || element.text.contains("orcid.org")
    }

    private func follow(_ xref: XMLElement, for contributor: inout Contributor) {
        if xref[.refType] == "corresp" { contributor.isCorresponding = true }
        for id in (xref[.rid] ?? "").split(whereSeparator: \.isWhitespace).map(String.init) {
            if let note = notes.notes[id] {
                contributor.isCorresponding = contributor.isCorresponding || note.isCorresponding
                contributor.isEqualContributor = contributor.isEqualContributor || note.isEqual
                contributor.isDeceased = contributor.isDeceased || note.isDeceased
                contributor.email = contributor.email ?? note.email
            }
            for affiliation in notes.affiliations[id] ?? [] where !contributor.affiliations.contains(affiliation) {
                contributor.affiliations.append(affiliation)
            }
        }
    }

    /// The roster of a collaboration: its members are no authors of their own.
    private mutating func addMembers(of element: XMLElement) {
        for part in element.children {
            switch part.jats {
            case .collab, .collabAlternatives: addMembers(of: part)
            case .contribGroup:
                for member in part.children where member.jats == .contrib {
                    guard let name = NameMapper.name(of: member) else { continue }
                    var contributor = Contributor(name, role: .investigator)
                    for detail in member.children { add(detail, to: &contributor) }
                    contributors.append(contributor)
                    addMembers(of: member)
                }
            default: break
            }
        }
    }

    /// The bare iD, or what stands behind the last slash where that is none: canonical forms are the normaliser's.
    private func bare(orcid: String?) -> String? {
        guard let orcid else { return nil }
        if let canonical = ORCID.canonical(orcid) { return canonical }
        let rest = orcid.split(separator: "/").last.map(String.init) ?? ""
        return rest.isEmpty || rest.hasSuffix("orcid.org") ? nil : rest
    }
}
