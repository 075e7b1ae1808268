import Bibliography
import XMLTree

/// Reads an element of sections and paragraphs, such as an abstract, as a text with labels.
struct SectionMapper {
    private var sections: [SectionedText.Section] = []
    /// True after a section has ended, so that a paragraph behind it is not taken for a part of it.
    private var startsAnew = false
    /// True behind a label that stands in the paragraph itself, and may be parted from its text by a mark.
    private var isLabelRunIn = false

    init(_ element: XMLElement, label: String? = nil) {
        // A single title is the abstract's own, "Abstract"; several are the labels of what follows each.
        let isLabelled = element.children.count { $0.jats == .title } > 1
        add(element, label: label, takesTitles: isLabelled)
    }

    /// The sections that hold something.
    var text: SectionedText { SectionedText(sections) }

    private mutating func add(_ element: XMLElement, label: String?, takesTitles: Bool) {
        var label = label
        addParts(of: element, label: &label, takesTitles: takesTitles)
        // A heading without a text of its own still heads what follows.
        if let label, takesTitles, !label.isEmpty { sections.append(.init(label: label, "")) }
    }

    private mutating func addParts(of element: XMLElement, label: inout String?, takesTitles: Bool) {
        // Text without a paragraph around it is not valid and yet printed.
        var loose: [XMLNode] = []
        for node in element.content {
            guard case .element(let child) = node, SectionMapper.isBlock(child.jats) else {
                loose.append(node)
                continue
            }
            add(paragraph: loose, label: &label)
            loose = []
            add(block: child, label: &label, takesTitles: takesTitles)
        }
        add(paragraph: loose, label: &label)
    }

    private static func isBlock(_ name: JATS?) -> Bool {
        switch name {
        case .title, .sec, .p, .label, .objectId, .fig, .figGroup, .graphic, .media, .tableWrap, .tableWrapGroup,
            .boxedText, .statement, .caption, .list, .dispFormula, .dispQuote, .defList, .secMeta, .preformat,
            .verseGroup, .speech, .refList, .supplementaryMaterial:
            true
        default: false
        }
    }

    private mutating func add(block: XMLElement, label: inout String?, takesTitles: Bool) {
        switch block.jats {
        case .title:
            guard takesTitles else { return }
            addHeading(label)
            label = SectionMapper.withoutColon(block.plainText)
        case .sec, .boxedText, .statement:
            addHeading(label)
            label = nil
            startsAnew = false
            add(block, label: nil, takesTitles: true)
            startsAnew = true
        case .caption: addParts(of: block, label: &label, takesTitles: takesTitles)
        case .p: add(paragraph: Array(block.content), label: &label)
        case .list: add(list: block, label: &label)
        case .dispQuote, .defList, .preformat, .verseGroup, .speech: append(block.plainText, label: &label)
        default: break
        }
    }

    /// A heading whose text stands in sections below it, or that has none.
    private mutating func addHeading(_ label: String?) {
        if let label, !label.isEmpty { sections.append(.init(label: label, "")) }
    }

    /// The items of a list are paragraphs, for each says something of its own.
    private mutating func add(list: XMLElement, label: inout String?) {
        for item in list.children {
            switch item.jats {
            case .title: append(item.plainText, label: &label)
            case .listItem: append(item.plainText, label: &label)
            default: break
            }
        }
    }

    /// A paragraph, in which emphasis may carry labels, as SciELO and others print it: "<bold>Methods:</bold> …".
    private mutating func add(paragraph nodes: [XMLNode], label: inout String?) {
        guard !nodes.isEmpty else { return }
        var run = TextCollector()
        // Below a heading a paragraph's first words in bold are no second one.
        var mayBeLabel = label == nil
        for (index, node) in nodes.enumerated() {
            guard case .element(let child) = node else {
                run.add(node)
                continue
            }
            if child.jats == .list {
                append(run.text, label: &label)
                run = TextCollector()
                add(list: child, label: &label)
            } else if mayBeLabel || !run.text.isEmpty, RunInLabel.isPlace(behind: run.text),
                let inline = RunInLabel.label(child, before: nodes[(index + 1)...].first, isFirst: run.text.isEmpty)
            {
                append(run.text, label: &label)
                if run.text.isEmpty { addHeading(label) }
                (label, mayBeLabel, isLabelRunIn) = (inline, true, true)
                run = TextCollector()
            } else if child.jats == .p, !run.text.isEmpty {
                append(run.text, label: &label)
                run = TextCollector()
                run.add(node)
            } else {
                run.add(node)
            }
        }
        append(run.text, label: &label)
    }

    private mutating func append(_ text: String, label: inout String?) {
        let text = isLabelRunIn ? SectionMapper.withoutMark(text) : text
        if text.isEmpty { return }
        if SectionMapper.isLoneDOI(text) { return label = nil }
        defer { (label, startsAnew, isLabelRunIn) = (nil, false, false) }
        if label == nil, let last = sections.indices.last, !startsAnew || sections[last].label == nil {
            // A further paragraph belongs to the section before it.
            sections[last].text += sections[last].text.isEmpty ? text : "\n" + text
        } else {
            sections.append(.init(label: label?.isEmpty == true ? nil : label, text))
        }
    }

    /// The mark that parts a label from its text, where it stands outside the label.
    private static func withoutMark(_ text: String) -> String {
        var rest = text.drop { $0 == " " || $0 == ":" }
        for mark in [". ", "– ", "— ", "- "] where rest.hasPrefix(mark) { rest = rest.dropFirst(2) }
        return rest.utf8.count == text.utf8.count ? text : String(rest)
    }

    /// A paragraph that is nothing but the DOI of the abstract, as eLife printed it.
    private static func isLoneDOI(_ text: String) -> Bool {
        guard text.utf8.count < 100 else { return false }
        let text = text.lowercased()
        let name = text.firstRange(of: "doi.org/10.")?.lowerBound ?? text.firstRange(of: "doi:")?.lowerBound
        guard let name, text.contains("10.") else { return false }
        let words = text.split(separator: " ").count
        return words <= 2 && ["http", "doi"].contains { text.hasPrefix($0) } && name < text.endIndex
    }

    static func withoutColon(_ label: String) -> String {
        var label = Substring(label)
        while let last = label.last, last == ":" || last == "." || last == " " { label.removeLast() }
        return String(label)
    }
}
