import Bibliography
import Notation

/// Writes references as RIS records (RIS Format Specifications 2001 and 2011) that EndNote and Zotero import.
struct RISWriter {
    private var fields = RISFields()

    /// The records so far.
    var bytes: [UInt8] {
        get { fields.bytes }
        set { fields.bytes = newValue }
    }

    /// Writes one record: `TY` first, `ER` last.
    mutating func write(_ reference: Reference) {
        let word = RISTypeTable.word(for: reference.type)
        fields.begin(word)
        if !isPlaceholder(reference) { fields.write("ID", reference.id) }
        fields.write("TI", reference.title)
        if reference.shortTitle != reference.title { fields.write("ST", reference.shortTitle) }
        fields.write("OP", reference.originalTitle)
        for title in reference.translatedTitles { fields.write("TT", title.text) }
        writeContributors(reference, word)
        if RISTypeTable.tag(for: .author, in: word) == "AU" { writeAffiliation(reference) }
        writeContainer(reference, word)
        writeDates(reference)
        writePlace(reference)
        writeIdentifiers(reference)
        writeTexts(reference)
        writeUnmapped(reference)
        fields.end()
    }

    /// True for an id that stands in for a missing one (`file#n`).
    private func isPlaceholder(_ reference: Reference) -> Bool {
        reference.id == "\(reference.source.file)#\(reference.source.record)"
    }

    /// "Family, Given, Suffix"; particles stand where they are spoken: before the family, or behind the given name.
    static func name(_ name: PersonName) -> String {
        if let literal = name.literal { return literal }
        let family = name.familyWithParticle
        let given = [name.given, name.droppingParticle].compactMap(\.self).joined(separator: " ")
        if family.isEmpty { return given }
        guard let suffix = name.suffix else { return given.isEmpty ? family : family + ", " + given }
        return family + ", " + given + ", " + suffix
    }

    /// EndNote's form of a list that goes on is one more author, "et al.,".
    private mutating func writeContributors(_ reference: Reference, _ word: String) {
        for contributor in reference.contributors {
            fields.write(RISTypeTable.tag(for: contributor.role, in: word), RISWriter.entry(contributor.name))
        }
        if reference.hasMoreContributors { fields.write("AU", "et al.,") }
    }

    /// The name as one entry; a comma at its end keeps a group of several words from being read as a person (EndNote).
    private static func entry(_ name: PersonName) -> String {
        let text = RISWriter.name(name)
        let isWhole = name.isLiteral || name.given == nil && name.suffix == nil
        return isWhole && text.utf8.contains(0x20) && !text.utf8.contains(0x2C) ? text + "," : text
    }

    /// `AD` is the address of the first author alone (RIS 2001).
    private mutating func writeAffiliation(_ reference: Reference) {
        let authors = reference.authors
        guard let affiliations = authors.first?.affiliations else { return }
        for affiliation in authors.count == 1 ? affiliations[...] : affiliations.prefix(1) {
            fields.write("AD", affiliation.text)
        }
    }

    private mutating func writeContainer(_ reference: Reference, _ word: String) {
        let container = reference.container
        if RISTypeTable.hasSeriesInT2(word) {
            fields.write("T2", container.collectionTitle ?? (word == "BOOK" ? container.title : nil))
            if word != "BOOK", word != "CLSWK" { fields.write("BT", container.title) }
        } else if word == "CONF", container.eventTitle != nil {
            fields.write("T2", container.eventTitle)
            fields.write("C3", container.title)
            fields.write("T3", container.collectionTitle)
        } else {
            fields.write(word == "THES" ? "BT" : "T2", container.title)
            fields.write("T3", container.collectionTitle)
        }
        if container.abbreviation != container.title { fields.write("J2", container.abbreviation) }
        fields.write("PB", container.publisher)
        fields.write("CY", container.publisherPlace)
        // `SN` of a patent is the patent's number.
        if word != "PAT" { for number in container.issn + container.isbn { fields.write("SN", number) } }
    }

    private mutating func writeDates(_ reference: Reference) {
        if let date = reference.publicationDate {
            fields.write("PY", RISDateText.year(date))
            fields.write("DA", RISDateText.full(date))
        }
        if let accessed = reference.otherDates.first(where: { $0.kind == "accessed" }) {
            fields.write("Y2", RISDateText.short(accessed.date))
        }
        fields.write("ET", reference.edition)
        // EndNote has the day of electronic publication in the edition of an article.
        if reference.edition == nil, reference.type == .articleJournal, reference.issued?.start != nil,
            let online = reference.online, online.start != nil
        {
            fields.write("ET", RISDateText.short(online))
        }
    }

    private mutating func writePlace(_ reference: Reference) {
        fields.write("VL", reference.volume)
        fields.write(reference.type == .patent ? "SN" : "IS", reference.issue)
        guard let page = reference.page else { return }
        guard let range = PageParts.range(page), range.first != range.last else { return fields.write("SP", page) }
        fields.write("SP", range.first)
        fields.write("EP", range.last)
    }

    private mutating func writeIdentifiers(_ reference: Reference) {
        let identifiers = reference.identifiers
        fields.write("DO", identifiers.doi)
        for other in identifiers.others where other.kind == "wos" { fields.write("AN", other.value) }
        let hasAccession = identifiers.others.contains { $0.kind == "wos" }
        if let pmid = identifiers.pmid {
            // Bare digits are a PMID to no reader but with its label, or where the database is PubMed.
            let database = reference.source.database?.lowercased() ?? ""
            let isPubMed = database.contains("pubmed") || database.contains("medline")
            let label = isPubMed && !hasAccession ? pmid : "PMID: " + pmid
            fields.write(hasAccession ? "N1" : "AN", label)
        }
        fields.write("C2", identifiers.pmcid)
        for link in reference.links {
            fields.write(RISWriter.linkTags[link.kind ?? ""] ?? "UR", link.url)
        }
    }

    private static let linkTags = ["pdf": "L1", "fulltext": "L2", "image": "L4"]

    private mutating func writeTexts(_ reference: Reference) {
        fields.write("AB", reference.abstract.text, .paragraphs)
        for keyword in reference.keywords { fields.write("KW", keyword.text) }
        for type in reference.publicationTypes { fields.write("M3", type) }
        fields.write("LA", reference.language)
        fields.write("DB", reference.source.database)
    }

    /// Tags that came from RIS or a neighbour go back as they were; fields of other formats are notes with their name.
    private mutating func writeUnmapped(_ reference: Reference) {
        for field in reference.unmapped {
            if RISWriter.isTag(field.name) {
                fields.write(field.name, field.value, .kept)
            } else if RISWriter.notes.contains(field.name) {
                fields.write("N1", field.value, .kept)
            } else if reference.identifiers.doi != nil || !DOISyntax.mayContainDOI(field.value) {
                // Else readers that look for a DOI in notes would take one that is not the work's own.
                fields.write("N1", field.name + ": " + field.value, .kept)
            }
        }
    }

    private static let notes: Set<String> = ["note", "annote", "annotation"]

    private static func isTag(_ name: String) -> Bool {
        let bytes = Array(name.utf8)
        guard bytes.count == 2, name != "TY", name != "ER", (0x41...0x5A).contains(bytes[0]) else { return false }
        return (0x41...0x5A).contains(bytes[1]) || (0x30...0x39).contains(bytes[1])
    }
}
