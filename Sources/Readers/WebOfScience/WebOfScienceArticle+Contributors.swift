internal import ArticleTree
import Bibliography
internal import Notation

/// A contributor with the forms in which other tags of the record name it.
struct NamedContributor {
    var contributor: Contributor
    var forms: [String]

    /// The places of contributors by their forms, of namesakes the first.
    static func places(_ all: [NamedContributor]) -> [String: Int] {
        var places: [String: Int] = [:]
        for (index, contributor) in all.enumerated() {
            for form in contributor.forms where places[key(form)] == nil { places[key(form)] = index }
        }
        return places
    }

    /// A name without case, blanks, commas and periods.
    static func key(_ name: some StringProtocol) -> String {
        String(decoding: name.lowercased().utf8.filter { $0 > 0x20 && $0 != 0x2E && $0 != 0x2C }, as: UTF8.self)
    }
}

extension TaggedRecord where Format == WebOfScience {
    /// Writes authors, book authors, groups and editors, with what other tags say of each of them by name.
    mutating func writeContributors(_ type: ReferenceType, _ assembler: ArticleAssembler) {
        var hasMore = false
        var all = takeNames(.author, .fullAuthor, role: .author, &hasMore)
        let bookRole = all.isEmpty || type == .book ? Contributor.Role.author : .containerAuthor
        for author in takeNames(.bookAuthor, .fullBookAuthor, role: bookRole, &hasMore)
        where bookRole != .author || !all.contains(where: { $0.contributor.name == author.contributor.name }) {
            all.append(author)
        }
        for group in values.takeAll(.group).flatMap({ Self.parts($0.text) }) {
            all.append(
                NamedContributor(contributor: Contributor(PersonName(literal: group)), forms: [group]))
        }
        let groupRole = all.isEmpty ? Contributor.Role.author : .containerAuthor
        for group in values.takeAll(.bookGroup).flatMap({ Self.parts($0.text) }) {
            all.append(
                NamedContributor(
                    contributor: Contributor(PersonName(literal: group), role: groupRole), forms: [group]))
        }
        all += takeNames(.editor, .fullEditor, role: .editor, &hasMore)
        let places = NamedContributor.places(all)
        addAffiliations(to: &all, places)
        addIdentifiers(to: &all, places)
        addCorrespondence(to: &all, places)
        if hasMore { fields.append(("hasMoreContributors", "true")) }
        assembler.contributors(all.map(\.contributor))
        isTelling = isTelling || !all.isEmpty
    }

    /// Takes names: the full ones, with the short ones as their other form.
    ///
    /// Where there are not as many of both, the longer list is taken and the other one kept.
    private mutating func takeNames(
        _ short: FieldMeaning, _ full: FieldMeaning, role: Contributor.Role, _ hasMore: inout Bool
    ) -> [NamedContributor] {
        let (shorts, fulls) = (values.indices(short), values.indices(full))
        let isPaired = shorts.count == fulls.count
        let taken = fulls.count < shorts.count ? shorts : fulls
        var found: [NamedContributor] = []
        for (number, index) in taken.enumerated() {
            values.all[index].isTaken = true
            if isPaired { values.all[shorts[number]].isTaken = true }
            let (name, email) = WebOfScience.withoutEmail(values.all[index].text)
            let list = Self.names(name)
            hasMore = hasMore || list.hasMore
            for person in list.names {
                var contributor = Contributor(person, role: role)
                contributor.email = email
                let other = isPaired ? values.all[shorts[number]].text : name
                found.append(NamedContributor(contributor: contributor, forms: [name, other]))
            }
        }
        return found
    }

    /// `[A; B] address`; an address without names is known to be someone's only where there is one author.
    private mutating func addAffiliations(to all: inout [NamedContributor], _ places: [String: Int]) {
        let authors = all.indices.filter { all[$0].contributor.role == .author }
        for index in values.indices(.affiliation) {
            let text = values.all[index].text
            guard text.utf8.first == 0x5B, let close = text.firstIndex(of: "]") else {
                guard authors.count == 1 else { continue }
                all[authors[0]].contributor.affiliations.append(Affiliation(text))
                values.all[index].isTaken = true
                continue
            }
            let address = Affiliation(NameText.collapsed(text[text.index(after: close)...]))
            let names = Self.parts(String(text[text.index(after: text.startIndex)..<close]))
            var isComplete = !address.text.isEmpty
            for name in names {
                guard let place = places[NamedContributor.key(name)] else {
                    isComplete = false
                    continue
                }
                if !address.text.isEmpty { all[place].contributor.affiliations.append(address) }
            }
            values.all[index].isTaken = isComplete
        }
    }

    /// `OI`: `Name/0000-0002-…; Name/0000-…`.
    private mutating func addIdentifiers(to all: inout [NamedContributor], _ places: [String: Int]) {
        for index in values.indices(.authorID) {
            var isComplete = true
            for part in Self.parts(values.all[index].text) {
                guard let slash = part.lastIndex(of: "/"),
                    let place = places[NamedContributor.key(part[..<slash])],
                    let orcid = ORCID.canonical(String(part[part.index(after: slash)...]))
                else {
                    isComplete = false
                    continue
                }
                all[place].contributor.orcid = all[place].contributor.orcid ?? orcid
            }
            values.all[index].isTaken = isComplete
        }
    }

    /// `RP` names who corresponds; it is kept itself, for its address may be another one.
    private mutating func addCorrespondence(to all: inout [NamedContributor], _ places: [String: Int]) {
        for value in values.all where value.rule.meaning == .correspondence {
            for name in WebOfScience.correspondingNames(value.text) {
                if let place = places[NamedContributor.key(name)] {
                    all[place].contributor.isCorresponding = true
                }
            }
        }
        let corresponding = all.indices.filter { all[$0].contributor.isCorresponding }
        let indices = values.indices(.email)
        let addresses = indices.flatMap { Self.parts(values.all[$0].text) }
        guard addresses.count == 1, corresponding.count == 1 else { return }
        all[corresponding[0]].contributor.email = addresses[0]
        for index in indices { values.all[index].isTaken = true }
    }
}

extension WebOfScience {
    /// The names in `RP`, which stand before a remark in parentheses.
    ///
    /// `A, B; C, D (corresponding author), address.; E, F (corresponding author), address.`; old exports have no
    /// remark: `A, B, address.`
    static func correspondingNames(_ text: String) -> [String] {
        guard text.utf8.contains(0x28) else {
            return [text.split(separator: ",", maxSplits: 2).prefix(2).joined(separator: ",")]
        }
        var names: [String] = []
        for piece in text.split(separator: "(") where piece.utf8.last == 0x20 {
            // What stands before the last period is the address of another one.
            let start = piece.lastIndex(of: ";").flatMap { _ in piece.ranges(of: ".; ").last?.upperBound }
            names += TaggedRecord<WebOfScience>.parts(NameText.collapsed(piece[(start ?? piece.startIndex)...]))
        }
        return names
    }

    /// A name without the address that BIOSIS puts behind it in parentheses.
    static func withoutEmail(_ text: String) -> (name: String, email: String?) {
        guard text.utf8.last == 0x29, let open = text.lastIndex(of: "("), open > text.startIndex else {
            return (text, nil)
        }
        let inner = String(text[text.index(after: open)...].dropLast())
        guard inner.utf8.contains(0x40) else { return (text, nil) }
        return (NameText.collapsed(text[..<open]), inner)
    }
}
