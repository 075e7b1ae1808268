import Bibliography

/// References in few words, for tests.
func reference(
    _ title: String, by authors: [String] = ["Jason, Leonard A", "Sunnquist, Madison"],
    in container: String? = "Fatigue",
    year: Int? = 2015, volume: String? = nil, issue: String? = nil, page: String? = nil, doi: String? = nil,
    pmid: String? = nil, type: ReferenceType = .articleJournal, adjust: (inout Reference) -> Void = { _ in }
) -> Reference {
    var reference = Reference(id: "r", source: RecordSource(format: .ris, file: "sample.ris", record: 1))
    (reference.title, reference.type) = (title, type)
    reference.contributors = authors.map { author in
        let parts = author.split(separator: ",").map { $0.drop { $0 == " " } }
        return Contributor(
            parts.count == 2
                ? PersonName(family: String(parts[0]), given: String(parts[1])) : PersonName(literal: author))
    }
    reference.container.title = container
    reference.issued = year.map { PartialDate(year: $0) }
    (reference.volume, reference.issue, reference.page) = (volume, issue, page)
    (reference.identifiers.doi, reference.identifiers.pmid) = (doi, pmid)
    adjust(&reference)
    return reference
}
