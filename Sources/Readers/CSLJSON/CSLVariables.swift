/// The names of CSL's variables, by their small letters.
enum CSLVariables {
    /// CSL 1.0.2, appendix IV, and `csl-data.json`, without those that a note can't hold.
    static let names: [String: String] = {
        var names: [String: String] = [:]
        for name in all.split(separator: " ").map(String.init) { names[name.lowercased()] = name }
        for (name, _) in CSLNameVariable.all { names[name] = name }
        return names
    }()

    /// The name that a variable has in CSL; nil for one that is CSL's own, or unknown.
    static func canonical(_ name: String) -> String? {
        if spellings.contains(name) { return nil }
        let lowered = name.lowercased()
        return names[lowered] ?? synonyms[lowered]
    }

    private static let spellings = Set(names.values)

    /// Other names, of older versions of CSL, of Crossref and of people.
    static let synonyms: [String: String] = [
        "shorttitle": "title-short", "journalabbreviation": "container-title-short",
        "short-container-title": "container-title-short", "event": "event-title", "published-online": "available-date",
        "article-number": "article-number", "citekey": "citation-key", "journal": "container-title",
        "containertitle": "container-title", "keywords": "keyword", "year": "issued", "pages": "page",
        "date": "issued", "pmc": "PMCID",
    ]

    private static let all = """
        type id citation-key language accessed available-date event-date issued original-date submitted archive \
        archive_collection archive_location archive-place authority call-number chapter-number citation-label \
        collection-number collection-title container-title container-title-short dimensions division DOI edition \
        event-title event-place genre ISBN ISSN issue jurisdiction keyword medium number number-of-pages \
        number-of-volumes original-publisher original-publisher-place original-title page page-first part part-title \
        PMCID PMID printing publisher publisher-place references reviewed-genre reviewed-title scale section source \
        status supplement title title-short URL version volume volume-title volume-title-short year-suffix
        """
}
