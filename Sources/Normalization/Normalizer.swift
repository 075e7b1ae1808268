package import Bibliography

/// Brings every field of a record into canonical form, and records each change with its rule.
///
/// The one order of the rules: identifiers, titles, names, container, pages, language. A pure function: twice equals once.
package struct Normalizer: Sendable {
    private let journals: JournalNormalizer

    /// Makes a normalizer.
    ///
    /// - Parameter authority: the journals that titles and abbreviations are looked up in.
    package init(_ authority: JournalAuthority = .builtIn) { journals = JournalNormalizer(authority) }

    /// Normalizes a record in place; what is invalid stays, with a diagnostic.
    package func normalize(_ reference: inout Reference) {
        AtlasMarkRule.apply(to: &reference)
        var identifiers = IdentifierNormalizer()
        identifiers.normalize(&reference.identifiers)
        identifiers.normalize(&reference.container)
        identifiers.normalize(&reference.contributors)
        reference.changes += identifiers.changes
        for note in identifiers.notes { reference.diagnostics.append(diagnostic(note, reference.source)) }
        TitleNormalizer.normalize(&reference)
        for index in reference.contributors.indices where !SettledName.holds(reference.contributors[index].name) {
            let written = reference.contributors[index].name
            let (name, changes) = NameNormalizer.normalized(written, field: "contributors[\(index)]")
            if !changes.isEmpty {
                reference.contributors[index].name = name
                reference.changes += changes
            }
        }
        if reference.type == .articleJournal {
            let result = journals.normalize(reference.container)
            reference.container = result.container
            reference.changes += result.changes
        }
        normalizePage(of: &reference)
        normalizeLanguage(of: &reference)
    }

    /// Writes a language tag in its usual case: the language small, the rest as it is (RFC 5646, 2.1.1).
    private func normalizeLanguage(of reference: inout Reference) {
        guard let written = reference.language, !Self.isSettledTag(written) else { return }
        let tag = written.prefix { $0 != "-" && $0 != "_" }
        let canonical = tag.lowercased() + written.dropFirst(tag.count).map { $0 == "_" ? "-" : $0 }
        guard canonical != written, (2...3).contains(tag.count) else { return }
        reference.changes.append(Change(field: "language", from: written, to: canonical, rule: "language-tag-case"))
        reference.language = canonical
    }

    /// True for two or three small letters.
    private static func isSettledTag(_ tag: String) -> Bool {
        (2...3).contains(tag.utf8.count) && tag.utf8.allSatisfy { $0 >= 0x61 && $0 <= 0x7A }
    }

    private func normalizePage(of reference: inout Reference) {
        guard let written = reference.page, !SettledPages.holds(written) else { return }
        let pages = PageRange(written)
        if let flag = pages.flag {
            let message = "the pages \"\(written)\" were kept as they are: \(flag.rawValue)"
            reference.diagnostics.append(
                Diagnostic(.note, .suspectPages, at: place(reference.source), message))
        }
        guard pages.value != written else { return }
        let rule = pages.steps.map { $0.rule.rawValue }.joined(separator: "+")
        reference.changes.append(Change(field: "page", from: written, to: pages.value, rule: rule))
        reference.page = pages.value
    }

    private func diagnostic(_ note: IdentifierNote, _ source: RecordSource) -> Diagnostic {
        let (severity, code): (Diagnostic.Severity, DiagnosticCode) =
            switch note.kind {
            case .invalid: (.warning, .invalidIdentifier)
            case .repaired: (.warning, .repairedIdentifier)
            case .repairOffered: (.warning, .offeredRepair)
            }
        return Diagnostic(
            severity, code, at: place(source),
            "\(note.field) \"\(note.value)\": \(note.message); check it at the source")
    }

    private func place(_ source: RecordSource) -> SourceLocation {
        SourceLocation(
            file: source.file, line: source.lines?.lowerBound ?? 0, column: source.lines == nil ? 0 : 1,
            record: source.record)
    }
}
