/// PubMed identifiers, one to eight digits.
package enum PMID {
    /// Returns the digits, if the text is a PMID, bare, labelled or as an address of PubMed.
    ///
    /// `PMID: 12345678`, `12345678 [pmid]`, `MEDLINE:12345678`, `https://pubmed.ncbi.nlm.nih.gov/12345678/`.
    package static func canonical(_ written: String) -> String? {
        let text = IdentifierText(written)
        let runs = text.digitRuns
        guard runs.count == 1, let run = runs.first,
            !text.bytes.contains(0x2E) || text.offset(behind: "nih.gov/") != nil
        else { return nil }
        guard text.hasOnly(labels, outside: run) else { return nil }
        let digits = text[run].drop { $0 == "0" }
        return (1...8).contains(digits.count) ? String(digits) : nil
    }

    private static let labels: Set<String> = [
        "pmid", "pubmed", "medline", "id", "http", "https", "www", "ncbi", "nlm", "nih", "gov", "m", "entrez", "term",
        "uid", "info",
    ]
}
