/// PubMed Central identifiers, `PMC3560481`.
package enum PMCID {
    /// Returns the identifier with its letters in upper case, if the text is one.
    ///
    /// Bare digits count, since the field or attribute that holds them says what they are (JATS `pub-id-type="pmc"`).
    /// A version behind a point (`PMC3560481.2`) is left out.
    package static func canonical(_ written: String) -> String? {
        let text = IdentifierText(written)
        var runs = text.digitRuns
        if runs.count == 2, text.bytes[runs[0].upperBound] == 0x2E, runs[1].lowerBound == runs[0].upperBound + 1 {
            runs[0] = runs[0].lowerBound..<runs[1].upperBound
            runs.removeLast()
        }
        guard runs.count == 1, let run = runs.first else { return nil }
        let start = run.lowerBound >= 3 && text[(run.lowerBound - 3)..<run.lowerBound] == "pmc" ? 3 : 0
        guard text.hasOnly(labels, outside: (run.lowerBound - start)..<run.upperBound) else {
            return nil
        }
        let digits = text[run].prefix { $0 != "." }.drop { $0 == "0" }
        return (1...9).contains(digits.count) ? "PMC" + digits : nil
    }

    private static let labels: Set<String> = [
        "pmc", "pmcid", "id", "http", "https", "www", "ncbi", "nlm", "nih", "gov", "articles", "europepmc", "org",
        "article", "pdf", "central", "pubmed", "free",
    ]
}
