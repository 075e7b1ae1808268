import Bibliography
import XMLTree

/// Sorts the abstracts of an article: the main one, and all others by their kind.
struct AbstractMapper {
    private var main: SectionedText?
    private var others: [AlternativeAbstract] = []

    /// Kinds by which publishers mark the abstract itself.
    private static let mainKinds: Set<String> = [
        "abstract", "main", "normal", "structured", "unstructured", "full", "author", "regular",
    ]

    /// Reads `abstract` or `trans-abstract`.
    mutating func add(_ element: XMLElement) {
        let text = SectionMapper(element).text
        guard !text.isEmpty else { return }
        let written = element[.abstractType].flatMap { $0.isEmpty ? nil : $0 }
        let kind = written ?? (element.jats == .transAbstract ? "translated" : nil)
        if main == nil, element.jats == .abstract, kind.map(AbstractMapper.mainKinds.contains) ?? true {
            main = text
        } else {
            let language = element[.xmlLang] ?? element[.lang]
            others.append(AlternativeAbstract(kind: kind ?? "abstract", language: language, text))
        }
    }

    /// Hands the abstracts over; a summary is the abstract of an article that has no other.
    func finish(into reference: inout Reference) {
        var (main, others) = (main, others)
        if main == nil, let index = others.firstIndex(where: { $0.kind == "summary" || $0.kind == "short" }) {
            main = others.remove(at: index).text
        }
        reference.abstract = main ?? SectionedText()
        reference.otherAbstracts = others
    }
}
