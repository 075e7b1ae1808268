internal import ArticleTree
internal import XMLTree

extension PubMedArticle {
    /// Writes the identifiers of this work.
    ///
    /// They stand in the record's own `ArticleIdList` and in `ELocationID`; the lists in references and comments are of
    /// other works. An `ELocationID` that PubMed marks as not valid is kept apart.
    ///
    /// - Parameter assembler: what to write with.
    /// - Returns: true where there is one.
    mutating func writeIdentifiers(_ assembler: ArticleAssembler) -> Bool {
        var found: [(kind: String, value: String)] = []
        if let pmid = record.citation?.text(.pmid) { add("pmid", pmid, to: &found) }
        for list in [record.data, record.citation].compactMap({ $0?.child(.articleIdList) }) {
            for id in list.all(.articleId) {
                guard let value = id.nonEmptyText else { continue }
                add(id.attribute(.idType)?.lowercased() ?? "other", value, to: &found)
            }
        }
        for kind in ["doi", "pii"] { for value in locations(kind) { add(kind, value, to: &found) } }
        for other in record.citation?.all(.otherID) ?? [] {
            guard let value = other.nonEmptyText else { continue }
            // "NIHMS12345 [Available on 01/01/20]"
            let word = value.prefix { $0 != " " }
            add(
                word.hasPrefix("PMC") ? "pmc" : other.attribute(.source)?.lowercased() ?? "other", String(word),
                to: &found)
            if word.utf8.count < value.utf8.count { keep(.otherID, value) }
        }
        for id in found { assembler.identifier(id.kind, id.value) }
        for id in record.article?.all(.eLocationID) ?? [] where id.attribute(.validYN) == "N" {
            keep(.eLocationID, id.nonEmptyText.map { (id.attribute(.eIdType) ?? "") + ": " + $0 + " (ValidYN N)" })
        }
        return !found.isEmpty
    }

    /// Adds an identifier under JATS's name of its kind, once.
    private func add(_ written: String, _ value: String, to found: inout [(kind: String, value: String)]) {
        var (kind, value) = (written, value)
        switch written {
        case "pubmed": kind = "pmid"
        case "pmc": kind = "pmcid"
        case "pmcid":
            // "pmc-id: PMC1234567;manuscript-id: NIHMS12345;"
            guard let start = value.firstRange(of: "PMC") else { break }
            value = String(value[start.lowerBound...].prefix { $0.isLetter || $0.isNumber })
        case "mid": kind = "manuscript"
        default: break
        }
        let isKnown = found.contains { $0.kind == kind && $0.value.lowercased() == value.lowercased() }
        // A PMID in the list is the record's own once more, or wrong.
        if !isKnown, kind != "pmid" || !found.contains(where: { $0.kind == "pmid" }) { found.append((kind, value)) }
    }
}
