import Bibliography
import XMLTree

extension ArticleMapper {
    /// Reads the titles: main with subtitle, translations, and a short form.
    func map(titles group: XMLElement, into reference: inout Reference) {
        for part in group.children {
            switch part.jats {
            case .articleTitle: if reference.title == nil { reference.title = nonEmpty(part.plainText) }
            case .subtitle: reference.title = join(reference.title, nonEmpty(part.plainText))
            case .transTitleGroup: map(translatedTitle: part, into: &reference)
            case .transTitle:
                reference.translatedTitles.append(LocalizedText(part.plainText, language: language(of: part)))
            case .altTitle:
                if part[.altTitleType] == "short" || part[.altTitleType] == "running-head"
                    || part[.altTitleType] == "alt-title"
                {
                    reference.shortTitle = reference.shortTitle ?? nonEmpty(part.plainText)
                }
            default: break
            }
        }
    }

    private func map(translatedTitle group: XMLElement, into reference: inout Reference) {
        guard let title = group.first(.transTitle) else { return }
        let text = join(title.plainText, group.first(.transSubtitle)?.plainText) ?? ""
        if group[.specificUse] == "original" {
            reference.originalTitle = text
        } else {
            let language = language(of: group) ?? language(of: title)
            reference.translatedTitles.append(LocalizedText(text, language: language))
        }
    }

    /// Joins a title and a subtitle by a colon, unless the title ends in a mark of its own.
    private func join(_ title: String?, _ subtitle: String?) -> String? {
        guard let title else { return subtitle }
        guard let subtitle, !subtitle.isEmpty else { return title }
        let ends = title.last.map { ":?!–—".contains($0) } ?? false
        return title + (ends ? " " : ": ") + subtitle
    }

    /// Reads an abstract; the first without a type is the main one.
    func map(abstract element: XMLElement, into reference: inout Reference) {
        let text = SectionMapper(element).text
        guard !text.isEmpty else { return }
        let kind = element.jats == .transAbstract ? "translated" : element[.abstractType]
        if kind == nil || kind == "abstract", reference.abstract.isEmpty {
            reference.abstract = text
        } else {
            reference.otherAbstracts.append(
                AlternativeAbstract(kind: kind ?? "abstract", language: language(of: element), text))
        }
    }

    /// Reads a group of keywords.
    func map(keywords group: XMLElement, into reference: inout Reference) {
        let (kind, language) = (group[.kwdGroupType], language(of: group))
        for part in group.children {
            switch part.jats {
            case .kwd, .nestedKwd:
                if let text = nonEmpty(part.plainText) {
                    reference.keywords.append(Keyword(text, kind: kind, language: language))
                }
            case .compoundKwd:
                let parts = part.children.compactMap { nonEmpty($0.plainText) }
                if !parts.isEmpty {
                    reference.keywords.append(Keyword(parts.joined(separator: ": "), kind: kind, language: language))
                }
            case .unstructuredKwdGroup:
                for piece in part.plainText.split(whereSeparator: { $0 == "," || $0 == ";" }) {
                    let text = String(piece.drop { $0 == " " })
                    if !text.isEmpty { reference.keywords.append(Keyword(text, kind: kind, language: language)) }
                }
            default: break
            }
        }
    }

    /// The language that an element states for itself.
    func language(of element: XMLElement) -> String? { element[.xmlLang] ?? element[.lang] }

    /// A text, or nil for an empty one.
    func nonEmpty(_ text: String) -> String? { text.isEmpty ? nil : text }
}
