/// Pages in canonical form: ranges in full (`123-130`), parts joined by `; `, article numbers as written.
package struct PageRange: Hashable, Sendable {
    /// What one rule made of the text.
    package struct Step: Hashable, Sendable {
        /// The rule.
        package var rule: PageRule
        /// The text behind it.
        package var result: String
    }

    /// Why pages are not what they should be; such values are flagged, not changed.
    package enum Flag: String, Hashable, Sendable, CaseIterable {
        /// A spreadsheet turned the pages into a date: `01-Jul`.
        case spreadsheetDate = "pages-spreadsheet-date"
        /// A publisher item identifier stands in the place of pages.
        case pii = "pages-pii"
        /// The end lies before the start.
        case descending = "pages-descending"
        /// No number stands in the text.
        case noNumber = "pages-no-number"
    }

    /// The canonical text; nil where the source only says that there is no page.
    package private(set) var value: String?
    /// The first page of the first part.
    package private(set) var start: String?
    /// The last page of the first part; nil for a single page or an article number.
    package private(set) var end: String?
    /// What is wrong; nil for sound pages.
    package private(set) var flag: Flag?
    /// The rules that changed the text, in order.
    package private(set) var steps: [Step] = []

    /// True where the text gives a page or an article number and nothing is wrong with it.
    package var isValid: Bool { value != nil && flag == nil }

    /// Reads pages as any source writes them.
    ///
    /// `123-30` is MEDLINE's short form of 123-130 (NLM, MedlinePgn), `11+136` Web of Science's of two places. A text
    /// that can't be read stays as it is.
    ///
    /// - Parameter written: the text of a pages field.
    package init(_ written: String) {
        var text = Array(written.utf8)
        // What one rule leaves, another may read: they run until nothing changes.
        for _ in 0..<8 {
            let before = text
            apply(.dashFolded, &text, PageText.foldingDashes)
            apply(.blankRemoved, &text, PageText.withoutBlanks)
            flag = PageFlags.flag(of: text)
            if flag != nil { break }
            apply(.labelRemoved, &text, PageText.withoutLabels)
            apply(.placeholderRemoved, &text, PageText.withoutPlaceholder)
            apply(.partsSeparated, &text) { PageText.joined(PageText.parts($0)) }
            apply(.rangeExpanded, &text, Self.expanding)
            if text == before { break }
        }
        if flag == nil, !text.isEmpty { flag = PageFlags.fault(of: text) }
        value = text.isEmpty ? nil : String(decoding: text, as: UTF8.self)
        guard isValid, let first = PageText.parts(text).first else { return }
        let bounds = PageBounds(first)
        start = bounds.map { String(decoding: $0.start, as: UTF8.self) } ?? String(decoding: first, as: UTF8.self)
        end = bounds.map { String(decoding: $0.end, as: UTF8.self) }
    }

    private mutating func apply(_ rule: PageRule, _ text: inout [UInt8], _ change: ([UInt8]) -> [UInt8]) {
        let changed = change(text)
        guard changed != text else { return }
        text = changed
        steps.append(Step(rule: rule, result: String(decoding: text, as: UTF8.self)))
    }

    private static func expanding(_ text: [UInt8]) -> [UInt8] {
        PageText.joined(PageText.parts(text).compactMap(PageBounds.expanded))
    }
}

/// The rules for pages.
package enum PageRule: String, Hashable, Sendable, CaseIterable {
    /// Dashes of every kind became one hyphen.
    case dashFolded = "pages-dash-folded"
    /// Blanks at the ends and around hyphens were removed.
    case blankRemoved = "pages-blank-removed"
    /// A label was removed: `pp.`, `UNSP`, `(no pagination)`.
    case labelRemoved = "pages-label-removed"
    /// A text that says that there are no pages was removed: `N.PAG`.
    case placeholderRemoved = "pages-placeholder-removed"
    /// Places that do not follow each other were parted in one way: `; `.
    case partsSeparated = "pages-parts-separated"
    /// The end of a range was written in full, or left out where it repeats the start.
    case rangeExpanded = "pages-range-expanded"
}
