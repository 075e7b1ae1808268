import Bibliography
internal import ArticleTree

extension RISArticle {
    /// Writes the titles.
    ///
    /// - Parameter assembler: what to write with.
    /// - Returns: true where there is one.
    mutating func writeTitles(_ assembler: ArticleAssembler) -> Bool {
        let title = values.take(.title)
        if let title { values.takeRepetitions(of: title, .shortTitle) }
        let short = values.take(.shortTitle)
        let translated = values.takeAll(.translatedTitle).map { LocalizedText($0.text) }
        assembler.titles(title ?? short, translated: translated, short: title == nil ? nil : short)
        return title != nil || short != nil
    }

    /// Writes the abstract; a second one that says the same is left out, one that says more takes its place.
    ///
    /// A further `AB` goes on with the first, unless that one is closed by a remark in brackets (`[ABSTRACT FROM AUTHOR]`);
    /// what a publisher says of its copyright is none.
    mutating func writeAbstracts(_ assembler: ArticleAssembler) {
        var abstracts: [(tag: FieldTag, text: String)] = []
        for index in values.all.indices where values.all[index].use.meaning == .abstract {
            let value = values.all[index]
            if value.text.utf8.count < 5, RISArticle.nothings.contains(value.text) { continue }
            values.all[index].isTaken = true
            if let same = abstracts.prefix(8).firstIndex(where: { isSame($0.text, value.text) }) {
                if value.text.utf8.count > abstracts[same].text.utf8.count { abstracts[same].text = value.text }
            } else if RISArticle.isCopyright(value.text), !abstracts.isEmpty {
                values.all[index].isTaken = false
            } else if let last = abstracts.indices.last, abstracts[last].tag == value.tag,
                !abstracts[last].text.hasSuffix("]")
            {
                abstracts[last].text += "\n" + value.text
            } else {
                abstracts.append((value.tag, value.text))
            }
        }
        for (index, abstract) in abstracts.enumerated() {
            assembler.abstract(SectionedText(plain: abstract.text), kind: index == 0 ? nil : "other")
        }
    }

    /// What R and others write for nothing.
    private static let nothings: Set<String> = ["NA", "N/A", "null", "NULL", "-"]

    private static func isCopyright(_ text: String) -> Bool {
        text.hasPrefix("Copyright of ") || text.hasPrefix("©") || text.hasPrefix("Copyright ©")
    }

    /// Takes the keywords, which lines and semicolons part, and commas where one value lists three or more.
    mutating func takeKeywords() -> [String] {
        let keywords = values.takeAll(.keyword).flatMap { RISArticle.parts($0.text) }
        guard keywords.count == 1, let list = keywords.first else { return keywords }
        let parts = list.utf8.split(separator: 0x2C).map { RISArticle.trimmed($0) }
        let isList = parts.count > 2 && parts.allSatisfy { !$0.isEmpty && $0.utf8.count { $0 == 0x20 } < 5 }
        return isList ? parts : keywords
    }

    /// True where one text begins with the other, blanks and line ends aside.
    private func isSame(_ one: String, _ other: String) -> Bool {
        var (first, second) = (one.utf8.makeIterator(), other.utf8.makeIterator())
        while true {
            guard let left = RISArticle.visible(&first), let right = RISArticle.visible(&second) else { return true }
            if left != right { return false }
        }
    }

    private static func visible(_ bytes: inout String.UTF8View.Iterator) -> UInt8? {
        while let byte = bytes.next() { if byte > 0x20 { return byte } }
        return nil
    }
}
