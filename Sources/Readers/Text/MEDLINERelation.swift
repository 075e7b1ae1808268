import Bibliography
internal import Notation

/// What MEDLINE's comments and corrections say, as JATS relations.
///
/// Sources: NLM, *MEDLINE/PubMed Data Element Descriptions* (comments/corrections); JATS 1.3 `@related-article-type`.
enum MEDLINERelation {
    /// The JATS relation of a MEDLINE tag (`CIN`) or a `RefType` of PubMed's XML (`CommentIn`); nil for one in no table.
    static func relation(_ name: String) -> String? { relations[name] }

    /// Reads a citation with its identifiers: `J Rest. 2015;5(2):12. doi: 10.1234/x. PMID: 123456`.
    ///
    /// A work that updates a preprint names it with the server as its journal.
    static func related(_ name: String, _ citation: String) -> RelatedArticle? {
        guard var relation = relations[name] else { return nil }
        let server = citation.prefix { $0 != "." && $0 != "[" }
        if relation == "updated-article", servers.contains(server.lowercased()) { relation = "preprint" }
        let doi = DOISyntax.names(in: citation).first.map(String.init)
        return RelatedArticle(relation: relation, doi: doi, pmid: pmid(in: citation), text: citation)
    }

    /// The digits behind the last `PMID:`.
    private static func pmid(in citation: String) -> String? {
        let words = citation.split { $0 == " " || $0 == "." || $0 == ";" || $0 == "]" }
        for (index, word) in words.enumerated().reversed() where word == "PMID:" && index + 1 < words.count {
            return PMID.canonical(String(words[index + 1]))
        }
        return words.last { $0.hasPrefix("PMID:") }.flatMap { PMID.canonical(String($0)) }
    }

    private static let servers: Set<String> = [
        "biorxiv", "medrxiv", "res sq", "arxiv", "ssrn", "chemrxiv", "preprints", "psyarxiv", "authorea", "f1000res",
    ]

    private static let relations: [String: String] = {
        let table: [(tag: String, refType: String, relation: String)] = [
            ("CIN", "CommentIn", "commentary"), ("CON", "CommentOn", "commentary-article"),
            ("EIN", "ErratumIn", "correction-forward"), ("EFR", "ErratumFor", "corrected-article"),
            ("RIN", "RetractionIn", "retraction-forward"), ("ROF", "RetractionOf", "retracted-article"),
            ("PRIN", "PartialRetractionIn", "partial-retraction"), ("PROF", "PartialRetractionOf", "retracted-article"),
            ("RRI", "RetractedandRepublishedIn", "retraction-forward"),
            ("RRF", "RetractedandRepublishedFrom", "retracted-article"),
            ("ECI", "ExpressionOfConcernIn", "expression-of-concern"),
            ("ECF", "ExpressionOfConcernFor", "object-of-concern"),
            ("CRI", "CorrectedandRepublishedIn", "republication"),
            ("CRF", "CorrectedandRepublishedFrom", "republished-article"),
            ("RPI", "RepublishedIn", "republication"), ("RPF", "RepublishedFrom", "republished-article"),
            ("UIN", "UpdateIn", "update"), ("UOF", "UpdateOf", "updated-article"),
            ("SPIN", "SummaryForPatientsIn", "companion"), ("ORI", "OriginalReportIn", "companion"),
            ("DDIN", "DatasetDescribedIn", "companion"), ("DRIN", "DatasetUseReportedIn", "companion"),
            ("ADIN", "AssociatedDataset", "companion"), ("APIN", "AssociatedPublication", "companion"),
            ("CITE", "Cites", "article-reference"),
        ]
        return table.reduce(into: [:]) {
            $0[$1.tag] = $1.relation; $0[$1.refType] = $1.relation
        }
    }()
}
