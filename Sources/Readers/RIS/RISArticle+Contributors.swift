import Bibliography
internal import ArticleTree
internal import Notation

extension RISArticle {
    /// Writes the contributors in the order of the file.
    ///
    /// - Parameter assembler: what to write with.
    /// - Returns: whether there are any, and whether the record says that its list goes on.
    mutating func writeContributors(_ assembler: ArticleAssembler) -> (any: Bool, list: Bool) {
        var contributors: [Contributor] = []
        var hasMore = false
        let isOneName = values.all.count { $0.use.meaning == .contributor } > 1
        for index in values.all.indices where values.all[index].use.meaning == .contributor {
            let value = values.all[index]
            let role = values.type.role(value.use.rank)
            if let group = RISArticle.group(value.text), !NameGrammar.ris.names(value.text).hasMore {
                contributors.append(Contributor(group, role: role))
                values.all[index].isTaken = true
                continue
            }
            let line = RISNameLine(value.text, isOneName: isOneName, role: role)
            hasMore = hasMore || line.hasMore
            contributors += line.contributors
            // "Anonymous" is no name and is kept as it is.
            values.all[index].isTaken = line.hasMore || !line.contributors.isEmpty
        }
        addAffiliations(to: &contributors)
        assembler.contributors(contributors)
        return (!contributors.isEmpty, hasMore)
    }

    /// A group's name as EndNote marks it: a comma at its end, and two for one inside ("Bureau of Rest,, Oslo").
    ///
    /// One word with a comma is a family name, unless it is an acronym.
    private static func group(_ written: String) -> PersonName? {
        // Two commas are the least that any mark has, but for the one at the end.
        let commas = written.utf8.count { $0 == 0x2C }
        guard commas > 1 || written.utf8.last == 0x2C else { return nil }
        if commas > 1, let pair = written.firstRange(of: ",,"), pair.upperBound < written.endIndex {
            return PersonName(literal: written[..<pair.lowerBound] + "," + written[pair.upperBound...])
        }
        guard written.utf8.last == 0x2C else { return nil }
        let name = NameText.collapsed(written.dropLast())
        let isAcronym = name.utf8.count > 1 && name.utf8.allSatisfy { (0x41...0x5A).contains($0) }
        guard !name.utf8.contains(0x2C), name.utf8.contains(0x20) || isAcronym else { return nil }
        return PersonName(literal: name)
    }

    /// `AD` is the address of the first author (RIS 2001); several addresses of several authors can't be told apart and
    /// stay unmapped.
    private mutating func addAffiliations(to contributors: inout [Contributor]) {
        let count = values.all.count { $0.use.meaning == .affiliation }
        guard count > 0, let first = contributors.firstIndex(where: { $0.role == .author }) else { return }
        let authors = contributors.count(where: { $0.role == .author })
        guard count == 1 || authors == 1 else { return }
        contributors[first].affiliations += values.takeAll(.affiliation).map { Affiliation($0.text) }
    }
}
