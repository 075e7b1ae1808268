internal import ArticleTree
import Bibliography
internal import Notation
internal import XMLTree

/// Writes the article tree of one item.
struct CSLArticle {
    /// The item: what is left of it, and what was noticed.
    var item: JSONItem
    let type: ReferenceType
    /// What the item's `note` says in place of members.
    private var extras: [(name: String, value: String)] = []
    /// The members of `custom` that are ours.
    var custom = CSLCustom()
    /// True once the date of the issue is written.
    var hasIssued = false

    /// Takes an item.
    init(_ item: JSONItem) {
        var item = item
        item.members.rename(CSLVariables.canonical)
        let written = item.members.peek("type")
        let found = written?.value.text.flatMap(CSLType.type)
        type = found ?? .document
        if found != nil { _ = item.members.take("type") }
        self.item = item
        reportType(written, isKnown: found != nil)
        takeNote()
        if let member = self.item.members.take("custom") { custom = CSLCustom(member, keeping: &self.item) }
    }

    private mutating func reportType(_ written: JSONMember?, isKnown: Bool) {
        guard !isKnown else { return }
        let text = written?.value.text.flatMap { $0.isEmpty ? nil : $0 }
        let name = text.map { "'\($0.prefix(40))' is no type of CSL" } ?? "the item states no type"
        item.note(.note, .jsonUnknownType, written?.offset ?? 0, "\(name); it was read as of no known type")
    }

    /// Writes the tree.
    mutating func assemble(_ assembler: ArticleAssembler) -> XMLDocument? {
        let removed = assembler.tree.removedCharacterCount
        takeID()
        assembler.begin(type, language: takeLanguage())
        writeContainer(assembler)
        assembler.articleMeta { writeArticleMeta(assembler) }
        if assembler.tree.removedCharacterCount > removed,
            !item.diagnostics.contains(where: { $0.code == .controlCharacters })
        {
            item.note(.note, .controlCharacters, 0, "control characters were removed; nothing needs doing")
        }
        return assembler.finish()
    }

    private mutating func writeArticleMeta(_ assembler: ArticleAssembler) {
        let hasIdentifier = writeIdentifiers(assembler)
        item.source.database = text("source")
        assembler.categories(publicationTypes: takePublicationTypes(), seriesTitle: plain("collection-title"))
        let hasTitle = writeTitles(assembler)
        let contributors = takeContributors()
        assembler.contributors(contributors.list)
        writeDates(assembler)
        writePlace(assembler)
        if let event = plain("event-title", "event") {
            assembler.element(.conference) { assembler.text(.confName, event) }
        }
        writeLicense(assembler)
        writeAbstract(assembler)
        assembler.keywords(takeKeywords())
        var fields: [(name: String, value: String)] = []
        if let edition = plain("edition") { fields.append(("edition", edition)) }
        if contributors.hasMore || custom.hasMoreContributors { fields.append(("hasMoreContributors", "true")) }
        if let number = plain("collection-number") { fields.append(("collectionNumber", number)) }
        if let retraction = takeRetraction() {
            fields.append(("retraction", "\(retraction.kind.rawValue) \(retraction.origin)"))
        }
        let rest = item.rest() + extras.map { UnmappedField($0.name, $0.value) }
        assembler.customMeta(fields: fields, unmapped: custom.restoring(rest))
        if !hasTitle, contributors.list.isEmpty, !hasIdentifier {
            item.note(
                .warning, .emptyRecord, 0, "the item has no title, author or identifier; add what is missing")
        }
    }

    // MARK: Texts

    /// Takes a variable as written.
    mutating func text(_ names: String...) -> String? { text(names) }

    private mutating func text(_ names: [String]) -> String? {
        if let text = item.text(names) { return text }
        for name in names {
            if let text = takeExtra(name) { return text }
        }
        return nil
    }

    /// Takes a variable without marks of HTML.
    mutating func plain(_ names: String...) -> String? {
        guard let text = text(names) else { return nil }
        let plain = CSLText.plain(text)
        return plain.utf8.allSatisfy { $0 <= 0x20 } ? nil : plain
    }

    // MARK: Note

    /// Takes what the note says of variables that the item does not have.
    private mutating func takeNote() {
        guard let member = item.members.peek("note"), case .string(let text) = member.value else { return }
        let note = CSLNote(text) { name in name != "type" && name != "id" && item.members.peek(name) == nil }
        guard !note.variables.isEmpty else { return }
        _ = item.members.take("note")
        extras = note.variables
        if !note.rest.isEmpty { item.unmapped.append(UnmappedField("note", note.rest)) }
        for name in note.variables.map(\.name) where !CSLArticle.placed.contains(name) {
            if let value = takeExtra(name) { item.unmapped.append(UnmappedField(name, value)) }
        }
    }

    /// Takes the last value that the note has for a variable, which counts.
    mutating func takeExtra(_ name: String) -> String? {
        guard let index = extras.lastIndex(where: { $0.name == name }) else { return nil }
        return extras.remove(at: index).value
    }

    /// Takes all values that the note has for a variable.
    mutating func takeExtras(_ name: String) -> [String] {
        let values = extras.filter { $0.name == name }.map(\.value)
        extras.removeAll { $0.name == name }
        return values
    }

    /// The value that the note has for a variable, left for others to take.
    func peekExtra(_ name: String) -> String? { extras.last { $0.name == name }?.value }

    /// The variables that have a place in the model.
    private static let placed: Set<String> = {
        let texts = """
            id language source collection-title title title-short original-title container-title container-title-short \
            event-title edition collection-number publisher publisher-place volume issue page number DOI PMID PMCID \
            ISSN ISBN URL genre keyword status accessed available-date event-date issued original-date submitted
            """
        return Set(texts.split(separator: " ").map(String.init)).union(CSLNameVariable.roles.keys)
    }()

    private mutating func takeLanguage() -> String? {
        if let member = item.members.peek("language"), let written = member.value.text {
            guard let tag = JSONText.language(written) else { return nil }
            _ = item.members.take("language")
            return tag
        }
        return takeExtra("language").flatMap(JSONText.language)
    }
}
