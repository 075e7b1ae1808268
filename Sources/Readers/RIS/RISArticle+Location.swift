import Bibliography
internal import ArticleTree

extension RISArticle {
    /// What a link field leads to, by its rank.
    static let linkKinds: [String?] = [nil, "pdf", "fulltext", "image"]

    /// Takes the pages: `SP` and `EP`, a range in either, or an article number where there is no `SP`.
    mutating func takePages() -> String? {
        let start = values.take(.startPage)
        let end = values.take(.endPage)
        guard let start else {
            if let end { return end }
            return values.take(.articleNumber) ?? takePageRange() ?? takeNumber(where: RISArticle.isLocation)
        }
        values.takeRepetitions(of: start, .articleNumber)
        // A range in SP with its end again in EP.
        guard let end, end != start, !RISArticle.isRange(start) else { return start }
        if end == "+" { return start + end }
        // S. 12, S. 19
        if start.utf8.contains(0x20), let label = start.firstRange(of: ". ").map({ start[..<$0.upperBound] }),
            end.hasPrefix(label)
        {
            return start + "-" + end.dropFirst(label.count)
        }
        return RISArticle.isRange(end) && end.hasPrefix(start) ? end : start + "-" + end
    }

    /// Takes the issue; in articles `M1` may hold it.
    mutating func takeIssue() -> String? {
        if let issue = values.take(.issue) { return issue }
        guard RISArticle.articles.contains(values.type.type) else { return nil }
        return takeNumber { value in
            value.tag == "M1" && value.text.utf8.count <= 6
                && value.text.utf8.allSatisfy { (0x30...0x39).contains($0) || $0 == 0x2D || $0 == 0x2F }
        }
    }

    private static let articles: Set<ReferenceType> = [
        .articleJournal, .articleMagazine, .articleNewspaper, .paperConference,
    ]

    /// Cochrane's `PG` holds pages, Web of Science's their number.
    private mutating func takePageRange() -> String? {
        guard let text = values.peek(.pages), RISArticle.isRange(text) else { return nil }
        return values.take(.pages)
    }

    private mutating func takeNumber(where isWanted: (RISValue) -> Bool) -> String? {
        for index in values.all.indices where values.all[index].use.meaning == .number && !values.all[index].isTaken {
            guard isWanted(values.all[index]) else { continue }
            values.all[index].isTaken = true
            return values.all[index].text
        }
        return nil
    }

    /// `e123` and `Article 12` in `M1` can only be an article's number, digits in `SE` its first page.
    private static func isLocation(_ value: RISValue) -> Bool {
        let bytes = value.text.utf8
        guard let first = bytes.first else { return false }
        if value.tag == "SE" { return bytes.count <= 6 && bytes.allSatisfy { (0x30...0x39).contains($0) } }
        if first | 0x20 == 0x65, bytes.count > 1 { return bytes.dropFirst().allSatisfy { (0x30...0x39).contains($0) } }
        let lowered = value.text.lowercased()
        return lowered.hasPrefix("article") || lowered.hasPrefix("art.")
    }

    private static func isRange(_ text: String) -> Bool {
        text.utf8.contains(0x2D) || text.utf8.contains(0xE2) && text.contains("–")
    }

    /// Writes the addresses, without those that only repeat the DOI.
    mutating func writeLinks(_ assembler: ArticleAssembler, _ identifiers: RISIdentifiers) {
        var seen: Set<String> = []
        for index in values.all.indices where values.all[index].use.meaning == .link && !values.all[index].isTaken {
            let addresses = LinkText.addresses(values.all[index].text)
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
