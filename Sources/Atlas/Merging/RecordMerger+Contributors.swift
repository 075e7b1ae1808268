internal import Bibliography
internal import Normalization

extension RecordMerger {
    /// One record's list of contributors, its names made fuller from the records that list the same authors.
    ///
    /// A list that another one continues, or that says that it goes on, goes after the complete one.
    mutating func mergeContributors() {
        let order = all.filter { !records[$0].contributors.isEmpty }
        guard var base = order.first(where: { !records[$0].hasMoreContributors }) ?? order.first else { return }
        for index in order where continues(records[base].authors, records[index].authors) { base = index }
        merged.contributors = records[base].contributors
        merged.hasMoreContributors = records[base].hasMoreContributors
        origins["authors"] = base
        for index in order where index != base { complete(from: index) }
    }

    /// True where the longer list begins with the names of the shorter one.
    private func continues(_ shorter: [Contributor], _ longer: [Contributor]) -> Bool {
        shorter.count < longer.count && zip(shorter, longer).allSatisfy { isSamePerson($0.name, $1.name) }
    }

    private mutating func complete(from index: Int) {
        let positions = merged.contributors.indices.filter { merged.contributors[$0].role == .author }
        let authors = records[index].authors
        guard authors.count == positions.count,
            zip(positions, authors).allSatisfy({ isSamePerson(merged.contributors[$0].name, $1.name) })
        else { return }
        for (number, (position, author)) in zip(positions, authors).enumerated() {
            for part in merged.contributors[position].complete(from: author) {
                origins["authors[\(number)].\(part)"] = index
            }
        }
    }

    /// Compares the last word of the family names; the place in the list says the rest.
    private func isSamePerson(_ one: PersonName, _ other: PersonName) -> Bool {
        AuthorWord.last(of: one) == AuthorWord.last(of: other)
    }
}

/// The word by which an author is found again in another list.
enum AuthorWord {
    /// The last word of the family name or of the group's name, folded.
    static func last(of name: PersonName) -> Substring {
        let folded = LetterFolding.ascii(name.shownFamily).lowercased()
        return folded.split { !($0.isLetter || $0.isNumber) }.last ?? ""
    }
}

extension Contributor {
    /// Takes over what another record knows more of the same author.
    ///
    /// - Parameter other: the author in the other record.
    /// - Returns: the names of the parts that were taken over.
    fileprivate mutating func complete(from other: Contributor) -> [String] {
        var parts: [String] = []
        if let family = other.name.family, Self.restoresLetters(of: name.family, family) {
            name.family = family
            parts.append("family")
        }
        if let given = other.name.given, Self.isFuller(given, than: name.given) {
            name.given = given
            parts.append("given")
        }
        if !name.isLiteral, name.suffix == nil, let suffix = other.name.suffix {
            name.suffix = suffix
            parts.append("suffix")
        }
        if orcid == nil, let known = other.orcid {
            orcid = known
            parts.append("orcid")
        }
        if affiliations.isEmpty, !other.affiliations.isEmpty {
            affiliations = other.affiliations
            parts.append("affiliations")
        }
        return parts
    }

    /// True where a spelling has the letters that the other one lost ("Löhn" for "Lohn").
    private static func restoresLetters(of plain: String?, _ spelled: String) -> Bool {
        guard let plain, plain.utf8.allSatisfy({ $0 < 0x80 }), !spelled.utf8.allSatisfy({ $0 < 0x80 }) else {
            return false
        }
        return LetterFolding.ascii(spelled) == plain
    }

    /// True where given names begin with the same letter and say more: whole names before initials, then more names.
    private static func isFuller(_ given: String, than known: String?) -> Bool {
        guard let known, !known.isEmpty else { return !given.isEmpty }
        if restoresLetters(of: known, given) { return true }
        let (new, old) = (nameWords(given), nameWords(known))
        guard LetterFolding.ascii(given).first?.lowercased() == LetterFolding.ascii(known).first?.lowercased() else {
            return false
        }
        return (new.whole, new.all) > (old.whole, old.all)
    }

    private static func nameWords(_ given: String) -> (whole: Int, all: Int) {
        let words = PersonName(family: nil, given: given).shownGiven?.split(separator: " ") ?? []
        return (words.count { $0.count > 1 }, words.count)
    }
}
