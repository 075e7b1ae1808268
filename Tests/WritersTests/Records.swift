import Bibliography

/// References for the writers' tests.
enum Records {
    /// An article with one value in every field that the formats share.
    static var article: Reference {
        var reference = Reference(id: "x1", source: RecordSource(format: .ris, file: "a.ris", record: 1))
        reference.type = .articleJournal
        reference.title = "ME/CFS & the iPSC: 50% of a {model}"
        reference.shortTitle = "A model"
        reference.contributors = [
            Contributor(PersonName(family: "Campen", given: "C", nonDroppingParticle: "van")),
            Contributor(PersonName(family: "Löhn", given: "Maja", suffix: "Jr")),
            Contributor(PersonName(literal: "The Rest and Pacing Group")),
            Contributor(PersonName(family: "Doe", given: "Eve"), role: .editor),
        ]
        reference.container.title = "Journal of Rest"
        reference.container.abbreviation = "J Rest"
        reference.container.issn = ["1234-5679", "2345-6787"]
        reference.issued = PartialDate(year: 2021, month: 3, day: 9)
        (reference.volume, reference.issue, reference.page) = ("7", "1-2", "12-19")
        reference.identifiers.doi = "10.1234/a_b"
        reference.identifiers.pmid = "123"
        reference.identifiers.pmcid = "PMC45"
        reference.abstract = SectionedText([.init(label: "AIM", "To see."), .init(label: "END", "Seen.")])
        reference.keywords = [Keyword("fatigue"), Keyword("rest, pacing")]
        reference.publicationTypes = ["Journal Article"]
        reference.language = "en"
        reference.links = [Link("https://example.org/a?b=1&c=2")]
        reference.unmapped = [UnmappedField("N1", "first\nsecond"), UnmappedField("note-x", "other")]
        return reference
    }

    /// An article by one person.
    static func article(_ family: String, _ year: Int, _ title: String) -> Reference {
        var reference = Reference(id: "x", source: RecordSource(format: .ris, file: "a.ris", record: 1))
        reference.type = .articleJournal
        reference.title = title
        reference.contributors = [Contributor(PersonName(family: family, given: "A"))]
        reference.issued = PartialDate(year: year)
        return reference
    }

    /// A reference of random parts, to show that no text breaks a format.
    static func random(_ generator: inout some RandomNumberGenerator) -> Reference {
        func text() -> String {
            let pieces = [
                "a", "Z", "é", "\"", "\\", "{", "}", ",", "\n", "\r\n", "\t", "\u{0}", "\u{2028}", "=", "@", "%", "&",
                "<", "]]>", " and ", "AB  - ", "ER  - ", "😀", "\u{FFFF}", ";", "--", "7", "$", "'", " ",
            ]
            return (0..<Int.random(in: 0...9, using: &generator)).map { _ in
                pieces.randomElement(using: &generator) ?? ""
            }.joined()
        }
        func some() -> String? { Bool.random(using: &generator) ? text() : nil }
        var reference = Reference(id: text(), source: RecordSource(format: .bibtex, file: text(), record: 1))
        reference.type = ReferenceType.allCases.randomElement(using: &generator) ?? .document
        (reference.title, reference.originalTitle, reference.shortTitle) = (some(), some(), some())
        for _ in 0..<Int.random(in: 0...3, using: &generator) {
            var name = PersonName(family: some(), given: some(), suffix: some(), nonDroppingParticle: some())
            if Bool.random(using: &generator) { name = PersonName(literal: text()) }
            reference.contributors.append(
                Contributor(name, role: Contributor.Role.allCases.randomElement(using: &generator) ?? .author))
        }
        (reference.container.title, reference.container.eventTitle) = (some(), some())
        (reference.volume, reference.issue, reference.page) = (some(), some(), some())
        (reference.identifiers.doi, reference.identifiers.pmid) = (some(), some())
        reference.abstract = SectionedText([.init(label: some(), text())])
        reference.keywords = [Keyword(text())]
        reference.links = [Link(text())]
        reference.unmapped = [
            UnmappedField("C1", text()), UnmappedField(text(), text()), UnmappedField("file", text()),
        ]
        var date = PartialDate(year: Int.random(in: -50...12000, using: &generator))
        date.isOpenEnded = Bool.random(using: &generator)
        date.literal = some()
        reference.issued = date
        return reference
    }
}

extension Array<UInt8> {
    /// The bytes as text.
    var text: String { String(decoding: self, as: UTF8.self) }
}
