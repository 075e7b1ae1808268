import Bibliography
import XMLTree

/// Reads an element of sections and paragraphs, such as an abstract, as a text with labels.
struct SectionMapper {
    private var sections: [SectionedText.Section] = []

    init(_ element: XMLElement, label: String? = nil) { add(element, label: label, isTop: true) }

    /// The sections that hold something.
    var text: SectionedText { SectionedText(sections) }

    private mutating func add(_ element: XMLElement, label: String?, isTop: Bool) {
        var label = label
        for child in element.children {
            switch child.jats {
            case .title:
                // An abstract's own title, "Abstract", is no label of a section.
                if !isTop { label = withoutColon(child.plainText) }
            case .sec:
                // A heading whose text stands in sections below it.
                if let heading = label, !heading.isEmpty { sections.append(.init(label: heading, "")) }
                label = nil
                add(child, label: nil, isTop: false)
            case .p: add(paragraph: child, label: &label)
            case .label, .objectId, .fig, .graphic, .tableWrap: break
            default: append(child.plainText, label: &label)
            }
        }
        // A heading without a text of its own still heads what follows.
        if let label, !isTop, !label.isEmpty { sections.append(.init(label: label, "")) }
    }

    /// A paragraph; "<bold>Methods:</bold> …" carries its label in bold, as SciELO and others print it.
    private mutating func add(paragraph: XMLElement, label: inout String?) {
        var content = paragraph.content.makeIterator()
        var first = content.next()
        if case .text(let piece) = first, piece.allSatisfy(\.isWhitespace) { first = content.next() }
        guard label == nil, case .element(let bold) = first, bold.jats == .bold || bold.jats == .italic,
            let inline = inlineLabel(bold, followedBy: content.next())
        else { return append(paragraph.plainText, label: &label) }
        let whole = paragraph.plainText
        var heading: String? = withoutColon(inline)
        append(String(whole.dropFirst(inline.count).drop { $0 == " " || $0 == ":" }), label: &heading)
    }

    private func inlineLabel(_ bold: XMLElement, followedBy next: XMLNode?) -> String? {
        let text = bold.plainText
        guard !text.isEmpty, text.utf8.count <= 60 else { return nil }
        if text.hasSuffix(":") || text.hasSuffix(".") && bold.jats == .bold { return text }
        guard case .text(let after) = next, after.drop(while: \.isWhitespace).hasPrefix(":") else { return nil }
        return text
    }

    private mutating func append(_ text: String, label: inout String?) {
        defer { label = nil }
        guard !text.isEmpty || label != nil else { return }
        if label == nil, let last = sections.indices.last {
            // A further paragraph belongs to the section before it.
            sections[last].text += sections[last].text.isEmpty ? text : "\n" + text
        } else {
            sections.append(.init(label: label, text))
        }
    }

    private func withoutColon(_ label: String) -> String {
        var label = Substring(label)
        while let last = label.last, last == ":" || last == "." || last == " " { label.removeLast() }
        return String(label)
    }
}
