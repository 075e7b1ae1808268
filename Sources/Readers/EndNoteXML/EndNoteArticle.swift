import Bibliography
internal import Notation
internal import XMLTree

/// Reads the fields of one `record` as values of RIS.
struct EndNoteArticle {
    /// The record with its values, ready to be assembled.
    private(set) var article: RISArticle
    private var values: RISValues
    private let firstLine: Int

    /// Reads a record.
    init(_ record: XMLElement, _ source: RecordSource) {
        let kind = record.first(EndNote.refType)
        let (name, text) = (kind?[EndNote.name.rawValue], kind.map { EndNoteText($0).lines.first ?? "" } ?? "")
        let written = name ?? (text.isEmpty ? nil : text)
        values = RISValues(EndNoteType.type(name: name, text: text), writtenType: written)
        firstLine = source.lines?.lowerBound ?? 1
        article = RISArticle(source, values)
        for child in record.children where child.endnote != .refType { read(child, group: nil) }
        mendTitles()
        article.values = values
        if values.isUnknownType {
            article.note(
                .note, .endnoteUnknownType,
                "'\(written?.prefix(40) ?? "")' is no type of EndNote; it was read as of no known type")
        }
    }

    /// Reads a field, or a group of fields.
    private mutating func read(_ element: XMLElement, group: FieldTag?) {
        let name = element.name
        if element.children.contains(where: { $0.endnote != .style }) {
            let inner = EndNoteFields.tag(in: name) ?? group
            for child in element.children { read(child, group: inner) }
            return
        }
        let isAlternative = element.parent?.endnote == .altPeriodical
        let own = isAlternative && element.endnote == .fullTitle ? "J2" : EndNoteFields.tag(of: name)
        // Names and addresses mean what their group says, and a group may hold its text itself.
        let isMember = (name == "author" || name == "url" || name == "date") && element.parent?.endnote != .record
        let tag = (isMember ? group ?? own : own ?? EndNoteFields.tag(in: name)) ?? ""
        let field = isMember ? element.parent?.name ?? name : name
        let line = max(0, element.line - firstLine)
        for text in EndNoteArticle.texts(EndNoteText(element).lines, tag) {
            values.add(text, tag, field: field, line: line)
        }
    }

    /// Joins the lines of a field as those of its tag are joined in RIS.
    private static func texts(_ lines: [String], _ tag: FieldTag) -> [String] {
        guard lines.count > 1 else { return lines }
        switch RISTagTable.rule(of: tag)?.continuation ?? .lines {
        case .items, .names: return lines
        case .addresses: return LinkText.joined(lines)
        case .wrapped: return [lines.joined(separator: " ")]
        case .seamless: return [lines.joined()]
        case .paragraphs, .lines: return [lines.joined(separator: "\n")]
        }
    }

    /// Sorts out titles of the container: `periodical` repeats `secondary-title` from a list of journals.
    ///
    /// Where both differ, the journal is what the record says, unless that abbreviates what the list says.
    private mutating func mendTitles() {
        guard let periodical = values.all.firstIndex(where: { $0.field == "full-title" && $0.tag == "T2" }) else {
            return
        }
        guard let secondary = values.all.firstIndex(where: { $0.field == "secondary-title" }) else { return }
        let (long, short) = (values.all[periodical].text, values.all[secondary].text)
        if long.lowercased() == short.lowercased() {
            values.all.remove(at: periodical)
        } else if Abbreviation.abbreviates(short, long) {
            values.all[secondary].text = long
            values.all.remove(at: periodical)
            values.add(short, "J2", field: "secondary-title", line: 0)
        }
    }
}
