import Bibliography
internal import Notation

/// Texts of CSL-JSON, which hold marks of HTML: `<i>`, `<sub>`, `<span class="nocase">` and entities.
enum CSLText {
    /// The text without its marks.
    static func plain(_ text: String) -> String {
        guard text.utf8.contains(where: { $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: "&") }) else { return text }
        return InlineMarkup.plain(CharacterEntities.decode(text))
    }

    /// An abstract in paragraphs, which line ends or the marks of paragraphs part.
    ///
    /// Crossref and DataCite give JATS: `<jats:title>` heads what follows; a heading that only says that this is the
    /// abstract is none.
    static func abstract(_ text: String) -> SectionedText {
        guard text.utf8.contains(UInt8(ascii: "<")) else { return SectionedText(plain: paragraphs(plain(text))) }
        var sections: [SectionedText.Section] = []
        var label: String?
        var rest = text[...]
        while sections.count < 100,
            let open = headings.lazy.compactMap({ rest.firstRange(of: "<\($0)>") }).min(by: {
                $0.lowerBound < $1.lowerBound
            })
        {
            let name = rest[open].dropFirst().dropLast()
            add(rest[..<open.lowerBound], label, to: &sections)
            rest = rest[open.upperBound...]
            guard let close = rest.firstRange(of: "</\(name)>") else { break }
            label = withoutColon(plain(String(rest[..<close.lowerBound])))
            rest = rest[close.upperBound...]
        }
        add(rest, label, to: &sections)
        return SectionedText(sections)
    }

    private static let headings = ["jats:title", "title", "h4"]

    private static func add(_ text: Substring, _ label: String?, to sections: inout [SectionedText.Section]) {
        var broken = String(text)
        for end in ["</p>", "</jats:p>", "</jats:sec>", "</jats:list-item>", "<br>", "<br/>", "<br />", "</li>"]
        where broken.contains(end) {
            broken = broken.split(separator: end, omittingEmptySubsequences: false).joined(separator: "\n")
        }
        let text = paragraphs(plain(broken))
        let isNone = label.map { ["abstract", "summary", ""].contains($0.lowercased()) } ?? true
        if isNone, text.isEmpty { return }
        sections.append(SectionedText.Section(label: isNone ? nil : label, text))
    }

    /// The lines that hold something, without the blanks around them.
    private static func paragraphs(_ text: String) -> String {
        text.utf8.split { $0 == 0x0A || $0 == 0x0D }.map(trimmed).filter { !$0.isEmpty }.joined(separator: "\n")
    }

    private static func trimmed(_ line: Substring.UTF8View) -> String {
        var line = line.drop { $0 <= 0x20 }
        while let last = line.last, last <= 0x20 { line.removeLast() }
        return String(Substring(line))
    }

    private static func withoutColon(_ label: String) -> String {
        var label = NameText.collapsed(label)[...]
        while let last = label.unicodeScalars.last, last == ":" || last == "." { label.removeLast() }
        return String(label)
    }

    /// Keywords in one text: semicolons part them, else line ends, else commas.
    static func keywords(_ text: String) -> [String] {
        let separator = [UInt8(ascii: ";"), 0x0A, UInt8(ascii: ",")].first { text.utf8.contains($0) }
        guard let separator else { return [plain(text)] }
        return text.utf8.split(separator: separator).map { trimmed(plain(String(Substring($0)))[...].utf8) }
            .filter { !$0.isEmpty }
    }
}
