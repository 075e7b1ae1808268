import Bibliography
internal import ArticleTree
internal import Notation

extension RISArticle {
    /// What a link field leads to, by its rank.
    static let linkKinds: [String?] = [nil, "pdf", "fulltext", "image"]

    /// Takes the pages: `SP` and `EP`, a range in `SP`, or an article number where there is no `SP`.
    mutating func takePages() -> String? {
        let start = values.take(.startPage)
        let end = values.take(.endPage)
        guard let start else {
            if let number = values.take(.articleNumber) ?? takeNumber() { return number }
            return end
        }
        values.takeRepetitions(of: start, .articleNumber)
        guard let end, end != start else { return start }
        // A range in SP with its end again in EP.
        return start.contains("-") || start.contains("–") ? start : start + "-" + end
    }

    /// `M1` holds the issue, a file number or an article number; `e123` and `Article 12` can only be the last.
    private mutating func takeNumber() -> String? {
        guard let text = values.peek(.number) else { return nil }
        let lowered = text.lowercased()
        let isElectronic =
            lowered.hasPrefix("e") && lowered.utf8.count > 1
            && lowered.utf8.dropFirst().allSatisfy { (0x30...0x39).contains($0) }
        guard isElectronic || lowered.hasPrefix("article") || lowered.hasPrefix("art.") else { return nil }
        return values.take(.number)
    }

    /// Writes the addresses, without those that only repeat the DOI.
    mutating func writeLinks(_ assembler: ArticleAssembler, _ identifiers: RISIdentifiers) {
        var seen: Set<String> = []
        for index in values.all.indices where values.all[index].use.meaning == .link && !values.all[index].isTaken {
            let addresses = RISLink.addresses(values.all[index].text)
            let rank = values.all[index].use.rank
            values.all[index].isTaken = addresses.isAll
            for address in addresses.found {
                if identifiers.isResolver(address) || !seen.insert(address).inserted { continue }
                assembler.link(
                    address, kind: RISArticle.linkKinds.indices.contains(rank) ? RISArticle.linkKinds[rank] : nil)
            }
        }
    }
}
