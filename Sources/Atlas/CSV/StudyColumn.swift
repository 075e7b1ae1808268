internal import Bibliography

/// One column of the table of studies.
struct StudyColumn: Sendable {
    /// The heading: the member's name in the atlas JSON.
    let heading: String
    /// The text of a study's cell.
    let value: @Sendable (Study) -> String

    private init(_ heading: String, _ value: @escaping @Sendable (Study) -> String?) {
        self.heading = heading
        self.value = { value($0) ?? "" }
    }

    /// All columns in their order.
    static let all: [StudyColumn] = [
        StudyColumn("slug") { $0.slug },
        StudyColumn("title") { $0.reference.title },
        StudyColumn("originalTitle") { $0.reference.originalTitle },
        StudyColumn("byline") { Byline($0.reference).description },
        StudyColumn("authors") { joined($0.reference.authors.map { name($0.name) }) },
        StudyColumn("journal") { $0.reference.container.title ?? $0.reference.container.abbreviation },
        StudyColumn("year") { $0.reference.year.map { String($0) } },
        StudyColumn("published") { $0.reference.issued?.isoText },
        StudyColumn("online") { $0.reference.online?.isoText },
        StudyColumn("volume") { $0.reference.volume },
        StudyColumn("issue") { $0.reference.issue },
        StudyColumn("page") { $0.reference.page },
        StudyColumn("doi") { $0.reference.identifiers.doi },
        StudyColumn("pmid") { $0.reference.identifiers.pmid },
        StudyColumn("pmcid") { $0.reference.identifiers.pmcid },
        StudyColumn("url") { $0.url },
        StudyColumn("language") { $0.reference.language },
        StudyColumn("publicationTypes") { joined($0.reference.publicationTypes) },
        StudyColumn("peerReview") { $0.peerReview.rawValue },
        StudyColumn("preprints") { joined($0.preprints.compactMap { $0.doi ?? $0.pmid }) },
        StudyColumn("retraction") { $0.reference.retraction?.kind.rawValue },
        StudyColumn("pemStatus") { $0.reference.pem?.status.rawValue },
        StudyColumn("pemBadge") { $0.reference.pem?.badge.rawValue },
        StudyColumn("pemExplanation") { $0.reference.pem?.explanation },
        StudyColumn("pemConfidence") { $0.reference.pem?.confidence.rawValue },
        StudyColumn("pemDecidedBy") { $0.reference.pem.map { $0.isDecidedByEditor ? "editor" : "machine" } },
        StudyColumn("pemDefinitions") { joined($0.reference.pem?.definitions.map(\.id) ?? []) },
        StudyColumn("found") { $0.summary.found },
        StudyColumn("whyItMatters") { $0.summary.whyItMatters },
        StudyColumn("doesNotProve") { $0.summary.doesNotProve },
        StudyColumn("evidenceLevel") { $0.evidenceLevel },
        StudyColumn("studyDesign") { $0.studyDesign },
        StudyColumn("abstract") { $0.reference.abstract.text },
    ]

    private static func joined(_ values: [String]) -> String {
        var seen: Set<String> = []
        return values.filter { seen.insert($0).inserted }.joined(separator: "; ")
    }

    private static func name(_ name: PersonName) -> String {
        [name.shownFamily, name.shownGiven, name.isLiteral ? nil : name.suffix]
            .compactMap(\.self).filter { !$0.isEmpty }.joined(separator: ", ")
    }
}
