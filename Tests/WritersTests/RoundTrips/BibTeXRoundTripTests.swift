import Bibliography
import Testing
import Writers

@Suite("From a reference to BibTeX and back")
struct BibTeXRoundTripTests {
    @Test("all that BibTeX holds comes back equal", arguments: [false, true])
    func comesBack(isASCIIOnly: Bool) throws {
        var options = OutputOptions()
        options.isASCIIOnly = isASCIIOnly
        try Rereading.check(.bibtex, options: options, holding: BibTeXHolding.held)
    }
}

/// What BibTeX, with the fields of biblatex, has a place for.
enum BibTeXHolding {
    /// The reference as it comes back.
    static func held(_ reference: Reference) -> Reference {
        var held = reference
        held.source.database = nil
        held.translatedTitles = []
        held.contributors = contributors(reference)
        held.container = container(reference)
        held.unmapped = unmapped(reference)
        dates(&held)
        issue(&held)
        held.identifiers.others = reference.identifiers.others
        held.abstract = SectionedText(plain: reference.abstract.text)
        held.otherAbstracts = []
        held.methods = SectionedText()
        held.keywords = reference.keywords.map { Keyword($0.text) }.uniqued
        held.links = reference.links.prefix(1).map { Link($0.url) }
        (held.funding, held.license) = ([], nil)
        return held
    }

    /// Names stand in a field for each role, in this order.
    private static func contributors(_ reference: Reference) -> [Contributor] {
        let fields: [[Contributor.Role]] = [
            [.author], [.editor], [.translator], [.containerAuthor], [.collectionEditor], [.compiler], [.director],
            [.illustrator],
            [.contributor, .investigator, .composer, .interviewer, .recipient, .reviewedAuthor, .editorialDirector],
        ]
        var slots = 0
        return fields.flatMap { roles -> [Contributor] in
            let group = reference.contributors.filter { roles.contains($0.role) }
            let isTyped = !["author", "editor", "translator", "container-author"].contains(roles[0].rawValue)
            if isTyped, !group.isEmpty { slots += 1 }
            guard !isTyped || slots <= 3 else { return [] }
            return group.map { Contributor($0.name, role: roles.count > 1 ? .contributor : $0.role) }
        }
    }

    private static func container(_ reference: Reference) -> Container {
        var container = reference.container
        // The title of a whole of several volumes.
        if reference.type == .book { container.title = nil }
        if container.title == nil { (container.title, container.abbreviation) = (container.abbreviation, nil) }
        return container
    }

    private static func dates(_ held: inout Reference) {
        let literal = held.issued?.literal
        if held.issued?.start == nil, held.issued?.end == nil { held.issued = held.online ?? held.issued }
        held.online = nil
        // What is said beside a date stands in `pubstate`.
        if let literal, held.issued?.start != nil {
            held.issued?.literal = nil
            held.unmapped.insert(UnmappedField("pubstate", literal), at: 0)
        }
        held.otherDates = ["accessed", "event"].compactMap { kind in held.otherDates.first { $0.kind == kind } }
    }

    /// `number` is the issue's, or the one within the series.
    private static func issue(_ held: inout Reference) {
        let numbersSeries = [
            .book, .classic, .chapter, .paperConference, .entry, .entryDictionary, .entryEncyclopedia, .pamphlet,
        ].contains(held.type)
        if held.container.collectionTitle != nil, numbersSeries {
            if held.container.collectionNumber == nil { held.container.collectionNumber = held.issue }
            held.issue = nil
        } else {
            held.issue = held.issue ?? held.container.collectionNumber
            held.container.collectionNumber = nil
        }
    }

    /// Fields of one name are one field of several paragraphs.
    private static func unmapped(_ reference: Reference) -> [UnmappedField] {
        var fields: [UnmappedField] = []
        if reference.type == .book, let title = reference.container.title {
            fields.append(UnmappedField("maintitle", title))
        }
        for field in reference.unmapped {
            let isNote = ["N1", "note", "Cited by"].contains(field.name)
            let value = field.name == "Cited by" ? "Cited by: " + field.value : field.value
            let name = isNote ? "note" : field.name
            if let index = fields.firstIndex(where: { $0.name == name }) {
                fields[index].value += "\n" + value
            } else {
                fields.append(UnmappedField(name, value))
            }
        }
        return fields
    }
}
