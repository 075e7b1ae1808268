internal import Bibliography
internal import Normalization

/// A field of a study that an editor may set, by its name in the atlas JSON.
package struct EditableField: Sendable {
    /// The name.
    package let name: String
    /// What a value must be, in words for a person who gave another.
    package let requirement: String
    private let reading: @Sendable (Study) -> String?
    private let writing: @Sendable (inout Study, String?) -> Bool

    private init(
        _ name: String, _ requirement: String = "a text", reading: @escaping @Sendable (Study) -> String?,
        writing: @escaping @Sendable (inout Study, String?) -> Bool
    ) {
        (self.name, self.requirement, self.reading, self.writing) = (name, requirement, reading, writing)
    }

    /// A field that takes any text that `canonical` has a form for.
    private static func text(
        _ name: String, _ path: any WritableKeyPath<Study, String?> & Sendable, _ requirement: String = "a text",
        _ canonical: @escaping @Sendable (String) -> String? = { $0 }
    ) -> EditableField {
        EditableField(name, requirement, reading: { $0[keyPath: path] }) { study, value in
            let form = value.flatMap(canonical)
            guard (form == nil) == (value == nil) else { return false }
            study[keyPath: path] = form
            return true
        }
    }

    private static func date(
        _ name: String, _ path: any WritableKeyPath<Study, PartialDate?> & Sendable
    ) -> EditableField {
        EditableField(name, "a date such as 2025, 2025-03 or 2025-03-01", reading: { $0[keyPath: path]?.isoText }) {
            study, value in
            let date = value.flatMap { PartialDate(isoText: $0) }
            guard (date == nil) == (value == nil) else { return false }
            study[keyPath: path] = date
            return true
        }
    }

    /// All fields, in the order of the atlas JSON.
    package static let all: [EditableField] = [
        text("title", \.reference.title),
        text("originalTitle", \.reference.originalTitle),
        text("language", \.reference.language),
        EditableField(
            "authors", "names such as \"Wirth, Klaus J; Scheibenbogen, Carmen\"",
            reading: { AuthorList.text(of: $0.reference.authors) }
        ) { study, value in
            study.reference.contributors.removeAll { $0.role == .author }
            study.reference.contributors.insert(contentsOf: AuthorList.authors(in: value ?? ""), at: 0)
            return true
        },
        text("journal", \.reference.container.title),
        text("journalAbbreviation", \.reference.container.abbreviation),
        EditableField("year", "a year such as 2019", reading: { $0.reference.year.map { String($0) } }) {
            study, value in
            let date = value.flatMap { PartialDate(isoText: $0) }
            guard (date == nil) == (value == nil), date?.month == nil else { return false }
            study.reference.issued = date
            return true
        },
        date("published", \.reference.issued),
        date("online", \.reference.online),
        text("volume", \.reference.volume),
        text("issue", \.reference.issue),
        text("page", \.reference.page),
        text("doi", \.reference.identifiers.doi, "a DOI") { DOI(canonicalizing: $0)?.name },
        text("pmid", \.reference.identifiers.pmid, "a number") { $0.utf8.allSatisfy(isDigit) ? $0 : nil },
        text("pmcid", \.reference.identifiers.pmcid, "a number such as PMC3560481") { value in
            value.hasPrefix("PMC") && value.utf8.count > 3 && value.utf8.dropFirst(3).allSatisfy(isDigit) ? value : nil
        },
        EditableField(
            "publicationTypes", "types parted by semicolons",
            reading: { study in
                let types = study.reference.publicationTypes
                return types.isEmpty ? nil : types.joined(separator: "; ")
            }
        ) { study, value in
            study.reference.publicationTypes = AuthorList.parts(of: value ?? "")
            return true
        },
        text("found", \.summary.found),
        text("whyItMatters", \.summary.whyItMatters),
        text("doesNotProve", \.summary.doesNotProve),
        text("evidenceLevel", \.evidenceLevel, "E0, E1, E2 or E3") {
            ["E0", "E1", "E2", "E3"].contains($0) ? $0 : nil
        },
        text("studyDesign", \.studyDesign),
    ]

    /// The field of a name; nil where no such field may be set.
    package static func named(_ name: String) -> EditableField? { all.first { $0.name == name } }

    /// The field's value in a study; nil where it has none.
    package func value(of study: Study) -> String? { reading(study) }

    /// Sets the field.
    ///
    /// - Parameters:
    ///   - value: the value; nil empties the field.
    ///   - study: the study.
    /// - Returns: false for a value that the field can't have, which leaves the study as it is.
    package func set(_ value: String?, in study: inout Study) -> Bool { writing(&study, value) }

    @Sendable private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}

/// Authors as an editor writes them in one line: "Wirth, Klaus J; A group".
private enum AuthorList {
    static func text(of authors: [Contributor]) -> String? {
        let names = authors.map { author in
            [author.name.shownFamily, author.name.shownGiven, author.name.isLiteral ? nil : author.name.suffix]
                .compactMap(\.self).filter { !$0.isEmpty }.joined(separator: ", ")
        }
        return names.isEmpty ? nil : names.joined(separator: "; ")
    }

    static func authors(in text: String) -> [Contributor] {
        parts(of: text).map { name in
            let pieces = name.split(separator: ",", maxSplits: 2).map(trimmed)
            guard pieces.count > 1 else { return Contributor(PersonName(literal: name)) }
            let suffix = pieces.count > 2 ? pieces[2] : nil
            return Contributor(PersonName(family: pieces[0], given: pieces[1], suffix: suffix))
        }
    }

    static func parts(of text: String) -> [String] {
        text.split(separator: ";").map(trimmed).filter { !$0.isEmpty }
    }

    private static func trimmed(_ text: Substring) -> String {
        var text = text
        while text.first == " " { text.removeFirst() }
        while text.last == " " { text.removeLast() }
        return String(text)
    }
}
