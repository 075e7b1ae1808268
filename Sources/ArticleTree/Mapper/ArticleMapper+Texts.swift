import Bibliography
import XMLTree

extension ArticleMapper {
    /// Reads the titles: main with subtitle, translations, and a short form.
    func map(titles group: XMLElement, into reference: inout Reference) {
        for part in group.children {
            switch part.jats {
            case .articleTitle, .title, .bookTitle: reference.title = reference.title ?? nonEmpty(part.titleText)
            case .subtitle: reference.title = join(reference.title, nonEmpty(part.titleText))
            case .transTitleGroup: map(translatedTitle: part, into: &reference)
            case .transTitle: add(translatedTitle: part.titleText, language: language(of: part), to: &reference)
            case .altTitle:
                if isShort(part[.altTitleType]) {
                    reference.shortTitle = reference.shortTitle ?? nonEmpty(part.titleText)
                }
            default: break
            }
        }
    }

    /// A running head, but not that of left pages, which names the authors.
    private func isShort(_ type: String?) -> Bool {
        guard let type = type?.lowercased() else { return false }
        return type == "alt-title" || type.contains("short")
            || type.contains("running") && !type.contains("left") && !type.contains("verso")
    }

    private func map(translatedTitle group: XMLElement, into reference: inout Reference) {
        guard let title = group.first(.transTitle) else { return }
        let text = join(nonEmpty(title.titleText), group.first(.transSubtitle)?.titleText) ?? ""
        if group[.specificUse] == "original" {
            reference.originalTitle = nonEmpty(text)
        } else {
            add(translatedTitle: text, language: language(of: group) ?? language(of: title), to: &reference)
        }
    }

    private func add(translatedTitle text: String, language: String?, to reference: inout Reference) {
        if !text.isEmpty { reference.translatedTitles.append(LocalizedText(text, language: language)) }
    }

    /// Joins a title and a subtitle by a colon, unless the title ends in a mark of its own.
    private func join(_ title: String?, _ subtitle: String?) -> String? {
        guard let title else { return subtitle }
        guard let subtitle, !subtitle.isEmpty else { return title }
        let ends = title.last.map { ":?!–—".contains($0) } ?? false
        return title + (ends ? " " : ": ") + subtitle
    }

    /// Reads title and abstracts of a translation of the article, unless the article itself has them in the language.
    func map(translation: XMLElement, into reference: inout Reference) {
        guard translation[.articleType]?.lowercased() == "translation",
            let stub = translation.first(.frontStub) ?? translation.first(.front)?.first(.articleMeta)
        else { return }
        let language = language(of: translation)
        for part in stub.children {
            switch part.jats {
            case .titleGroup:
                let isThere = language != nil && reference.translatedTitles.contains { $0.language == language }
                let title = part.first(.articleTitle).flatMap { nonEmpty($0.titleText) }
                let whole = join(title, part.first(.subtitle).flatMap { nonEmpty($0.titleText) })
                if let whole, !isThere, whole != reference.title {
                    reference.translatedTitles.append(LocalizedText(whole, language: language))
                }
            case .abstract, .transAbstract:
                let own = self.language(of: part) ?? language
                let kind = part[.abstractType].flatMap(nonEmpty) ?? "translated"
                let text = SectionMapper(part).text
                let isThere = reference.otherAbstracts.contains { $0.kind == kind && own != nil && $0.language == own }
                if !text.isEmpty, !isThere, text != reference.abstract {
                    reference.otherAbstracts.append(AlternativeAbstract(kind: kind, language: own, text))
                }
            default: break
            }
        }
    }

    /// Reads a group of keywords.
    func map(keywords group: XMLElement, into reference: inout Reference) {
        var words: [String] = []
        collectKeywords(below: group, into: &words)
        // One keyword with several semicolons in it is a list; with one it may be a keyword ("killer cells; natural").
        if words.count == 1, words[0].utf8.count(where: { $0 == 0x3B }) > 1 {
            words = pieces(of: words[0], partedBy: ";")
        }
        let (kind, language) = (group[.kwdGroupType].flatMap(nonEmpty), language(of: group))
        for word in words { reference.keywords.append(Keyword(word, kind: kind, language: language)) }
    }

    private func collectKeywords(below group: XMLElement, into words: inout [String]) {
        for part in group.children {
            switch part.jats {
            case .kwd: if let word = nonEmpty(part.plainText) { words.append(word) }
            case .nestedKwd, .kwdGroup: collectKeywords(below: part, into: &words)
            case .compoundKwd:
                let parts = part.children.filter { $0[.contentType] != "code" }.compactMap { nonEmpty($0.plainText) }
                if !parts.isEmpty { words.append(parts.joined(separator: ": ")) }
            case .unstructuredKwdGroup:
                let text = part.plainText
                words += pieces(of: text, partedBy: text.contains(";") ? ";" : ",")
            default: break
            }
        }
    }

    private func pieces(of text: String, partedBy separator: Character) -> [String] {
        text.split(separator: separator).compactMap { part in
            var word = part.drop { $0 == " " }
            while word.last == " " || word.last == "." { word.removeLast() }
            return nonEmpty(String(word))
        }
    }
}
