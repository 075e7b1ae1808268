/// One guess: what it looks for and how far it can be trusted.
struct DOIRepairRule: Sendable {
    /// Its stable name.
    let id: String
    /// How often it is right, from 0 to 1.
    let confidence: Double
    /// False where the result may be another work.
    let accept: Bool
    /// The changed text; nil where the rule does not apply.
    ///
    /// Texts are UTF-8 with ASCII letters in lower case.
    let change: @Sendable ([UInt8]) -> [UInt8]?

    /// Rules for a text that is no DOI name; the first that leads to one is taken.
    static let heads: [DOIRepairRule] = [
        DOIRepairRule(id: "doi-from-arxiv", confidence: 0.95, accept: true, change: DOIHeadRepairs.arXiv),
        DOIRepairRule(id: "doi-prefix-points", confidence: 0.95, accept: true, change: DOIHeadRepairs.doubledPoints),
        DOIRepairRule(
            id: "doi-prefix-letters", confidence: 0.8, accept: false, change: DOIHeadRepairs.lettersForDigits),
        DOIRepairRule(id: "doi-prefix-separator", confidence: 0.8, accept: false, change: DOIHeadRepairs.separator),
        DOIRepairRule(id: "doi-slash-inserted", confidence: 0.6, accept: false, change: DOIHeadRepairs.missingSlash),
        DOIRepairRule(id: "doi-blank-joined", confidence: 0.7, accept: false, change: DOIHeadRepairs.joinedBlank),
        DOIRepairRule(id: "doi-in-text", confidence: 0.8, accept: false, change: DOIHeadRepairs.onlyNameInText),
        DOIRepairRule(id: "doi-character-lost", confidence: 0.4, accept: false, change: DOIHeadRepairs.lostCharacters),
    ]

    /// Rules for what follows the prefix, the surest and most far-reaching first.
    static let suffixes: [DOIRepairRule] = [
        DOIRepairRule(id: "doi-repeated", confidence: 0.98, accept: true, change: DOITailRepairs.repeated),
        DOIRepairRule(id: "doi-second-name", confidence: 0.6, accept: false, change: DOITailRepairs.secondName),
        DOIRepairRule(id: "doi-address-cut", confidence: 0.95, accept: true, change: DOITailRepairs.address),
        DOIRepairRule(id: "doi-tag-removed", confidence: 0.95, accept: true, change: DOITailRepairs.tags),
        DOIRepairRule(id: "doi-label-cut", confidence: 0.97, accept: true, change: DOITailRepairs.label),
        DOIRepairRule(id: "doi-note-cut", confidence: 0.95, accept: true, change: DOITailRepairs.note),
        DOIRepairRule(id: "doi-accessed-cut", confidence: 0.95, accept: true, change: DOITailRepairs.accessed),
        DOIRepairRule(id: "doi-host-cut", confidence: 0.9, accept: true, change: DOITailRepairs.host),
        DOIRepairRule(id: "doi-leader-cut", confidence: 0.95, accept: true, change: DOITailRepairs.leader),
        DOIRepairRule(id: "doi-query-cut", confidence: 0.95, accept: true, change: DOITailRepairs.query),
        DOIRepairRule(id: "doi-fragment-cut", confidence: 0.9, accept: true, change: DOITailRepairs.fragment),
        DOIRepairRule(id: "doi-part-cut", confidence: 0.7, accept: false, change: DOITailRepairs.numberedFragment),
        DOIRepairRule(id: "doi-view-cut", confidence: 0.95, accept: true, change: DOITailRepairs.view),
        DOIRepairRule(id: "doi-year-cut", confidence: 0.9, accept: true, change: DOITailRepairs.year),
        DOIRepairRule(id: "doi-sign-doubled", confidence: 0.9, accept: true, change: DOISignRepairs.doubled),
        DOIRepairRule(id: "doi-backslash-removed", confidence: 0.95, accept: true, change: DOISignRepairs.backslashes),
        DOIRepairRule(id: "doi-x-restored", confidence: 0.9, accept: false, change: DOISignRepairs.finalX),
        DOIRepairRule(id: "doi-punctuation-cut", confidence: 0.9, accept: false, change: DOISignRepairs.punctuation),
        DOIRepairRule(id: "doi-dash-folded", confidence: 0.6, accept: false, change: DOISignRepairs.dashes),
        DOIRepairRule(id: "doi-stray-sign", confidence: 0.5, accept: false, change: DOISignRepairs.straySigns),
    ]
}
