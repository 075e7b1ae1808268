import Bibliography
import JSONWriting

/// A reference as an item of CSL-JSON (CSL 1.0.2, `csl-data.json`).
///
/// Members come in the order of the model. What CSL has no variable for stands in `custom`, under the names of NDJSON.
struct CSLItem: JSONWritable {
    private let reference: Reference

    /// Makes an item.
    init(_ reference: Reference) { self.reference = reference }

    /// Writes the item.
    func write(to writer: inout JSONWriter) {
        writer.object { writer in
            writer.write("id", reference.id)
            writer.write("type", reference.type.rawValue)
            writeTitles(to: &writer)
            writeNames(to: &writer)
            writeDates(to: &writer)
            writePlace(to: &writer)
            writeIdentifiers(to: &writer)
            writeTexts(to: &writer)
            writeCustom(to: &writer)
        }
    }

    private func writeTitles(to writer: inout JSONWriter) {
        writer.writeIfPresent("title", reference.title)
        writer.writeIfPresent("title-short", reference.shortTitle)
        writer.writeIfPresent("original-title", reference.originalTitle)
    }

    private func writeNames(to writer: inout JSONWriter) {
        for (variable, roles) in CSLItem.nameVariables {
            let names = reference.contributors.filter { roles.contains($0.role) }
            guard !names.isEmpty else { continue }
            writer.name(variable)
            writer.array { writer in for contributor in names { CSLName(contributor.name).write(to: &writer) } }
        }
    }

    private func writeDates(to writer: inout JSONWriter) {
        writer.writeIfPresent("issued", reference.issued.map(CSLDate.init))
        writer.writeIfPresent("available-date", reference.online.map(CSLDate.init))
        for (variable, kinds) in CSLItem.dateVariables {
            guard let event = reference.otherDates.first(where: { kinds.contains($0.kind) }) else { continue }
            writer.write(variable, CSLDate(event.date))
        }
    }

    private func writePlace(to writer: inout JSONWriter) {
        let container = reference.container
        writer.writeIfPresent("container-title", container.title)
        writer.writeIfPresent("container-title-short", container.abbreviation)
        writer.writeIfPresent("collection-title", container.collectionTitle)
        writer.writeIfPresent("collection-number", container.collectionNumber)
        writer.writeIfPresent("event-title", container.eventTitle)
        writer.writeIfPresent("publisher", container.publisher)
        writer.writeIfPresent("publisher-place", container.publisherPlace)
        writer.writeIfPresent("volume", reference.volume)
        writer.writeIfPresent("issue", reference.issue)
        writer.writeIfPresent("page", reference.page)
        writer.writeIfPresent("page-first", reference.page.flatMap { PageParts.range($0)?.first })
        writer.writeIfPresent("edition", reference.edition)
    }

    private func writeIdentifiers(to writer: inout JSONWriter) {
        writer.writeIfPresent("DOI", reference.identifiers.doi)
        writer.writeIfPresent("PMID", reference.identifiers.pmid)
        writer.writeIfPresent("PMCID", reference.identifiers.pmcid)
        let container = reference.container
        if !container.issn.isEmpty { writer.write("ISSN", container.issn.joined(separator: ", ")) }
        if !container.isbn.isEmpty { writer.write("ISBN", container.isbn.joined(separator: ", ")) }
        writer.writeIfPresent("URL", reference.links.first?.url)
    }

    private func writeTexts(to writer: inout JSONWriter) {
        if !reference.abstract.isEmpty { writer.write("abstract", reference.abstract.text) }
        if !reference.keywords.isEmpty { writer.write("keyword", keywordList) }
        writer.writeIfPresent("genre", reference.publicationTypes.first)
        writer.writeIfPresent("language", reference.language)
        writer.writeIfPresent("source", reference.source.database)
        if let retraction = reference.retraction, retraction.kind == .retracted || retraction.kind == .withdrawn {
            writer.write("status", retraction.kind.rawValue)
        }
    }

    /// Keywords are parted by commas, by semicolons where one of them holds a comma.
    private var keywordList: String {
        let hasComma = reference.keywords.contains { $0.text.utf8.contains(0x2C) }
        return reference.keywords.map(\.text).joined(separator: hasComma ? "; " : ", ")
    }

    private func writeCustom(to writer: inout JSONWriter) {
        let links = Array(reference.links.dropFirst())
        let types = reference.publicationTypes.count > 1 ? reference.publicationTypes : []
        let others = reference.identifiers.others
        guard
            reference.hasMoreContributors || !reference.translatedTitles.isEmpty || !links.isEmpty || !types.isEmpty
                || !others.isEmpty || !reference.unmapped.isEmpty
        else { return }
        writer.name("custom")
        writer.object { writer in
            writer.writeIfSet("hasMoreContributors", reference.hasMoreContributors)
            writer.writeIfPresent("translatedTitles", reference.translatedTitles)
            writer.writeIfPresent("publicationTypes", types)
            writer.writeIfPresent("links", links)
            writer.writeIfPresent("identifiers", others)
            writer.writeIfPresent("unmapped", reference.unmapped)
        }
    }

    /// CSL's name variables with the roles that they hold; CSL has none for investigators.
    private static let nameVariables: [(StaticString, [Contributor.Role])] = [
        ("author", [.author]), ("editor", [.editor]), ("collection-editor", [.collectionEditor]),
        ("editorial-director", [.editorialDirector]), ("container-author", [.containerAuthor]),
        ("translator", [.translator]), ("composer", [.composer]), ("director", [.director]),
        ("illustrator", [.illustrator]), ("interviewer", [.interviewer]), ("recipient", [.recipient]),
        ("reviewed-author", [.reviewedAuthor]), ("compiler", [.compiler]),
        ("contributor", [.contributor, .investigator]),
    ]

    private static let dateVariables: [(StaticString, [String])] = [
        ("accessed", ["accessed"]), ("event-date", ["event"]), ("original-date", ["original"]),
        ("submitted", ["received", "submitted"]),
    ]
}
