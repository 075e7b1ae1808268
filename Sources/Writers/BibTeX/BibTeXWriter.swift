import Bibliography
import Notation

/// Writes references as entries that biblatex and biber take without complaint, and BibTeX's own tools read.
struct BibTeXWriter {
    /// The entries so far, each without its key.
    var bytes: [UInt8] = []
    /// The keys with their places; `BatchJoiner` puts them in.
    var keys: [EntryKey] = []
    private let isASCIIOnly: Bool
    /// The names of the fields of the entry at hand.
    private var writtenNames: Set<String> = []

    /// Makes a writer.
    init(isASCIIOnly: Bool = false) { self.isASCIIOnly = isASCIIOnly }

    /// Writes one entry.
    mutating func write(_ reference: Reference) {
        let type = BibTeXTypeTable.entry(for: reference)
        bytes.append(contentsOf: "@\(type.name){".utf8)
        keys.append(EntryKey(offset: bytes.count, text: BibTeXKey.key(for: reference)))
        bytes.append(contentsOf: ",\n".utf8)
        writtenNames = []
        raw("entrysubtype", type.subtype)
        writeTitles(reference)
        writeNames(reference)
        writeDates(reference)
        writeContainer(reference, type.name)
        writePlace(reference, type.name)
        writeIdentifiers(reference)
        writeTexts(reference)
        writeUnmapped(reference)
        bytes.append(contentsOf: "}\n\n".utf8)
    }

    // MARK: Fields

    /// Writes a field of TeX that needs no encoding; nothing for an empty value.
    private mutating func raw(_ name: String, _ value: String?) {
        guard let value, !value.isEmpty, writtenNames.insert(name.lowercased()).inserted else { return }
        bytes.append(contentsOf: "  \(name) = {".utf8)
        bytes.append(contentsOf: value.utf8)
        bytes.append(contentsOf: "},\n".utf8)
    }

    /// Writes a field of text.
    private mutating func text(_ name: String, _ value: String?) { raw(name, value.map(encoded)) }

    /// Writes a field that holds no TeX (biblatex manual, *verbatim fields*): braces could not be told from the field's.
    private mutating func verbatim(_ name: String, _ value: String?) {
        guard let value else { return }
        let line = PlainLine.joined(value)
        guard line.utf8.contains(where: { $0 == 0x7B || $0 == 0x7D }) else { return raw(name, line) }
        raw(name, line.unicodeScalars.map { $0 == "{" ? "%7B" : $0 == "}" ? "%7D" : String($0) }.joined())
    }

    /// Writes a field that is a list for biblatex (manual 2.2.1): braces keep an "and" from parting it.
    private mutating func list(_ name: String, _ value: String?) {
        guard let value else { return }
        let isParted = value.split(separator: " ").contains("and")
        raw(name, isParted ? "{" + encoded(value) + "}" : encoded(value))
    }

    private func encoded(_ text: String) -> String {
        BibTeXText.encoded(PlainLine.joined(text), isASCIIOnly: isASCIIOnly)
    }

    /// Paragraphs are parted by an empty line.
    private func encodedParagraphs(_ text: String) -> String {
        PlainLine.lines(text).map { BibTeXText.encoded($0, isASCIIOnly: isASCIIOnly) }.joined(separator: "\n\n")
    }

    // MARK: Parts

    private mutating func writeTitles(_ reference: Reference) {
        let title = reference.title.map {
            BibTeXTitleCase.protected(PlainLine.joined($0), parts: reference.protectedTitleParts, encoding: encoded)
        }
        raw("title", title)
        text("shorttitle", reference.shortTitle)
        text("origtitle", reference.originalTitle)
    }

    /// Names by role; roles without a field share `editora` to `editorc`, whose type says what they are.
    private mutating func writeNames(_ reference: Reference) {
        for (field, role) in BibTeXWriter.nameFields {
            var names = reference.contributors.filter { $0.role == role }.map { written($0.name) }
            if role == .author, reference.hasMoreContributors { names.append("others") }
            raw(field, names.joined(separator: " and "))
        }
        var slots = ["editora", "editorb", "editorc"][...]
        for (type, roles) in BibTeXWriter.editorTypes {
            let names = reference.contributors.filter { roles.contains($0.role) }.map { written($0.name) }
            guard !names.isEmpty, let slot = slots.popFirst() else { continue }
            raw(slot, names.joined(separator: " and "))
            raw(slot + "type", type)
        }
    }

    private func written(_ name: PersonName) -> String { BibTeXNameText(name, encoding: encoded).text }

    private static let nameFields: [(String, Contributor.Role)] = [
        ("author", .author), ("editor", .editor), ("translator", .translator), ("bookauthor", .containerAuthor),
    ]

    /// biblatex manual 2.3.6, with the types that have no place there under the names of CSL.
    private static let editorTypes: [(String, [Contributor.Role])] = [
        ("serieseditor", [.collectionEditor]), ("compiler", [.compiler]), ("director", [.director]),
        ("illustrator", [.illustrator]),
        (
            "collaborator",
            [
                .contributor, .investigator, .composer, .interviewer, .recipient, .reviewedAuthor, .editorialDirector,
            ]
        ),
    ]

    private mutating func writeDates(_ reference: Reference) {
        if let date = reference.publicationDate {
            if let literal = date.literal, DateNotation.free(literal) == date {
                text("year", literal)
            } else {
                raw("date", DateNotation.iso(date))
                text("pubstate", date.literal)
            }
        }
        for (field, kind) in [("urldate", "accessed"), ("eventdate", "event"), ("origdate", "original")] {
            raw(field, reference.otherDates.first { $0.kind == kind }.map { DateNotation.iso($0.date) })
        }
    }

    private mutating func writeContainer(_ reference: Reference, _ type: String) {
        let container = reference.container
        switch type {
        case "article", "review", "periodical": text("journaltitle", container.title)
        case "incollection", "inproceedings", "inreference": text("booktitle", container.title)
        case _ where reference.type == .article: text("journaltitle", container.title)
        default: text("maintitle", container.title)
        }
        text("shortjournal", container.abbreviation)
        text("eventtitle", container.eventTitle)
        text("series", container.collectionTitle)
        list(type == "thesis" || type == "report" ? "institution" : "publisher", container.publisher)
        list("location", container.publisherPlace)
        text("issn", container.issn.joined(separator: ", "))
        text("isbn", container.isbn.joined(separator: ", "))
    }

    private mutating func writePlace(_ reference: Reference, _ type: String) {
        text("edition", reference.edition)
        text("volume", reference.volume)
        let container = reference.container
        let isInSeries = container.collectionTitle != nil && BibTeXWriter.numberedInSeries.contains(type)
        let numbers = [reference.issue, container.collectionNumber].compactMap(\.self)
        text("number", isInSeries ? numbers.last : numbers.first)
        guard let page = reference.page else { return }
        if let range = PageParts.range(page) {
            raw("pages", encoded(range.first) + "--" + encoded(range.last))
        } else {
            text(BibTeXWriter.isElectronic(page) ? "eid" : "pages", page)
        }
    }

    /// Entries whose `number` counts in the series (biblatex manual 2.2.2).
    private static let numberedInSeries: Set<String> = [
        "book", "collection", "incollection", "inproceedings", "inreference", "booklet",
    ]

    /// `e0815` and its like: an electronic location, no page.
    private static func isElectronic(_ page: String) -> Bool {
        page.utf8.first.map { $0 | 0x20 == 0x65 } == true && page.utf8.count > 1
            && page.utf8.dropFirst().allSatisfy { (0x30...0x39).contains($0) }
    }

    private mutating func writeIdentifiers(_ reference: Reference) {
        let identifiers = reference.identifiers
        verbatim("doi", identifiers.doi)
        text("pmid", identifiers.pmid)
        text("pmcid", identifiers.pmcid)
        for other in identifiers.others {
            if let field = BibTeXWriter.identifierFields[other.kind] {
                text(field, other.value)
            } else if other.kind != "doi", !writtenNames.contains("eprint") {
                verbatim("eprint", other.value)
                verbatim("eprinttype", other.kind)
            }
        }
        verbatim("url", reference.links.first?.url)
    }

    private static let identifierFields = [
        "wos": "unique-id", "pii": "pii", "mr": "mrnumber", "zbl": "zblnumber", "lccn": "lccn",
    ]

    private mutating func writeTexts(_ reference: Reference) {
        text("type", reference.publicationTypes.joined(separator: "; "))
        text("language", reference.language)
        raw("keywords", reference.keywords.map { keyword($0.text) }.joined(separator: ", "))
        raw("abstract", encodedParagraphs(reference.abstract.text))
    }

    /// A keyword; braces keep its commas and semicolons from parting it.
    private func keyword(_ text: String) -> String {
        text.utf8.contains { $0 == 0x2C || $0 == 0x3B } ? "{" + encoded(text) + "}" : encoded(text)
    }

    /// Fields that came from BibTeX or elsewhere go back under their names; what can't be one is a note with its name.
    ///
    /// Several fields of one name are one of several paragraphs, for in BibTeX each but one would be lost.
    private mutating func writeUnmapped(_ reference: Reference) {
        var fields: [(name: String, values: [String])] = []
        for field in reference.unmapped where !BibTeXWriter.parents.contains(field.name.lowercased()) {
            let isName = BibTeXWriter.isFieldName(field.name)
            let name = field.name == "N1" || !isName ? "note" : field.name
            let value = isName ? field.value : field.name + ": " + field.value
            if let index = fields.firstIndex(where: { $0.name.lowercased() == name.lowercased() }) {
                fields[index].values.append(value)
            } else {
                fields.append((name, [value]))
            }
        }
        for (name, values) in fields {
            if BibTeXWriter.verbatimFields.contains(name.lowercased()) {
                verbatim(name, values.joined(separator: " "))
            } else {
                raw(name, values.map(encodedParagraphs).joined(separator: "\n\n"))
            }
        }
    }

    private static let verbatimFields: Set<String> = [
        "doi", "url", "eprint", "file", "pdf", "local-url", "verba", "verbb", "verbc", "crossref", "xref", "ids",
        "eprintclass", "primaryclass", "related", "entryset",
    ]

    /// Fields that lead to an entry of the file that this one was read from.
    private static let parents: Set<String> = ["crossref", "xdata", "xref", "entryset", "related", "ids"]

    /// Names that every tool reads: a letter, then letters, digits, hyphens and underscores.
    private static func isFieldName(_ name: String) -> Bool {
        guard let first = name.utf8.first, (0x61...0x7A).contains(first | 0x20), name.utf8.count <= 64 else {
            return false
        }
        return name.utf8.allSatisfy {
            (0x61...0x7A).contains($0 | 0x20) || (0x30...0x39).contains($0) || $0 == 0x2D || $0 == 0x5F
        }
    }
}
