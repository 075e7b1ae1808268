package import Bibliography
package import XMLTree

/// The methods text of an article's body: its methods sections with their headings.
package struct MethodsText {
    /// The sections, each heading a label.
    package let text: SectionedText

    /// Reads the methods sections of a body.
    package init(_ body: XMLElement) {
        var sections: [SectionedText.Section] = []
        for section in body.children where section.jats == .sec {
            let title = section.first(.title)?.plainText
            guard MethodsText.isMethods(type: section[.secType], title: title) else { continue }
            // The assembler's own section has no title: its parts are the sections.
            sections += SectionMapper(section, label: title).text.sections
        }
        text = SectionedText(sections)
    }

    /// True for a section that says how the study was made, by its type, else by its title.
    ///
    /// - Parameters:
    ///   - type: JATS `@sec-type`, which may name several kinds, parted by `|`.
    ///   - title: the section's title.
    /// - Returns: whether it is a methods section.
    package static func isMethods(type: String?, title: String?) -> Bool {
        if let type = type?.lowercased() {
            let kinds = type.split(whereSeparator: { $0 == "|" || $0 == " " || $0 == ";" })
            if kinds.contains(where: { methodTypes.contains(String($0)) }) { return true }
        }
        return title.map(isMethods(title:)) ?? false
    }

    /// True for a title such as "Materials and methods", "Participants" or "Patients".
    package static func isMethods(title: String) -> Bool {
        let words = title.lowercased().split(whereSeparator: { !$0.isLetter })
        return words.contains { methodWords.contains(String($0)) }
    }

    private static let methodTypes: Set<String> = [
        "methods", "materials", "method", "methodology", "subjects", "patients", "participants", "study-design",
    ]
    private static let methodWords: Set<String> = [
        "method", "methods", "methodology", "materials", "participants", "patients", "subjects", "eligibility",
        "inclusion", "recruitment", "procedures", "cohort", "cohorts", "methoden", "méthodes", "métodos",
    ]
}
