internal import Notation
internal import XMLTree

/// The text of an EndNote field.
///
/// A text stands in the field itself or in `style` runs, one for each change of the typeface. A carriage return parts
/// lines (EndNote writes it as `&#xD;`), and so does a line feed that no indentation follows.
struct EndNoteText {
    private var bytes: [UInt8] = []

    /// Gathers the text below an element.
    init(_ element: XMLElement) { add(element) }

    /// The lines that hold something, blanks collapsed, entities decoded once, and markup taken out.
    var lines: [String] {
        var lines: [[UInt8]] = [[]]
        for (index, byte) in bytes.enumerated() {
            switch byte {
            case 0x0D: lines.append([])
            case 0x0A where !isIndented(after: index): lines.append([])
            default: lines[lines.count - 1].append(byte)
            }
        }
        return lines.compactMap { line in
            let text = NameText.collapsed(String(decoding: line, as: UTF8.self))
            guard text.utf8.contains(where: { $0 == 0x26 || $0 == 0x3C }) else { return text.isEmpty ? nil : text }
            return InlineMarkup.plain(CharacterEntities.decode(text))
        }
    }

    private mutating func add(_ element: XMLElement) {
        let hasRuns = element.first(EndNote.style) != nil
        for node in element.content {
            switch node {
            case .element(let child): add(child)
            case .text(let piece):
                // Between runs a line end is layout of the file.
                let isLayout =
                    hasRuns && piece.utf8.contains(0x0A) && piece.utf8.allSatisfy { $0 <= 0x20 && $0 != 0x0D }
                if !isLayout { bytes += piece.utf8 }
            }
        }
    }

    private func isIndented(after index: Int) -> Bool {
        let next = index + 1 < bytes.count ? bytes[index + 1] : 0x20
        return next == 0x20 || next == 0x09
    }
}
