import XMLTree

/// Puts together where an article stands: a range, two pages, or an electronic location.
struct PageMapper {
    private var range: String?
    private var first: String?
    private var last: String?
    private(set) var location: String?

    mutating func add(_ part: XMLElement) {
        let text = part.plainText
        guard !text.isEmpty else { return }
        switch part.jats {
        case .pageRange: range = range ?? text
        case .fpage: first = first ?? text
        case .lpage: last = last ?? text
        default: location = location ?? text
        }
    }

    /// A printed range beats the first and last page, since it may name several; pages beat the location.
    var page: String? {
        if let range { return range }
        guard let first else { return location }
        guard let last, last != first else { return first }
        return first + "-" + last
    }
}

/// Puts an issue together with the part or supplement that it has: "4 Pt 2", "4 Suppl 1".
struct IssueMapper {
    private var issue: String?
    private var part: String?
    private var supplement: String?

    mutating func add(_ element: XMLElement) {
        let text = element.plainText
        guard !text.isEmpty else { return }
        switch element.jats {
        case .issuePart: part = part ?? text
        case .supplement: supplement = supplement ?? text
        default: issue = issue ?? text
        }
    }

    /// MEDLINE's form; what the issue already says is not said twice, and a bare number says what it counts.
    var text: String? {
        var words = issue.map { [$0] } ?? []
        if let part, issue?.contains(part) != true { words.append(IssueMapper.isNumber(part) ? "Pt " + part : part) }
        if let supplement, issue?.contains(supplement) != true {
            words.append(IssueMapper.isNumber(supplement) ? "Suppl " + supplement : supplement)
        }
        return words.isEmpty ? nil : words.joined(separator: " ")
    }

    private static func isNumber(_ text: String) -> Bool { text.utf8.count <= 3 && !text.contains(" ") }
}
