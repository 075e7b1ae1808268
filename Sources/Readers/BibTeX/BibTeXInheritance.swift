import Bibliography

/// Gives entries the fields of those that `crossref` and `xdata` name.
///
/// Source: biblatex manual 2.4.1 and appendix B. `xref` lends nothing. Other than biblatex by default, `crossref` does
/// not lend what identifies one work alone (DOI, eprint, PMID), its address, its pages and its abstract: a chapter is
/// not its book.
struct BibTeXInheritance {
    private let library: BibTeXLibrary
    /// Parents with all their fields, by key; shared by the entries of a batch.
    private var parents: [String: BibTeXEntry] = [:]

    init(_ library: BibTeXLibrary) { self.library = library }

    /// Adds the fields of an entry's parents.
    ///
    /// - Parameters:
    ///   - entry: the entry; its own fields stay as they are.
    ///   - faults: parents that are missing or lead back are reported here.
    mutating func resolve(_ entry: inout BibTeXEntry, faults: inout [BibTeXFault]) {
        guard entry["crossref"] != nil || entry["xdata"] != nil || entry.fields.contains(where: isGranular) else {
            return
        }
        resolve(&entry, path: [entry.key ?? ""], faults: &faults)
    }

    private mutating func resolve(_ entry: inout BibTeXEntry, path: [String], faults: inout [BibTeXFault]) {
        if let field = entry["xdata"] {
            for key in keys(field.value) {
                guard let parent = parent(key, field, path, &faults) else { continue }
                for field in parent.fields where !field.isRepeated { add(field, to: &entry) }
            }
        }
        for index in entry.fields.indices where isGranular(entry.fields[index]) {
            if let value = granular(entry.fields[index], path, &faults) { entry.fields[index].value = value }
        }
        guard let field = entry["crossref"] else { return }
        for key in keys(field.value).prefix(1) {
            guard let parent = parent(key, field, path, &faults) else { continue }
            inherit(from: parent, to: &entry)
        }
    }

    private func keys(_ value: String) -> [String] {
        value.split(separator: ",").map { $0.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
            .filter { !$0.isEmpty }
    }

    /// The parent with all that it inherits itself; nil where it is missing or leads back.
    private mutating func parent(
        _ key: String, _ field: BibTeXField, _ path: [String], _ faults: inout [BibTeXFault]
    ) -> BibTeXEntry? {
        if path.contains(key) || path.count > 16 {
            let way = (path + [key]).joined(separator: " → ")
            faults.append(
                BibTeXFault(.warning, .bibtexCyclicParent, at: field.offset, "`\(field.name)` leads back: \(way)"))
            return nil
        }
        if let known = parents[key] { return known }
        guard let raw = library.entry(of: key) else {
            faults.append(
                BibTeXFault(
                    .warning, .bibtexMissingParent, at: field.offset,
                    "`\(field.name)` names `\(key)`, which is not in this file; export both together"))
            return nil
        }
        let text = RecordText.utf8(library.bytes[raw.range], declared: library.encoding).bytes
        var parser = BibTeXEntryParser(text, raw, macros: library.macros)
        // The parent's own faults are reported with the parent.
        guard var parent = parser.entry() else { return nil }
        var further: [BibTeXFault] = []
        resolve(&parent, path: path + [key], faults: &further)
        for fault in further where fault.code == .bibtexCyclicParent {
            faults.append(BibTeXFault(fault.severity, fault.code, at: field.offset, fault.message))
        }
        // A cycle cuts the parent short, which holds for this way to it only.
        if further.isEmpty { parents[key] = parent }
        return parent
    }

    private func add(_ field: BibTeXField, to entry: inout BibTeXEntry) {
        guard !isStated(field.key, in: entry) else { return }
        var field = field
        field.offset = 0
        entry.fields.append(field)
    }

    private func isStated(_ key: String, in entry: BibTeXEntry) -> Bool {
        let names = BibTeXFieldTable.aliases(of: key)
        return entry.fields.contains { !$0.isInherited && names.contains($0.key) || $0.key == key }
    }

    // MARK: crossref

    private func inherit(from parent: BibTeXEntry, to entry: inout BibTeXEntry) {
        let renames = BibTeXInheritance.renames(from: parent.type, to: entry.type)
        // A parent's own booktitle is there for its children and beats its title.
        for field in parent.fields.sorted(by: { renames[$0.key] == nil && renames[$1.key] != nil }) {
            guard !field.isRepeated, !BibTeXInheritance.own.contains(field.key) else { continue }
            var inherited = field
            inherited.key = renames[field.key] ?? field.key
            inherited.name = renames[field.key] ?? field.name
            inherited.isInherited = true
            add(inherited, to: &entry)
        }
    }

    /// What a child calls its parent's titles.
    private static func renames(from parent: String, to child: String) -> [String: String] {
        let parts = ["title", "subtitle", "titleaddon"]
        let target: String? =
            if parent.hasPrefix("mv"), parent != "mvthesis" { "main" } else if contained.contains(child) {
                "book"
            } else if child == "article" || child == "suppperiodical" { "journal" } else { nil }
        guard let target else { return [:] }
        return Dictionary(uniqueKeysWithValues: parts.map { ($0, target + $0) })
    }

    private static let contained: Set<String> = [
        "inbook", "bookinbook", "suppbook", "incollection", "inreference", "suppcollection", "inproceedings",
        "conference",
    ]

    /// Fields that are an entry's own.
    private static let own: Set<String> = [
        "ids", "crossref", "xref", "xdata", "entryset", "entrysubtype", "execute", "label", "options", "presort",
        "related", "relatedoptions", "relatedstring", "relatedtype", "shorthand", "shorthandintro", "shorttitle",
        "sorttitle", "indextitle", "indexsorttitle", "sortkey", "key", "doi", "eprint", "eprinttype", "archiveprefix",
        "eprintclass", "primaryclass", "pmid", "pmcid", "url", "urldate", "file", "pages", "pagetotal", "eid",
        "abstract", "note", "annotation", "annote", "keywords", "timestamp", "owner", "groups",
    ]

    // MARK: Granular xdata

    private func isGranular(_ field: BibTeXField) -> Bool { field.value.hasPrefix("xdata=") }

    /// Reads `xdata=key-field` and `xdata=key-field-2`, the second name of a list (biblatex manual 3.13.6).
    private mutating func granular(
        _ field: BibTeXField, _ path: [String], _ faults: inout [BibTeXFault]
    ) -> String? {
        var parts = field.value.dropFirst("xdata=".count).split(separator: "-").map(String.init)
        let index = parts.last.flatMap { Int($0) }
        if index != nil { parts.removeLast() }
        guard parts.count >= 2, let name = parts.popLast(),
            let parent = parent(parts.joined(separator: "-"), field, path, &faults),
            let value = parent[name.lowercased()]?.value
        else { return nil }
        guard let index else { return value }
        let names = value.split(separator: " and ")
        return names.indices.contains(index - 1) ? String(names[index - 1]) : nil
    }
}
