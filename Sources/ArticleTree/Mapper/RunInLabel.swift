import XMLTree

/// A label that runs into its paragraph in bold or italics: "<bold>Methods:</bold> We asked …".
enum RunInLabel {
    /// True where a label may begin: at the start of a paragraph, and behind a sentence.
    static func isPlace(behind text: String) -> Bool {
        guard let last = text.unicodeScalars.last else { return true }
        return ".?!)]:”\"".unicodeScalars.contains(last)
    }

    /// The label that an element is; nil where it is emphasis alone.
    ///
    /// - Parameters:
    ///   - element: an inline element.
    ///   - next: what follows it.
    ///   - isFirst: true at the start of a paragraph.
    /// - Returns: the label without its colon.
    static func label(_ element: XMLElement, before next: XMLNode?, isFirst: Bool) -> String? {
        switch element.jats {
        case .bold, .italic, .underline, .sc, .styledContent: break
        default: return nil
        }
        let text = element.plainText
        guard !text.isEmpty, text.utf8.count <= 60 else { return nil }
        let label = SectionMapper.withoutColon(text)
        guard label.unicodeScalars.contains(where: \.properties.isAlphabetic) else { return nil }
        var hasColon = text.hasSuffix(":")
        if case .text(let after) = next, after.drop(while: \.isWhitespace).hasPrefix(":") { hasColon = true }
        if hasColon || isUsual(label) { return label }
        return isFirst && element.jats == .bold && text.hasSuffix(".") ? label : nil
    }

    /// True for a label that abstracts of medicine carry, alone or in company ("Design and setting").
    private static func isUsual(_ label: String) -> Bool {
        let words = label.lowercased().split { !$0.isLetter }
        guard !words.isEmpty, words.count <= 5 else { return false }
        return words.allSatisfy { usualWords.contains(String($0)) || linkWords.contains(String($0)) }
            && words.contains { usualWords.contains(String($0)) }
    }

    private static let linkWords: Set<String> = ["and", "or", "of", "the", "main", "study", "outcome", "key"]

    /// The labels of the structured abstract (Ad Hoc Working Group, Ann Intern Med 1987) and of journals since.
    private static let usualWords: Set<String> = [
        "abstract", "aim", "aims", "background", "conclusion", "conclusions", "context", "design", "discussion",
        "eligibility", "evaluation", "findings", "interpretation", "intervention", "interventions", "introduction",
        "limitations", "measures", "measurements", "method", "methods", "methodology", "objective", "objectives",
        "outcomes", "participants", "patients", "purpose", "rationale", "registration", "results", "setting",
        "settings", "significance", "subjects", "funding", "materials", "procedure", "procedures", "hypothesis",
        "antecedentes", "objetivo", "objetivos", "métodos", "método", "resultados", "conclusión", "conclusiones",
        "conclusão", "conclusões", "introdução", "introducción", "ziel", "methoden", "methodik", "ergebnisse",
        "schlussfolgerung", "hintergrund", "objectif", "objectifs", "méthodes", "méthode", "résultats",
    ]
}
