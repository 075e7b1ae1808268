package import Bibliography
package import XMLTree

/// The methods text of an article: its methods sections with their headings, wherever they stand.
package struct MethodsText {
    /// The sections, each heading a label.
    package let text: SectionedText

    /// Reads the methods of an article.
    ///
    /// An article without sections, such as a research letter, gives the paragraphs that say who took part.
    ///
    /// - Parameter article: the root of an article tree.
    package init(_ article: XMLElement) {
        var sections: [SectionedText.Section] = []
        for part in article.children where part.jats == .body || part.jats == .back {
            MethodsText.collect(below: part, into: &sections)
        }
        if sections.isEmpty, let body = article.first(.body), !body.children.contains(where: { $0.jats == .sec }) {
            let paragraphs = SelectionParagraphs(body).paragraphs
            if !paragraphs.isEmpty { sections = [.init(paragraphs.joined(separator: "\n"))] }
        }
        text = SectionedText(sections)
    }

    private static func collect(below element: XMLElement, into sections: inout [SectionedText.Section]) {
        for section in element.children where section.jats == .sec || section.jats == .boxedText {
            var title = section.first(.title).map { SectionMapper.withoutColon($0.plainText) }
            if title?.isEmpty == true { title = nil }
            switch SectionKind(type: section[.secType], title: title) {
            // The assembler's own section has an empty title: its parts are the sections.
            case .methods:
                sections += SectionMapper(section, label: title).text.sections
            case .open: collect(below: section, into: &sections)
            case .other: break
            }
        }
    }
}

/// What a section of a body is for.
package enum SectionKind: Hashable, Sendable {
    /// It says how the study was made.
    case methods
    /// It says something else, and so do the sections inside.
    case other
    /// It may hold methods sections, as "Study 1" does.
    case open

    /// Tells a section by its type, else by its title.
    ///
    /// - Parameters:
    ///   - type: JATS `@sec-type`, which may name several kinds, parted by `|`.
    ///   - title: the section's title; nil where it has none, or is not read yet.
    package init(type: String?, title: String?) {
        let kinds = (type ?? "").lowercased().split { !$0.isLetter && $0 != "-" }.map(String.init)
        if kinds.contains(where: SectionKind.methodTypes.contains) {
            self = .methods
        } else if kinds.contains(where: { kind in SectionKind.otherTypes.contains { kind.hasPrefix($0) } }) {
            self = .other
        } else {
            self = title.map(SectionKind.init(title:)) ?? .open
        }
    }

    /// "Materials and methods" and "Participants" are methods, "Results in patients" and "Limitations of methods" not.
    private init(title: String) {
        let words = title.lowercased().split { !$0.isLetter }.map(String.init)
        let first = words.first { $0.count > 2 } ?? ""
        if SectionKind.closingWords.contains(first) {
            self = .other
        } else if words.contains(where: SectionKind.methodWords.contains) {
            self = .methods
        } else if SectionKind.otherWords.contains(first) {
            self = .other
        } else if words.contains(where: SectionKind.sampleWords.contains)
            || SectionKind.titles.contains(where: {
                $0.count > 1 ? words.starts(with: $0) : words == $0
            })
        {
            self = .methods
        } else {
            self = .open
        }
    }

    private static let methodTypes: Set<String> = [
        "methods", "materials", "method", "methodology", "subjects", "patients", "participants", "study-design",
    ]
    private static let otherTypes = [
        "intro", "results", "discussion", "conclusion", "supplementary-material", "data-availability", "cases",
        "acknowledg", "funding", "ethics-statement", "coi-statement", "ref-list",
    ]
    private static let methodWords: Set<String> = [
        "method", "methods", "methodology", "methodik", "materials", "methoden", "méthodes", "métodos", "metodologia",
        "metodología", "metodi",
    ]
    private static let sampleWords: Set<String> = [
        "participants", "patients", "subjects", "eligibility", "inclusion", "recruitment", "procedures", "cohort",
        "cohorts", "sample", "sampling", "patienten", "probanden",
    ]
    /// Titles that are methods as a whole, and whose words alone are not.
    private static let titles = [
        ["study", "design"], ["study", "population"], ["experimental", "section"], ["experimental", "design"],
        ["experimental", "procedure"], ["case", "definition"], ["selection", "criteria"], ["diagnostic", "criteria"],
        ["design", "and", "setting"], ["setting"], ["design"], ["population"],
    ]
    private static let otherWords: Set<String> = [
        "introduction", "background", "results", "result", "findings", "outcomes", "abbreviations", "acknowledgements",
        "acknowledgments", "funding", "references", "supplementary", "supporting", "competing", "conflict", "conflicts",
        "author", "authors", "appendix", "abstract", "summary", "einleitung", "ergebnisse", "résultats", "resultados",
    ]
    private static let closingWords: Set<String> = [
        "discussion", "conclusion", "conclusions", "limitations", "strengths", "implications", "diskussion",
    ]
}
