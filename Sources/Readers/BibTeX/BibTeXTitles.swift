import Bibliography

/// The titles of the work.
struct BibTeXTitles {
    /// The title with its subtitle.
    var title: String?
    var original: String?
    var short: String?
    /// The title of the periodical of which the work is an issue with a title of its own.
    var periodical: String?

    init(_ fields: inout BibTeXFields, type: ReferenceType) {
        title = BibTeXTitles.joined(fields.text(.title), fields.text(.subtitle))
        if let whole = title, let addon = fields.text(.titleAddon) { title = BibTeXTitles.added(whole, addon) }
        if title == nil, type == .book || type == .periodical {
            // A whole book that only has the title which its chapters inherit.
            title = BibTeXTitles.joined(fields.text(.bookTitle), fields.text(.bookSubtitle))
        }
        if type == .periodical, let issue = BibTeXTitles.joined(fields.text(.issueTitle), fields.text(.issueSubtitle)) {
            (title, periodical) = (issue, title)
        }
        original = fields.text(.originalTitle)
        short = fields.text(.shortTitle)
    }

    /// Puts what biblatex prints behind a title in another font behind a period.
    static func added(_ title: String, _ addon: String) -> String {
        let ends = title.unicodeScalars.last.map { ".?!".unicodeScalars.contains($0) } ?? false
        return title + (ends ? " " : ". ") + addon
    }

    /// Joins a title and its subtitle by a colon, unless the title ends in a mark of its own.
    static func joined(_ title: String?, _ subtitle: String?) -> String? {
        guard let title else { return subtitle }
        guard let subtitle else { return title }
        let ends = title.unicodeScalars.last.map { ":?!".unicodeScalars.contains($0) } ?? false
        return title + (ends ? " " : ": ") + subtitle
    }
}
