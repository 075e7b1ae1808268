import Bibliography
import JSONWriting

/// A reference as an item of CSL-JSON (CSL 1.0.2, `csl-data.json`).
///
/// Members come in the order of the model. Fields without a place in it that are variables of CSL get their own member
/// again; what CSL has no variable for stands in `custom`, under the names of NDJSON.
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
            let (own, signs) = (ownFields, KeywordSigns(reference.keywords))
            writeTexts(own, signs, to: &writer)
            writeCustom(beside: own, signs, to: &writer)
        }
    }

    private func writeTitles(to writer: inout JSONWriter) {
        writer.writeIfPresent("title", reference.title)
        writer.writeIfPresent("title-short", reference.shortTitle)
        writer.writeIfPresent("original-title", reference.originalTitle)
    }

    private func writeNames(to writer: inout JSONWriter) {
        // A bit for each variable that holds a name.
        var found = 0
        for index in reference.contributors.indices {
            found |= 1 << CSLItem.nameVariable(of: reference.contributors[index].role)
        }
        for (number, variable) in CSLItem.nameVariables.enumerated() where found & 1 << number != 0 {
            writer.name(variable)
            writer.array { writer in
                for index in reference.contributors.indices
                where CSLItem.nameVariable(of: reference.contributors[index].role) == number {
                    CSLName(reference.contributors[index].name).write(to: &writer)
                }
            }
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
        // A report or patent is numbered itself.
        let isNumbered = CSLItem.numberedTypes.contains(reference.type)
        writer.writeIfPresent("number", isNumbered ? reference.issue : nil)
        writer.writeIfPresent("issue", isNumbered ? nil : reference.issue)
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

    private func writeTexts(_ own: [UnmappedField], _ signs: KeywordSigns, to writer: inout JSONWriter) {
        if !reference.abstract.isEmpty { writer.write("abstract", reference.abstract.text) }
        if !reference.keywords.isEmpty {
            // Keywords are parted by commas, by semicolons where one of them holds a comma.
            writer.write("keyword", reference.keywords.map(\.text).joined(separator: signs.hasComma ? "; " : ", "))
        }
        writer.writeIfPresent("genre", reference.publicationTypes.first)
        writer.writeIfPresent("language", reference.language)
        writer.writeIfPresent("source", reference.source.database)
        if hasStatus, let retraction = reference.retraction { writer.write("status", retraction.kind.rawValue) }
        for field in own {
            writer.name(field.name)
            writer.value(field.value)
        }
    }

    /// True where `status` says that the work was retracted or withdrawn.
    private var hasStatus: Bool { reference.retraction?.kind == .retracted || reference.retraction?.kind == .withdrawn }

    /// The fields without a place in the model that are variables of CSL, the first of each name.
    private var ownFields: [UnmappedField] {
        guard reference.unmapped.contains(where: { CSLItem.textVariables.contains($0.name) }) else { return [] }
        var seen: Set<String> = hasStatus ? ["status"] : []
        return reference.unmapped.filter { CSLItem.textVariables.contains($0.name) && seen.insert($0.name).inserted }
    }

    /// The fields that `custom` has to hold: all of them where the order would be lost otherwise.
    private func customFields(beside own: [UnmappedField]) -> [UnmappedField] {
        reference.unmapped.starts(with: own) ? Array(reference.unmapped.dropFirst(own.count)) : reference.unmapped
    }

    /// What keywords hold of the signs that may part them.
    private struct KeywordSigns {
        var (hasComma, hasSeparator) = (false, false)

        init(_ keywords: [Keyword]) {
            for keyword in keywords {
                let bytes = keyword.text.utf8.span
                for index in bytes.indices {
                    if bytes[index] == 0x2C { hasComma = true }
                    if bytes[index] == 0x3B || bytes[index] == 0x0A { hasSeparator = true }
                }
            }
        }
    }

    private func writeCustom(beside own: [UnmappedField], _ signs: KeywordSigns, to writer: inout JSONWriter) {
        let links = reference.links.first?.kind == nil ? Array(reference.links.dropFirst()) : reference.links
        let types = reference.publicationTypes.count > 1 ? reference.publicationTypes : []
        // A list that can't be parted again: a keyword holds the sign that would part it, or a single one a comma.
        let isAmbiguous = signs.hasSeparator || signs.hasComma && reference.keywords.count == 1
        let keywords = isAmbiguous ? reference.keywords.map(\.text) : []
        let sections = reference.abstract.isStructured ? reference.abstract.sections : []
        let dates = otherDates
        let others = reference.identifiers.others
        let unmapped = customFields(beside: own)
        guard
            reference.hasMoreContributors || !reference.translatedTitles.isEmpty || !links.isEmpty || !types.isEmpty
                || !others.isEmpty || !unmapped.isEmpty || !keywords.isEmpty || !sections.isEmpty || !dates.isEmpty
                || reference.retraction != nil
        else { return }
        writer.name("custom")
        writer.object { writer in
            writer.writeIfSet("hasMoreContributors", reference.hasMoreContributors)
            writer.writeIfPresent("translatedTitles", reference.translatedTitles)
            writer.writeIfPresent("abstractSections", sections)
            writer.writeIfPresent("keywords", keywords)
            writer.writeIfPresent("publicationTypes", types)
            writer.writeIfPresent("otherDates", dates)
            writer.writeIfPresent("links", links)
            writer.writeIfPresent("identifiers", others)
            writer.writeIfPresent("retraction", reference.retraction)
            writer.writeIfPresent("unmapped", unmapped)
        }
    }

    /// The dates that no variable holds.
    private var otherDates: [DatedEvent] {
        var taken: Set<Int> = []
        for (_, kinds) in CSLItem.dateVariables {
            if let index = reference.otherDates.firstIndex(where: { kinds.contains($0.kind) }) { taken.insert(index) }
        }
        return reference.otherDates.indices.filter { !taken.contains($0) }.map { reference.otherDates[$0] }
    }

    /// CSL's name variables.
    private static let nameVariables: [StaticString] = [
        "author", "editor", "collection-editor", "editorial-director", "container-author", "translator", "composer",
        "director", "illustrator", "interviewer", "recipient", "reviewed-author", "compiler", "contributor",
    ]

    /// The place in `nameVariables` of the one that holds a role; CSL has none for investigators.
    private static func nameVariable(of role: Contributor.Role) -> Int {
        switch role {
        case .author: 0
        case .editor: 1
        case .collectionEditor: 2
        case .editorialDirector: 3
        case .containerAuthor: 4
        case .translator: 5
        case .composer: 6
        case .director: 7
        case .illustrator: 8
        case .interviewer: 9
        case .recipient: 10
        case .reviewedAuthor: 11
        case .compiler: 12
        case .contributor, .investigator: 13
        }
    }

    private static let numberedTypes: Set<ReferenceType> = [
        .bill, .hearing, .legalCase, .legislation, .patent, .regulation, .report, .standard, .treaty,
    ]

    /// The variables that hold a text, and that the model has no place for (CSL 1.0.2, `csl-data.json`).
    private static let textVariables: Set<String> = [
        "annote", "archive", "archive_collection", "archive_location", "archive-place", "authority", "call-number",
        "chapter-number", "citation-label", "dimensions", "division", "event-place", "jurisdiction", "medium", "note",
        "number-of-pages", "number-of-volumes", "original-publisher", "original-publisher-place", "part", "part-title",
        "printing", "references", "reviewed-genre", "reviewed-title", "scale", "section", "status", "supplement",
        "version", "volume-title", "volume-title-short", "year-suffix",
    ]

    private static let dateVariables: [(StaticString, [String])] = [
        ("accessed", ["accessed"]), ("event-date", ["event"]), ("original-date", ["original"]),
        ("submitted", ["received"]),
    ]
}
