internal import Bibliography
internal import Normalization

extension Study {
    /// The address of the work: the DOI's, else PubMed's, else PubMed Central's; nil where there is none of them.
    package var url: String? {
        let identifiers = reference.identifiers
        if let doi = identifiers.doi.flatMap({ DOI(canonicalizing: $0) }) { return doi.url }
        if let short = identifiers.doi.flatMap({ ShortDOI(canonicalizing: $0) }) {
            return "https://doi.org/" + short.name
        }
        if let pmid = identifiers.pmid { return "https://pubmed.ncbi.nlm.nih.gov/\(pmid)/" }
        return identifiers.pmcid.map { "https://pmc.ncbi.nlm.nih.gov/articles/\($0)/" }
    }
}
