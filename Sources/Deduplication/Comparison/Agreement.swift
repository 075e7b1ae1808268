/// How two records stand to each other in one field; as a set, the outcomes that a rule admits.
package struct Agreement: OptionSet, Hashable, Sendable {
    package let rawValue: UInt8

    package init(rawValue: UInt8) { self.rawValue = rawValue }

    /// Both state the same.
    package static let agrees = Agreement(rawValue: 1)
    /// Both state almost the same: the next year, a title with a slip or without its subtitle.
    package static let near = Agreement(rawValue: 2)
    /// They state different things.
    package static let disagrees = Agreement(rawValue: 4)
    /// One or both state nothing, which tells nothing.
    package static let missing = Agreement(rawValue: 8)

    /// Everything but a contradiction.
    package static let neutral: Agreement = [.agrees, .near, .missing]
    /// What speaks for one work.
    package static let alike: Agreement = [.agrees, .near]

    /// The words for all outcomes of the set.
    var words: [String] { [.agrees, .near, .disagrees, .missing].filter { contains($0) }.map(\.word) }

    /// The word for one outcome, as `--explain` writes it.
    package var word: String {
        switch self {
        case .agrees: "agrees"
        case .near: "near"
        case .disagrees: "differs"
        default: "missing"
        }
    }
}

/// The fields that are compared.
package enum MatchField: Int, CaseIterable, Sendable {
    /// The DOI.
    case doi
    /// The PMID or PMCID.
    case pubmed
    /// The title in any of its languages.
    case title
    /// The authors.
    case authors
    /// The year.
    case year
    /// The container.
    case container
    /// The volume.
    case volume
    /// The issue.
    case issue
    /// The page or article number.
    case page

    /// The field's name, as `--explain` writes it.
    package var name: String { String(describing: self) }
}
