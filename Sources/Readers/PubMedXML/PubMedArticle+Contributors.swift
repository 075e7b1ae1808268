internal import ArticleTree
import Bibliography
internal import Notation
internal import XMLTree

extension PubMedArticle {
    /// Writes authors, editors and investigators in the order of the file.
    ///
    /// - Parameter assembler: what to write with.
    /// - Returns: whether there are any, and whether the record says that its list is not complete.
    mutating func writeContributors(_ assembler: ArticleAssembler) -> (any: Bool, hasMore: Bool) {
        var contributors: [Contributor] = []
        var hasMore = false
        let lists = record.article?.all(.authorList) ?? []
        for list in lists {
            add(list, role: .author, to: &contributors)
            hasMore = hasMore || list.attribute(.completeYN) == "N"
        }
        // The authors of a whole book, and of a chapter that names none of its own, are the book's.
        let isWhole = !isChapter || !contributors.contains { $0.role == .author }
        for list in record.book?.all(.authorList) ?? [] {
            add(list, role: isWhole ? .author : .containerAuthor, to: &contributors)
        }
        let places = [record.citation, record.book].compactMap(\.self)
        for list in places.flatMap({ $0.all(.investigatorList) }) {
            for person in list.all(.investigator) { add(person: person, role: .investigator, to: &contributors) }
        }
        assembler.contributors(contributors)
        return (!contributors.isEmpty, hasMore)
    }

    private mutating func add(_ list: XMLElement, role: Contributor.Role, to contributors: inout [Contributor]) {
        let role = list.attribute(.type)?.lowercased() == "editors" ? .editor : role
        for person in list.all(.author) { add(person: person, role: role, to: &contributors) }
    }

    private mutating func add(person: XMLElement, role: Contributor.Role, to contributors: inout [Contributor]) {
        guard let name = PubMedArticle.name(of: person) else { return }
        let readable = name.literal ?? [name.family, name.given].compactMap(\.self).joined(separator: ", ")
        // A wrong spelling that a right one stands beside (NLM, "ValidYN").
        if person.attribute(.validYN) == "N" { return keep(person.pubmed ?? .author, readable + " (ValidYN N)") }
        var contributor = Contributor(name, role: role)
        contributor.isEqualContributor = person.attribute(.equalContrib) == "Y"
        for id in person.all(.identifier) {
            guard let value = id.nonEmptyText else { continue }
            if id.attribute(.source)?.uppercased() == "ORCID", contributor.orcid == nil {
                contributor.orcid = ORCID.canonical(value) ?? value
            } else {
                keep(.identifier, "\(readable): \(id.attribute(.source) ?? "") \(value)")
            }
        }
        for info in person.all(.affiliationInfo) + person.all(.affiliation) {
            guard let affiliation = takeAffiliation(info) else { continue }
            contributor.affiliations.append(affiliation)
            contributor.email = contributor.email ?? PubMedArticle.email(in: affiliation.text)
        }
        contributors.append(contributor)
    }

    /// The name of a person or group; nil where none is given.
    private static func name(of person: XMLElement) -> PersonName? {
        if let group = person.text(.collectiveName) { return PersonName(literal: group) }
        let first = [person.text(.firstName), person.text(.middleName)].compactMap(\.self).joined(separator: " ")
        let given = person.text(.foreName) ?? (first.isEmpty ? person.text(.initials) : first)
        guard let family = person.text(.lastName) else { return given.map { PersonName(family: $0) } }
        let suffix = person.text(.suffix)
        // Older records have groups in LastName.
        if given == nil, suffix == nil { return NameGrammar.medlineShort.name(family) }
        return PersonName(family: family, given: given, suffix: suffix)
    }

    private mutating func takeAffiliation(_ info: XMLElement) -> Affiliation? {
        let isBare = info.pubmed == .affiliation
        guard let text = isBare ? info.nonEmptyText : info.text(.affiliation) else { return nil }
        var affiliation = Affiliation(text)
        for id in info.all(.identifier) {
            guard let value = id.nonEmptyText else { continue }
            if id.attribute(.source)?.uppercased() == "ROR" {
                affiliation.ror = value.utf8.contains(0x2F) ? value : "https://ror.org/" + value
            } else {
                keep(.identifier, "\(text): \(id.attribute(.source) ?? "") \(value)")
            }
        }
        return affiliation
    }

    /// The one address behind "Electronic address:", as publishers send it in.
    private static func email(in affiliation: String) -> String? {
        guard let label = affiliation.firstRange(of: "lectronic address:") else { return nil }
        let words = affiliation[label.upperBound...].split { $0 == " " || $0 == ";" || $0 == "," }
        let addresses = words.filter { $0.utf8.contains(0x40) }
        guard addresses.count == 1, var address = addresses.first else { return nil }
        while address.last == "." { address.removeLast() }
        return String(address)
    }
}
