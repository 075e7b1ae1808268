package import Bibliography

/// How a source writes names; the format of the source decides, never the look of one name.
///
/// The raw values are those of `bibatlas names parse --grammar`.
package enum NameGrammar: String, Hashable, Sendable, CaseIterable {
    /// BibTeX: "First von Last", "von Last, First", "von Last, Jr, First"; also reads the extended format.
    case bibtex
    /// biblatex's extended format: `given=Hans, family=Harman, prefix=von`.
    case extended
    /// RIS: "Family, Given, Suffix".
    case ris
    /// MEDLINE `FAU`: "Wang, Zhi Hong".
    case medline
    /// MEDLINE `AU`: "Wang ZH".
    case medlineShort = "medline-short"
    /// Display order: "Klaus J. Wirth".
    case display

    /// Reads one name.
    ///
    /// - Parameters:
    ///   - written: the name as the source has it; TeX not yet decoded.
    ///   - decoding: makes plain text of TeX, after a BibTeX name was cut; the other grammars don't use it.
    /// - Returns: the name, or nil for an empty text and for one that names nobody ("et al.", "Anonymous").
    package func name(_ written: String, decoding: (String) -> String = { $0 }) -> PersonName? {
        switch self {
        case .bibtex, .extended:
            withoutActuallyEscaping(decoding) { BibTeXName(decoding: $0).name(written) }
        case .ris: RISName.name(written)
        case .medline: MEDLINEName.full(written)
        case .medlineShort: MEDLINEName.short(written)
        case .display: DisplayName.name(written)
        }
    }

    /// Reads a text that lists names.
    ///
    /// BibTeX lists part names by "and", the others by semicolons, line ends and, where the shape says so, commas.
    ///
    /// - Parameters:
    ///   - written: the list as the source has it; TeX not yet decoded.
    ///   - decoding: makes plain text of TeX, after a BibTeX list was cut; the other grammars don't use it.
    /// - Returns: the names, and whether the list goes on.
    package func names(_ written: String, decoding: (String) -> String = { $0 }) -> NameList {
        withoutActuallyEscaping(decoding) { decoding in
            let entries = entries(written)
            // "Coyne J, Orr HA": in a list of this order a single capital is an initial too.
            let isShort = self == .display && entries.allSatisfy(isShortOrMarker)
            var reader = NameListReader { (isShort ? .medlineShort : self).name($0, decoding: decoding) }
            for entry in entries { reader.add(entry) }
            return reader.list
        }
    }

    private func isShortOrMarker(_ entry: String) -> Bool {
        MEDLINEOrder(NameText.words(ListMarker.withoutTrailingMarker(entry) ?? entry)) != nil
            || ListMarker.isMore(entry)
    }

    private func entries(_ written: String) -> [String] {
        switch self {
        case .bibtex, .extended: bibtexEntries(written)
        case .ris: NameEntries.separated(written).flatMap(GluedNames.split)
        case .medline: NameEntries.lines(written)
        case .medlineShort: NameEntries.running(written)
        case .display: NameEntries.running(RunningList.withoutLead(written))
        }
    }

    /// A list without "and" may be one of another kind: "Smith, J; Doe, B", "Wirth KJ, Scheibenbogen C".
    private func bibtexEntries(_ written: String) -> [String] {
        let entries = BibTeXTokens.list(BibTeXTokens.balanced(written))
        return entries.flatMap { entry in
            guard !BibTeXTokens.isBraced(entry), !ExtendedName.isExtended(entry) else { return [entry] }
            let parts = NameText.parts(entry, at: 0x3B).filter { !$0.isEmpty }.flatMap(NameEntries.ampersanded)
            return parts.flatMap { NameEntries.commaSeparated($0) }
        }
    }
}
