import Bibliography

/// Small records for the tests of this target.
enum Records {
    /// A record of an author, a year and a title.
    static func record(
        _ format: SourceFormat = .ris, file: String = "export", number: Int = 1, author: PersonName? = nil,
        year: Int? = nil, title: String? = nil, doi: String? = nil
    ) -> Reference {
        var reference = Reference(
            id: "\(file)#\(number)", source: RecordSource(format: format, file: file, record: number))
        reference.type = .articleJournal
        reference.title = title
        reference.contributors = author.map { [Contributor($0)] } ?? []
        reference.issued = year.map { PartialDate(year: $0) }
        reference.identifiers.doi = doi
        return reference
    }

    /// Authors of "Family, Given" each.
    static func authors(_ names: (family: String, given: String)...) -> [Contributor] {
        names.map { Contributor(PersonName(family: $0.family, given: $0.given)) }
    }

    /// The study of the atlas JSON's example (CLI.md).
    static let wirth: Reference = {
        var reference = record(.ris, file: "library.ris", number: 12, year: 2025, doi: "10.3389/fphys.2025.1693589")
        reference.source.database = "zotero"
        reference.title =
            "The potential causes of myasthenia and fasciculations in severely ill ME/CFS patients: "
            + "the role of disturbed electrophysiology"
        reference.contributors = authors(("Wirth", "Klaus J"), ("Steinacker", "Jürgen M"))
        reference.container.title = "Frontiers in physiology"
        reference.container.abbreviation = "Front Physiol"
        reference.container.issn = ["1664-042X"]
        reference.language = "en"
        reference.publicationTypes = ["Hypothesis and Theory"]
        var pem = PEMAssessment(
            status: .notApplicable, confidence: .high,
            explanation: "A theory paper: no participants were selected.", rulesetVersion: "2026.1")
        pem.evidence = [
            .init(section: "title", span: 0..<20, text: "The potential causes", ruleID: "record-kind-theory")
        ]
        reference.pem = pem
        return reference
    }()
}
