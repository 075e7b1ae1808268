package import Bibliography
internal import Normalization

/// What a record is that is no work of its own but says something of another one.
package enum Notice: Hashable, Sendable {
    /// The other work was retracted.
    case retraction
    /// The other work is in doubt.
    case concern
    /// The other work was corrected.
    case correction

    /// Tells by the publication type, or by a title that sets the word off from its subject; nil for a work.
    ///
    /// "Correction of anaemia" is a study, "Correction: Anaemia" and "Correction to: Anaemia" are notices.
    package init?(_ record: Reference) {
        switch record.retraction?.kind {
        case .notice: self = .retraction
        case .concern: self = .concern
        default:
            let types = record.publicationTypes.map { $0.lowercased() }
            guard types.contains(where: Self.correctionTypes.contains) || record.title.map(Self.headsCorrection) == true
            else { return nil }
            self = .correction
        }
    }

    /// The relation of the work to the notice, in JATS's words.
    var forwardRelation: String {
        switch self {
        case .retraction: "retraction-forward"
        case .concern: "expression-of-concern"
        case .correction: "correction-forward"
        }
    }

    /// The relation of the notice to its work, in JATS's words.
    var backwardRelation: String {
        switch self {
        case .retraction: "retracted-article"
        case .concern: "object-of-concern"
        case .correction: "corrected-article"
        }
    }

    private static let correctionTypes: Set = ["published erratum", "erratum", "correction", "corrigendum"]

    private static func headsCorrection(_ title: String) -> Bool {
        let lower = title.lowercased()
        return corrections.contains { lower.hasPrefix($0) }
    }

    private static let corrections = [
        "erratum:", "erratum to", "erratum for", "erratum.", "errata:", "errata to", "corrigendum:", "corrigendum to",
        "corrigendum for", "corrigenda:", "correction:", "correction to:", "correction to \"", "correction to “",
        "correction to '", "correction to ‘", "corrections to:", "author correction:", "publisher correction:",
        "addendum:", "addendum to:",
    ]

    /// Words between the head and the subject's title: `Retraction notice to "…"`, `Author Correction: …`.
    private static let heads: Set = [
        "retraction", "notice", "note", "statement", "of", "to", "for", "expression", "concern", "editorial", "erratum",
        "errata", "corrigendum", "corrigenda", "correction", "corrections", "author", "publisher", "addendum", "the",
        "article", "withdrawal", "removal", "retracted",
    ]

    /// The title of the work that a notice is about, as its own title gives it; nil where it gives none.
    ///
    /// - Parameter title: the notice's title: `Erratum to: X`, `Corrigendum to “X” [J. Rest 5 (2015) 1-9]`,
    ///   `X (vol 5, pg 1, 2015)`.
    /// - Returns: the subject's title.
    static func subject(of title: String) -> String? {
        if let note = title.range(of: " (vol ", isBackwards: true) { return String(title[..<note.lowerBound]) }
        var rest = title[...]
        var isHead = false
        while let word = rest.split(maxSplits: 1, whereSeparator: { $0 == " " }).first {
            let bare = word.filter { $0.isLetter }.lowercased()
            guard heads.contains(bare), word.first?.isLetter == true || word.first == "[" else { break }
            isHead = true
            rest = rest[word.endIndex...].drop { $0 == " " }
            if word.last == ":" || word.last == "." { break }
        }
        guard isHead, !rest.isEmpty else { return nil }
        if let first = rest.first, let closing = quotes[first] {
            let inner = rest.dropFirst()
            return inner.lastIndex(of: closing).map { String(inner[..<$0]) }
        }
        if rest.last == "]", let open = rest.lastIndex(of: "["), open > rest.startIndex { rest = rest[..<open] }
        return String(rest)
    }

    private static let quotes: [Character: Character] = ["\"": "\"", "“": "”", "'": "'", "‘": "’", "«": "»"]
}

extension String {
    /// The place of a text, ASCII letters of either case.
    fileprivate func range(of needle: String, isBackwards: Bool) -> Range<String.Index>? {
        var place = endIndex
        while let start = self[..<place].lastIndex(of: needle.first ?? " ") {
            if self[start...].prefix(needle.count).lowercased() == needle {
                return start..<index(start, offsetBy: needle.count)
            }
            place = start
        }
        return nil
    }
}
