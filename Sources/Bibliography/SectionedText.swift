/// A text in sections: an abstract with labels, or a methods text with headings.
public struct SectionedText: Hashable, Codable, Sendable {
    /// A label or heading and the text below it.
    public struct Section: Hashable, Codable, Sendable {
        /// The label or heading as printed, without a final colon; nil for text without one.
        public var label: String?
        /// The text; paragraphs are parted by one line feed.
        public var text: String

        /// Makes a section.
        public init(label: String? = nil, _ text: String) { (self.label, self.text) = (label, text) }
    }

    /// The sections in order.
    public var sections: [Section]

    /// Makes a text of sections.
    public init(_ sections: [Section] = []) { self.sections = sections }

    /// Makes a text without labels; empty for an empty string.
    public init(plain text: String) { sections = text.isEmpty ? [] : [Section(text)] }

    /// True where there is no text.
    public var isEmpty: Bool { sections.isEmpty }

    /// True where a section has a label.
    public var isStructured: Bool { sections.contains { $0.label != nil } }

    /// The whole as one text, `Label: text`, sections parted by a line feed.
    ///
    /// Evidence spans count in this text.
    public var text: String {
        if sections.count == 1, sections[0].label == nil { return sections[0].text }
        var whole = ""
        for section in sections {
            if !whole.isEmpty { whole += "\n" }
            if let label = section.label { whole += section.text.isEmpty ? label : label + ": " }
            whole += section.text
        }
        return whole
    }
}

/// An abstract beside the main one.
public struct AlternativeAbstract: Hashable, Codable, Sendable {
    /// JATS `abstract-type` (`graphical`, `plain-language-summary`, `toc`), or `translated`.
    public var kind: String
    /// A BCP 47 tag; nil where the source does not say.
    public var language: String?
    /// The text.
    public var text: SectionedText

    /// Makes an abstract.
    public init(kind: String, language: String? = nil, _ text: SectionedText) {
        (self.kind, self.language, self.text) = (kind, language, text)
    }
}
