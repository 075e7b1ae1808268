import Bibliography

extension FormatDetector {
    /// Tells the formats of JSON apart by the names of the first item; their order does not count.
    static func json(_ bytes: ArraySlice<UInt8>) -> Finding {
        let outline = JSONOutline(bytes)
        // An array of nothing is what a program without records writes.
        if bytes.first == UInt8(ascii: "["), bytes.dropFirst().first(where: { $0 > 0x20 }) == UInt8(ascii: "]") {
            return .format(.cslJSON)
        }
        if let foreign = foreign(outline) { return .unsupported(foreign) }
        let names = outline.item
        if !names.isDisjoint(with: ours) { return .format(.ndjson) }
        if names.contains(where: { isCSL($0) }) { return .format(.cslJSON) }
        if !names.isDisjoint(with: byHand) { return .format(.ndjson) }
        if names.contains("type"), names.contains("id") || names.contains("title") { return .format(.cslJSON) }
        if names.contains("title") { return .format(.ndjson) }
        return .unsupported("JSON of an unknown kind; export CSL-JSON, RIS or BibTeX")
    }

    /// The members that only our Reference has.
    private static let ours: Set<String> = [
        "contributors", "container", "identifiers", "publicationTypes", "translatedTitles", "otherDates", "unmapped",
        "changes", "pem", "methods", "keywordGroups", "abstractSections", "relatedArticles", "originalTitle",
    ]

    /// The members that people write, under the names of our Reference.
    private static let byHand: Set<String> = ["doi", "pmid", "pmcid", "year", "authors", "journal", "keywords", "url"]

    /// A variable of CSL that is none of ours.
    private static func isCSL(_ name: String) -> Bool {
        if ["author", "editor", "issued", "accessed", "shortTitle", "keyword", "note", "genre"].contains(name) {
            return true
        }
        let isCapital = name.utf8.first.map { (0x41...0x5A).contains($0) } ?? false
        guard isCapital || name.utf8.contains(UInt8(ascii: "-")) || name == "journalAbbreviation" else { return false }
        return CSLVariables.names[name.lowercased()] == name || CSLVariables.synonyms[name.lowercased()] != nil
    }

    /// What a JSON of other programs and services is, and what to do; nil for one that is none of them.
    private static func foreign(_ outline: JSONOutline) -> String? {
        let (outer, item, nested) = (outline.outer, outline.item, outline.nested)
        func has(_ names: String..., in set: Set<String>) -> Bool { names.allSatisfy(set.contains) }
        if item.contains("itemType") || nested.contains("data.itemType") || has("creators", in: item) {
            return "the JSON of Zotero or Better BibTeX, which is not read; export it as CSL JSON or RIS"
        }
        if has("message", "message-type", in: outer) {
            return
                "an answer of Crossref's API, which is not read; ask doi.org for application/vnd.citationstyles.csl+json"
        }
        if item.contains("authorships") || has("display_name", "ids", in: item) || has("meta", "results", in: outer) {
            return "JSON of OpenAlex, which is not read; look the DOIs up at doi.org as CSL-JSON, or export RIS"
        }
        if nested.contains("data.attributes") || nested.contains("attributes.doi")
            || has("attributes", "relationships", in: item)
        {
            return
                "an answer of DataCite's API, which is not read; ask doi.org for application/vnd.citationstyles.csl+json"
        }
        if item.contains("identifier") || has("bibjson", in: item) || has("metadata", "records", in: outer) {
            return "BibJSON, which is not read; export CSL-JSON, RIS or BibTeX"
        }
        if item.contains("type_of_reference") {
            return "the JSON of rispy, which is not read; read the RIS that it was made of"
        }
        if item.contains("paperId") || item.contains("externalIds") {
            return "JSON of Semantic Scholar, which is not read; export BibTeX"
        }
        if outer.contains("resultList") || has("pmid", "pubModel", in: item) {
            return "an answer of Europe PMC's API, which is not read; export RIS, or fetch the full text as JATS XML"
        }
        if has("header", "result", in: outer) {
            return "an answer of NCBI's E-utilities, which is not read; fetch PubMed XML or NBIB"
        }
        if has("schemaVersion", "studies", in: outer) {
            return "the JSON of an atlas, which is an output; read the exports it was made of"
        }
        return nil
    }
}
